import type { Direction } from "../pack/pack.ts";
import type { MixConstraint, MixProblem } from "./mix-problem.ts";
import { leadRole, noRole } from "./objective.ts";

/** What a constraint can ask of a mix. */
type Kept = Pick<MixProblem, "directions" | "kept" | "keptInstruments">;

/** Whether a mix meets all of some constraints. The empty mix does. */
export function meetsAll(problem: Kept, constraints: readonly MixConstraint[], roles: Uint8Array): boolean {
  let size = 0;
  let leads = 0;
  for (let level = 0; level < roles.length; level++) {
    if (roles[level] === noRole) continue;
    size += 1;
    if (roles[level] === leadRole) leads += 1;
  }
  if (size === 0) return true;
  for (const constraint of constraints) if (!meets(problem, constraint, roles, size, leads)) return false;
  return true;
}

function meets(
  problem: Kept,
  { constraint, level }: MixConstraint,
  roles: Uint8Array,
  size: number,
  leads: number,
): boolean {
  switch (constraint.kind) {
    case "size":
      return isWithin(size, constraint.min, constraint.max);
    case "leads":
      return isWithin(leads, constraint.min, constraint.max);
    case "not-alone":
      return size > 1 || roles[level] === noRole;
    case "balance": {
      const { topDown, bottomUp } = tallyBalance(problem, roles);
      return topDown > 0 && bottomUp > 0;
    }
  }
}

function isWithin(value: number, min = 0, max = Number.POSITIVE_INFINITY): boolean {
  return value >= min && value <= max;
}

/** What a mix and what is kept beside it put on each side of the balance. */
export function tallyBalance({ directions, kept, keptInstruments }: Kept, roles: Uint8Array): BalanceTally {
  const tally = { ...keptInstruments };
  for (let level = 0; level < roles.length; level++) {
    const role = roles[level] ?? noRole;
    const weight = role === noRole && kept[level] === 1 ? keptWeight : balanceWeight(role);
    if (weight > 0) addToBalance(tally, directions[level] ?? "mixed", weight);
  }
  return tally;
}

/** The most levels, and the most leads, that some constraints allow. */
export function upperLimits(constraints: readonly MixConstraint[]): { readonly size: number; readonly leads: number } {
  const limits = { size: Number.POSITIVE_INFINITY, leads: Number.POSITIVE_INFINITY };
  for (const { constraint } of constraints) {
    const { kind } = constraint;
    if (kind === "size" || kind === "leads") limits[kind] = Math.min(limits[kind], constraint.max ?? limits[kind]);
  }
  return limits;
}

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
function balanceWeight(role: number): number {
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
