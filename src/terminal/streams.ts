import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

/** Results go to `output`, everything else to `error`. */
export type Stream = "output" | "error";

/** The next line that the user gave; `interrupted` is Ctrl-C, and where there are no more lines they have `ended`. */
export type LineResult =
  | { readonly kind: "line"; readonly text: string }
  | { readonly kind: "interrupted" }
  | { readonly kind: "ended" };

/** Where keys come from; raw, each of them at once and unseen. */
export type PromptInput = NodeJS.ReadableStream & { readonly setRawMode?: (raw: boolean) => unknown };

/** Where prompts are drawn; a change of the terminal's size is the event `resize`. */
export type PromptOutput = NodeJS.WritableStream & { readonly columns?: number; readonly rows?: number };

/** The terminal as prompts need it: keys from standard input, drawing on standard error. */
export interface PromptStreams {
  readonly input: PromptInput;
  readonly output: PromptOutput;
  /** Whether Ctrl-Z puts the program aside, to be continued later. */
  readonly suspends: boolean;
}

/** What a talk in lines needs of the world. */
export interface LineTerminal {
  readonly terminal: { readonly input: boolean; readonly output: boolean; readonly error: boolean };
  /** Width of the terminal behind each stream; undefined where it is none. */
  readonly columns: { readonly output: number | undefined; readonly error: number | undefined };
  /** Waits for the next line of standard input, without its end. Not to be mixed with `readInput`. */
  readLine(): Promise<LineResult>;
  /** Lets go of standard input, so that the program can end. */
  closeInput(): void;
  /** Writes all of it, at once; a reader that has gone away is no error. After a failure it writes no more. */
  print(stream: Stream, content: string | Uint8Array): void;
}

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

/**
 * Does work while somebody thinks, a step at a time; what happens meanwhile, such as a key, comes between two steps.
 * Promises how to stop it. What fails stops too: who asks for the outcome later hears of it.
 */
export function workMeanwhile(work: (() => Iterable<unknown>) | undefined): () => void {
  const steps = work?.()[Symbol.iterator]();
  if (steps === undefined) return () => {};
  const step = (): void => {
    try {
      if (!steps.next().done) waiting = setImmediate(step);
    } catch {}
  };
  let waiting = setImmediate(step);
  return () => clearImmediate(waiting);
}
