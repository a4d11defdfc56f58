import type { Case, FactAnswer } from "../../src/case/case.ts";
import { chooseQuestion, type Question } from "../../src/interview/choose-question.ts";
import { emptyCase, type Interview, type Interviewer, newInterview, stopHere } from "../../src/interview/interview.ts";
import { answerQuestion } from "../../src/interview/moves.ts";
import { type Survey, surveyInterview } from "../../src/interview/survey.ts";

/** One question of an interview, with how things stood when it was asked. */
export interface AskedQuestion {
  readonly question: Question;
  readonly survey: Survey;
  readonly before: Interview;
}

/** What an interview came to. */
export interface InterviewRun {
  readonly asked: readonly AskedQuestion[];
  readonly interview: Interview;
  readonly survey: Survey;
}

/** No interview has as many questions. */
const tooMany = 200;

/** An interviewer who starts from nothing. */
export function interviewerOf(
  adviser: Interviewer["adviser"],
  options: Partial<Omit<Interviewer, "adviser">> = {},
): Interviewer {
  return { adviser, base: emptyCase, scope: "mix", asksInstruments: true, ...options };
}

/** Interviews somebody, until there is nothing left to ask. */
export function interviewThrough(
  interviewer: Interviewer,
  reply: (question: Question, index: number) => FactAnswer | null,
): InterviewRun {
  const asked: AskedQuestion[] = [];
  let interview = newInterview;
  for (;;) {
    const survey = surveyInterview(interviewer, interview);
    const question = chooseQuestion(interviewer, interview, survey);
    if (question === null) return { asked, interview, survey };
    if (asked.length > tooMany) throw new Error("The interview does not end.");
    asked.push({ question, survey, before: interview });
    interview = answerQuestion(interviewer, interview, question.id, reply(question, asked.length - 1));
  }
}

/** Answers as a case has it, and stops once the mix is settled. */
export function truthfully(subject: Case): (question: Question) => FactAnswer | null {
  return (question) => {
    switch (question.kind) {
      case "fact":
        return subject.facts[question.id] ?? null;
      case "instruments":
        return subject[question.id];
      case "more":
        return stopHere;
    }
  };
}

/** The facts asked after, in order. */
export function factsAsked(run: InterviewRun): readonly string[] {
  return run.asked.flatMap(({ question }) => (question.kind === "fact" ? [question.id] : []));
}
