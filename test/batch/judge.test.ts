import { expect, test } from "vitest";
import { type Gate, judge, type Tally } from "../../src/batch/judge.ts";

const clean: Tally = {
  files: 1,
  cases: 1,
  expectations: { passed: 0, failed: 0 },
  findings: { error: 0, warning: 0, note: 0 },
  accepted: 0,
  broken: 0,
  off: [],
  hidden: 0,
  stale: 0,
  undone: 0,
};

function found(error: number, warning: number, note: number, broken = 0): Tally {
  return { ...clean, findings: { error, warning, note }, broken };
}

const usual: Gate = { failOn: "error", maxWarnings: null };

test.each<[string, Tally, Gate, number]>([
  ["nothing found", clean, usual, 0],
  ["warnings and notes", found(0, 9, 9), usual, 0],
  ["an error", found(1, 0, 0), usual, 1],
  ["a warning that counts", found(0, 1, 0), { ...usual, failOn: "warning" }, 1],
  ["a note where warnings count", found(0, 0, 1), { ...usual, failOn: "warning" }, 0],
  ["a note that counts", found(0, 0, 1), { ...usual, failOn: "note" }, 1],
  ["an error where notes count", found(1, 0, 0), { ...usual, failOn: "note" }, 1],
  ["as many warnings as may be", found(0, 5, 0), { ...usual, maxWarnings: 5 }, 0],
  ["one warning too many", found(0, 6, 0), { ...usual, maxWarnings: 5 }, 1],
  ["any warning too many", found(0, 1, 0), { ...usual, maxWarnings: 0 }, 1],
  ["an entry of the baseline that is no longer found", { ...clean, stale: 1 }, usual, 1],
  ["something that could not be done", { ...clean, undone: 1 }, usual, 2],
  ["broken input", found(1, 0, 0, 1), usual, 2],
  ["broken input outweighs too many warnings", found(3, 6, 0, 1), { ...usual, maxWarnings: 5 }, 2],
])("%s", (_, tally, gate, code) => {
  expect(judge(tally, gate).code).toBe(code);
});

test("too many warnings are told apart, also where something worse was found", () => {
  const gate: Gate = { failOn: "error", maxWarnings: 1 };
  expect(judge(found(1, 2, 0, 1), gate)).toEqual({ code: 2, tooManyWarnings: true, failing: 0 });
  expect(judge(found(1, 1, 0), gate)).toEqual({ code: 1, tooManyWarnings: false, failing: 0 });
});
