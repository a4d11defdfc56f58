import type { CheckResult } from "../../batch/check-result.ts";
import type { ExpectationUpdate } from "../../batch/expectation-updates.ts";
import { type CaseChange, type EditFailure, editCases, obstacleOf } from "../../case/edit-case.ts";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { escapeTerminal } from "../../diagnostics/escape-terminal.ts";
import type { CliWording } from "../../language/cli-wording.ts";
import type { Pack } from "../../pack/pack.ts";
import { maximumBytes } from "../../source/decode-text.ts";
import { diagnoseWrite } from "../deliver.ts";
import type { Io, Writing } from "../io.ts";
import { type CaseFile, isLines } from "./find-case-files.ts";

/** Rewrites what cases expect, for --update. */
export interface Updater {
  /** The results of a file, as they are once what it expects is what the advice says. */
  apply(file: CaseFile, results: readonly CheckResult[]): readonly CheckResult[];
  /** Writes the files and tells what changed; promises what could not be done. */
  finish(): Promise<readonly Diagnostic[]>;
}

/** An {@link Updater} that has rewritten nothing yet. */
export function createUpdater(io: Io, pack: Pack, wording: CliWording): Updater {
  const edited = new Map<string, Rewrite>();
  const diagnostics: Diagnostic[] = [];
  return {
    apply: (file, results) => {
      if (results.every(({ case: checked }) => (checked?.updates.length ?? 0) === 0)) return results;
      const rewrite = file.path === "-" || isLines(file.name) ? null : edit(io, file, results, pack);
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
        if (readAsIs(io, path) !== before) {
          diagnostics.push(diagnose("check/cannot-update", obstacleOf(name, null)));
          continue;
        }
        const written = await io.write(path, text, writing);
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
  pack: Pack,
): Rewrite | EditFailure | null {
  const before = readAsIs(io, path);
  if (before === null) return null;
  const result = editCases({ path: name, text: before }, results.flatMap(changesOf), pack);
  if (result.kind !== "edited") return result;
  const writing: Writing = below === null ? { kind: "named", overwrite: true } : { kind: "found", below };
  return { name, before, text: result.text, lines: results.flatMap(describeUpdates), writing };
}

/** The text of a file with its byte-order mark and its own line ends; null: it cannot be read. */
function readAsIs(io: Io, path: string): string | null {
  const read = io.read(path, maximumBytes);
  return read.kind === "bytes" ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(read.bytes) : null;
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
