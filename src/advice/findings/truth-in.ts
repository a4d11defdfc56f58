import { isTrue } from "../../engine/condition-table.ts";
import type { Situation } from "../situation.ts";
import type { TruthOf } from "./check-expectations.ts";
import type { AuditAnswers } from "./find-in-plan.ts";

/** The answer to anything of the pack with an id: a rule, a text that is shown or not, a check, a verdict. */
export function truthIn(situation: Situation, audit: AuditAnswers | null): TruthOf {
  const { engine, details, detailTruths, truths, knowledge } = situation;
  return (id) => {
    const rule = engine.scales.rules.findIndex((entry) => entry.rule.id === id);
    if (rule >= 0) return truths[rule];
    const detail = details.indexOf(id, "when");
    if (detail >= 0) return detailTruths[detail];
    const check = audit?.checks.indexOf(id, "when") ?? -1;
    if (check >= 0) return audit?.truths[check];
    const verdict = engine.pack.sustainment.verdicts.findIndex((candidate) => candidate.id === id);
    if (verdict >= 0) return engine.verdictTable.answer(knowledge).truths[verdict];
    const always = [
      ...engine.pack.levels.flatMap(({ conditions }) => conditions),
      ...engine.pack.sustainment.preparations,
    ];
    return always.some((condition) => condition.id === id) ? isTrue : undefined;
  };
}
