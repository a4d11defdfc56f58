import type { Advice, AdviceLevel } from "../../advice/advice.ts";
import { levelsOutside } from "../../advice/advised-mix.ts";

/** Levels outside the mix of which the same is to be said: to avoid, later in the same phase, or not now. */
export type OutsideGroup = { readonly levels: readonly AdviceLevel[] } & Lot;

type Lot = { readonly kind: "avoid" | "neutral" } | { readonly kind: "later"; readonly phase: string };

/** The levels outside the mix, by what is to be said of them together. */
export function groupOutside(advice: Advice): readonly OutsideGroup[] {
  const groups: { readonly lot: Lot; readonly levels: AdviceLevel[] }[] = [];
  for (const level of levelsOutside(advice)) {
    const lot = lotOf(level, advice);
    const group = groups.find((each) => isSame(each.lot, lot));
    if (group === undefined) groups.push({ lot, levels: [level] });
    else group.levels.push(level);
  }
  return groups.map(({ lot, levels }) => ({ ...lot, levels }));
}

function lotOf({ id, role }: AdviceLevel, { roadmap }: Advice): Lot {
  if (role === "avoid") return { kind: "avoid" };
  const step = role === "later" ? roadmap.find(({ lead, support }) => [...lead, ...support].includes(id)) : undefined;
  return step === undefined ? { kind: "neutral" } : { kind: "later", phase: step.name };
}

function isSame(one: Lot, other: Lot): boolean {
  return one.kind === "later" && other.kind === "later" ? one.phase === other.phase : one.kind === other.kind;
}
