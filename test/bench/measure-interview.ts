import { readdirSync, readFileSync } from "node:fs";
import type { Adviser } from "../../src/advice/create-adviser.ts";
import { knowCase } from "../../src/advice/situation.ts";
import type { Case } from "../../src/case/case.ts";
import { readCases } from "../../src/case/read-cases.ts";
import { isFalse } from "../../src/engine/condition-table.ts";
import { findRoles, sameRoles } from "../../src/engine/find-roles.ts";
import { chooseQuestion } from "../../src/interview/choose-question.ts";
import { emptyCase, type Interview, type Interviewer, newInterview } from "../../src/interview/interview.ts";
import { answerQuestion } from "../../src/interview/moves.ts";
import { type Survey, surveyInterview } from "../../src/interview/survey.ts";
import { formatTable } from "./format.ts";
import { generateLines, parseLine } from "./generate-cases.ts";
import type { Section, Setting } from "./section.ts";
import { mean, median, quantile } from "./statistics.ts";
import { think, timeAnswers } from "./time-answers.ts";

const mostQuestions = 14;
const slowest = 50;
const randomCases = 100;
/** How many of the eight cases are asked about in a terminal, where somebody thinks before each answer. */
const terminalCases = 3;

/** One interview, answered from a case of which everything is known. */
interface Run {
  readonly id: string;
  readonly asked: number;
  /** How many questions it takes in the order of the pack, with the same stop. */
  readonly inOrder: number;
  readonly relevant: number;
  readonly isSame: boolean;
  /** Milliseconds that choosing each question took, where nothing was worked out ahead. */
  readonly waits: readonly number[];
}

/** How many questions it takes to settle the mix, and how long the next one takes. */
export function measureInterview({ pack, adviser, installed }: Setting): Section {
  const cases = readdirSync("examples")
    .filter((name) => /^b\d-.*\.yaml$/.test(name))
    .sort()
    .flatMap((name) => readCases({ path: name, text: readFileSync(`examples/${name}`, "utf8") }, pack).cases)
    .map((located) => located.case);
  const inTerminal = cases.slice(0, terminalCases).flatMap((subject) => timeAnswers(adviser, subject, installed()));
  const backTests = cases.map((subject) => runInterview(adviser, subject));
  const random = generateLines(pack, { count: randomCases, seed: 5, known: 1 })
    .map(parseLine)
    .map((subject) => runInterview(adviser, { ...subject, current: null, planned: null }));
  const middle = median(backTests.map(({ asked }) => asked));
  const waits = [...backTests, ...random].flatMap((run) => run.waits);
  const longest = Math.max(...inTerminal);
  const same = [...backTests, ...random].every(({ isSame }) => isSame);
  return {
    title: "The interview",
    blocks: [
      `Questions until the mix is settled, answered truthfully from the full case: in the order that mixwijzer chooses, in the order of the pack with the same stop, and all facts that are relevant to the case. ${adviser.engine.weighingFacts.length} facts weigh on levels.`,
      formatTable(
        ["case", "asked", "in the order of the pack", "relevant facts", "same mix as the full case"],
        [...backTests.map(toRow), summarise("median of the eight", backTests, median)],
      ),
      `Over ${randomCases} random cases of which everything is known:`,
      formatTable(
        ["", "asked", "in the order of the pack", "relevant facts", "same mix as the full case"],
        [summarise("mean", random, mean), summarise("most", random, (values) => Math.max(...values))],
      ),
      `From an answer to the question after it: the installed program in a terminal, one process for each of the first ${terminalCases} cases, from the key that answers until the next question is on the screen, with the title before the first. While a question waits, the program works out what follows from each answer; every question was answered ${think / 1000} seconds after it appeared. Over ${inTerminal.length} answers: ${describeTimes(inTerminal)}.`,
      `Where nothing is worked out ahead, choosing the question alone, over ${waits.length} questions in one process: ${describeTimes(waits)}.`,
    ],
    targets: [
      {
        what: "questions until the mix is settled, median of the eight back-tests",
        target: `at most ${mostQuestions}`,
        measured: `${middle}${same ? "" : ", but not always the same mix"}`,
        met: middle <= mostQuestions && same,
        obstacle: "What drives the number is how many facts weigh on levels.",
      },
      {
        what: "from an answer to the next question, longest",
        target: `at most ${slowest} ms`,
        measured: `${longest.toFixed(0)} ms`,
        met: longest <= slowest,
        obstacle:
          "What follows from an answer is worked out while its question waits. What is left is told after the answer: it is kept on the disk, and the screen is drawn.",
      },
    ],
  };
}

function runInterview(adviser: Adviser, subject: Case): Run {
  const interviewer: Interviewer = { adviser, base: emptyCase, scope: "mix", asksInstruments: false };
  const waits: number[] = [];
  const run = askUntilSettled(
    interviewer,
    subject,
    (interview, survey) => {
      const question = chooseQuestion(interviewer, interview, survey);
      return question?.kind === "more" ? null : (question?.id ?? null);
    },
    waits,
  );
  const inOrder = askUntilSettled(interviewer, subject, (_, { remaining, settlement, relevanceOf }) => {
    const next = remaining.find((fact) => adviser.engine.weighingFacts.includes(fact) && relevanceOf(fact) !== isFalse);
    return settlement.status === "proven" ? null : (next ?? null);
  });
  const { engine } = adviser;
  const full = knowCase(engine, subject);
  const relevance = engine.relevanceTable.answer(full).truths.slice();
  return {
    id: subject.id,
    asked: run.asked,
    inOrder: inOrder.asked,
    relevant: relevance.filter((truth) => truth !== isFalse).length,
    isSame: sameRoles(run.survey.mix, findRoles(engine, full)),
    waits,
  };
}

/** Asks what `choose` wants to know, until it wants to know no more. */
function askUntilSettled(
  interviewer: Interviewer,
  subject: Case,
  choose: (interview: Interview, survey: Survey) => string | null,
  waits: number[] = [],
): { readonly asked: number; readonly survey: Survey } {
  let interview = newInterview;
  for (;;) {
    const start = performance.now();
    const survey = surveyInterview(interviewer, interview);
    const id = choose(interview, survey);
    waits.push(performance.now() - start);
    if (id === null) return { asked: interview.answers.length, survey };
    const value = id === "current" ? subject.current : subject.facts[id];
    interview = answerQuestion(interviewer, interview, id, value ?? null);
  }
}

function toRow({ id, asked, inOrder, relevant, isSame }: Run): readonly string[] {
  return [id, `${asked}`, `${inOrder}`, `${relevant}`, isSame ? "yes" : "**no**"];
}

function summarise(name: string, runs: readonly Run[], of: (values: readonly number[]) => number): readonly string[] {
  const figure = (pick: (run: Run) => number): string => `${Number(of(runs.map(pick)).toFixed(1))}`;
  const isSame = runs.every((run) => run.isSame);
  return [
    name,
    figure((run) => run.asked),
    figure((run) => run.inOrder),
    figure((run) => run.relevant),
    isSame ? "yes" : "**no**",
  ];
}

function describeTimes(milliseconds: readonly number[]): string {
  const [middle, high] = [median(milliseconds), quantile(milliseconds, 0.99)].map((time) => time.toFixed(1));
  return `median ${middle} ms, 99th percentile ${high} ms, longest ${Math.max(...milliseconds).toFixed(0)} ms`;
}
