import { escapeMarkdown } from "../../escape.ts";
import type { MemoInline, MemoLine } from "../memo.ts";
import type { MarkdownContext } from "./context.ts";

/** A line of a memo as Markdown, without line breaks. */
export function renderLine(line: MemoLine, context: MarkdownContext): string {
  let markdown = "";
  for (const part of line) markdown += renderInline(part, context);
  return (markdown.includes("  ") ? markdown.replace(/ {2,}/g, " ") : markdown).trim();
}

function renderInline(part: MemoInline, { labels, headings }: MarkdownContext): string {
  switch (part.kind) {
    case "text":
      return escapeMarkdown(part.text);
    case "strong":
      return bold(escapeMarkdown(part.text));
    case "gap":
      return bold(escapeMarkdown(labels.gap(part.text)));
    case "emphasis":
      return escapeMarkdown(part.text).replace(/\S(?:.*\S)?/, "*$&*");
    case "reference":
      return way(escapeMarkdown(part.text), headings.get(part.section));
    case "link":
      return `[${escapeMarkdown(part.text)}](<${encodeURI(part.url)}>)`;
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
