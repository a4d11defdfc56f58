import { text } from "./lines.ts";
import type { MemoInline, MemoLine } from "./memo.ts";

const marks =
  /\\([!-/:-@[-`{-~])|\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|(?<!\w)_([^_\s][^_]*)_(?!\w)|\[([^\]]+)\]\(((?:https?:\/\/|mailto:)[^)\s]+)\)/g;

/** A line of Markdown of which emphasis, links and escaped marks count; all else is text. */
export function readInline(markdown: string): MemoLine {
  const line: MemoInline[] = [];
  let end = 0;
  for (const match of markdown.matchAll(marks)) {
    line.push(...text(markdown.slice(end, match.index)), toInline(match));
    end = match.index + match[0].length;
  }
  line.push(...text(markdown.slice(end)));
  return line.filter((part) => part.kind === "source" || part.text !== "");
}

function toInline([, escaped, strong, starred, underlined, label, url]: RegExpMatchArray): MemoInline {
  if (strong !== undefined) return { kind: "strong", text: strong };
  if (label !== undefined && url !== undefined) return { kind: "link", text: label, url };
  const emphasis = starred ?? underlined;
  return emphasis === undefined ? { kind: "text", text: escaped ?? "" } : { kind: "emphasis", text: emphasis };
}
