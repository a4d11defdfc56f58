import type { MemoInline, MemoLine } from "../memo.ts";
import type { MarkdownContext } from "./context.ts";
import { escapeText } from "./escape-text.ts";

/** A line of a memo as Markdown, without line breaks. */
export function renderLine(line: MemoLine, context: MarkdownContext): string {
  let markdown = "";
  for (const part of line) markdown += renderInline(part, context);
  return (markdown.includes("  ") ? markdown.replace(/ {2,}/g, " ") : markdown).trim();
}

function renderInline(part: MemoInline, { labels, headings }: MarkdownContext): string {
  switch (part.kind) {
    case "text":
      return escapeText(part.text);
    case "strong":
      return bold(escapeText(part.text));
    case "gap":
      return bold(escapeText(labels.gap(part.text)));
    case "emphasis":
      return escapeText(part.text).replace(/\S(?:.*\S)?/, "*$&*");
    case "reference":
      return way(escapeText(part.text), headings.get(part.section));
    case "link":
      return `[${escapeText(part.text)}](<${encodeURI(part.url)}>)`;
    case "source":
      return `${part.basis === "inferred" ? "\\*" : ""}[^${part.note}]`;
    default:
      return part satisfies never;
  }
}

function way(markdown: string, heading: string | undefined): string {
  return heading === undefined ? markdown : `[${markdown}](#${heading})`;
}

function bold(markdown: string): string {
  const text = markdown.trim();
  return text === "" ? markdown : markdown.replace(text, () => `**${text}**`);
}
