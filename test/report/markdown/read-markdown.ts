import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/** Markdown as HTML, as a reader of GitHub's kind makes it; nothing of what it holds is taken out. */
export function htmlOf(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** The elements of HTML in the order in which they begin, links with where they lead. */
export function elementsOf(html: string): readonly string[] {
  return [...html.matchAll(/<([a-z][a-z0-9]*)([^>]*)>/gi)].map(([, name = "", rest = ""]) => {
    const target = /href="([^"]*)"/.exec(rest)?.[1];
    return target === undefined ? name : `${name} ${target.replace(/\d+/g, "1").replace(/-1-1$/, "-1")}`;
  });
}

/** What a reader sees of HTML, on one line. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#0*39;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");
}
