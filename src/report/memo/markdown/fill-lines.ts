import { escapeLineStart } from "../../escape.ts";
import { escapeText } from "./escape-text.ts";

/** The widest line that markdownlint takes by default, less the backslash that may come before the first character. */
const width = 79;

/** Markdown broken into lines after a first piece, the next ones indented; words are never broken. */
export function fillLines(first: string, markdown: string, indent = " ".repeat(first.length)): string {
  const text = markdown.includes("  ") ? markdown.replace(/ {2,}/g, " ") : markdown;
  const last = text.endsWith(" ") ? text.length - 1 : text.length;
  let start = text.startsWith(" ") ? 1 : 0;
  let filled = "";
  for (let before = first; ; before = `\n${indent}`) {
    const room = width - (filled === "" ? first : indent).length;
    const end = last - start <= room ? last : endOfLine(text, start, start + room, last);
    const line = before + escapeLineStart(text.slice(start, end));
    filled += line.endsWith(" ") ? line.trimEnd() : line;
    if (end === last) return filled;
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
export function headingLine(depth: 1 | 2 | 3, text: string): string {
  return `${"#".repeat(depth)} ${escapeHeading(headingText(depth, text))}`;
}

/** What a heading says in one line; what is too long for one is cut between words. */
export function headingText(depth: 1 | 2 | 3, text: string): string {
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
  return escapeLineStart(escapeText(text));
}

/** The longest line that may stand in a table. */
export const widestRow = 80;
