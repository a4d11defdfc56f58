import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Adviser } from "../../src/advice/create-adviser.ts";
import type { Case } from "../../src/case/case.ts";
import { chooseQuestion, type Question } from "../../src/interview/choose-question.ts";
import {
  emptyCase,
  type Interview,
  type Interviewer,
  listFactAnswers,
  newInterview,
} from "../../src/interview/interview.ts";
import { answerQuestion } from "../../src/interview/moves.ts";
import { surveyInterview } from "../../src/interview/survey.ts";
import { interview as interviewWording } from "../../src/language/en/interview.ts";

/** How long somebody looks at a question, in milliseconds: shorter than anyone can read one. */
export const think = 500;

/** What the terminal shows, what is pressed then to get to an answer, and the key that gives it. */
interface Step {
  readonly shows: string;
  readonly moves: string;
  readonly answer: string;
}

const enter = "\r";
const interrupt = "\x03";

/**
 * Interviews somebody about a case with the program that is installed in `folder`, in a terminal and in a process of its
 * own, until the mix is settled. Milliseconds from each answer to when the question after it is on the screen.
 */
export function timeAnswers(adviser: Adviser, subject: Case, installed: string): readonly number[] {
  const folder = mkdtempSync(join(tmpdir(), "mixwijzer-interview-"));
  const command = [process.execPath, join(installed, "node_modules/mixwijzer/bin/mixwijzer.js"), "--lang", "en"];
  const input = JSON.stringify({ command, folder, think, steps: planSteps(adviser, subject) });
  const { status, stdout } = spawnSync(process.execPath, ["test/bench/answer-in-terminal.mjs"], {
    input,
    encoding: "utf8",
    stdio: ["pipe", "pipe", "inherit"],
  });
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0) throw new Error("The interview in a terminal failed.");
  return JSON.parse(stdout);
}

function planSteps(adviser: Adviser, subject: Case): readonly Step[] {
  const interviewer: Interviewer = { adviser, base: emptyCase, scope: "mix", asksInstruments: true };
  const steps: Step[] = [{ shows: interviewWording.title, moves: subject.title, answer: enter }];
  let interview = newInterview;
  for (;;) {
    const question = chooseQuestion(interviewer, interview, surveyInterview(interviewer, interview));
    if (question === null) return steps;
    const shows = showsOf(question, interview);
    if (question.kind === "more") return [...steps, { shows, moves: "", answer: interrupt }];
    const value = (question.kind === "fact" ? subject.facts[question.id] : subject[question.id]) ?? null;
    steps.push({ shows, ...pressFor(adviser, question, value) });
    interview = answerQuestion(interviewer, interview, question.id, value);
  }
}

function showsOf(question: Question, interview: Interview): string {
  if (question.kind === "more") return interviewWording.more.message;
  if (question.kind === "instruments") return interviewWording.instruments[question.id];
  return interviewWording.progress(listFactAnswers(interview).length + 1, question.ahead ?? 0, question.about);
}

/** The number of a choice moves to it, and u to not knowing; the space bar ticks it. */
function pressFor(
  { engine }: Adviser,
  { id }: Question,
  value: string | readonly string[] | null,
): { readonly moves: string; readonly answer: string } {
  if (value === null) return { moves: "u", answer: enter };
  const fact = engine.pack.facts.find((known) => known.id === id);
  const numberOf = (choice: string): string => `${(fact?.values.findIndex((known) => known.id === choice) ?? 0) + 1}`;
  if (typeof value === "string") return { moves: numberOf(value), answer: enter };
  return { moves: value.map((choice) => `${numberOf(choice)} `).join(""), answer: enter };
}
