import type { Advice, ExpectationResult } from "../advice/advice.ts";
import type { Adviser } from "../advice/create-adviser.ts";
import { concernedLevels, type LevelReasons } from "../advice/findings/check-expectations.ts";
import { type LocatedCase, readCases } from "../case/read-cases.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Language } from "../language/languages.ts";
import type { LocatedPack } from "../pack/read-pack.ts";
import { describeCondition } from "./describe-rule.ts";
import { listItems } from "./list-items.ts";

/** An expectation that the advice does not meet, with what explains the advice. */
export interface TestFailure {
  readonly diagnostic: Diagnostic;
  /** The levels that the expectation is about, with what the advice says of them and why. */
  readonly levels: readonly LevelReasons[];
  /** Where a rule should have fired or not: its condition in words. */
  readonly condition?: string;
}

/** What became of a pack's tests. */
export interface TestReport {
  /** How many tests could be read, and how many of them failed. */
  readonly cases: { readonly all: number; readonly failed: number };
  readonly expectations: { readonly passed: number; readonly failed: number };
  readonly failures: readonly TestFailure[];
  /** What is wrong with the test files themselves. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Runs a pack's tests, expectation by expectation; texts are in `language`. */
export function testPack(located: LocatedPack, adviser: Adviser, language: Language): TestReport {
  const { cases, diagnostics } = readTests(located);
  const run = cases.map((test) => {
    const advice = adviser.advise(test.case, { language, depth: "none" });
    const failed = advice.expectations.filter(({ ok }) => !ok);
    return { test, advice, failed, passed: advice.expectations.length - failed.length };
  });
  return {
    cases: { all: cases.length, failed: run.filter(({ failed }) => failed.length > 0).length },
    expectations: {
      passed: run.reduce((sum, { passed }) => sum + passed, 0),
      failed: run.reduce((sum, { failed }) => sum + failed.length, 0),
    },
    failures: run.flatMap(({ test, advice, failed }) =>
      failed.map((result) => explainFailure(located, test, advice, result)),
    ),
    diagnostics,
  };
}

function explainFailure(
  { pack }: LocatedPack,
  test: LocatedCase,
  advice: Advice,
  result: ExpectationResult,
): TestFailure {
  const { path, expected, actual } = readable(result);
  const diagnostic = diagnose(
    "lint/test-failed",
    { test: test.case.id, path: path.join("."), expected, actual },
    test.place(result.path),
  );
  const levels = concernedLevels(advice, result);
  const item = result.rule === undefined ? undefined : listItems(pack).find(({ id }) => id === result.rule);
  if (item === undefined) return { diagnostic, levels };
  return { diagnostic, levels, condition: describeCondition(item.when, pack, advice.language) };
}

/** As it would be written in the case file. */
function readable(result: ExpectationResult) {
  const { path, rule, expected, actual } = result;
  if (rule === undefined) return { path, expected: written(expected), actual: written(actual) };
  return { path: path.slice(0, 2), expected: rule, actual: String(actual) };
}

function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.join(", ")}]`;
  return value === null ? "open" : String(value);
}

/** The tests of a pack, and what is wrong with their files. */
interface PackTests {
  readonly cases: readonly LocatedCase[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the cases in the folder `tests` of a pack; two with one id are an error, also in different files. */
export function readTests({ pack, tests }: LocatedPack): PackTests {
  const read = tests.map((file) => readCases(file, pack));
  const cases = read.flatMap((file) => file.cases);
  return { cases, diagnostics: [...read.flatMap(({ diagnostics }) => diagnostics), ...findRepeated(cases)] };
}

function findRepeated(cases: readonly LocatedCase[]): readonly Diagnostic[] {
  const seen = new Map<string, LocatedCase>();
  return cases.flatMap((test) => {
    const first = seen.get(test.case.id)?.place(["id"]);
    seen.set(test.case.id, seen.get(test.case.id) ?? test);
    if (!first) return [];
    const args = { id: test.case.id, file: first.file, line: first.line };
    return [diagnose("case/duplicate-id", args, test.place(["id"]))];
  });
}
