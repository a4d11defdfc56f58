import { readJournal } from "./journal.ts";
import type { Judgement } from "./judge-mutants.ts";
import type { Mutant } from "./list-mutants.ts";

/** What one mutant came to. Who started and never ended is undecided: its process was ended for it. */
export interface Verdict {
  readonly key: string;
  /** Of the source, which the verdict is about as it was then. */
  readonly digest: string;
  readonly verdict: Judgement["verdict"] | "started";
  readonly by: string;
}

/** Looks up the last verdict on a mutant; undefined, where it was not tried. */
export type VerdictLookUp = (mutant: Mutant) => Verdict | undefined;

/** The last verdicts of a journal. */
export function latestVerdicts(journal: string): VerdictLookUp {
  const verdicts = new Map(readJournal<Verdict>(journal).map((each) => [`${each.key} ${each.digest}`, each]));
  return ({ key, digest }) => verdicts.get(`${key} ${digest}`);
}
