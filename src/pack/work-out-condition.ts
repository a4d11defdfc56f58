import type { Box, Condition, ConditionBoxes, ConditionForm } from "./condition.ts";
import { drawDiagram } from "./draw-diagram.ts";
import { normalise } from "./normal-form.ts";
import type { Meaning } from "./number-variables.ts";
import type { NormalForm } from "./terms.ts";

/** Works a condition out; null where it is too large for that, which no condition of a pack that was read is. */
export function workOutCondition(meaning: Meaning, condition: Condition): ConditionForm | null {
  const holds = normalise(meaning, condition, true);
  const fails = holds === null ? null : normalise(meaning, condition, false);
  if (holds !== null && fails !== null) return { holds: toBoxes(holds), fails: toBoxes(fails) };
  const drawn = drawDiagram(meaning, condition);
  return typeof drawn === "boolean" ? constantBoxes(drawn) : drawn;
}

function toBoxes(form: NormalForm): readonly Box[] {
  return form.map((term) => ({ variables: [...term.keys()], masks: [...term.values()] }));
}

function constantBoxes(isTrue: boolean): ConditionBoxes {
  const everywhere = [{ variables: [], masks: [] }];
  return isTrue ? { holds: everywhere, fails: [] } : { holds: [], fails: everywhere };
}

/** Whether a condition can be true at all; what is too large to tell, may be. */
export function canHold(meaning: Meaning, condition: Condition): boolean {
  const holds = normalise(meaning, condition, true);
  return holds === null ? drawDiagram(meaning, condition) !== false : holds.length > 0;
}
