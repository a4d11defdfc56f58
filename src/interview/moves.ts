import type { Advice } from "../advice/advice.ts";
import { inSteps, once } from "../advice/on-demand.ts";
import { knowCase } from "../advice/situation.ts";
import type { FactAnswer } from "../case/case.ts";
import { isFalse } from "../engine/condition-table.ts";
import { settle } from "../engine/settle.ts";
import type { Language } from "../language/languages.ts";
import { chooseInSteps, type Question } from "./choose-question.ts";
import { findAnswer, goOn, type Interview, type Interviewer, stopHere } from "./interview.ts";
import { answerRelevance, type Survey, surveyInterview } from "./survey.ts";
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

/** What follows from the answers so far; each part is worked out when it is first asked for, and then remembered. */
export interface Outlook {
  readonly survey: Survey;
  /** What to ask now; null: nothing. */
  readonly question: Question | null;
  /** Whether nothing at all can change the mix, what was answered "unknown" neither. */
  readonly isCertain: boolean;
  /** The advice so far, without what depends on the title and the notes. */
  readonly advice: Advice;
  /** Works out all of it that has not been asked for yet, a step at a time. */
  readonly workOut: () => Generator<void>;
}

/** What follows from an interview. */
export type Look = (interview: Interview) => Outlook;

/** More than an interview can have questions, each with all that it can be answered. */
const mostRemembered = 500;

/**
 * Promises what follows from interviews: the same whether it is remembered or not. Only the answers count, so that it can
 * be worked out before the theme has a title.
 */
export function createLook(interviewer: Interviewer, language: Language): Look {
  const known = new Map<string, Outlook>();
  return ({ answers, at }) => {
    const key = JSON.stringify([at, answers]);
    const outlook = known.get(key) ?? lookAt(interviewer, language, { title: null, answers, at, notes: {} });
    if (known.size >= mostRemembered) known.clear();
    known.set(key, outlook);
    return outlook;
  };
}

function lookAt(interviewer: Interviewer, language: Language, interview: Interview): Outlook {
  const { adviser, base } = interviewer;
  const survey = surveyInterview(interviewer, interview);
  const choice = inSteps(() => chooseInSteps(interviewer, interview, survey));
  const isCertain = once(() => settle(adviser.engine, survey.knowledge, survey.mix).status === "proven");
  const advice = once(() => adviser.advise(toCase(base, interview), { language, depth: "none" }));
  return {
    survey,
    get question() {
      return choice.outcome();
    },
    get isCertain() {
      return isCertain();
    },
    get advice() {
      return advice();
    },
    *workOut() {
      const { status } = survey.settlement;
      yield;
      yield* choice.left();
      advice();
      yield;
      if (status === "proven") isCertain();
    },
  };
}
