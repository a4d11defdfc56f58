import type { Severity } from "../diagnostics/diagnostic.ts";
import type { CheckResult } from "./check-result.ts";

/** How much was looked at, and how much was found. */
export interface Tally {
  readonly files: number;
  readonly cases: number;
  readonly expectations: { readonly passed: number; readonly failed: number };
  /** How many findings of each severity. */
  readonly findings: Readonly<Record<Severity, number>>;
  /** How many of the errors are about input that could not be used. */
  readonly broken: number;
  /** How many findings a baseline hid; they are not counted above. */
  readonly hidden: number;
  /** How many entries of a baseline are no longer found. */
  readonly stale: number;
  /** How many things that were asked for beside checking could not be done. */
  readonly undone: number;
}

/** Counts results as they come; those of a file come one after another. */
export interface Tallier {
  add(result: CheckResult): void;
  tally(): Tally;
}

/** A {@link Tallier} that has counted nothing. */
export function createTallier(): Tallier {
  const findings = { error: 0, warning: 0, note: 0 };
  const expectations = { passed: 0, failed: 0 };
  let [files, cases, broken] = [0, 0, 0];
  let last: string | null = null;
  return {
    add: (result) => {
      if (result.file !== last) files += 1;
      last = result.file;
      if (result.case !== null) cases += 1;
      for (const { kind, ok } of result.case?.points ?? []) {
        if (kind === "expectation") expectations[ok ? "passed" : "failed"] += 1;
      }
      for (const { kind, severity } of result.findings) {
        findings[severity] += 1;
        if (kind === "input" && severity === "error") broken += 1;
      }
    },
    tally: () => ({
      files,
      cases,
      expectations: { ...expectations },
      findings: { ...findings },
      broken,
      hidden: 0,
      stale: 0,
      undone: 0,
    }),
  };
}
