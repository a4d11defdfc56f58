import type { Basis } from "../pack/pack.ts";
import type { Reason } from "./advice.ts";

/** What a claim may rest on, the firmest first. */
export const bases = ["stated", "implied", "inferred"] as const satisfies readonly Basis[];

type Weighed = Pick<Reason, "points" | "basis">;

/** Orders outrank points; more points outrank fewer; what the source states outranks what the pack infers. */
export function byWeight(a: Weighed, b: Weighed): number {
  return weightOf(b) - weightOf(a) || bases.indexOf(a.basis) - bases.indexOf(b.basis);
}

function weightOf({ points }: Weighed): number {
  return points === 0 ? Number.MAX_VALUE : Math.abs(points);
}

/** What weighs most of some reasons; of equals the first. */
export function heaviest<T extends Weighed>(reasons: readonly T[]): T | undefined {
  return [...reasons].sort(byWeight)[0];
}

/** What speaks for or against a level by itself: without the demands on the mix as a whole. */
export function ownReasons(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.filter(({ effect }) => effect !== "constraint");
}

/** Whether a reason speaks against what it is about. */
export function isAgainst({ effect }: Pick<Reason, "effect">): boolean {
  return effect === "oppose" || effect === "exclude" || effect === "limit";
}
