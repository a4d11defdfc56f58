import type { MixRole } from "../pack/pack.ts";
import type { Advice, AdviceForm, AdviceLevel, Role } from "./advice.ts";

/** Whether a level in this role is part of the mix. */
export function isInMix(role: Role): role is MixRole {
  return role === "lead" || role === "support";
}

/** Whether a level has no role only because the phase is open: it has one in some of the phases that are possible. */
export function hangsOnPhase(
  { id, role }: Pick<AdviceLevel, "id" | "role">,
  { phase }: Pick<Advice, "phase">,
): boolean {
  if (role !== "neutral" || phase.origin !== "open") return false;
  return phase.mixes.some(({ lead, support }) => [...lead, ...support].includes(id));
}

/** The levels of the mix, leads first. */
export function levelsInMix({ levels }: Pick<Advice, "levels">): readonly AdviceLevel[] {
  return (["lead", "support"] as const).flatMap((role) => levels.filter((level) => level.role === role));
}

/** The levels of the mix of which an unknown fact can still decide how to use them, leads first. */
export function levelsWithOpenForms(advice: Pick<Advice, "levels">): readonly AdviceLevel[] {
  const isUndecided = ({ status, reasons }: AdviceForm): boolean =>
    status === "open" && reasons.some(({ lacks }) => lacks !== undefined);
  return levelsInMix(advice).filter(({ forms }) => forms.some(isUndecided));
}

/** The levels outside the mix, those to avoid first. */
export function levelsOutside({ levels }: Pick<Advice, "levels">): readonly AdviceLevel[] {
  return (["avoid", "later", "neutral"] as const).flatMap((role) => levels.filter((level) => level.role === role));
}

/** The levels with these ids, in the order of the advice. */
export function levelsById({ levels }: Pick<Advice, "levels">, ids: readonly string[]): readonly AdviceLevel[] {
  return levels.filter(({ id }) => ids.includes(id));
}
