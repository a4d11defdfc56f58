import type { Inline, Line, Span } from "../document/document.ts";
import { escapeMarkdown } from "../escape.ts";

/** What leads to the heading of a section by the name of what it holds, without the hash. */
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
