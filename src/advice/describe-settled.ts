import type { FactAnswer } from "../case/case.ts";
import { findSensitivities } from "../engine/changes.ts";
import { settle } from "../engine/settle.ts";
import { answerOf } from "../engine/trace.ts";
import type { Knowledge } from "../engine/vocabulary.ts";
import type { AdviceSettled, OpenFact } from "./advice.ts";
import { compareRoles } from "./describe-mix.ts";
import { answerTo } from "./reasons.ts";
import type { Situation } from "./situation.ts";

/** Whether the mix is certain, and if not what can still change it. */
export function describeSettled(situation: Situation): AdviceSettled {
  const { engine, knowledge, mix } = situation;
  const settlement = settle(engine, knowledge, mix.best);
  if (settlement.status === "proven") return { status: "proven", open: [] };
  const open = describeOpenFacts(situation);
  if (settlement.status === "unproven") return { status: "unproven", open };
  return {
    status: "open",
    witness: {
      facts: differences(situation, settlement.witness),
      effect: compareRoles(situation, mix.best.roles, settlement.roles),
    },
    open,
  };
}

/** The facts that a completion adds to the case, and what it takes to be in use where the case does not say. */
function differences(situation: Situation, completion: Knowledge): Readonly<Record<string, FactAnswer>> {
  const facts: Record<string, FactAnswer> = {};
  for (const fact of [...situation.engine.weighingFacts, "current"]) {
    if (answerTo(situation, fact) !== null) continue;
    const answer = answerOf(situation.engine.vocabulary, completion, fact);
    if (answer !== null) facts[fact] = answer;
  }
  return facts;
}

function describeOpenFacts(situation: Situation): readonly OpenFact[] {
  const { engine, knowledge, mix, language, phrases } = situation;
  return findSensitivities(engine, knowledge, mix.best.roles).flatMap(({ fact, answers }) => {
    const source = engine.pack.facts.find((candidate) => candidate.id === fact);
    if (source === undefined) return [];
    return [
      {
        fact,
        label: source.label[language],
        question: source.question[language],
        changes: answers.map(({ answer, roles }) => {
          const value = typeof answer === "string" ? answer : (answer[0] ?? "[]");
          const label = source.values.find((candidate) => candidate.id === value)?.label[language];
          return {
            value,
            valueLabel: label ?? phrases.wording.none,
            effect: compareRoles(situation, mix.best.roles, roles),
          };
        }),
      },
    ];
  });
}
