import { type CheckRun, checkFile, checkText } from "../../batch/check-file.ts";
import type { CheckResult } from "../../batch/check-result.ts";
import { inputResult } from "../../batch/input-findings.ts";
import { isLines } from "../../case/read-cases.ts";
import type { SourceFile } from "../../source/decode-text.ts";
import type { Io } from "../io.ts";
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
