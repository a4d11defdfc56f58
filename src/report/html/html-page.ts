import { createHash } from "node:crypto";
import type { Language } from "../../language/languages.ts";
import { escapeCssString, escapeHtml } from "../escape.ts";
import { figureStyle, layoutStyle, printStyle, textStyle, themeStyle } from "./style.ts";

/** A page: its title is raw text, its body HTML. `foot` stands at the foot of every printed page. */
interface HtmlPage {
  readonly language: Language;
  readonly title: string;
  readonly body: string;
  readonly foot: { readonly account: string; readonly page: (page: string, pages: string) => string } | null;
}

/**
 * A whole HTML page. Its policy lets a browser load nothing at all and run nothing: the one style sheet in it is named by
 * its hash, so that no other could stand beside it.
 */
export function htmlPage({ language, title, body, foot }: HtmlPage): string {
  const style = [
    themeStyle,
    layoutStyle,
    textStyle,
    figureStyle,
    printStyle,
    foot === null ? "" : footStyle(foot),
  ].join("");
  const hash = createHash("sha256").update(style).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** The account and the page's number below each page, in browsers that print them; the others print the account once. */
function footStyle({ account, page }: NonNullable<HtmlPage["foot"]>): string {
  const [before = "", between = "", after = ""] = page("\n", "\n")
    .split("\n")
    .map((part) => escapeCssString(part));
  return `@page {
  @bottom-left { content: "${escapeCssString(account)}"; }
  @bottom-right { content: "${before}" counter(page) "${between}" counter(pages) "${after}"; }
}
`;
}
