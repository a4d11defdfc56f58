import type { Decision } from "./advice.ts";
import type { Situation } from "./situation.ts";

/** Whether what some parties decide is the decider's own; null where anyone may, or it is not said who decides. */
export function describeDecision(situation: Situation, by: readonly string[] | undefined): Decision | null {
  const { pack } = situation.engine;
  if (by === undefined || pack.decider === undefined) return null;
  const decider = situation.subject.facts[pack.decider];
  if (typeof decider !== "string") return null;
  const labels = by.flatMap((party) => situation.phrases.parties.get(party) ?? []);
  return { own: by.includes(decider), by: labels };
}
