import stringWidth from "string-width";

/** A line of a source, and where in it what it is shown for stands, in UTF-16 units from 0. */
export interface Excerpt {
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
