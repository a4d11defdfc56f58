import type { Advice } from "../advice/advice.ts";
import { type Comparison, compareAdvice } from "../advice/compare-advice.ts";
import { type AnswerComparison, compareAnswers, type Participant } from "../advice/compare-answers.ts";
import type { Adviser } from "../advice/create-adviser.ts";
import { type Explanation, explainAdvice } from "../advice/explain-advice.ts";
import type { Case } from "../case/case.ts";
import { caseSoFar } from "../conversation/conversation.ts";
import { wordWithAnswer } from "../conversation/question-text.ts";
import { toQuestion } from "../interview/choose-question.ts";
import type { Interview, Interviewer } from "../interview/interview.ts";
import { type RankedQuestion, rankInSteps } from "../interview/rank-questions.ts";
import { surveyInterview } from "../interview/survey.ts";
import type { Language } from "../language/languages.ts";
import { interviewWording, reportWording } from "../language/wordings.ts";

/** What takes too long to work out between a click and the next picture, and so is asked for. */
export type Task =
  | {
      readonly kind: "outlook";
      readonly language: Language;
      readonly interview: Interview;
      readonly start: Interview;
      readonly other: Interview | null;
    }
  | { readonly kind: "why"; readonly language: Language; readonly interview: Interview; readonly question: string }
  | { readonly kind: "explain"; readonly language: Language; readonly interview: Interview; readonly level: string }
  | { readonly kind: "compare"; readonly language: Language; readonly participants: readonly Participant[] };

/** What comes of it, part by part. */
export type Finding =
  /** The whole advice, with what is certain and what is open, and what differs from where it started. */
  | { readonly kind: "advice"; readonly advice: Advice; readonly moved: Comparison }
  | { readonly kind: "questions"; readonly questions: readonly RankedQuestion[] }
  /** The advice on the other scenario, and what differs in this one. */
  | { readonly kind: "other"; readonly advice: Advice; readonly difference: Comparison }
  | { readonly kind: "why"; readonly question: string; readonly lines: readonly string[] }
  | { readonly kind: "explanation"; readonly explanation: Explanation }
  | { readonly kind: "answers"; readonly comparison: AnswerComparison }
  /** It came to an end that nobody foresaw. */
  | { readonly kind: "failed"; readonly task: Task["kind"]; readonly reason: string };

/** Works out what is asked, with a pause after each step in which something else can be asked. */
export type Study = (task: Task) => Generator<Finding | undefined>;

/** Whoever asks in the page: only what can change the mix comes first, and instruments are asked after too. */
export function pageInterviewer(adviser: Adviser, base: Case): Interviewer {
  return { adviser, base, scope: "mix", asksInstruments: true };
}

/** Studies a case: what it comes to depends on the task alone. */
export function createStudy(adviser: Adviser, base: Case): Study {
  const interviewer = pageInterviewer(adviser, base);
  const adviseOn = (interview: Interview, how: Parameters<Adviser["advise"]>[1]): Advice =>
    adviser.advise(caseSoFar({ interviewer }, interview), how);
  return function* study(task): Generator<Finding | undefined> {
    const { language } = task;
    switch (task.kind) {
      case "outlook": {
        const { interview } = task;
        const whole = { language, depth: "none", certain: true } as const;
        const advice = adviseOn(interview, whole);
        yield;
        yield { kind: "advice", advice, moved: compareAdvice(adviseOn(task.start, whole), advice) };
        const survey = surveyInterview(interviewer, interview);
        yield { kind: "questions", questions: yield* silently(rankInSteps(interviewer, interview, survey)) };
        if (task.other === null) return;
        const other = adviseOn(task.other, whole);
        yield { kind: "other", advice: other, difference: compareAdvice(other, advice) };
        return;
      }
      case "why": {
        const { interview } = task;
        const survey = surveyInterview(interviewer, interview);
        const words = {
          interviewer,
          language,
          words: interviewWording[language],
          reportWords: reportWording[language],
        };
        const question = toQuestion(interviewer, survey, task.question);
        const lines = wordWithAnswer(words, interview, survey, question).why?.() ?? [];
        yield { kind: "why", question: task.question, lines };
        return;
      }
      case "explain": {
        const advice = adviseOn(task.interview, { language, depth: "two" });
        yield { kind: "explanation", explanation: explainAdvice(advice, { kind: "level", id: task.level }) };
        return;
      }
      case "compare":
        yield { kind: "answers", comparison: compareAnswers(adviser, task.participants, language) };
        return;
      default:
        task satisfies never;
    }
  };
}

/** Work in steps that come to nothing until the last. */
function* silently<T>(work: Generator<void, T>): Generator<undefined, T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield undefined;
  }
}
