import { isTrue } from "../engine/condition-table.ts";
import { measureInfluence } from "../engine/influence.ts";
import { chooseInSteps, listDeciding, listSharpening } from "./choose-question.ts";
import { findAnswer, type Interview, type Interviewer, instrumentQuestions, moreQuestion } from "./interview.ts";
import type { Survey } from "./survey.ts";

/** A question that is not answered yet, and what its answer can still do: move the mix, say more of it, or neither. */
export interface RankedQuestion {
  readonly id: string;
  readonly moves: "mix" | "advice" | "nothing";
}

/**
 * Every question that is not answered yet and may be relevant, in the order in which they can change the advice: the one
 * that an interview asks now, then those that can change the mix, by how much they can, then those that make the rest more
 * precise, then all others. In steps, since it takes a while.
 */
export function* rankInSteps(
  interviewer: Interviewer,
  interview: Interview,
  survey: Survey,
): Generator<void, readonly RankedQuestion[]> {
  const { adviser, base } = interviewer;
  const next = yield* chooseInSteps(interviewer, { ...interview, at: interview.answers.length }, survey);
  const instruments = instrumentQuestions.filter(
    (which) => base[which] === null && findAnswer(interview, which) === undefined,
  );
  const deciding = survey.settlement.status === "proven" ? [] : listDeciding(interviewer, interview, survey);
  const influence = yield* measureInfluence(adviser.engine, survey.knowledge, deciding);
  const moving = deciding
    .map(({ id }, index) => ({ id, weight: influence[index] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ id }) => id);
  const sharpening = listSharpening(adviser, survey);
  const told = survey.remaining.filter((fact) => sharpening.has(fact));
  const first = next === null || next.id === moreQuestion ? [] : [next.id];
  const order = new Set([...first, ...moving, ...inTurn(told, survey), ...instruments, ...survey.remaining]);
  const movesOf = (id: string): RankedQuestion["moves"] => {
    const isFirst = id === next?.id && survey.settlement.status !== "proven";
    if (moving.includes(id) || isFirst) return "mix";
    return sharpening.has(id) || instruments.some((which) => which === id) ? "advice" : "nothing";
  };
  return [...order].map((id) => ({ id, moves: movesOf(id) }));
}

/** What is certainly relevant before what may be. */
function inTurn(facts: readonly string[], { relevanceOf }: Survey): readonly string[] {
  const isRelevant = (fact: string): boolean => relevanceOf(fact) === isTrue;
  return [...facts.filter(isRelevant), ...facts.filter((fact) => !isRelevant(fact))];
}
