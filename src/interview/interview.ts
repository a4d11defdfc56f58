import type { Adviser } from "../advice/create-adviser.ts";
import type { Case, FactAnswer } from "../case/case.ts";

/** The answer to one question; null: it was asked, and the answer is not known. */
export interface InterviewAnswer {
  /** The id of a fact, `current`, `planned` or {@link moreQuestion}. */
  readonly question: string;
  readonly value: FactAnswer | null;
}

/** An interview so far, as plain data: all that a session keeps. */
export interface Interview {
  /** null: not asked yet. */
  readonly title: string | null;
  /** In the order in which the questions were asked. */
  readonly answers: readonly InterviewAnswer[];
  /** Which of the answers is being looked at again; their number: none, there is a new question. */
  readonly at: number;
  /** By fact: the evidence for the answer; empty: what was there is taken away. */
  readonly notes: Readonly<Record<string, string>>;
}

/** Whether to go on once the mix is settled; it is no fact, and no pack can have a fact with this id. */
export const moreQuestion = "+more";

/** The answers to {@link moreQuestion}. */
export const goOn = "yes";
export const stopHere = "no";

/** The questions about instruments. */
export const instrumentQuestions = ["current", "planned"] as const;
export type InstrumentQuestion = (typeof instrumentQuestions)[number];

/** Who asks, and what was known before the first question. */
export interface Interviewer {
  readonly adviser: Adviser;
  /** The case that the interview completes; without facts where it starts from nothing. */
  readonly base: Case;
  /** `mix`: until no answer can change the mix. `all`: every fact that is relevant. */
  readonly scope: "mix" | "all";
  /** Whether instruments in use and planned are asked after where they cannot change the mix. */
  readonly asksInstruments: boolean;
}

/** An interview before its first question. */
export const newInterview: Interview = { title: null, answers: [], at: 0, notes: {} };

/** A case of which nothing is known. */
export const emptyCase: Case = { id: "", title: "", facts: {}, notes: {}, current: null, planned: null };

/** The answer to a question as the interview has it; undefined: it was not asked. */
export function findAnswer(interview: Interview, question: string): InterviewAnswer | undefined {
  return interview.answers.find((answer) => answer.question === question);
}

/** The answers to questions about facts, in the order of asking: these have numbers, whatever is asked between them. */
export function listFactAnswers({ answers }: Interview): readonly InterviewAnswer[] {
  return answers.filter(({ question }) => isFactQuestion(question));
}

export function isFactQuestion(question: string): boolean {
  return question !== moreQuestion && !isInstrumentQuestion(question);
}

export function isInstrumentQuestion(question: string): question is InstrumentQuestion {
  return question === "current" || question === "planned";
}
