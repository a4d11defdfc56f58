import stringWidth from "string-width";

/** A line of a source, and where in it what it is shown for stands, in UTF-16 units from 0. */
interface Excerpt {
  readonly text: string;
  readonly start: number;
  readonly length: number;
}

const ellipsis = "…";

/**
 * An excerpt of at most that many columns, cut around the start of its mark, with an ellipsis where something is left
 * out. No character is cut in two. Room for both ellipses is kept, needed or not.
 */
export function cutExcerpt({ text, start, length }: Excerpt, columns: number): Excerpt {
  if (stringWidth(text) <= columns) return { text, start, length };
  const characters = [...new Intl.Segmenter().segment(text)];
  const marked = characters.findLastIndex(({ index }) => index <= start);
  const [first, last] = grow(
    characters.map(({ segment }) => stringWidth(segment)),
    marked,
    columns - 2,
  );
  const from = characters[first]?.index ?? 0;
  const to = characters[last]?.index ?? text.length;
  const before = from > 0 ? ellipsis : "";
  const begin = start - from + before.length;
  return {
    text: before + text.slice(from, to) + (to < text.length ? ellipsis : ""),
    start: begin,
    length: Math.min(length, to - start),
  };
}

/** The characters around one, from the first up to but not the last, taken in turn from both sides while they fit. */
function grow(widths: readonly number[], around: number, columns: number): readonly [number, number] {
  let [first, last, taken] = [around, around, 0];
  const fits = (index: number): boolean => taken + (widths[index] ?? Number.POSITIVE_INFINITY) <= columns;
  while (fits(last) || fits(first - 1)) {
    if (fits(last)) taken += widths[last++] ?? 0;
    if (fits(first - 1)) taken += widths[--first] ?? 0;
  }
  return [first, last];
}

const longest = 60;
/** So many words of an enumeration are shown. */
export const mostListed = 12;

/** A user's text between quotes, cut to a readable length. */
export function quoted(text: string): string {
  return `"${shorten(text)}"`;
}

/** The text, cut with an ellipsis where it is longer than fits a message; never cuts a character in two. */
export function shorten(text: string): string {
  if (text.length <= longest) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(longest - 1)) ? longest - 1 : longest;
  return `${text.slice(0, end)}…`;
}

/** A command line as something to type; it is never cut. */
export function command(line: string): string {
  return `\`${line}\``;
}

/** Words as an enumeration, `a, b or c`, cut after a dozen. */
export function listed(words: readonly string[], conjunction: string): string {
  const shown = words.slice(0, mostListed).map(shorten);
  if (words.length > mostListed) return `${shown.join(", ")}, …`;
  const last = shown.pop() ?? "";
  return shown.length === 0 ? last : `${shown.join(", ")} ${conjunction} ${last}`;
}

/**
 * Characters that move the cursor, change colours, hide or reorder text: C0 and C1 controls, line and paragraph
 * separators, bidirectional overrides, embeddings, isolates and marks, the byte-order mark, and lone surrogates.
 */
const unsafe = /[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Makes any text safe to print on a terminal: what could steer it is shown as `\xNN` or `\uNNNN`. One line stays one line. */
export function escapeTerminal(text: string): string {
  return text.replace(unsafe, showCharacter);
}

/** One character as `\xNN` or `\uNNNN`. */
export function showCharacter(character: string): string {
  const code = character.charCodeAt(0).toString(16);
  return code.length > 2 ? `\\u${code.padStart(4, "0")}` : `\\x${code.padStart(2, "0")}`;
}
