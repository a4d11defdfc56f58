import { checkDocuments } from "../../batch/check-documents.ts";
import { type CheckRun, checkFile } from "../../batch/check-file.ts";
import { checkLines } from "../../batch/check-lines.ts";
import type { CheckResult } from "../../batch/check-result.ts";
import { inputResult } from "../../batch/input-findings.ts";
import { decodeText, maximumBytes } from "../../source/decode-text.ts";
import type { SourceFile } from "../../source/source-file.ts";
import type { Io, ReadFailure } from "../io.ts";
import { decodeRead, diagnoseFailure } from "../read-text.ts";
import { type CaseFile, isLines } from "./find-case-files.ts";
import { type Cache, noCache } from "./use-cache.ts";

/** Checks files one after another; one that cannot be read does not stop the others. */
export function* checkFiles(
  io: Io,
  files: readonly CaseFile[],
  run: CheckRun,
  watching: Watching,
): Generator<CheckResult> {
  const { wholeFile, fileDone } = watching;
  for (const [index, file] of files.entries()) {
    watching.beforeReading();
    const results = checkOne(io, file, run, watching);
    if (wholeFile === null) yield* results;
    else yield* wholeFile(file, [...results]);
    fileDone(index + 1);
  }
}

/** What is done beside checking. */
export interface Watching {
  /** Is called whenever there is something to wait for. */
  readonly beforeReading: () => void;
  /** So many files are done. */
  readonly fileDone: (done: number) => void;
  readonly cache: Cache;
  /** Is given all results of a file at once, and gives those to go on with; null: they come as they are. */
  readonly wholeFile: ((file: CaseFile, results: readonly CheckResult[]) => readonly CheckResult[]) | null;
}

/** Checks one file. */
export function* checkOne(
  io: Io,
  { path, name }: CaseFile,
  run: CheckRun,
  { beforeReading, cache }: Watching,
): Generator<CheckResult> {
  const isInput = path === "-";
  if (!isInput && !isLines(name)) {
    const read = io.read(path, maximumBytes);
    if (read.kind === "too-large" && read.again === true) {
      yield* checkStream(io, path, name, run, beforeReading, checkDocuments);
      return;
    }
    const text = decodeRead(read, name);
    if ("file" in text) yield* cache === noCache ? checkFile(text.file, run) : checkCached(text.file, run, cache);
    else yield inputResult(name, text.diagnostics, run.language ?? run.fallback);
    return;
  }
  yield* checkStream(io, path, name, run, beforeReading, isLines(name) ? checkLines : null);
}

type Check = (name: string, pieces: Iterable<Uint8Array>, run: CheckRun) => Iterable<CheckResult>;

/** Checks what comes in pieces; null: what comes first says how. */
function* checkStream(
  io: Io,
  path: string,
  name: string,
  run: CheckRun,
  beforeReading: () => void,
  known: Check | null,
): Generator<CheckResult> {
  const failures: ReadFailure[] = [];
  const pieces = readPieces(io, path, failures, beforeReading);
  const { head, startsWithCase } = peek(pieces);
  // Of what could not be opened, that is all there is to say.
  if (head.length > 0 || failures.length === 0) {
    const check = known ?? (startsWithCase ? checkLines : checkWhole);
    yield* check(name, chain(head, pieces), run);
  }
  for (const failure of failures) {
    yield inputResult(name, [diagnoseFailure(failure, name, maximumBytes)], run.language ?? run.fallback);
  }
}

function checkCached(file: SourceFile, run: CheckRun, cache: Cache): readonly CheckResult[] {
  const known = cache.find(file);
  if (known !== null) return known;
  const results = [...checkFile(file, run)];
  cache.keep(file, results);
  return results;
}

function* readPieces(
  io: Io,
  path: string,
  failures: ReadFailure[],
  beforeReading: () => void,
): Generator<Uint8Array, undefined> {
  for (const piece of io.stream(path)) {
    if (piece.kind === "bytes") yield piece.bytes;
    else failures.push(piece);
    beforeReading();
  }
}

function* chain(head: readonly Uint8Array[], rest: Iterator<Uint8Array>): Generator<Uint8Array> {
  yield* head;
  for (let next = rest.next(); next.done !== true; next = rest.next()) yield next.value;
}

interface Peeked {
  readonly head: readonly Uint8Array[];
  /** The first line is a whole object in JSON, so that more of them may follow. */
  readonly startsWithCase: boolean;
}

function peek(pieces: Iterator<Uint8Array>): Peeked {
  const head: Uint8Array[] = [];
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
  return { head, startsWithCase: first.startsWith("{") && isJson(first) };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function* checkWhole(name: string, pieces: Iterable<Uint8Array>, run: CheckRun): Generator<CheckResult> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const rest = pieces[Symbol.iterator]();
  for (let next = rest.next(); next.done !== true; next = rest.next()) {
    parts.push(next.value);
    size += next.value.length;
    if (size <= maximumBytes) continue;
    yield* checkDocuments(name, chain(parts, rest), run);
    return;
  }
  const text = decodeText(Buffer.concat(parts), name);
  if ("file" in text) yield* checkFile(text.file, run);
  else yield inputResult(name, text.diagnostics, run.language ?? run.fallback);
}
