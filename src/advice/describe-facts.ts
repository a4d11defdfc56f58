import type { FactAnswer } from "../case/case.ts";
import { isFalse, isOpen } from "../engine/condition-table.ts";
import type { AdviceFact } from "./advice.ts";
import type { FactPhrases } from "./phrasebook.ts";
import { answerTo } from "./reasons.ts";
import type { Situation } from "./situation.ts";

/** Every fact of the pack with the case's answer, in words. */
export function describeFacts(situation: Situation): readonly AdviceFact[] {
  const { engine, knowledge, subject, phrases } = situation;
  const relevance = engine.relevanceTable.answer(knowledge).truths;
  const phase = engine.pack.phases.fact;
  return phrases.facts.map((entry, index) => {
    const { heading } = entry;
    const given = subject.facts[heading.id];
    const value = given ?? (heading.id === phase ? answerTo(situation, phase) : null);
    const fact: AdviceFact = {
      id: heading.id,
      label: heading.label,
      question: heading.question,
      value,
      valueLabel: value === null ? null : labelAnswer(situation, entry, value),
      origin: given !== undefined ? "given" : value === null ? "unknown" : "derived",
      relevant: relevance[index] === isOpen ? null : relevance[index] !== isFalse,
    };
    const note = subject.notes[heading.id];
    return note === undefined ? fact : { ...fact, note };
  });
}

function labelAnswer({ phrases }: Situation, { values }: FactPhrases, answer: FactAnswer): string {
  if (typeof answer === "string") return values.get(answer) ?? answer;
  return answer.length === 0 ? phrases.wording.none : answer.map((id) => values.get(id) ?? id).join(", ");
}
