import { expect, test } from "vitest";
import { createAdviser } from "../../src/advice/create-adviser.ts";
import { testPack } from "../../src/tooling/test-pack.ts";
import { type Change, readSmallPack } from "../fixtures/packs/small-pack.ts";

const tests = "tests/tests.yaml";

function run(...changes: readonly Change[]) {
  const located = readSmallPack(...changes);
  return testPack(located, createAdviser(located.pack), "en");
}

test("all expectations of a good pack are met, and counted one by one", () => {
  expect(run()).toEqual({
    cases: { all: 2, failed: 0 },
    expectations: { passed: 18, failed: 0 },
    failures: [],
    diagnostics: [],
  });
});

test("a failed expectation says what the advice was, where it stands, and why the levels concerned came out so", () => {
  const report = run([tests, "lead: [money]", "lead: [together]"]);
  expect(report.expectations).toEqual({ passed: 17, failed: 1 });
  expect(report.cases).toEqual({ all: 2, failed: 1 });
  expect(report.failures).toMatchObject([
    {
      diagnostic: {
        code: "lint/test-failed",
        args: { test: "begin", path: "expect.lead", expected: "[together]", actual: "[money]" },
        place: { file: tests, line: 7 },
      },
      levels: [
        { level: "money", role: "lead", reasons: [{ rule: "phase/start/money", against: false }] },
        { level: "together", reasons: [] },
      ],
    },
  ]);
});

test("of the reasons for a level the two strongest are told, whichever way they point", () => {
  const [failure] = run([tests, "lead: [together]", "lead: [money]"]).failures;
  const [money, together] = failure?.levels ?? [];
  expect(money?.reasons.map(({ rule, against }) => [rule, against])).toEqual([["money/not-needed", true]]);
  expect(together?.reasons.map(({ rule }) => rule)).toEqual(["phase/later/together", "together/more-sectors"]);
});

test("a level that is rightly in is not explained where another is missing", () => {
  const [failure] = run([tests, "lead: [together]", "includes: [together, money]"]).failures;
  expect(failure?.levels.map(({ level }) => level)).toEqual(["money"]);
});

test("a rule that should have fired is told with its condition", () => {
  const [failure] = run([tests, "fires: [phase/start/money,", "fires: [money/not-needed, phase/start/money,"]).failures;
  expect(failure).toMatchObject({
    diagnostic: { args: { path: "expect.fires", expected: "money/not-needed", actual: "silent" }, place: { line: 8 } },
    levels: [],
    condition: "‘Proven’ is yes",
  });
});

test("an expectation of a form is explained by the form's own reasons", () => {
  const effect = "effects: [{ oppose: money, strength: slight }]";
  const [failure] = run(
    ["levels/1-money.yaml", effect, effect.replace("}]", "}, { exclude: money.grant }]")],
    [tests, "lead: [together]", "forms: { money: { grant: use } }"],
  ).failures;
  expect(failure).toMatchObject({
    diagnostic: { args: { path: "expect.forms.money.grant", expected: "use", actual: "avoid" } },
    levels: [{ level: "money", form: "grant", status: "avoid", reasons: [{ effect: "exclude", against: true }] }],
  });
});

test("what is wrong with a test file is told, and the other tests still run", () => {
  const report = run([tests, "lead: [money]", "lead: [monney]"]);
  expect(report.diagnostics.map(({ code }) => code)).toEqual(["case/unknown-level"]);
  expect(report.cases).toEqual({ all: 1, failed: 0 });
});
