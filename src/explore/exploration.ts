import type { FactAnswer } from "../case/case.ts";
import { findAnswer, type Interview, type InterviewAnswer, newInterview } from "../interview/interview.ts";

/** One of two scenarios: what somebody has answered, and how they came there. */
interface Scenario {
  readonly interview: Interview;
  /** What was answered before each change that can be undone, the latest last. */
  readonly past: readonly Interview[];
}

/** What somebody does with the page: a scenario, perhaps a second one beside it, and from where changes are told. */
export interface Exploration extends Scenario {
  /** What was answered when the page was opened, or when somebody last said "from here". */
  readonly start: Interview;
  /** Which of the two is worked on, once there are two. */
  readonly which: "A" | "B";
  /** The other one; null: there is one scenario. */
  readonly other: Scenario | null;
}

/** A page on which nothing was done yet. */
export function beginExploration(interview: Interview = newInterview): Exploration {
  return { interview, past: [], start: interview, which: "A", other: null };
}

/** Gives or changes an answer; null: it is not known, undefined: as if it was not asked. */
export function answer(now: Exploration, question: string, value: FactAnswer | null | undefined): Exploration {
  const { answers } = now.interview;
  const given = findAnswer(now.interview, question);
  if (value === undefined) return given === undefined ? now : takeOver(now, without(answers, given));
  if (given === undefined) return takeOver(now, [...answers, { question, value }]);
  if (isSame(given.value, value)) return now;
  return takeOver(
    now,
    answers.map((each) => (each === given ? { question, value } : each)),
  );
}

function without(answers: Interview["answers"], given: InterviewAnswer): Interview["answers"] {
  return answers.filter((each) => each !== given);
}

/** Has these answers instead of those that there are. */
export function takeOver(now: Exploration, answers: Interview["answers"]): Exploration {
  const interview = { ...now.interview, answers, at: answers.length };
  return { ...now, interview, past: [...now.past, now.interview] };
}

function isSame(one: FactAnswer | null, other: FactAnswer | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Takes back the latest change of an answer; what was noted stays. */
export function undo(now: Exploration): Exploration {
  const before = now.past.at(-1);
  if (before === undefined) return now;
  const { answers, at } = before;
  return { ...now, interview: { ...now.interview, answers, at }, past: now.past.slice(0, -1) };
}

/** Names the theme. */
export function nameTheme(now: Exploration, title: string): Exploration {
  return { ...now, interview: { ...now.interview, title } };
}

/** Notes what an answer is based on; an empty note takes away what was there. */
export function note(now: Exploration, question: string, text: string): Exploration {
  return { ...now, interview: { ...now.interview, notes: { ...now.interview.notes, [question]: text } } };
}

/** Tells changes from here on. */
export function startHere(now: Exploration): Exploration {
  return { ...now, start: now.interview };
}

/** Keeps the answers as they are beside those that are still to be changed. */
export function split(now: Exploration): Exploration {
  if (now.other !== null) return now;
  const kept: Scenario = { interview: now.interview, past: now.past };
  return { ...now, which: "B", other: kept };
}

/** Goes on with the other scenario. */
export function swap(now: Exploration): Exploration {
  const { other, which, interview, past } = now;
  if (other === null) return now;
  return { ...now, ...other, which: which === "A" ? "B" : "A", other: { interview, past } };
}

/** Drops the other scenario. */
export function join(now: Exploration): Exploration {
  return { ...now, which: "A", other: null };
}
