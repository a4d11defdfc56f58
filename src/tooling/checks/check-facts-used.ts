import { diagnose } from "../../diagnostics/diagnostic.ts";
import { testsIn } from "../../pack/number-variables.ts";
import type { LintSubject } from "../lint-subject.ts";
import type { Check } from "./check.ts";

/** Every fact is asked about by a condition, or used by the pack itself: its decider, and what precedents match on. */
export const checkFactsUsed: Check = (subject) => {
  const used = usedFacts(subject);
  return subject.pack.facts
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => diagnose("lint/unused-fact", { fact: id }, subject.place(id)));
};

/** The ids of the facts that bear on something. */
export function usedFacts({ pack, conditions }: Pick<LintSubject, "pack" | "conditions">): ReadonlySet<string> {
  const asked = conditions.flatMap(({ condition }) => testsIn(condition).map(({ fact }) => fact));
  const { topic, chainLevels, field } = pack.matching;
  return new Set([...asked, topic, chainLevels, ...[field, pack.decider].filter((fact) => fact !== undefined)]);
}
