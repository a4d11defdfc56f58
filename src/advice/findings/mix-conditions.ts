import type { Advice, AdviceCondition, AdviceLevel } from "../advice.ts";
import { levelsInMix, levelsOutside } from "../advised-mix.ts";

/** A condition of a level in the mix. */
export interface LevelCondition {
  readonly level: AdviceLevel;
  readonly condition: AdviceCondition;
}

/** What the mix asks that is not so yet: what weighs most first, that is what the leads ask. */
export function requiredActions(advice: Advice): readonly LevelCondition[] {
  return conditionsOf(levelsInMix(advice), "unmet");
}

/** What levels outside the mix ask that are in use or planned, and is not so yet. */
export function actionsBeside(advice: Advice): readonly LevelCondition[] {
  return conditionsOf(levelsOutside(advice), "unmet");
}

/** What the mix asks of which the case does not tell whether it is so. */
export function openConditions(advice: Advice): readonly LevelCondition[] {
  return conditionsOf(levelsInMix(advice), "open");
}

/** What the mix asks and is so. */
export function metConditions(advice: Advice): readonly LevelCondition[] {
  return conditionsOf(levelsInMix(advice), "met");
}

function conditionsOf(levels: readonly AdviceLevel[], status: AdviceCondition["status"]): readonly LevelCondition[] {
  return levels.flatMap((level) =>
    level.conditions.filter((condition) => condition.status === status).map((condition) => ({ level, condition })),
  );
}

/** What to prepare for letting go that is not so yet, without what the actions above ask already. */
export function requiredPreparations(advice: Advice): readonly AdviceCondition[] {
  const asked = new Set(requiredActions(advice).flatMap(({ condition }) => condition.cites));
  return advice.sustainment.preparations.filter(
    ({ status, cites }) => status === "unmet" && !cites.some((cite) => asked.has(cite)),
  );
}
