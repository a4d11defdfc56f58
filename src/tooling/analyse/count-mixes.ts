import type { Situation } from "../../advice/situation.ts";
import { findOneFactChanges } from "../../engine/changes.ts";
import { leadRole, noRole } from "../../engine/objective.ts";
import { solveMix } from "../../engine/solve-mix.ts";

/** In how many of some cases a level is in the mix, and in how many of these it leads. */
export interface RoleCount {
  readonly in: number;
  readonly leads: number;
}

/** Counts the place of a level, by its number, in the mixes of cases. */
export function countRoles(cases: readonly Pick<Situation, "mix">[], level: number): RoleCount {
  const roles = cases.map(({ mix }) => mix[level] ?? noRole);
  return {
    in: roles.filter((role) => role !== noRole).length,
    leads: roles.filter((role) => role === leadRole).length,
  };
}

/** Whether the mix of a case is one of several that are equal in all that is compared, so that the pack's order chose it. */
export function isByOrder({ problem, engine }: Situation): boolean {
  const { best, others } = solveMix(problem, engine.objective, 2);
  return others[0]?.worth === best.worth;
}

/** For each fact that does so in any case: in how many another answer to it, all else the same, gives another mix. */
export function countInfluence(cases: readonly Situation[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { engine, knowledge, mix } of cases) {
    const facts = findOneFactChanges(engine, knowledge, mix).flatMap(({ changes }) => changes.map(({ fact }) => fact));
    for (const fact of new Set(facts)) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  }
  return counts;
}
