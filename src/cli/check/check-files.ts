import { type CheckRun, checkFile, checkText } from "../../batch/check-file.ts";
import type { CheckResult } from "../../batch/check-result.ts";
import { inputResult } from "../../batch/input-findings.ts";
import { isLines } from "../../case/read-cases.ts";
import type { SourceFile } from "../../source/decode-text.ts";
import type { Io, Workers } from "../io.ts";
import { openText, readText } from "../read-text.ts";
import type { CaseFile } from "./find-case-files.ts";
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
interface Watching {
  /** Is called whenever there is something to wait for. */
  readonly beforeReading: () => void;
  /** So many files are done. */
  readonly fileDone: (done: number) => void;
  readonly cache: Cache;
  /** Is given all results of a file at once, and gives those to go on with; null: they come as they are. */
  readonly wholeFile: ((file: CaseFile, results: readonly CheckResult[]) => readonly CheckResult[]) | null;
}

/** Checks one file. */
function* checkOne(
  io: Io,
  { path, name, unread }: CaseFile,
  run: CheckRun,
  { beforeReading, cache, wholeFile }: Watching,
): Generator<CheckResult> {
  if (unread !== undefined) {
    yield inputResult(name, [unread], run.language ?? run.fallback);
    return;
  }
  // Whoever needs all of a file at once cannot do with pieces; of standard input and of lines that is told later.
  const isAtOnce = wholeFile !== null && path !== "-" && !isLines(name);
  const text = isAtOnce ? readText(io, path, name) : openText(io, path, name, { afterPiece: beforeReading });
  if ("file" in text && cache !== noCache && path !== "-") yield* checkCached(text.file, run, cache);
  else yield* checkText(text, name, run);
}

function checkCached(file: SourceFile, run: CheckRun, cache: Cache): readonly CheckResult[] {
  const known = cache.find(file);
  if (known !== null) return known;
  const results = [...checkFile(file, run)];
  cache.keep(file, results);
  return results;
}

/** Larger parts cost less to hand over, smaller ones divide the work better. */
const partSize = 32;

/** How many parts each worker has waiting, so that none is idle. */
const waiting = 3;

/** A file with its results to come: from a worker, or null where it is checked here when its turn comes. */
interface Pending {
  readonly file: CaseFile;
  readonly results: Promise<readonly CheckResult[]> | null;
}

/**
 * Checks files on several processors. What comes out is the same as from {@link checkFiles}, in the same order; memory
 * holds no more than what the workers have waiting.
 */
export async function* spreadFiles(
  io: Io,
  files: readonly CaseFile[],
  run: CheckRun,
  watching: Watching,
  workers: Workers,
): AsyncGenerator<CheckResult> {
  const queue: Pending[] = [];
  const most = workers.count * waiting * partSize;
  let next = 0;
  for (let done = 0; done < files.length; done++) {
    while (next < files.length && queue.length < most) {
      const part = files.slice(next, next + partSize);
      next += part.length;
      queue.push(...handOver(io, part, watching, workers));
    }
    const pending = queue.shift();
    if (pending === undefined) return;
    watching.beforeReading();
    const results = pending.results === null ? checkOne(io, pending.file, run, watching) : await pending.results;
    if (watching.wholeFile === null) yield* results;
    else yield* watching.wholeFile(pending.file, [...results]);
    watching.fileDone(done + 1);
  }
}

/** Reads the files of a part and gives those that are not in the cache to a worker. */
function handOver(io: Io, part: readonly CaseFile[], { cache }: Watching, workers: Workers): readonly Pending[] {
  const sources: SourceFile[] = [];
  const read = part.map((file) => {
    const isHere = file.path === "-" || file.unread !== undefined || isLines(file.name);
    const text = isHere ? null : readText(io, file.path, file.name);
    if (text === null || !("file" in text)) return { file, results: null };
    const known = cache.find(text.file);
    return known === null ? { file, at: sources.push(text.file) - 1 } : { file, results: Promise.resolve(known) };
  });
  const checked = sources.length === 0 ? Promise.resolve([]) : workers.check(sources);
  return read.map((each) => {
    if (!("at" in each)) return each;
    const { file, at } = each;
    const results = checked.then((each) => keep(cache, sources[at], each[at] ?? []));
    // Whoever waits for the results of a file hears of a failure; a file for which nobody waits is no error of its own.
    results.catch(() => {});
    return { file, results };
  });
}

function keep(
  cache: Watching["cache"],
  source: SourceFile | undefined,
  results: readonly CheckResult[],
): readonly CheckResult[] {
  if (source !== undefined) cache.keep(source, results);
  return results;
}
