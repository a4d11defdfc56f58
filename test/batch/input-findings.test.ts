import { expect, test } from "vitest";
import type { CheckResult } from "../../src/batch/check-result.ts";
import { createCaseIds } from "../../src/batch/input-findings.ts";

function caseAt(id: string, file: string, line: number): CheckResult {
  const called = calledAfter(file, id, line);
  return { ...called, case: called.case && { ...called.case, hasOwnId: true } };
}

/** The same without an id of its own. */
function calledAfter(file: string, id: string, line = 1): CheckResult {
  const place = { file, line, column: 1, endLine: line, endColumn: 2 };
  const checked = { id, title: "", language: "en" as const, place, phase: null, levels: [], points: [], updates: [] };
  return { file, case: checked, findings: [] };
}

test("a second case with an id is an error that names the place of the first, and no case", () => {
  const ids = createCaseIds();
  const [a, b, again] = [caseAt("a", "a.yaml", 3), caseAt("b", "a.yaml", 9), caseAt("a", "b.yaml", 1)];
  expect(ids.check(a)).toBe(a);
  expect(ids.check(b)).toBe(b);
  const double = ids.check(again);
  expect(double.case).toBeNull();
  expect(double.findings).toMatchObject([
    { rule: "input/case/duplicate-id", message: expect.stringContaining("a.yaml on line 3"), place: { line: 1 } },
  ]);
});

test("cases that are called after their files may be called the same, and as a case calls itself", () => {
  const ids = createCaseIds();
  const results = [calledAfter("b.yaml", "b"), calledAfter("c/b.yaml", "b"), caseAt("b", "d.yaml", 1)];
  for (const each of results) expect(ids.check(each)).toBe(each);
});

test("no more ids are kept than memory allows; those are still compared", () => {
  const ids = createCaseIds(new Map(), 1);
  ids.check(caseAt("a", "a.yaml", 1));
  ids.check(caseAt("b", "a.yaml", 2));
  expect(ids.check(caseAt("b", "a.yaml", 3)).case).not.toBeNull();
  expect(ids.check(caseAt("a", "a.yaml", 4)).case).toBeNull();
});
