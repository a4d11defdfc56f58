import type { Pack } from "../pack/pack.ts";

/** A level's role in a mix, as a number: the index into {@link mixRoles}. */
export const noRole = 0;
export const supportRole = 1;
export const leadRole = 2;

/** The names of the roles in a mix, by number. */
export const mixRoles = [null, "support", "lead"] as const;

/** What a mix is worth, level by level; the sum over the levels is the whole. */
export interface Objective {
  /** What the role is worth at this score, in the pack's own units. */
  value(role: number, score: number): number;
  /**
   * The same with the ties decided, as one integer: value, then a higher score, then fewer points against, then a
   * smaller mix, then the pack's order. No two mixes have the same sum.
   */
  worth(level: number, role: number, score: number, against: number): number;
}

/*
 * The sum is one number in mixed radix, exact below 2^53. Doubled values stay under 2^12, sums of scores and of points
 * against under 2^10, sizes under 2^4 and the order of the at most 3^9 mixes under 2^15: together 2^51.
 */
const scoreRadix = 2 ** 11;
const againstRadix = 2 ** 10;
const sizeRadix = 2 ** 4;

/** A difference in worth below this is the pack's order and nothing else. */
export const orderRadix = 2 ** 15;

/** The objective that a pack declares with the weight and cost of its roles. */
export function createObjective(pack: Pack): Objective {
  const weights = [0, pack.roles.support.weight, pack.roles.lead.weight];
  const costs = [0, pack.roles.support.cost, pack.roles.lead.cost];
  const value = (role: number, score: number): number => (weights[role] ?? 0) * score - (costs[role] ?? 0);
  const worth = (level: number, role: number, score: number, against: number): number => {
    const place = (leadRole - role) * 3 ** (pack.levels.length - 1 - level);
    if (role === noRole) return -place;
    const doubled = 2 * value(role, score) * scoreRadix + score;
    return ((doubled * againstRadix - against) * sizeRadix - 1) * orderRadix - place;
  };
  return { value, worth };
}
