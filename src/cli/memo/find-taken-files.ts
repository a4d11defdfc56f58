import { readCaseText } from "../../batch/read-case-text.ts";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Pack } from "../../pack/pack.ts";
import type { CaseFile } from "../check/find-case-files.ts";
import { diagnoseWrite } from "../deliver.ts";
import type { Invocation } from "../invocation.ts";
import { openText } from "../read-text.ts";
import { createFileNames } from "./file-names.ts";
import type { MemoJob } from "./memo-job.ts";
import { filesOf, indexFormats, pathIn } from "./memo-paths.ts";

/**
 * What stands where memos are to come, found before anything is written: files that are read, and others unless they may
 * be replaced, which are told together. What comes from standard input can be read only once and is left out.
 */
export function findTakenFiles(
  { io, options }: Invocation,
  files: readonly CaseFile[],
  pack: Pack,
  { formats }: MemoJob,
  folder: string,
): readonly Diagnostic[] {
  if (io.kindOf(folder) !== "folder") return [];
  const made: string[] = [];
  const names = createFileNames();
  const ids = new Set<string>();
  for (const file of files.filter(({ path }) => path !== "-")) {
    for (const { cases } of readCaseText(openText(io, file.path, file.name), pack)) {
      for (const { case: subject } of cases) {
        if (ids.has(subject.id) || (options.case !== undefined && subject.id !== options.case)) continue;
        ids.add(subject.id);
        made.push(...filesOf(names.nameFor(subject.id), formats));
      }
    }
  }
  made.push(...filesOf("index", indexFormats(formats)));
  // Now that all of them are read, what is an input is known.
  const refused = made.flatMap((name) => {
    const path = pathIn(folder, name);
    const refusal = io.refusalOf(path, { kind: "own", overwrite: options.force });
    return refusal === null ? [] : [{ path, refusal }];
  });
  const existing = refused.filter(({ refusal }) => refusal.kind === "exists").map(({ path }) => path);
  const others = refused.filter(({ refusal }) => refusal.kind !== "exists");
  return [...others.map(({ path, refusal }) => diagnoseWrite(refusal, path)), ...diagnoseTaken(existing, folder)];
}

function diagnoseTaken(paths: readonly string[], folder: string): readonly Diagnostic[] {
  const [path] = paths;
  if (path === undefined) return [];
  if (paths.length === 1) return [diagnose("usage/file-exists", { path })];
  return [diagnose("usage/files-exist", { folder, count: paths.length, path })];
}
