import { type CheckRun, checkFile } from "../../batch/check-file.ts";
import type { CheckResult } from "../../batch/check-result.ts";
import { inputResult } from "../../batch/input-findings.ts";
import type { Io } from "../io.ts";
import { readText } from "../read-text.ts";
import type { CaseFile } from "./find-case-files.ts";

/** Checks files one after another; one that cannot be read does not stop the others. */
export function* checkFiles(io: Io, files: readonly CaseFile[], run: CheckRun): Generator<CheckResult> {
  for (const { path, name } of files) {
    const text = readText(io, path, name);
    if ("file" in text) yield* checkFile(text.file, run);
    else yield inputResult(name, text.diagnostics, run.language ?? run.fallback);
  }
}
