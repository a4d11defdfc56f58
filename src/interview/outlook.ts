import type { Advice } from "../advice/advice.ts";
import { inSteps, once } from "../advice/on-demand.ts";
import { settle } from "../engine/settle.ts";
import type { Language } from "../language/languages.ts";
import { chooseInSteps, type Question } from "./choose-question.ts";
import type { Interview, Interviewer } from "./interview.ts";
import { type Survey, surveyInterview } from "./survey.ts";
import { toCase } from "./to-case.ts";

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
