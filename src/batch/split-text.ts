import { buildCase, type CaseOrigin } from "../case/build-case.ts";
import type { Case } from "../case/case.ts";
import type { CaseVocabulary } from "../case/case-vocabulary.ts";
import type { Place } from "../diagnostics/diagnostic.ts";
import { isMapping } from "../source/value-kind.ts";

/** One line of a text, counted from 1, without its end. */
export interface TextLine {
  readonly number: number;
  /** The line; of one that is too long, what comes first. */
  readonly text: string;
  readonly tooLong: boolean;
  /** Whether there is anything in it that is not UTF-8; that comes out as U+FFFD. */
  readonly isInvalid: boolean;
}

/** The text of one YAML document, with the lines before it that belong to it. */
export interface TextDocument {
  /** The number of its first line. */
  readonly number: number;
  /** Empty where it is too long. */
  readonly text: string;
  readonly tooLong: boolean;
  /** Where the first line starts that holds what is not UTF-8; null: there is none. */
  readonly invalidFrom: number | null;
}

const lineFeed = 10;
const byteOrderMark = "\ufeff";

/** UTF-8 takes at most three bytes for a UTF-16 unit. */
const mostBytesPerUnit = 3;

/** Of a line that is too long, so many UTF-16 units are kept. */
const keptOfLong = 80;

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });

type Decoded = Pick<TextLine, "text" | "isInvalid">;

/**
 * The lines of a UTF-8 text that comes in pieces. However long the text, no more than three bytes for each of `longest`
 * UTF-16 units and a piece are kept.
 */
export function* splitLines(pieces: Iterable<Uint8Array>, longest: number): Generator<TextLine> {
  let number = 0;
  const lineOf = ({ text: written, isInvalid }: Decoded): TextLine => {
    number += 1;
    const text = withoutReturn(number === 1 && written.startsWith(byteOrderMark) ? written.slice(1) : written);
    const tooLong = text.length > longest;
    return { number, text: tooLong ? text.slice(0, keptOfLong) : text, tooLong, isInvalid };
  };
  const pending = createPending(longest * mostBytesPerUnit);
  for (const piece of pieces) {
    const first = piece.indexOf(lineFeed);
    if (first === -1) {
      pending.add(piece);
      continue;
    }
    pending.add(piece.subarray(0, first));
    yield pending.isLost() ? { ...lineOf(pending.take()), tooLong: true } : lineOf(pending.take());
    const end = piece.lastIndexOf(lineFeed);
    if (end > first) for (const each of decodeLines(piece.subarray(first + 1, end))) yield lineOf(each);
    pending.add(piece.subarray(end + 1));
  }
  if (pending.isEmpty()) return;
  yield pending.isLost() ? { ...lineOf(pending.take()), tooLong: true } : lineOf(pending.take());
}

/** The bytes of a line of which the end has not come yet; past so many, only the first are kept. */
function createPending(most: number) {
  let parts: Uint8Array[] = [];
  let size = 0;
  let isLost = false;
  return {
    add(part: Uint8Array): void {
      size += part.length;
      if (isLost || part.length === 0) return;
      parts.push(part);
      isLost = size > most;
      if (isLost) parts = [Buffer.concat(parts).subarray(0, keptOfLong * mostBytesPerUnit)];
    },
    isEmpty: (): boolean => size === 0,
    isLost: (): boolean => isLost,
    take(): Decoded {
      const bytes = parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
      const decoded = isLost ? { text: lenient.decode(bytes).slice(0, keptOfLong), isInvalid: false } : decode(bytes);
      [parts, size, isLost] = [[], 0, false];
      return decoded;
    },
  };
}

/** Whole lines are decoded together, which is many times faster, unless one of them is not UTF-8. */
function decodeLines(bytes: Uint8Array): Iterable<Decoded> {
  const { text, isInvalid } = decode(bytes);
  return isInvalid ? decodeEach(bytes) : text.split("\n").map((each) => ({ text: each, isInvalid }));
}

function* decodeEach(bytes: Uint8Array): Generator<Decoded> {
  let start = 0;
  for (let end = bytes.indexOf(lineFeed); end !== -1; end = bytes.indexOf(lineFeed, start)) {
    yield decode(bytes.subarray(start, end));
    start = end + 1;
  }
  yield decode(bytes.subarray(start));
}

function decode(bytes: Uint8Array): Decoded {
  try {
    return { text: strict.decode(bytes), isInvalid: false };
  } catch {
    return { text: lenient.decode(bytes), isInvalid: true };
  }
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}

/**
 * The documents of a YAML text that comes in pieces: a line that starts with `---` begins one and `...` ends one,
 * whatever is around them. No more than a document of `longest` UTF-16 units and what {@link splitLines} keeps is kept.
 */
export function* splitDocuments(pieces: Iterable<Uint8Array>, longest: number): Generator<TextDocument> {
  let [number, size, begun] = [1, 0, false];
  let invalidFrom: number | null = null;
  let lines: string[] = [];
  const take = (): TextDocument => {
    const tooLong = size > longest;
    return { number, text: tooLong ? "" : lines.map((line) => `${line}\n`).join(""), tooLong, invalidFrom };
  };
  const restart = (at: number): void => {
    [number, size, begun, invalidFrom, lines] = [at, 0, false, null, []];
  };
  for (const line of splitLines(pieces, longest)) {
    if (begun && isMark(line.text, "---")) {
      yield take();
      restart(line.number);
    }
    if (line.isInvalid) invalidFrom ??= size;
    size += line.tooLong ? longest + 1 : line.text.length + 1;
    if (size > longest) lines = [];
    else lines.push(line.text);
    // Comments and directives before a document belong to it.
    begun ||= !/^\s*(#|$)|^%/.test(line.text);
    if (begun && isMark(line.text, "...")) {
      yield take();
      restart(line.number + 1);
    }
  }
  if (begun) yield take();
}

function isMark(line: string, mark: "---" | "..."): boolean {
  return line.startsWith(mark) && /^(\s|$)/.test(line.slice(mark.length, mark.length + 1));
}

/**
 * What the reader of YAML and JSON may refuse and JSON.parse does not see: control characters and their escapes, and
 * what marks the direction of writing or half a character.
 */
const suspect = /\\[ubfr]|__proto__|"[ \t]+:|[^\P{Cc}\t]|[\p{Cs}\u202a-\u202e\u2066-\u2069\ufffd]/u;

/**
 * Reads a line of JSON as a case, many times faster than the reader that can tell what is wrong and where. null: it may
 * not be a good case, and that reader has to say.
 */
export function readJsonLine(
  text: string,
  place: () => Place,
  vocabulary: CaseVocabulary,
  origin: CaseOrigin,
): Case | null {
  if (suspect.test(text)) return null;
  const value = parse(text);
  if (!isMapping(value) || countKeys(value) !== countColons(text)) return null;
  const document = { value, wellFormed: true, diagnostics: [], place, explain: () => null, cutOff: () => null };
  const checker = { document, vocabulary, diagnostics: [] };
  const built = buildCase(checker, origin);
  return checker.diagnostics.length > 0 ? null : built;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** JSON.parse takes the last of two keys with one name in silence; then it has fewer keys than the text has colons. */
function countColons(text: string): number {
  let count = 0;
  for (let at = text.indexOf('":'); at !== -1; at = text.indexOf('":', at + 2)) count += 1;
  return count;
}

function countKeys(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + countKeys(item), 0);
  if (!isMapping(value)) return 0;
  let count = 0;
  for (const key in value) {
    const item = value[key];
    count += 1 + (typeof item === "object" ? countKeys(item) : 0);
  }
  return count;
}
