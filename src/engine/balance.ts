import type { Direction } from "../pack/pack.ts";
import { leadRole, noRole } from "./objective.ts";

/** How much of a mix works from above and how much from below; `mixed` is the part of both that mixed levels give. */
export interface BalanceTally {
  topDown: number;
  bottomUp: number;
  mixed: number;
}

/** The verdict on a balance; null where there is nothing on either side. */
export type BalanceVerdict =
  | "balanced"
  | "leans-top-down"
  | "leans-bottom-up"
  | "one-sided-top-down"
  | "one-sided-bottom-up"
  | null;

const leadWeight = 2;
const supportWeight = 1;

/** What an instrument kept outside the mix counts on its side of the balance. */
export const keptWeight = 1;

/** What a role counts on its side of the balance. */
export function balanceWeight(role: number): number {
  if (role === noRole) return 0;
  return role === leadRole ? leadWeight : supportWeight;
}

/** Adds to a tally; a mixed direction gives half to each side. */
export function addToBalance(tally: BalanceTally, direction: Direction, weight: number): void {
  if (direction === "top-down") tally.topDown += weight;
  else if (direction === "bottom-up") tally.bottomUp += weight;
  else {
    tally.topDown += weight / 2;
    tally.bottomUp += weight / 2;
    tally.mixed += weight;
  }
}

/** Neither side empty is balance; more than twice the other leans. */
export function judgeBalance({ topDown, bottomUp }: BalanceTally): BalanceVerdict {
  if (topDown === 0 && bottomUp === 0) return null;
  if (bottomUp === 0) return "one-sided-top-down";
  if (topDown === 0) return "one-sided-bottom-up";
  if (topDown > 2 * bottomUp) return "leans-top-down";
  return bottomUp > 2 * topDown ? "leans-bottom-up" : "balanced";
}
