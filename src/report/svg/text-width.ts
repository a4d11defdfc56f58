import { plainXmlSpan } from "../escape.ts";

/**
 * About how wide a text is, in pixels. A picture cannot measure its letters, and does not know the font of its reader:
 * this takes the widths of a wide one (Verdana, DejaVu Sans), so that what fits by it fits in the others.
 */
export function textWidth(text: string, size: number, bold = false): number {
  let ems = 0;
  for (const character of text) ems += widthOf(character);
  return ems * size * (bold ? 1.12 : 1);
}

function widthOf(character: string): number {
  if (/[ijl.,:;'’‘|!()[\]\- ftrI]/.test(character)) return 0.41;
  if (/[mwMW@%—]/.test(character)) return 0.99;
  if (/[\p{Lu}\d“”]/u.test(character)) return 0.7;
  return (character.codePointAt(0) ?? 0) < 0x1100 ? 0.63 : 1.05;
}

/**
 * A text in lines of at most that width and at most so many; longer words are broken, and what is
 * left out ends in …. What cannot be shown as it is, is measured as it will be shown.
 */
export function wrapWords(
  text: string,
  { width, size, bold = false, most }: { width: number; size: number; bold?: boolean; most: number },
): readonly string[] {
  const fits = (line: string): boolean => textWidth(line, size, bold) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of pieces(plainXmlSpan(text), fits)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) line = longer;
    else {
      lines.push(line);
      if (lines.length === most) return shortened(lines, fits);
      line = word;
    }
  }
  return [...lines, line];
}

/** The first line of a text, ended with … where there is more. */
export function clipWords(text: string, width: number, size: number, bold = false): string {
  return wrapWords(text, { width, size, bold, most: 1 })[0] ?? "";
}

/** Words, cut where one is too long for a line by itself; no more than any picture has room for. */
function* pieces(text: string, fits: (line: string) => boolean): Generator<string> {
  for (const word of text.slice(0, longest).split(/\s+/)) {
    let rest = word;
    while (rest !== "" && !fits(rest)) {
      let end = 1;
      while (end < rest.length && fits(rest.slice(0, end + 1))) end += 1;
      yield rest.slice(0, end);
      rest = rest.slice(end);
    }
    if (rest !== "") yield rest;
  }
}

const longest = 1000;

function shortened(lines: readonly string[], fits: (line: string) => boolean): readonly string[] {
  let last = lines.at(-1) ?? "";
  while (last !== "" && !fits(`${last}…`)) last = last.slice(0, -1);
  return [...lines.slice(0, -1), `${last.trimEnd()}…`];
}
