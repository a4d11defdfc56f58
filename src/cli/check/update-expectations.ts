import type { CheckResult } from "../../batch/check-result.ts";
import type { ExpectationUpdate } from "../../batch/expectation-updates.ts";
import { type CaseChange, editCases } from "../../case/edit-case.ts";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { escapeTerminal } from "../../diagnostics/escape-terminal.ts";
import type { Pack } from "../../pack/pack.ts";
import { maximumBytes } from "../../source/decode-text.ts";
import type { Invocation } from "../invocation.ts";
import { type CaseFile, isLines } from "./find-case-files.ts";

/** Rewrites what cases expect, for --update. */
export interface Updater {
  /** The results of a file, as they are once what it expects is what the advice says. */
  apply(file: CaseFile, results: readonly CheckResult[]): readonly CheckResult[];
  /** Writes the files and tells what changed; promises what could not be done. */
  finish(): Promise<readonly Diagnostic[]>;
}

/** An {@link Updater} that has rewritten nothing yet. */
export function createUpdater(invocation: Invocation, pack: Pack): Updater {
  const { io } = invocation;
  const edited = new Map<string, { readonly text: string; readonly lines: readonly string[] }>();
  const diagnostics: Diagnostic[] = [];
  return {
    apply: (file, results) => {
      if (results.every(({ case: checked }) => (checked?.updates.length ?? 0) === 0)) return results;
      const text = file.path === "-" || isLines(file.name) ? null : edit(invocation, file, results, pack);
      if (text === null) {
        diagnostics.push(diagnose("check/cannot-update", { path: file.name }));
        return results;
      }
      edited.set(file.path, { text, lines: results.flatMap(describeUpdates) });
      return results.map(withoutExpectations);
    },
    finish: async () => {
      for (const [path, { text, lines }] of edited) {
        const written = await io.write(path, text, true);
        if (written.kind === "written") io.print("error", lines.map((line) => `${line}\n`).join(""));
        else
          diagnostics.push(
            diagnose("usage/cannot-write", { path, reason: "reason" in written ? written.reason : written.kind }),
          );
      }
      return diagnostics;
    },
  };
}

function edit(
  { io }: Invocation,
  { path, name }: CaseFile,
  results: readonly CheckResult[],
  pack: Pack,
): string | null {
  const read = io.read(path, maximumBytes);
  if (read.kind !== "bytes") return null;
  // As it is: a byte-order mark stays, and so do line ends.
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(read.bytes);
  const result = editCases({ path: name, text }, results.flatMap(changesOf), pack);
  return result.kind === "edited" ? result.text : null;
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
  return Array.isArray(value) ? `[${value.join(", ")}]` : String(value);
}

function withoutExpectations(result: CheckResult): CheckResult {
  if (result.case === null) return result;
  return {
    ...result,
    case: {
      ...result.case,
      points: result.case.points.map((point) =>
        point.rule.startsWith("expectation/") ? { ...point, ok: true } : point,
      ),
    },
    findings: result.findings.filter(({ kind }) => kind !== "expectation"),
  };
}
