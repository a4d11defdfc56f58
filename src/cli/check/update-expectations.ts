import type { CheckResult } from "../../batch/check-result.ts";
import type { ExpectationUpdate } from "../../batch/expectation-findings.ts";
import { type CaseChange, type EditFailure, editCases, obstacleOf } from "../../case/edit-case.ts";
import { isLines } from "../../case/read-cases.ts";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { escapeTerminal } from "../../diagnostics/format-diagnostic.ts";
import type { CliWording } from "../../language/cli-wording.ts";
import type { Pack } from "../../pack/pack.ts";
import { diagnoseWrite } from "../deliver.ts";
import type { Io, WriteResult, Writing } from "../io.ts";
import { readAsItIs } from "../read-text.ts";
import { type CaseFile, wayTo } from "./find-case-files.ts";

/** Rewrites what cases expect, for --update. */
export interface Updater {
  /** The results of a file, as they are once what it expects is what the advice says. */
  apply(file: CaseFile, results: readonly CheckResult[]): readonly CheckResult[];
  /** Writes the files and tells what changed; promises what could not be done. */
  finish(): Promise<readonly Diagnostic[]>;
}

/** An {@link Updater} that has rewritten nothing yet; `isDry`: what it would rewrite is printed as a patch instead. */
export function createUpdater(io: Io, pack: Pack, wording: CliWording, isDry: boolean): Updater {
  const edited = new Map<string, Rewrite>();
  const diagnostics: Diagnostic[] = [];
  return {
    apply: (file, results) => {
      if (results.every(({ case: checked }) => (checked?.updates.length ?? 0) === 0)) return results;
      const rewrite = file.path === "-" || isLines(file.name) ? null : edit(io, file, results, { pack, wording });
      if (rewrite === null || "kind" in rewrite) {
        diagnostics.push(diagnose("check/cannot-update", obstacleOf(file.name, rewrite)));
        return results;
      }
      edited.set(file.path, rewrite);
      return results.map(withoutExpectations);
    },
    finish: async () => {
      for (const [path, { name, before, text, lines, writing }] of edited) {
        // Who saved the file while the others were checked would lose that.
        const now = readAsItIs(io, path);
        if (!("file" in now) || now.file.text !== before) {
          diagnostics.push(diagnose("check/cannot-update", obstacleOf(name, null)));
          continue;
        }
        const written = isDry
          ? await showPatch(io, path, { before, text, writing })
          : await io.write(path, text, writing);
        if (written.kind !== "written") {
          diagnostics.push(diagnoseWrite(written, path));
          continue;
        }
        const led = written.ledTo === undefined ? [] : [escapeTerminal(wording.written(path, written.ledTo))];
        io.print("error", [...lines, ...led].map((line) => `${line}\n`).join(""));
      }
      return diagnostics;
    },
  };
}

/** Prints what would be written as a patch, which `git apply` and `patch -p1` take from the working directory. */
export async function showPatch(
  io: Io,
  path: string,
  { before, text, writing }: Pick<Rewrite, "before" | "text" | "writing">,
): Promise<WriteResult> {
  const refusal = io.refusalOf(path, writing);
  if (refusal !== null) return refusal;
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import("diff");
  const name = wayTo(path, io.folder);
  const options = { headerOptions: FILE_HEADERS_ONLY };
  io.print("output", createTwoFilesPatch(`a/${name}`, `b/${name}`, before, text, undefined, undefined, options));
  return { kind: "written" };
}

/** What a file says, what it is to say, and how that is told. */
interface Rewrite {
  readonly name: string;
  readonly before: string;
  readonly text: string;
  readonly lines: readonly string[];
  readonly writing: Writing;
}

function edit(
  io: Io,
  { path, name, below }: CaseFile,
  results: readonly CheckResult[],
  { pack, wording }: { readonly pack: Pack; readonly wording: CliWording },
): Rewrite | EditFailure | null {
  const read = readAsItIs(io, path, name);
  if (!("file" in read)) return null;
  const result = editCases(read.file, results.flatMap(changesOf), pack);
  if (result.kind !== "edited") return result;
  const writing: Writing =
    below === null ? { kind: "named", overwrite: true, revised: true } : { kind: "found", below };
  const before = read.file.text;
  const left = leftComments(before, result.text).map((comment) => escapeTerminal(wording.commentLeft(name, comment)));
  return { name, before, text: result.text, lines: [...results.flatMap(describeUpdates), ...left], writing };
}

/** The comments that stood behind something and have a line of their own now, since that is gone. */
function leftComments(before: string, after: string): readonly string[] {
  const alone = (text: string): readonly string[] => text.match(/^[ \t]*#.*$/gm)?.map((line) => line.trim()) ?? [];
  const known = [...alone(before)];
  return alone(after).filter((comment) => {
    const at = known.indexOf(comment);
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

function changesOf({ case: checked }: CheckResult): readonly CaseChange[] {
  if (checked === null || checked.updates.length === 0) return [];
  const edits = checked.updates.map(({ path, after }) =>
    after === null ? ({ kind: "remove", path } as const) : ({ kind: "set", path, value: after } as const),
  );
  return [{ which: checked.id, edits }];
}

/** `cases/a.yaml  teachers  expect.lead: [funding] → [pilots]` */
function describeUpdates({ file, case: checked }: CheckResult): readonly string[] {
  return (checked?.updates ?? []).map(({ path, before, after }) =>
    escapeTerminal(`${file}  ${checked?.id}  ${path.join(".")}: ${written(before)} → ${written(after)}`),
  );
}

function written(value: ExpectationUpdate["before"]): string {
  if (value === null) return "-";
  if (typeof value === "string") return value;
  return Array.isArray(value) ? `[${value.map(written).join(", ")}]` : JSON.stringify(value);
}

function withoutExpectations(result: CheckResult): CheckResult {
  if (result.case === null) return result;
  return {
    ...result,
    case: {
      ...result.case,
      points: result.case.points.map((point) => (point.kind === "expectation" ? { ...point, ok: true } : point)),
    },
    findings: result.findings.filter(({ kind }) => kind !== "expectation"),
  };
}
