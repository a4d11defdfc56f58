import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

/** How many columns a text takes, styling left out. */
export const textWidth: (text: string) => number = stringWidth;

/** A text padded with spaces to a width; a longer text stays as it is. */
export function padTo(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - textWidth(text)));
}

/** The lines of a text, none wider than `width` columns; words that are wider are cut, no-break spaces hold. */
export function wrapText(text: string, width: number): readonly string[] {
  return wrapAnsi(text, Math.max(width, 1), { hard: true }).replaceAll("\u00a0", " ").split("\n");
}

/** The lines of a text after a first piece of `first`, the next ones indented as deep as that piece is wide. */
export function hangText(first: string, text: string, width: number): readonly string[] {
  const indent = " ".repeat(textWidth(first));
  return wrapText(text, width - indent.length).map((line, index) => (index === 0 ? first : indent) + line);
}
