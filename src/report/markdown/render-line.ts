import type { Inline, Line, Span } from "../document/document.ts";
import { escapeLineStart, escapeMarkdown } from "../escape.ts";

/** What leads to an entry or the heading of a section by what a reference names, without the hash. */
export type HeadingLinks = ReadonlyMap<string, string>;

/** A line as Markdown, without line breaks; every text is escaped, so that none can become markup. */
export function renderLine(line: Line, headings: HeadingLinks): string {
  let markdown = "";
  for (const part of line) markdown += renderInline(part, headings);
  return (markdown.includes("  ") ? markdown.replace(/ {2,}/g, " ") : markdown).trim();
}

function renderInline(part: Inline, headings: HeadingLinks): string {
  switch (part.kind) {
    case "text":
      return renderSpan(part);
    case "gap":
      return around("**", escapeMarkdown(part.text));
    case "reference":
      return way(escapeMarkdown(part.text), headings.get(part.section));
    case "link":
      return `[${escapeMarkdown(part.text)}](<${encodeURI(part.url)}>)`;
    case "source": {
      const star = part.basis === "inferred" ? "\\*" : "";
      if (part.note !== undefined) return `${star}[^${part.note}]`;
      return `(${escapeMarkdown(part.cites.join(", "))})${star}`;
    }
    default:
      return part satisfies never;
  }
}

/** Of the tones, Markdown has two. */
function renderSpan({ text, tone }: Span): string {
  const markdown = escapeMarkdown(text);
  if (tone === "strong") return around("**", markdown);
  return tone === "emphasis" ? around("*", markdown) : markdown;
}

function way(markdown: string, heading: string | undefined): string {
  return heading === undefined ? markdown : `[${markdown}](#${heading})`;
}

/** Marks around what is no white space. */
function around(mark: string, markdown: string): string {
  return markdown.replace(/\S(?:.*\S)?/, (inner) => mark + inner + mark);
}

/** How Markdown is laid out. */
export interface MarkdownLayout {
  /**
   * The widest line, less the backslash that may come before its first character: text is broken at words, a table with a
   * longer row becomes a list, and a heading is cut. Null: lines are as long as they come.
   */
  readonly width: number | null;
}

/** For who sees the Markdown rendered: nothing is broken or cut. */
export const flowing: MarkdownLayout = { width: null };

/** For who reads or edits the Markdown itself: no wider than markdownlint takes by default. */
export const filled: MarkdownLayout = { width: 79 };

/** Markdown broken into lines after a first piece, the next ones indented; words are never broken. */
export function fillLines(
  first: string,
  markdown: string,
  { width }: MarkdownLayout,
  indent = " ".repeat(first.length),
): string {
  if (width === null) return first + escapeLineStart(markdown);
  const text = markdown.includes("  ") ? markdown.replace(/ {2,}/g, " ") : markdown;
  const last = text.endsWith(" ") ? text.length - 1 : text.length;
  let start = text.startsWith(" ") ? 1 : 0;
  let lines = "";
  for (let before = first; ; before = `\n${indent}`) {
    const room = width - (lines === "" ? first : indent).length;
    const end = last - start <= room ? last : endOfLine(text, start, start + room, last);
    const line = before + escapeLineStart(text.slice(start, end));
    lines += line.endsWith(" ") ? line.trimEnd() : line;
    if (end === last) return lines;
    start = end + 1;
  }
}

/** The last space that leaves a line within its room, else the first one after it. */
function endOfLine(text: string, start: number, full: number, last: number): number {
  const within = text.lastIndexOf(" ", full);
  if (within > start) return within;
  const beyond = text.indexOf(" ", full + 1);
  return beyond === -1 ? last : Math.min(beyond, last);
}

/** A heading in one line. */
export function headingLine(depth: 1 | 2 | 3, text: string, layout: MarkdownLayout): string {
  return `${"#".repeat(depth)} ${escapeHeading(headingText(depth, text, layout))}`;
}

/** What a heading says in one line; what is too long for one is cut between words. */
export function headingText(depth: 1 | 2 | 3, text: string, { width }: MarkdownLayout): string {
  if (width === null) return text.trim();
  const whole = text.trim().replace(/[.,;:!。，；：！]+$/, "");
  if (depth + 1 + escapeHeading(whole).length <= width) return whole;
  const words = text.trim().split(/\s+/);
  let cut = "";
  for (const word of words) {
    const longer = cut === "" ? word : `${cut} ${word}`;
    if (depth + 1 + escapeHeading(longer).length + 2 > width) break;
    cut = longer;
  }
  const shown = cut === "" ? [...(words[0] ?? "")].slice(0, width / 2).join("") : cut;
  return `${shown} …`;
}

function escapeHeading(text: string): string {
  return escapeLineStart(escapeMarkdown(text));
}
