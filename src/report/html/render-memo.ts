import type { Language } from "../../language/languages.ts";
import { sha256Base64 } from "../../source/sha256.ts";
import type { Document, Note, Section } from "../document/document.ts";
import { entryId, entryNames } from "../document/entries.ts";
import { createLanguageSplitter } from "../document/foreign.ts";
import { escapeCssString, escapeHtml } from "../escape.ts";
import { renderBlocks } from "./render-block.ts";
import { referenceId, renderText, startWriting, type Writing } from "./render-line.ts";
import { denseStyle, figureStyle, layoutStyle, printStyle, textStyle, themeStyle } from "./style.ts";

/** What a page of a document has beside that of a memo. */
export interface PageParts {
  readonly style?: string;
  readonly script?: string;
  /** HTML that comes after the opening. */
  readonly tools?: string;
}

/** A memo as one HTML page that asks nothing of anywhere; ends with a line break. */
export function htmlMemo(memo: Document): string {
  return htmlDocument(memo, {});
}

/** A document as one HTML page, as that of a memo is. */
export function htmlDocument(memo: Document, { tools, ...own }: PageParts): string {
  const { language, labels, title, account } = memo;
  const opening = memo.sections.findIndex((section) => section.title !== "");
  const first = opening === -1 ? memo.sections : memo.sections.slice(0, opening);
  const rest = opening === -1 ? [] : memo.sections.slice(opening);
  const writing = startWriting(language, labels, headingsOf(rest), createLanguageSplitter(memo.foreign));
  const parts = [
    '<header class="top">',
    renderTitle(title, writing),
    ...first.map(({ blocks }) => renderBlocks(blocks, { title, depth: 2 }, writing)),
    "</header>",
    ...(tools === undefined ? [] : [tools]),
    ...rest.map((section, index) => renderSection(section, index, rest[index - 1] ?? null, memo, writing)),
    ...renderNotes(memo.notes, writing),
  ];
  const body = [
    ...renderContents(rest, memo),
    "<main>",
    ...parts,
    "</main>",
    `<footer><p>${escapeHtml(account)}</p></footer>`,
  ];
  return htmlPage({
    language,
    title,
    body: body.join("\n"),
    foot: { account, page: labels.page },
    dense: memo.dense,
    ...own,
  });
}

/** What kind of memo it is, before the colon, stands above what it is about. */
function renderTitle(title: string, { split }: Writing): string {
  const [, kind, subject] = /^([^:]{1,30}): (\S.*)$/s.exec(title) ?? [];
  if (kind === undefined || subject === undefined) return `<h1>${renderText(title, split)}</h1>`;
  return `<h1><span class="kind">${escapeHtml(kind)}<span class="aloud">:</span></span> ${renderText(subject, split)}</h1>`;
}

/** A part that stands in several places is found at the first; an entry is found before the section that holds it. */
function headingsOf(sections: readonly Section[]): ReadonlyMap<string, string> {
  const ids = sections.flatMap(({ title, holds }, index) =>
    title === "" ? [] : holds.map((name) => [name, sectionId(index)] as const),
  );
  return new Map([...ids.toReversed(), ...entryNames(sections).map((name) => [name, entryId(name)] as const)]);
}

function sectionId(index: number): string {
  return `section-${index + 1}`;
}

function renderSection(
  section: Section,
  index: number,
  before: Section | null,
  memo: Document,
  writing: Writing,
): string {
  const { title, blocks, annex } = section;
  const isFirstAnnex = annex && before?.annex !== true;
  const names = [...(annex ? ["annex"] : []), ...(isFirstAnnex ? ["first"] : [])];
  const className = names.length === 0 ? "" : ` class="${names.join(" ")}"`;
  if (title === "")
    return `<div${className}>\n${renderBlocks(blocks, { title: memo.title, depth: 2 }, writing)}\n</div>`;
  const id = sectionId(index);
  return [
    `<section${className} aria-labelledby="${id}">`,
    `<h2 id="${id}">${numbered(title)}</h2>`,
    renderBlocks(blocks, { title, depth: 3 }, writing),
    "</section>",
  ].join("\n");
}

/** A title whose number stands back. */
function numbered(title: string): string {
  const [, number, rest] = /^(\d{1,3}) (\S.*)$/s.exec(title) ?? [];
  if (number === undefined || rest === undefined) return escapeHtml(title);
  return `<span class="number">${number}</span> ${escapeHtml(rest)}`;
}

function renderContents(sections: readonly Section[], { labels, notes }: Document): readonly string[] {
  const links = sections.flatMap(({ title, annex }, index) => {
    const className = annex && sections[index - 1]?.annex !== true ? ' class="first"' : "";
    return title === "" ? [] : [`<li${className}><a href="#${sectionId(index)}">${numbered(title)}</a></li>`];
  });
  if (notes.length > 0) links.push(`<li><a href="#notes">${escapeHtml(labels.notes)}</a></li>`);
  if (links.length === 0) return [];
  const name = escapeHtml(labels.contents);
  return [
    `<nav aria-label="${name}">`,
    "<details>",
    `<summary>${name}</summary>`,
    `<ul>\n${links.join("\n")}\n</ul>`,
    "</details>",
    "</nav>",
  ];
}

function renderNotes(notes: readonly Note[], writing: Writing): readonly string[] {
  if (notes.length === 0) return [];
  return [
    '<section class="notes" role="doc-endnotes" aria-labelledby="notes">',
    `<h2 id="notes">${escapeHtml(writing.labels.notes)}</h2>`,
    "<ol>",
    ...notes.map((note) => renderNote(note, writing)),
    "</ol>",
    "</section>",
  ];
}

function renderNote({ number, text }: Note, { references, labels }: Writing): string {
  const places = references.get(number) ?? 0;
  const links = Array.from({ length: places }, (_, index) => {
    const name = `${labels.backFrom(number)}${places === 1 ? "" : ` (${index + 1})`}`;
    return `<a href="#${referenceId(number, index + 1)}" role="doc-backlink" aria-label="${escapeHtml(name)}">↩\ufe0e</a>`;
  });
  return `<li id="note-${number}" value="${number}">${escapeHtml(text)} <span class="back">${links.join(" ")}</span></li>`;
}

/**
 * A page: its title is raw text, its body HTML. `foot` stands at the foot of every printed page; `style` and `script` are
 * its own, beside what every page has.
 */
interface HtmlPage {
  readonly language: Language;
  readonly title: string;
  readonly body: string;
  readonly dense?: true | undefined;
  readonly foot: { readonly account: string; readonly page: (page: string, pages: string) => string } | null;
  readonly style?: string;
  readonly script?: string;
}

/**
 * A whole HTML page. Its policy lets a browser load nothing but the pictures in it, and run nothing but a script of its
 * own: that and the one style sheet in it are named by their hashes, so that no other could stand beside them.
 */
export function htmlPage({ language, title, body, foot, dense, style: own = "", script }: HtmlPage): string {
  const style = [
    themeStyle,
    layoutStyle,
    textStyle,
    figureStyle,
    printStyle,
    dense ? denseStyle : "",
    own,
    foot === null ? "" : footStyle(foot),
  ].join("");
  const running = script === undefined ? "" : ` script-src ${hashOf(script)};`;
  const policy = `default-src 'none'; img-src data:; style-src ${hashOf(style)};${running} base-uri 'none'; form-action 'none'`;
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
${script === undefined ? "" : `<script>${script}</script>\n`}</body>
</html>
`;
}

/** A text as a policy names it. */
function hashOf(text: string): string {
  return `'sha256-${sha256Base64(text)}'`;
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
