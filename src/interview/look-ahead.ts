import type { FactAnswer } from "../case/case.ts";
import type { Question } from "./choose-question.ts";
import { goOn, type Interview, type Interviewer, stopHere } from "./interview.ts";
import { answerQuestion } from "./moves.ts";
import type { Look } from "./outlook.ts";

/** Works out what follows from an interview, and then from each answer to its question, a step at a time. */
export function* lookAround(interviewer: Interviewer, look: Look, interview: Interview): Generator<void> {
  const outlook = look(interview);
  yield;
  yield* outlook.workOut();
  const { question } = outlook;
  if (question !== null) yield* lookAhead(interviewer, look, interview, question);
}

/**
 * Works out what follows from each answer that a question may get, a step at a time, so that it is there when the answer
 * comes; first from the answer that is likely. Of several answers together only those of one member are tried beside it:
 * there are too many others.
 */
export function* lookAhead(
  interviewer: Interviewer,
  look: Look,
  interview: Interview,
  question: Question,
  likely?: FactAnswer | null,
): Generator<void> {
  const first = likely === undefined ? [] : [likely];
  for (const value of [...first, ...listAnswers(interviewer, question)]) {
    const outlook = look(answerQuestion(interviewer, interview, question.id, value));
    yield;
    yield* outlook.workOut();
  }
}

function listAnswers({ adviser }: Interviewer, { kind, id }: Question): readonly (FactAnswer | null)[] {
  if (kind === "more") return [stopHere, goOn];
  if (kind === "instruments") return [null, []];
  const fact = adviser.engine.pack.facts.find((known) => known.id === id);
  const values = fact?.values.map((value) => value.id) ?? [];
  return fact?.kind === "set" ? [null, [], ...values.map((value) => [value])] : [...values, null];
}
