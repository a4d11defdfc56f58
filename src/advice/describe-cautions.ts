import { bySeverity } from "../diagnostics/severity.ts";
import { isTrue } from "../engine/condition-table.ts";
import type { Caution } from "../pack/pack.ts";
import type { AdviceTension, Finding } from "./advice.ts";
import { groundsOf } from "./reasons.ts";
import { isShown, type Situation } from "./situation.ts";

/** The cautions that are true of the case. */
export function describeCautions(situation: Situation, cautions: readonly Caution[]): readonly Finding[] {
  return cautions
    .filter((caution) => isShown(situation, caution.id) === isTrue)
    .map((caution) => ({
      id: caution.id,
      severity: caution.severity,
      text: caution.text[situation.language],
      cites: caution.cites,
      basis: caution.basis,
      facts: groundsOf(situation, situation.details.table.boxes[situation.details.indexOf(caution.id, "when")], isTrue),
    }))
    .sort(bySeverity);
}

/** The tensions that bite in the case: both sides and the way out. */
export function describeTensions(situation: Situation): readonly AdviceTension[] {
  const { language, engine } = situation;
  return engine.pack.tensions
    .filter((tension) => isShown(situation, tension.id) === isTrue)
    .map((tension) => ({
      id: tension.id,
      sides: tension.sides.map((side) => ({ text: side.text[language], cites: side.cites })),
      resolution: tension.resolution[language],
      basis: tension.basis,
      cites: [...new Set(tension.sides.flatMap((side) => side.cites))],
    }));
}
