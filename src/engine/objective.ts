import type { Pack } from "../pack/pack.ts";
import { scaleWorth } from "../pack/worth-scale.ts";

/** A level's role in a mix, as a number: the index into {@link mixRoles}. */
export const noRole = 0;
export const supportRole = 1;
export const leadRole = 2;

/** The names of the roles in a mix, by number. */
export const mixRoles = [null, "support", "lead"] as const;

/** What rules make of one level, all certain: points for less points against, those against, and the stated ones for. */
export interface LevelScore {
  readonly score: number;
  readonly against: number;
  /** The points for it whose rule the source itself states. */
  readonly stated: number;
}

/** What a mix is worth, level by level; the sum over the levels is the whole. */
export interface Objective {
  /** What the role is worth at this score, in the pack's own units. */
  value(role: number, score: number): number;
  /**
   * The same with ties decided, as one integer: value, then a higher score, then fewer points against, then more points
   * that the source itself states (all three count double for a lead), then a smaller mix. Linear in the score, so
   * that what groups of rules do to it adds up. What is still equal is left to {@link comesFirst}.
   */
  worth(role: number, score: LevelScore): number;
}

/**
 * The objective that a pack declares with the weight and cost of its roles. Worths are numbers of mixed radix, exact for
 * every pack that was read: {@link scaleWorth} tells what they need.
 */
export function createObjective(pack: Pack): Objective {
  const scale = scaleWorth(pack);
  const weights = [0, pack.roles.support.weight, pack.roles.lead.weight];
  const costs = [0, pack.roles.support.cost, pack.roles.lead.cost];
  const value = (role: number, score: number): number => (weights[role] ?? 0) * score - (costs[role] ?? 0);
  const worth = (role: number, { score, against, stated }: LevelScore): number => {
    if (role === noRole) return 0;
    const scored = 2 * value(role, score) * scale.score + role * score;
    return ((scored * scale.against - role * against) * scale.stated + role * stated) * scale.size - 1;
  };
  return { value, worth };
}

/** Whether of two mixes of equal worth the first comes first: it gives the higher role to the first level that differs. */
export function comesFirst(a: Uint8Array, b: Uint8Array): boolean {
  const level = a.findIndex((role, index) => role !== b[index]);
  return level >= 0 && (a[level] ?? noRole) > (b[level] ?? noRole);
}
