import { bySeverity, type Severity, severities } from "../diagnostics/diagnostic.ts";
import type { OffCount } from "./change-severity.ts";
import type { CheckResult } from "./check-result.ts";

/** When a run is not good enough. */
export interface Gate {
  /** The least severity that fails a run. */
  readonly failOn: Severity;
  /** More warnings than this fail a run; null: any number is fine. */
  readonly maxWarnings: number | null;
}

/** What a run comes to: the exit code, and what beside errors makes it fail. */
export interface Verdict {
  /** 0 fine, 1 found something that fails the run, 2 not everything could be checked or done. */
  readonly code: 0 | 1 | 2;
  readonly tooManyWarnings: boolean;
  /** How many findings that are no errors fail the run by their severity. */
  readonly failing: number;
}

/** Whether a finding of that severity fails a run by itself. */
export function isFailing(severity: Severity, { failOn }: Gate): boolean {
  return bySeverity({ severity }, { severity: failOn }) <= 0;
}

/** Judges a run. Input that could not be used, and what could not be done, outweigh whatever else was found. */
export function judge({ findings, broken, stale, undone }: Tally, gate: Gate): Verdict {
  const { maxWarnings } = gate;
  const tooManyWarnings = maxWarnings !== null && findings.warning > maxWarnings;
  const failing = severities
    .filter((severity) => severity !== "error" && isFailing(severity, gate))
    .reduce((sum, severity) => sum + findings[severity], 0);
  const fails = tooManyWarnings || stale > 0 || findings.error > 0 || failing > 0;
  return { code: broken + undone > 0 ? 2 : fails ? 1 : 0, tooManyWarnings, failing };
}

/** How much was looked at, and how much was found. */
export interface Tally {
  readonly files: number;
  readonly cases: number;
  readonly expectations: { readonly passed: number; readonly failed: number };
  /** How many findings of each severity. */
  readonly findings: Readonly<Record<Severity, number>>;
  /** How many findings cases accept; they are not counted above. */
  readonly accepted: number;
  /** How many of the errors are about input that could not be used. */
  readonly broken: number;
  /** What rules found that a project has turned off; it is not counted above. */
  readonly off: readonly OffCount[];
  /** How many findings a baseline hid; they are not counted above. */
  readonly hidden: number;
  /** How many entries of a baseline are no longer found. */
  readonly stale: number;
  /** How many things that were asked for beside checking could not be done. */
  readonly undone: number;
}

/** Counts results as they come; those of a file come one after another. */
interface Tallier {
  add(result: CheckResult): void;
  tally(): Tally;
}

/** A {@link Tallier} that has counted nothing. */
export function createTallier(): Tallier {
  const findings = { error: 0, warning: 0, note: 0 };
  const expectations = { passed: 0, failed: 0 };
  let [files, cases, accepted, broken] = [0, 0, 0, 0];
  let last: string | null = null;
  return {
    add: (result) => {
      if (result.file !== last) files += 1;
      last = result.file;
      if (result.case !== null) cases += 1;
      for (const { kind, ok } of result.case?.points ?? []) {
        if (kind === "expectation") expectations[ok ? "passed" : "failed"] += 1;
      }
      for (const { kind, severity, was, accepted: reason } of result.findings) {
        if (reason !== undefined) {
          accepted += 1;
          continue;
        }
        findings[severity] += 1;
        if (kind === "input" && (was ?? severity) === "error") broken += 1;
      }
    },
    tally: () => ({
      files,
      cases,
      expectations: { ...expectations },
      findings: { ...findings },
      accepted,
      broken,
      off: [],
      hidden: 0,
      stale: 0,
      undone: 0,
    }),
  };
}
