import { describe, expect, test } from "vitest";
import {
  addToBalance,
  type BalanceVerdict,
  judgeBalance,
  meetsAll,
  tallyBalance,
  upperLimits,
} from "../../src/engine/constraints.ts";
import type { MixConstraint } from "../../src/engine/mix-problem.ts";
import type { Constraint, Direction } from "../../src/pack/pack.ts";
import { constrain } from "../support/build-pack.ts";

const directions: readonly Direction[] = ["top-down", "bottom-up", "mixed"];
const ids = ["a", "b", "c"];

function problem(kept: readonly number[] = [0, 0, 0], [topDown = 0, bottomUp = 0, mixed = 0]: readonly number[] = []) {
  return { directions, kept: Uint8Array.from(kept), keptInstruments: { topDown, bottomUp, mixed } };
}

const toMix = (constraint: Constraint): MixConstraint => ({
  constraint,
  level: constraint.kind === "not-alone" ? ids.indexOf(constraint.level) : -1,
});

const roles = (mix: string): Uint8Array => Uint8Array.from(mix, (role) => "-sL".indexOf(role));

describe("a constraint", () => {
  test.each<readonly [constraint: Constraint, met: readonly string[], broken: readonly string[]]>([
    [constrain("size", { min: 2 }), ["---", "ss-", "LLL"], ["s--", "--L"]],
    [constrain("size", { max: 2 }), ["---", "s--", "LL-"], ["sss", "LLL"]],
    [constrain("size", { min: 2, max: 2 }), ["---", "s-L"], ["s--", "sss"]],
    [constrain("leads", { min: 1 }), ["---", "L--", "sLL"], ["s--", "ss-"]],
    [constrain("leads", { max: 1 }), ["---", "sss", "L-s"], ["LL-", "LLs"]],
    [constrain("not-alone", { level: "b" }), ["---", "s--", "ss-", "-Ls"], ["-s-", "-L-"]],
    [constrain("balance"), ["---", "ss-", "--s", "L-s", "-LL"], ["s--", "L--", "-s-", "-L-"]],
  ])("of $kind is met by %s", (constraint, met, broken) => {
    for (const mix of met) expect(meetsAll(problem(), [toMix(constraint)], roles(mix)), mix).toBe(true);
    for (const mix of broken) expect(meetsAll(problem(), [toMix(constraint)], roles(mix)), mix).toBe(false);
  });

  test("of balance is met by what is kept beside the mix", () => {
    const met = (kept: readonly number[], instruments: readonly number[], mix: string): boolean =>
      meetsAll(problem(kept, instruments), [toMix(constrain("balance"))], roles(mix));
    expect(met([0, 1, 0], [], "s--")).toBe(true);
    expect(met([0, 0, 1], [], "s--")).toBe(true);
    expect(met([1, 0, 0], [], "s--")).toBe(false);
    expect(met([0, 0, 0], [0, 1], "s--")).toBe(true);
    expect(met([0, 0, 0], [1, 0], "s--")).toBe(false);
    expect(met([0, 0, 0], [1, 0], "-s-")).toBe(true);
  });

  test("is one of all that have to be met", () => {
    const both = [constrain("size", { max: 2 }), constrain("leads", { max: 1 })].map(toMix);
    expect(["s--", "Ls-", "LL-", "Lss"].map((mix) => meetsAll(problem(), both, roles(mix)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(meetsAll(problem(), [], roles("LLL"))).toBe(true);
  });
});

test("each role counts on its side, a level that is kept as a support does, and a mixed one on both", () => {
  const tally = (mix: string, kept?: readonly number[], instruments?: readonly number[]) =>
    tallyBalance(problem(kept, instruments), roles(mix));
  expect(tally("---")).toEqual({ topDown: 0, bottomUp: 0, mixed: 0 });
  expect(tally("Ls-")).toEqual({ topDown: 2, bottomUp: 1, mixed: 0 });
  expect(tally("--s")).toEqual({ topDown: 0.5, bottomUp: 0.5, mixed: 1 });
  expect(tally("--L")).toEqual({ topDown: 1, bottomUp: 1, mixed: 2 });
  expect(tally("---", [1, 1, 1])).toEqual({ topDown: 1.5, bottomUp: 1.5, mixed: 1 });
  expect(tally("Ls-", [1, 1, 0])).toEqual({ topDown: 2, bottomUp: 1, mixed: 0 });
  expect(tally("s--", [0, 0, 0], [3, 4, 1])).toEqual({ topDown: 4, bottomUp: 4, mixed: 1 });
});

test("what a tally is counted from is not added to", () => {
  const kept = problem([0, 0, 0], [1, 1, 0]);
  tallyBalance(kept, roles("LLL"));
  expect(kept.keptInstruments).toEqual({ topDown: 1, bottomUp: 1, mixed: 0 });
});

test.each<readonly [Direction, number, readonly number[]]>([
  ["top-down", 2, [3, 1, 1]],
  ["bottom-up", 2, [1, 3, 1]],
  ["mixed", 3, [2.5, 2.5, 4]],
])("%s adds to its side", (direction, weight, [topDown, bottomUp, mixed]) => {
  const tally = { topDown: 1, bottomUp: 1, mixed: 1 };
  addToBalance(tally, direction, weight);
  expect(tally).toEqual({ topDown, bottomUp, mixed });
});

test.each<readonly [topDown: number, bottomUp: number, verdict: BalanceVerdict]>([
  [0, 0, null],
  [1, 0, "one-sided-top-down"],
  [0, 1, "one-sided-bottom-up"],
  [1, 1, "balanced"],
  [4, 2, "balanced"],
  [2, 4, "balanced"],
  [4.5, 2, "leans-top-down"],
  [2, 4.5, "leans-bottom-up"],
])("%d against %d", (topDown, bottomUp, verdict) => {
  expect(judgeBalance({ topDown, bottomUp, mixed: 0 })).toBe(verdict);
});

test.each<readonly [name: string, constraints: readonly Constraint[], size: number, leads: number]>([
  ["nothing", [], Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  [
    "what has no upper limit",
    [constrain("size", { min: 2 }), constrain("balance")],
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
  ],
  ["each kind by itself", [constrain("size", { max: 3 }), constrain("leads", { max: 2 })], 3, 2],
  [
    "the lowest",
    [constrain("size", { max: 3 }), constrain("size", { max: 2 }), constrain("size", { max: 4 })],
    2,
    Number.POSITIVE_INFINITY,
  ],
  [
    "one with a limit beside one without",
    [constrain("leads", { max: 1 }), constrain("leads", { min: 1 })],
    Number.POSITIVE_INFINITY,
    1,
  ],
])("%s gives upper limits", (_, constraints, size, leads) => {
  expect(upperLimits(constraints.map(toMix))).toEqual({ size, leads });
});
