import type { Span } from "./layout.ts";

/** A piece of a text that something else takes the place of. */
export interface Splice {
  readonly span: Span;
  readonly text: string;
}

/** A text as the reader of cases has it, without byte-order mark and with `\n` at line ends, and the way back. */
export interface PlainText {
  readonly text: string;
  /** The original text with splices that were made for the plain one; new lines end as its first line does. */
  splice(splices: readonly Splice[]): string;
}

/** Takes the byte-order mark and the carriage returns from a text. */
export function plainText(original: string): PlainText {
  const offset = original.startsWith("\ufeff") ? 1 : 0;
  const text = original.slice(offset).replaceAll("\r\n", "\n");
  const returns = returnOffsets(original, offset);
  const end = /\r?\n/.exec(original)?.[0] ?? "\n";
  return {
    text,
    splice(splices) {
      const toOriginal = (at: number) => at + offset + countBelow(returns, at);
      return spliced(original, splices, toOriginal, end);
    },
  };
}

/** Splices that overlap take away what either of them does. */
function spliced(original: string, splices: readonly Splice[], place: (at: number) => number, lineEnd: string): string {
  let result = "";
  let from = 0;
  for (const { span, text } of [...splices].sort(inOrder)) {
    const start = Math.max(from, place(span[0]));
    result += original.slice(from, start) + text.replaceAll("\n", lineEnd);
    from = Math.max(start, place(span[1]));
  }
  return result + original.slice(from);
}

function inOrder(one: Splice, other: Splice): number {
  return one.span[0] - other.span[0] || one.span[1] - other.span[1];
}

/** The offsets, in the text without them, of the line feeds that lost a carriage return. */
function returnOffsets(original: string, offset: number): readonly number[] {
  const offsets: number[] = [];
  for (let at = original.indexOf("\r\n"); at >= 0; at = original.indexOf("\r\n", at + 2)) {
    offsets.push(at - offset - offsets.length);
  }
  return offsets;
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
