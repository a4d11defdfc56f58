import { readCaseText } from "../../batch/read-case-text.ts";
import { caseFileName } from "../../case/clean-text.ts";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Language } from "../../language/languages.ts";
import type { Pack } from "../../pack/pack.ts";
import { memoFormatters } from "../../report/memo/registry.ts";
import { hasAnnexes, type MemoFormat } from "../../report/memo/template.ts";
import type { CaseFile } from "../check/find-case-files.ts";
import type { Invocation } from "../command.ts";
import { diagnoseWrite } from "../deliver.ts";
import { openText } from "../read-text.ts";
import { annexFile, type MemoJob } from "./memo-job.ts";

/** File names without extension, each given once: of a memo, with that of its annex. */
interface FileNames {
  nameFor(id: string, language: Language): { readonly memo: string; readonly annex: string };
}

/** Names after the ids of cases, safe on every system; two ids that come out the same get a number, as does `index`. */
export function createFileNames(): FileNames {
  const taken = new Set(["index"]);
  return {
    nameFor: (id, language) => {
      const base = caseFileName(id);
      let memo = base;
      for (let number = 2; isTaken(taken, memo, annexFile(memo, language)); number += 1) memo = `${base}-${number}`;
      const annex = annexFile(memo, language);
      taken.add(memo).add(annex);
      return { memo, annex };
    },
  };
}

function isTaken(taken: ReadonlySet<string>, ...names: readonly string[]): boolean {
  return names.some((name) => taken.has(name));
}

/**
 * What stands where memos are to come, found before anything is written: files that are read, and others unless they may
 * be replaced, which are told together. What comes from standard input can be read only once and is left out.
 */
export function findTakenFiles(
  { io, options, language }: Invocation,
  files: readonly CaseFile[],
  pack: Pack,
  { formats, annex, formIn }: MemoJob,
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
        const spoken = options.lang ?? subject.language ?? language;
        const name = names.nameFor(subject.id, spoken);
        made.push(...filesOf(name.memo, formats));
        if (annex === "separate" && hasAnnexes(formIn(spoken).template)) made.push(...filesOf(name.annex, formats));
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

/** The path of a file in a folder, as it is told. */
export function pathIn(folder: string, file: string): string {
  return `${folder.replace(/(?<=.)[/\\]+$/, "")}/${file}`;
}

/** The formats in which the page over all memos comes: those that can, else Markdown. */
export function indexFormats(formats: readonly MemoFormat[]): readonly MemoFormat[] {
  const able = formats.filter((format) => memoFormatters[format].openIndex !== null);
  return able.length > 0 ? able : ["markdown"];
}

/** The files of a memo, or of the page over all, in these formats. */
function filesOf(name: string, formats: readonly MemoFormat[]): readonly string[] {
  return formats.map((format) => `${name}.${memoFormatters[format].extension}`);
}
