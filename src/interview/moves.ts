import { knowCase } from "../advice/situation.ts";
import type { FactAnswer } from "../case/case.ts";
import { isFalse } from "../engine/condition-table.ts";
import type { Question } from "./choose-question.ts";
import { findAnswer, goOn, type Interview, type Interviewer, stopHere } from "./interview.ts";
import type { Look } from "./outlook.ts";
import { answerRelevance } from "./survey.ts";
import { toCase } from "./to-case.ts";

/**
 * Gives an answer, or changes one that was given; no other answer is dropped. Whoever was looking back moves on to the
 * answer after it that still matters.
 */
export function answerQuestion(
  interviewer: Interviewer,
  interview: Interview,
  question: string,
  value: FactAnswer | null,
): Interview {
  const answer = { question, value };
  const isChange = findAnswer(interview, question) !== undefined;
  const answers = isChange
    ? interview.answers.map((given) => (given.question === question ? answer : given))
    : [...interview.answers, answer];
  const isHere = interview.answers[interview.at]?.question === question;
  const from = isHere ? interview.at + 1 : interview.at + (isChange ? 0 : 1);
  return stand(interviewer, { ...interview, answers }, from, 1);
}

/** Looks back at the answer before; null where there is none. */
export function goBack(interviewer: Interviewer, interview: Interview): Interview | null {
  const back = stand(interviewer, interview, interview.at - 1, -1);
  return back.at < 0 ? null : back;
}

/** Looks at the first answer from `at` on, or before it, that has not become irrelevant. */
function stand(interviewer: Interviewer, interview: Interview, at: number, step: 1 | -1): Interview {
  const { engine } = interviewer.adviser;
  const relevanceOf = answerRelevance(engine, knowCase(engine, toCase(interviewer.base, interview)));
  let place = at;
  for (;;) {
    const answer = interview.answers[place];
    if (answer === undefined || relevanceOf(answer.question) !== isFalse) return { ...interview, at: place };
    place += step;
  }
}

/** Adds a note to a fact; an empty one takes away what was there. */
export function noteFact(interview: Interview, fact: string, note: string): Interview {
  return { ...interview, notes: { ...interview.notes, [fact]: note } };
}

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
