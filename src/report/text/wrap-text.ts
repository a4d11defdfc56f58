import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

/** Anything but characters that take one column: styling, wide characters, those that combine. */
const unusual =
  /[^\x20-\x7e\u00a0-\u00ac\u00ae-\u02af\u2010-\u2027\u2030-\u2052\u2190-\u2193\u2212\u25b0\u25b1\u2713\u2717]/;

/** How many columns a text takes, styling left out. Counts plain text itself, which is much of the time to start. */
export function textWidth(text: string): number {
  return unusual.test(text) ? stringWidth(text) : text.length;
}

/** A text padded with spaces to a width; a longer text stays as it is. */
export function padTo(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - textWidth(text)));
}

/** The lines of a text, none wider than `width` columns; words that are wider are cut, no-break spaces hold. */
export function wrapText(text: string, width: number): readonly string[] {
  const columns = Math.max(width, 1);
  const lines = unusual.test(text) ? null : wrapNarrow(text, columns);
  return (lines ?? wrapAnsi(text, columns, { hard: true }).split("\n")).map((line) => line.replaceAll("\u00a0", " "));
}

/** As wrap-ansi does; null where a word has to be cut. */
function wrapNarrow(text: string, columns: number): readonly string[] | null {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (word.length > columns) return null;
    if (line === "") line = word;
    else if (line.length + 1 + word.length > columns && word !== "") {
      lines.push(trimSpaces(line));
      line = word;
    } else line += ` ${word}`;
  }
  return [...lines, trimSpaces(line)];
}

function trimSpaces(text: string): string {
  return text.replace(/ +$/, "");
}

/** The lines of a text after a first piece of `first`, the next ones indented as deep as that piece is wide. */
export function hangText(first: string, text: string, width: number): readonly string[] {
  const indent = " ".repeat(textWidth(first));
  return wrapText(text, width - indent.length).map((line, index) => (index === 0 ? first : indent) + line);
}
