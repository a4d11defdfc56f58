import type { Basis, Effect, Rule } from "../pack/pack.ts";
import type { WeighingRule } from "./weigh.ts";

/** One effect of one rule, seen from its target. */
export interface RuleOnTarget {
  /** The rule's index in the scales. */
  readonly index: number;
  readonly rule: Rule;
  readonly effect: Effect;
  readonly points: number;
  /** Whether it speaks against the target: it takes points off, excludes it, or keeps it from leading. */
  readonly against: boolean;
}

/** For each target, the rules that bear on it, what weighs most first. */
export function listRulesOn(rules: readonly WeighingRule[], size: number): readonly (readonly RuleOnTarget[])[] {
  const rulesOn: RuleOnTarget[][] = Array.from({ length: size }, () => []);
  for (const [index, { rule, effects }] of rules.entries()) {
    for (const [at, { target, points, order }] of effects.entries()) {
      const effect = rule.effects[at];
      if (effect === undefined) continue;
      const against = points < 0 || order === "exclude" || order === "limit";
      rulesOn[target]?.push({ index, rule, effect, points, against });
    }
  }
  const weighed = (entry: RuleOnTarget): Weighed => ({ points: entry.points, basis: entry.rule.basis });
  return rulesOn.map((on) => on.sort((a, b) => byWeight(weighed(a), weighed(b))));
}

/** What a claim may rest on, the firmest first. */
export const bases = ["stated", "implied", "inferred"] as const satisfies readonly Basis[];

/** What decides how much a reason weighs: its points, 0 for an order, and what it rests on. */
export interface Weighed {
  readonly points: number;
  readonly basis: Basis;
}

/** Orders outrank points; more points outrank fewer; what the source states outranks what the pack infers. */
export function byWeight(a: Weighed, b: Weighed): number {
  return weightOf(b) - weightOf(a) || bases.indexOf(a.basis) - bases.indexOf(b.basis);
}

function weightOf({ points }: Weighed): number {
  return points === 0 ? Number.MAX_VALUE : Math.abs(points);
}
