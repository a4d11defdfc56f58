import type { TextInPieces, WholeText } from "../batch/read-case-text.ts";
import { isLines } from "../case/read-cases.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { decodeText, maximumBytes } from "../source/decode-text.ts";
import type { Io, ReadFailure, ReadResult } from "./io.ts";

/** Reads a file, or standard input for `-`, as text. `name` is how messages name it. */
export function readText(io: Io, path: string, name = path): WholeText {
  const result = path === "-" ? io.readInput(maximumBytes) : io.read(path, maximumBytes);
  return decodeRead(result, name);
}

/** Reads a file to be edited: with its byte-order mark and its own line ends. */
export function readAsItIs(io: Io, path: string, name = path): WholeText {
  const read = io.read(path, maximumBytes);
  if (read.kind !== "bytes") return { diagnostics: [diagnoseFailure(read, name, maximumBytes)] };
  return { file: { path: name, text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(read.bytes) } };
}

/** How a text of cases is opened. */
export interface Opening {
  /** What is small enough is read at once; else what has a case a line comes as it is there. */
  readonly atOnce?: boolean;
  /** Is called after each piece. */
  readonly afterPiece?: () => void;
}

/**
 * Opens a text of cases, or standard input for `-`: in pieces where it is too large to be read at once. Standard input has
 * a case a line where its first line is a whole object in JSON, or `null`.
 */
export function openText(io: Io, path: string, name: string, opening: Opening = {}): WholeText | TextInPieces {
  const { atOnce = false, afterPiece = () => {} } = opening;
  const inPieces = (form: TextInPieces["form"]): TextInPieces => {
    const failures: Diagnostic[] = [];
    return { name, form, pieces: pull(io, path, name, failures, afterPiece), failures };
  };
  if (isLines(name) && (path === "-" || !atOnce)) return inPieces("lines");
  if (path === "-") return openInput(inPieces("documents"), atOnce);
  const read = io.read(path, maximumBytes);
  const isLarge = read.kind === "too-large" && read.again === true;
  return isLarge ? inPieces(isLines(name) ? "lines" : "documents") : decodeRead(read, name);
}

function* pull(
  io: Io,
  path: string,
  name: string,
  failures: Diagnostic[],
  afterPiece: () => void,
): Generator<Uint8Array> {
  for (const piece of io.stream(path)) {
    if (piece.kind === "bytes") yield piece.bytes;
    else failures.push(diagnoseFailure(piece, name, maximumBytes));
    afterPiece();
  }
}

/** What comes first of standard input says how it is to be read; it comes only once. */
function openInput(input: TextInPieces, atOnce: boolean): WholeText | TextInPieces {
  const { name, failures } = input;
  const rest = input.pieces[Symbol.iterator]();
  const head: Uint8Array[] = [];
  const startsWithCase = takeFirstLine(rest, head);
  const restOf = (form: TextInPieces["form"]): TextInPieces => ({ ...input, form, pieces: chain(head, rest) });
  if (startsWithCase && !atOnce) return restOf("lines");
  for (let size = lengthOf(head); size <= maximumBytes; ) {
    const next = rest.next();
    if (next.done === true)
      return failures.length > 0 ? { diagnostics: failures } : decodeText(Buffer.concat(head), name);
    head.push(next.value);
    size += next.value.length;
  }
  return restOf(startsWithCase ? "lines" : "documents");
}

/** Takes pieces until their first line is whole; whether that is an object in JSON or `null`, so that more of them may follow. */
function takeFirstLine(pieces: Iterator<Uint8Array>, head: Uint8Array[]): boolean {
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let size = 0;
  let isLine = false;
  while (size <= maximumBytes && !isLine) {
    const next = pieces.next();
    if (next.done === true) break;
    head.push(next.value);
    const piece = decoder.decode(next.value, { stream: true });
    const text = size === 0 ? piece.trimStart() : piece;
    parts.push(text);
    size += text.length;
    isLine = text.includes("\n");
  }
  const [first = ""] = parts.join("").split("\n", 1);
  // `null` is what a filter prints for a case that is not there.
  return first.trimEnd() === "null" || (first.startsWith("{") && isJson(first));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function* chain(head: readonly Uint8Array[], rest: Iterator<Uint8Array>): Generator<Uint8Array> {
  yield* head;
  for (let next = rest.next(); next.done !== true; next = rest.next()) yield next.value;
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

/** What was read, as text. */
function decodeRead(result: ReadResult, name: string): WholeText {
  return result.kind === "bytes"
    ? decodeText(result.bytes, name)
    : { diagnostics: [diagnoseFailure(result, name, maximumBytes)] };
}

/** Why a file could not be read, to be told. */
export function diagnoseFailure(failure: ReadFailure, path: string, maximum: number): Diagnostic {
  switch (failure.kind) {
    case "missing":
      return diagnose("file/missing", { path });
    case "directory":
      return diagnose("file/is-directory", { path });
    case "too-large":
      return diagnose("file/too-large", { path, bytes: failure.bytes, maximum });
    case "failed":
      return diagnose("file/not-readable", { path, reason: failure.reason });
    default:
      return failure satisfies never;
  }
}
