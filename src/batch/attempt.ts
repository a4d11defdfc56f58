import type { Place } from "../diagnostics/diagnostic.ts";
import { type Diagnostic, diagnoseBug } from "../diagnostics/diagnostic.ts";

/** What becomes of a mistake of ours. */
export interface Attempting {
  /** Whether it ends the run with its trace; else it is a finding, and the other cases still come. */
  readonly stopsAtBugs?: boolean;
}

/** What work gives, or the mistake of ours that kept it from that: one bad case must not stop the others. */
export function attempt<Result extends object>(
  { stopsAtBugs = false }: Attempting,
  work: () => Result,
  place: () => Place | null = () => null,
): Result | { readonly bug: Diagnostic } {
  try {
    return work();
  } catch (error) {
    if (stopsAtBugs) throw error;
    return { bug: diagnoseBug(error, place()) };
  }
}
