import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import type { DiagnosticCode, DiagnosticOf, DiagnosticTexts, Place, Severity } from "./diagnostic.ts";
import { type Paint, type Palette, plainPalette } from "./palette.ts";

/** What a diagnostic says in a language: one line each, safe to print on a terminal. */
export function describeDiagnostic<C extends DiagnosticCode>(
  diagnostic: DiagnosticOf<C>,
  texts: DiagnosticTexts,
): { readonly problem: string; readonly advice: string } {
  const [problem, advice] = texts.messages[diagnostic.code](diagnostic.args);
  return { problem: escapeTerminal(problem), advice: escapeTerminal(advice) };
}

/**
 * A diagnostic as a block of text, without a line feed at its end. Given a width, sentences are wrapped at words to so
 * many columns, and the excerpt is cut around what it shows; names that are wider stay whole. Plain, it has
 * no carets, since the column is told, and place, severity and code have lines of their own.
 *
 * @example
 * case.yaml:4:10  error  case/unknown-value
 *   The fact “phase” has no value “pilt”.
 *     4 |   phase: pilt
 *       |          ^^^^
 *   Did you mean “pilot”?
 */
export function formatDiagnostic<C extends DiagnosticCode>(
  diagnostic: DiagnosticOf<C>,
  texts: DiagnosticTexts,
  palette: Palette = plainPalette,
  width = Number.POSITIVE_INFINITY,
  plain = false,
): string {
  const { problem, advice } = describeDiagnostic(diagnostic, texts);
  const paint = severityPaint(diagnostic.severity, palette);
  const heading = [paint(texts.severities[diagnostic.severity]), palette.dim(diagnostic.code)];
  if (diagnostic.place) heading.unshift(palette.bold(formatPlace(diagnostic.place)));
  const excerpt = diagnostic.place ? excerptLines(diagnostic.place, { paint, palette, width, plain }) : [];
  const opening = plain ? heading : [heading.join("  ")];
  return [...opening, ...indented(problem, width), ...excerpt, ...indented(advice, width)].join("\n");
}

/** A sentence of a diagnostic, indented, and wrapped to so many columns where there is a width. */
export function indented(text: string, width: number): readonly string[] {
  const lines = Number.isFinite(width) ? wrapAnsi(text, width - 2).split("\n") : [text];
  return lines.map((line) => `  ${line}`);
}

/** A place as `file:line:column`, safe to print. */
export function formatPlace(place: Place): string {
  return `${escapeTerminal(place.file)}:${place.line}:${place.column}`;
}

function severityPaint(severity: Severity, palette: Palette): Paint {
  return { error: palette.red, warning: palette.yellow, note: palette.cyan }[severity];
}

/** How an excerpt is shown: its carets in `paint`, or none where it is plain. */
interface ExcerptLayout {
  readonly paint: Paint;
  readonly palette: Palette;
  readonly width: number;
  readonly plain: boolean;
}

/** The line of a place with carets under what is meant, no wider than that; none where the place has no excerpt. */
export function excerptLines(place: Place, { paint, palette, width, plain }: ExcerptLayout): readonly string[] {
  if (!place.excerpt) return [];
  const line = String(place.line);
  const room = width - `    ${line} | `.length;
  const { text, start, length } = cutExcerpt({ text: place.excerpt, ...(place.mark ?? { start: 0, length: 0 }) }, room);
  const shown = `    ${palette.dim(`${line} |`)} ${text}`;
  if (!place.mark || plain) return [shown];
  const before = " ".repeat(stringWidth(text.slice(0, start)));
  const carets = "^".repeat(Math.max(1, stringWidth(text.slice(start, start + length))));
  return [shown, `    ${palette.dim(`${" ".repeat(line.length)} |`)} ${before}${paint(carets)}`];
}

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
