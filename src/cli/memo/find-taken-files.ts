import { readCaseText } from "../../batch/read-case-text.ts";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Pack } from "../../pack/pack.ts";
import type { CaseFile } from "../check/find-case-files.ts";
import type { Invocation } from "../invocation.ts";
import { openText } from "../read-text.ts";
import { createFileNames } from "./file-names.ts";
import type { MemoJob } from "./memo-job.ts";
import { filesOf, indexFormats, pathIn } from "./memo-paths.ts";
import type { SpareInput } from "./spare-inputs.ts";

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
  spare: SpareInput,
): readonly Diagnostic[] {
  if (io.kindOf(folder) !== "folder") return [];
  const inputs: Diagnostic[] = [];
  const others: string[] = [];
  const look = (file: string): void => {
    const path = pathIn(folder, file);
    const input = spare(path);
    if (input !== null) inputs.push(input);
    else if (!options.force && ["file", "device"].includes(io.kindOf(path))) others.push(path);
  };
  const names = createFileNames();
  const ids = new Set<string>();
  for (const file of files.filter(({ path }) => path !== "-")) {
    for (const { cases } of readCaseText(openText(io, file.path, file.name), pack)) {
      for (const { case: subject } of cases) {
        if (ids.has(subject.id) || (options.case !== undefined && subject.id !== options.case)) continue;
        ids.add(subject.id);
        for (const name of filesOf(names.nameFor(subject.id), formats)) look(name);
      }
    }
  }
  for (const name of filesOf("index", indexFormats(formats))) look(name);
  return [...inputs, ...diagnoseTaken(others, folder)];
}

function diagnoseTaken(paths: readonly string[], folder: string): readonly Diagnostic[] {
  const [path] = paths;
  if (path === undefined) return [];
  if (paths.length === 1) return [diagnose("usage/file-exists", { path })];
  return [diagnose("usage/files-exist", { folder, count: paths.length, path })];
}
