import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import { escapeTerminal } from "../diagnostics/format-diagnostic.ts";
import type { SourceFile } from "./decode-text.ts";

/** Gives the place of a stretch of a text, by offsets in UTF-16 units. */
export type Locate = (start: number, end: number) => Place;

/** The way from a document's root to a value: keys of mappings and indexes of lists. */
export type Path = readonly (string | number)[];

/** Of an entry of a mapping: its key or its value. */
export type PathPart = "key" | "value";

const longestExcerpt = 140;
const keptBefore = 60;

/** A {@link Locate} for one file. `firstLine` is the number of the text's first line, where the text is part of a file. */
export function createLocate(file: SourceFile, firstLine = 1): Locate {
  let starts: readonly number[] | undefined;
  return (start, end) => {
    starts ??= lineStarts(file.text);
    const from = position(file.text, starts, Math.min(start, file.text.length));
    const to = position(file.text, starts, Math.min(Math.max(start, end), file.text.length));
    const lineStart = starts[from.index] ?? 0;
    const line = file.text.slice(lineStart, starts[from.index + 1] ?? file.text.length).replace(/\r?\n$/, "");
    const stop = to.index === from.index ? to.column - 1 : line.trimEnd().length;
    return {
      file: file.path,
      line: from.index + firstLine,
      column: from.column,
      endLine: to.index + firstLine,
      endColumn: to.column,
      ...excerptOf(line, from.column - 1, stop),
    };
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

interface Position {
  readonly index: number;
  readonly column: number;
}

function position(text: string, starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  // Between the two characters that end a line on Windows, the line is already at its end.
  const end = offset > 0 && text.startsWith("\r\n", offset - 1) ? offset - 1 : offset;
  return { index: low, column: end - (starts[low] ?? 0) + 1 };
}

/** Cuts a long line around the mark, then makes the parts safe to print one by one, so that the mark stays in place. */
function excerptOf(line: string, start: number, stop: number): Pick<Place, "excerpt" | "mark"> {
  if (line.trim() === "") return {};
  const from = line.length > longestExcerpt && start > keptBefore ? start - keptBefore : 0;
  const to = Math.min(line.length, from + longestExcerpt);
  const before = (from > 0 ? "…" : "") + escapeTabs(line.slice(from, start));
  const marked = escapeTabs(line.slice(start, Math.min(stop, to)));
  const after = escapeTabs(line.slice(Math.max(start, Math.min(stop, to)), to)) + (to < line.length ? "…" : "");
  const excerpt = (before + marked + after).trimEnd();
  // What is meant may be the white space at the end of a line, or its end.
  const first = Math.min(before.length, excerpt.length);
  return { excerpt, mark: { start: first, length: Math.min(marked.length, excerpt.length - first) } };
}

/** There is nothing to escape in it, and that is seen sooner. */
const ordinary = /^[ -~\u00a0-\u024f]*$/;

/** A tab is a control character, but an innocent one; one space keeps the caret under what it marks. */
function escapeTabs(text: string): string {
  return ordinary.test(text) ? text : escapeTerminal(text.replaceAll("\t", " "));
}

/** Diagnostics in the order of files, lines and columns; those without a place come first. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort((one, other) => {
    const a = one.place;
    const b = other.place;
    if (!(a && b)) return Number(a !== undefined) - Number(b !== undefined);
    if (a.file !== b.file) return a.file < b.file ? -1 : 1;
    return a.line - b.line || a.column - b.column;
  });
}
