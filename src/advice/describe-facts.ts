import type { FactAnswer } from "../case/case.ts";
import { isFalse, isOpen } from "../engine/condition-table.ts";
import type { Fact } from "../pack/pack.ts";
import type { AdviceFact, FactWording } from "./advice.ts";
import { answerTo } from "./reasons.ts";
import type { Situation } from "./situation.ts";

/** Every fact of the pack with the case's answer, in words. */
export function describeFacts(situation: Situation): readonly AdviceFact[] {
  const { engine, knowledge, subject, language } = situation;
  const relevance = engine.relevanceTable.answer(knowledge).truths;
  return engine.pack.facts.map((fact, index) => {
    const value = subject.facts[fact.id] ?? (fact.id === engine.pack.phases.fact ? answerTo(situation, fact.id) : null);
    const note = subject.notes[fact.id];
    const relevant = relevance[index];
    return {
      id: fact.id,
      label: fact.label[language],
      question: fact.question[language],
      value,
      valueLabel: value === null ? null : labelAnswer(situation, fact, value),
      origin: fact.id in subject.facts ? "given" : value === null ? "unknown" : "derived",
      ...(note === undefined ? {} : { note }),
      relevant: relevant === isOpen ? null : relevant !== isFalse,
    };
  });
}

function labelAnswer({ language, wording }: Situation, fact: Fact, answer: FactAnswer): string {
  const label = (id: string): string => fact.values.find((value) => value.id === id)?.label[language] ?? id;
  if (typeof answer === "string") return label(answer);
  return answer.length === 0 ? wording.none : answer.map(label).join(", ");
}

/** The wording of every fact and value, and of every instrument. */
export function describeLabels({
  engine,
  language,
}: Pick<Situation, "engine" | "language">): Readonly<Record<string, FactWording>> {
  const { pack } = engine;
  const facts = pack.facts.map((fact): [string, FactWording] => [
    fact.id,
    {
      kind: fact.kind,
      label: fact.label[language],
      values: Object.fromEntries(fact.values.map((value) => [value.id, value.label[language]])),
    },
  ]);
  const instruments = Object.fromEntries([
    ...pack.levels.flatMap((level) => [
      [level.id, level.name[language]],
      ...level.forms.map((form) => [`${level.id}.${form.id}`, form.name[language]]),
    ]),
    ...pack.instruments.map((instrument) => [instrument.id, instrument.name[language]]),
  ]);
  const inUse = { nl: "nu in gebruik", en: "in use now" }[language];
  const planned = { nl: "gepland", en: "planned" }[language];
  return {
    ...Object.fromEntries(facts),
    current: { kind: "set", label: inUse, values: instruments },
    planned: { kind: "set", label: planned, values: instruments },
  };
}
