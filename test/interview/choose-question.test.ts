import { describe, expect, test } from "vitest";
import type { Case, FactAnswer } from "../../src/case/case.ts";
import { createSequence } from "../../src/engine/influence.ts";
import { emptyCase, type Interviewer, stopHere } from "../../src/interview/interview.ts";
import { answerQuestion } from "../../src/interview/moves.ts";
import { surveyInterview } from "../../src/interview/survey.ts";
import { toCase } from "../../src/interview/to-case.ts";
import type { Fact } from "../../src/pack/pack.ts";
import { answersTo } from "../support/brute-force.ts";
import {
  type AskedQuestion,
  factsAsked,
  interviewerOf,
  interviewThrough,
  truthfully,
} from "../support/interview-through.ts";
import { listBackTestCases, realAdviser, realPack } from "../support/real-pack.ts";

const tries = 150;
const cases = listBackTestCases();

/** What an advice tells, without what merely repeats the facts. */
function toldOf(subject: Case): string {
  const { levels, cautions, tensions, companions, sustainment, balance } = realAdviser.advise(subject, {
    language: "en",
    depth: "none",
  });
  return JSON.stringify({ levels, cautions, tensions, companions, sustainment, balance });
}

/** Whether in some completion of the rest two answers to the fact make the advice say other things. */
function canChange(subject: Case, remaining: readonly Fact[], fact: Fact): boolean {
  const next = createSequence();
  const draw = (other: Fact): FactAnswer => {
    const answers = answersTo(other);
    return answers[next() % answers.length] ?? [];
  };
  return Array.from({ length: tries }).some(() => {
    const others = remaining.filter(({ id }) => id !== fact.id && next() % 2 === 0);
    const facts = { ...subject.facts, ...Object.fromEntries(others.map((other) => [other.id, draw(other)])) };
    const answers = fact.kind === "one" ? answersTo(fact) : [[], ...fact.values.map(({ id }) => [id])];
    const current = subject.current ?? (next() % 2 === 0 ? realPack.levels.map(({ id }) => id) : null);
    const told = answers.map((answer) => toldOf({ ...subject, current, facts: { ...facts, [fact.id]: answer } }));
    return new Set(told).size > 1;
  });
}

describe("the questions that make an advice more precise", () => {
  test.each(cases)("about $id can each change what it says", (subject) => {
    const run = interviewThrough(interviewerOf(realAdviser), (question) =>
      question.kind === "more" ? stopHere : truthfully(subject)(question),
    );
    const more = run.asked.find(({ question }) => question.kind === "more");
    const sharpening = more?.question.kind === "more" ? more.question.sharpening : [];
    const known = more === undefined ? subject : toCase(emptyCase, more.before);
    const remaining = realPack.facts.filter(({ id }) => more?.survey.remaining.includes(id));
    const idle = remaining.filter((fact) => sharpening.includes(fact.id) && !canChange(known, remaining, fact));
    expect(sharpening.length).toBeGreaterThan(5);
    expect(idle.map(({ id }) => id)).toEqual([]);
  });
});

/** Whether some answer to a question gives a level another role, with nothing else answered. */
function movesMix(interviewer: Interviewer, { before, survey }: AskedQuestion, fact: Fact): boolean {
  return answersTo(fact).some((answer) => {
    const { mix } = surveyInterview(interviewer, answerQuestion(interviewer, before, fact.id, answer));
    return mix.some((role, level) => role !== survey.mix[level]);
  });
}

/** The cases of the source, and cases of which only the phase is known. */
const starts: readonly (readonly [string, Case])[] = [
  ...cases.map((subject) => [subject.id, subject] as const),
  ...realPack.phases.phases.map(({ id }) => [id, { ...emptyCase, facts: { phase: id } }] as const),
];

describe("the questions that decide the mix", () => {
  test.each(starts)("about %s begin with one of which an answer changes the mix", (_, subject) => {
    const phase = subject.facts.phase ?? null;
    const interviewer = interviewerOf(realAdviser, { base: { ...emptyCase, facts: phase === null ? {} : { phase } } });
    const [first] = interviewThrough(interviewer, truthfully(subject)).asked;
    const fact = realPack.facts.find(({ id }) => id === first?.question.id);
    expect(fact).toBeDefined();
    expect(first && fact && movesMix(interviewer, first, fact)).toBe(true);
  });

  test.each(starts)("about %s leave out what an answer to come may make irrelevant", (_, subject) => {
    const { asked } = interviewThrough(interviewerOf(realAdviser), truthfully(subject));
    const facts = asked.map(({ question }) => question.id);
    const [maturity, results] = [facts.indexOf("maturity"), facts.indexOf("results")];
    if (results >= 0) expect(maturity === -1 || maturity > results).toBe(false);
  });

  test("say nothing of results where projects only start", () => {
    const starting = { ...emptyCase, facts: { phase: "early-followers", maturity: "starting" } };
    for (const scope of ["mix", "all"] as const) {
      const run = interviewThrough(interviewerOf(realAdviser, { scope }), truthfully(starting));
      expect(factsAsked(run)).toContain("maturity");
      expect(factsAsked(run)).not.toContain("results");
    }
  });
});
