import type { Inline, Line } from "../document/document.ts";
import { span, text } from "../document/lines.ts";

const marks =
  /\\([!-/:-@[-`{-~])|\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|(?<!\w)_([^_\s][^_]*)_(?!\w)|\[([^\]]+)\]\(((?:https?:\/\/|mailto:)[^)\s]+)\)/g;

/** A line of Markdown of which emphasis, links and escaped marks count; all else is text. */
export function readInline(markdown: string): Line {
  const line: Inline[] = [];
  let end = 0;
  for (const match of markdown.matchAll(marks)) {
    line.push(...text(markdown.slice(end, match.index)), toInline(match));
    end = match.index + match[0].length;
  }
  line.push(...text(markdown.slice(end)));
  return line.filter((part) => part.kind === "source" || part.text !== "");
}

function toInline([, escaped, strong, starred, underlined, label, url]: RegExpMatchArray): Inline {
  if (strong !== undefined) return span(strong, "strong");
  if (label !== undefined && url !== undefined) return { kind: "link", text: label, url };
  const emphasis = starred ?? underlined;
  return emphasis === undefined ? span(escaped ?? "") : span(emphasis, "emphasis");
}
