import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

/** Lines from a stream, one when it is asked for. */
export interface LineReader {
  /** The next line without its end; null: there are no more. */
  next(): Promise<string | null>;
  /** Lets go of the stream. */
  close(): void;
}

/** Reads lines that end as on any system, in UTF-8 with or without a byte-order mark; the last needs no end. */
export function readLines(input: Readable): LineReader {
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY, terminal: false });
  const iterator = lines[Symbol.asyncIterator]();
  let first = true;
  let asked: Promise<IteratorResult<string>> | null = null;
  return {
    async next() {
      // Someone who stopped waiting for a line has not read it.
      asked ??= iterator.next().catch(toEnd);
      const result = await asked;
      asked = null;
      if (result.done) return null;
      const line = first ? result.value.replace(/^\ufeff/, "") : result.value;
      first = false;
      return line;
    },
    close: () => lines.close(),
  };
}

/** What cannot be read has ended. */
function toEnd(): IteratorResult<string> {
  return { done: true, value: undefined };
}
