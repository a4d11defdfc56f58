import type { Pack, Strength } from "./pack.ts";

/** The points of a rule's strength. */
export const points: Readonly<Record<Strength, number>> = { slight: 1, moderate: 2, strong: 3 };

/**
 * How many steps each part of a mix's worth needs, so that the parts can be laid behind each other in one number: the
 * difference in a lesser part, between any two mixes, never amounts to one step of a greater one.
 */
export interface WorthScale {
  readonly score: number;
  readonly against: number;
  readonly stated: number;
  readonly size: number;
  /** The largest number that a worth can come to; exact up to {@link largestWorth}. */
  readonly largest: number;
}

/** Half of what a number holds exactly, since proofs subtract one worth from another. */
export const largestWorth = 2 ** 52;

/** What roles count in a tie: a lead double. */
const heaviestRole = 2;

/** The scale for whatever the rules of a pack can add up to. */
export function scaleWorth({ phases, levels, roles }: Pick<Pack, "phases" | "levels" | "roles">): WorthScale {
  const sums = { for: 0, against: 0, stated: 0 };
  for (const { effects, basis } of [...phases.phases, ...levels].flatMap(({ rules }) => rules)) {
    for (const effect of effects) {
      if (effect.form !== undefined || (effect.kind !== "favour" && effect.kind !== "oppose")) continue;
      const amount = points[effect.strength];
      sums[effect.kind === "favour" ? "for" : "against"] += amount;
      if (effect.kind === "favour" && basis === "stated") sums.stated += amount;
    }
  }
  const steps = (sum: number): number => heaviestRole * sum + 1;
  const score = steps(sums.for + sums.against);
  const [against, stated, size] = [steps(sums.against), steps(sums.stated), levels.length + 1];
  const values = [roles.lead, roles.support].map(
    ({ weight, cost }) => Math.abs(weight) * (sums.for + sums.against) + Math.abs(cost) * levels.length,
  );
  // Costs come in halves, so that values are doubled.
  return { score, against, stated, size, largest: (2 * Math.max(...values) + 1) * score * against * stated * size };
}
