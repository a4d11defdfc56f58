import { readFileSync } from "node:fs";
import { check } from "prettier";
import { globSync } from "tinyglobby";
import { beforeAll, describe, expect, test } from "vitest";
import type { Case, FactAnswer } from "../../src/case/case.ts";
import { languages } from "../../src/language/languages.ts";
import { interviewerOf, interviewThrough, truthfully } from "../support/interview-through.ts";
import { lacksReader, readWith } from "../support/readers.ts";
import { listBackTestCases, realAdviser } from "../support/real-pack.ts";
import { run } from "./run.ts";

// Components of GitLab start with what they take: in theirs no document start comes first, as yamllint would have it.
const examples = ["examples/*.yaml", "examples/checks/*.yaml", "examples/ci/**/*.yaml", "examples/ci/.gitlab-ci.yml"];
const texts = new Map<string, string>();

const long = "A title that is longer than a line may be: with a colon, a # and “quotes”, for who reads it in an editor";

function answer(value: FactAnswer | null): string {
  if (value === null) return "u";
  return typeof value === "string" ? value : value.join(",");
}

/** The lines with which somebody answers all questions about a case. */
function linesFor(subject: Case): readonly string[] {
  const reply = truthfully(subject);
  return interviewThrough(interviewerOf(realAdviser, {}), reply).asked.map(({ question }) => answer(reply(question)));
}

beforeAll(async () => {
  for (const path of globSync(examples, { dot: true })) texts.set(path, readFileSync(path, "utf8"));
  for (const lang of languages) texts.set(`init --lang ${lang}`, (await run(`init --lang ${lang}`)).output);
  for (const subject of listBackTestCases()) {
    const asked = await run("--plain --lang en", {
      input: [long, ...linesFor(subject), "save", "case.yaml", "quit", ""].join("\n"),
    });
    texts.set(`a new case from an interview: ${subject.id}`, asked.written.get("case.yaml") ?? "");
  }
  const template = texts.get("init --lang en") ?? "";
  const [subject] = listBackTestCases();
  const input = [...(subject ? linesFor(subject) : []), "save", "quit", ""].join("\n");
  const completed = await run("advise case.yaml --ask --plain --lang en", { files: { "case.yaml": template }, input });
  texts.set("a case completed by --ask", completed.written.get("case.yaml") ?? "");
  const lists = "expect:\n  support: [funding]\n  phase: late-followers\n  includes: [chain-cooperation]\n";
  const older = `---\nfacts:\n  phase: pilot\n  novelty: new\n  proven-route: none\n  self-start: "no"\n${lists}`;
  const updated = await run("check case.yaml --update", { files: { "case.yaml": older } });
  texts.set("a case renewed by --update", updated.written.get("case.yaml") ?? "");
});

test("there are examples, and the program wrote every other text", () => {
  expect(globSync(examples, { dot: true }).length).toBeGreaterThan(15);
  expect([...texts].filter(([, text]) => text === "").map(([name]) => name)).toEqual([]);
  const [answered = ""] = [...texts].flatMap(([name, text]) => (name.startsWith("a new case") ? [text] : []));
  expect(answered).toMatch(/^ {2}[a-z-]+: "(?:yes|no)"$/m);
  expect(answered).toContain("title: >-\n");
});

test("Prettier leaves the examples and what the program writes as they are", async () => {
  const changed: string[] = [];
  for (const [name, text] of texts) if (!(await check(text, { parser: "yaml" }))) changed.push(name);
  expect(changed).toEqual([]);
});

describe.skipIf(lacksReader("yamllint"))("yamllint with its defaults (skipped where it is not installed)", () => {
  const lint = (text: string): string => readWith("yamllint", ["-d", "default", "-f", "parsable", "-"], text);

  test("has nothing to say of the examples and of what the program writes", () => {
    const told = [...texts].map(([name, text]) => `${name}\n${lint(text)}`);
    expect(told).toEqual([...texts].map(([name]) => `${name}\n`));
  });

  test("has something to say of an answer without quotes", () => {
    expect(lint("---\nfacts:\n  dry: no\n")).toContain("truthy");
  });
});
