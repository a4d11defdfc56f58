import type { CheckResult } from "../../batch/check-result.ts";
import { gateResult } from "../../batch/input-findings.ts";
import { createTallier, type Gate, isFailing, type Verdict } from "../../batch/judge.ts";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { CheckContext } from "../../report/check/reporter.ts";
import type { Invocation } from "../command.ts";
import { openReports } from "./open-reports.ts";

/** Looks on while results come in, to say at the end what fails the run as a whole and in which file that began. */
export interface GateWatch {
  add(result: CheckResult): void;
  /** How the severity of what was found, or the number of warnings, fails the run: each with the file it began in. */
  failures(verdict: Verdict, warnings: number): readonly GateFailure[];
}

/** Why a run fails as a whole, and the file that comes nearest to it. */
export interface GateFailure {
  readonly file: string;
  readonly diagnostic: Diagnostic;
}

/** A {@link GateWatch} that has seen nothing yet. */
export function watchGate(gate: Gate): GateWatch {
  const { failOn, maxWarnings } = gate;
  let warnings = 0;
  let failing: string | null = null;
  let tooMany: string | null = null;
  return {
    add: ({ file, findings }) => {
      for (const { severity, accepted } of findings) {
        if (accepted !== undefined) continue;
        if (severity === "warning") warnings += 1;
        if (severity !== "error" && isFailing(severity, gate)) failing ??= file;
      }
      if (maxWarnings !== null && warnings > maxWarnings) tooMany ??= file;
    },
    failures: (verdict, count) => [
      ...(failing === null
        ? []
        : [
            {
              file: failing,
              diagnostic: diagnose("check/failing-findings", { count: verdict.failing, severity: failOn }),
            },
          ]),
      ...(tooMany === null
        ? []
        : [
            {
              file: tooMany,
              diagnostic: diagnose("check/too-many-warnings", { count, maximum: maxWarnings ?? 0 }),
            },
          ]),
    ],
  };
}

/** What could not be done, or is stale, as it fails the run: at what it names, or at the baseline. */
export function failureOf(diagnostic: Diagnostic, { options }: Invocation): GateFailure {
  const { args } = diagnostic;
  const named = "path" in args ? args.path : "pattern" in args ? args.pattern : null;
  return { file: named ?? options.baseline ?? "-", diagnostic };
}

/** What fails the run as results: one for each file, in the order in which these come first. */
export function gateResults(failures: readonly GateFailure[], { language }: Invocation): readonly CheckResult[] {
  const files = new Map<string, readonly Diagnostic[]>();
  for (const { file, diagnostic } of failures) files.set(file, [...(files.get(file) ?? []), diagnostic]);
  return [...files].map(([file, diagnostics]) => gateResult(file, diagnostics, language));
}

/** Writes the reports of a run that did not come to checking: why it did not is all that is in them. */
export async function reportRefusal(
  invocation: Invocation,
  context: CheckContext,
  gate: Gate,
  failures: readonly GateFailure[],
): Promise<void> {
  const reports = openReports(invocation, context, ({ leavesGate }) => leavesGate !== true);
  for (const result of gateResults(failures, invocation)) reports.tellGate(result);
  const tally = { ...createTallier().tally(), undone: failures.length };
  await reports.finish({ tally, gate, verdict: { code: 2, tooManyWarnings: false, failing: 0 } });
}
