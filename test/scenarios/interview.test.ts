import { describe, expect, test } from "vitest";
import { readCases } from "../../src/case/read-cases.ts";
import type { Case, FactAnswer } from "../../src/case/case.ts";
import type { Question } from "../../src/interview/choose-question.ts";
import { goOn } from "../../src/interview/interview.ts";
import { interruption, type World } from "../cli/memory-io.ts";
import { interviewerOf, interviewThrough, truthfully } from "../support/interview-through.ts";
import { listBackTestCases, realAdviser, realPack } from "../support/real-pack.ts";
import { example, type Run, run } from "./run.ts";

const session = ".mixwijzer-session.json";
const teachers = caseWith("b2-hybrid-teachers");
const unknown = "u";

function caseWith(id: string): Case {
  const found = listBackTestCases().find((subject) => subject.id === id);
  if (found === undefined) throw new Error(`There is no example ${id}.`);
  return found;
}

/** The lines that answer an interview about a case, until the questions are done. */
function linesFor(
  subject: Case,
  options: Parameters<typeof interviewerOf>[1] = {},
  reply: (question: Question) => FactAnswer | null = truthfully(subject),
): readonly string[] {
  const { asked } = interviewThrough(interviewerOf(realAdviser, options), reply);
  return asked.map(({ question }) => toLine(reply(question)));
}

function toLine(answer: FactAnswer | null): string {
  if (answer === null) return unknown;
  return typeof answer === "string" ? answer : answer.join(",");
}

function interview(line: string, input: readonly string[], world: World = {}): Promise<Run> {
  return run(line, { ...world, input: input.map((each) => `${each}\n`).join("") });
}

describe("an interview in plain lines", () => {
  test.each(["nl", "en"])("ends in advice and a case file that gives the same advice (%s)", async (language) => {
    const title = "Hybride docenten";
    const lines = [title, ...linesFor(teachers), "save", "", "quit"];
    const asked = await interview(`--plain --lang ${language}`, lines);
    expect(asked.code).toBe(0);
    const text = asked.written.get("hybride-docenten.yaml") ?? "";
    expect(asked.written.has("case.schema.json")).toBe(true);
    expect(asked.written.has(session)).toBe(false);
    const { cases, diagnostics } = readCases({ path: "hybride-docenten.yaml", text }, realPack);
    expect(diagnostics).toEqual([]);
    expect(cases[0]?.case).toMatchObject({ title, language, current: teachers.current });
    const advised = await run("advise hybride-docenten.yaml", { files: { "hybride-docenten.yaml": text } });
    expect(asked.output).toBe(advised.output);
  });
});
