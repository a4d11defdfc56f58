import { escapeLineStart, escapeMarkdown } from "../../escape.ts";

/** The widest line that markdownlint takes by default, less the backslash that may come before the first character. */
const width = 79;

/** Markdown broken into lines after a first piece, the next ones indented; words are never broken. */
export function fillLines(first: string, markdown: string, indent = " ".repeat(first.length)): string {
  const lines: string[] = [];
  let line = "";
  for (const word of markdown.split(" ")) {
    if (word === "") continue;
    const before = lines.length === 0 ? first : indent;
    if (line !== "" && before.length + line.length + 1 + word.length > width) {
      lines.push(before + escapeLineStart(line));
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push((lines.length === 0 ? first : indent) + escapeLineStart(line));
  return lines.map((each) => each.trimEnd()).join("\n");
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
  return escapeLineStart(escapeMarkdown(text));
}

/** The longest line that may stand in a table. */
export const widestRow = 80;
