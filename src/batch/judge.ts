import { bySeverity, type Severity, severities } from "../diagnostics/diagnostic.ts";
import type { Tally } from "./tally.ts";

/** When a run is not good enough. */
export interface Gate {
  /** The least severity that fails a run. */
  readonly failOn: Severity;
  /** More warnings than this fail a run; null: any number is fine. */
  readonly maxWarnings: number | null;
}

/** What a run comes to: the exit code, and whether there were too many warnings. */
export interface Verdict {
  /** 0 fine, 1 found something that fails the run, 2 not everything could be checked or done. */
  readonly code: 0 | 1 | 2;
  readonly tooManyWarnings: boolean;
}

/** Whether a finding of that severity fails a run by itself. */
export function isFailing(severity: Severity, { failOn }: Gate): boolean {
  return bySeverity({ severity }, { severity: failOn }) <= 0;
}

/** Judges a run. Input that could not be used, and what could not be done, outweigh whatever else was found. */
export function judge({ findings, broken, stale, undone }: Tally, gate: Gate): Verdict {
  const { maxWarnings } = gate;
  const tooManyWarnings = maxWarnings !== null && findings.warning > maxWarnings;
  if (broken + undone > 0) return { code: 2, tooManyWarnings };
  const fails =
    tooManyWarnings || stale > 0 || severities.some((severity) => findings[severity] > 0 && isFailing(severity, gate));
  return { code: fails ? 1 : 0, tooManyWarnings };
}
