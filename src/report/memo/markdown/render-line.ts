import { escapeMarkdown } from "../../escape.ts";
import type { MemoInline, MemoLabels, MemoLine } from "../memo.ts";

/** A line of a memo as Markdown, without line breaks. */
export function renderLine(line: MemoLine, labels: MemoLabels): string {
  return line
    .map((part) => renderInline(part, labels))
    .join("")
    .replace(/ {2,}/g, " ")
    .trim();
}

function renderInline(part: MemoInline, labels: MemoLabels): string {
  switch (part.kind) {
    case "text":
      return escapeMarkdown(part.text);
    case "strong":
      return bold(escapeMarkdown(part.text));
    case "gap":
      return bold(escapeMarkdown(labels.gap(part.text)));
    case "emphasis":
      return escapeMarkdown(part.text).replace(/\S(?:.*\S)?/, "*$&*");
    case "link":
      return `[${escapeMarkdown(part.text)}](<${encodeURI(part.url)}>)`;
    case "source":
      return `${part.basis === "inferred" ? "\\*" : ""}[^${part.note}]`;
    default:
      return part satisfies never;
  }
}

function bold(markdown: string): string {
  return markdown.replace(/\S(?:.*\S)?/, "**$&**");
}
