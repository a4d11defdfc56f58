import { describe, expect, test } from "vitest";
import {
  createMeaning,
  instrumentIds,
  maskOf,
  membersOf,
  numberVariables,
  slotOf,
  testsIn,
  usualLimits,
} from "../../src/pack/number-variables.ts";
import { buildPack, oneFact } from "../support/build-pack.ts";
import { all, any, atLeast, includes, is, not } from "../support/conditions.ts";

const pack = buildPack();
const numbering = numberVariables(pack);

test("each fact of one value is a variable with a bit a value, each member of a set a variable by itself", () => {
  expect(
    numbering.variables.map(({ fact, member, full }) => `${fact}${member === undefined ? "" : ` ${member}`}: ${full}`),
  ).toEqual([
    "phase: 7",
    "novelty: 3",
    "route: 7",
    "parties schools: 3",
    "parties firms: 3",
    "parties state: 3",
    "deal: 3",
    ...["current", "planned"].flatMap((set) =>
      ["a", "a.x", "a.y", "b", "c", "law"].map((member) => `${set} ${member}: 3`),
    ),
    ...["a", "b", "c"].map((level) => `advice.${level}: 31`),
    ...["a", "b", "c"].map((level) => `in-play.${level}: 3`),
    "advice.lacks-lead: 3",
  ]);
});

test("the phase has a bit more, for where it is left to its derivation", () => {
  const { fact, variable, bits, derive } = numbering.phase;
  expect([fact, variable, [...bits], derive]).toEqual([
    "phase",
    0,
    [
      ["early", 1],
      ["late", 2],
    ],
    4,
  ]);
});

test("values and members are found by their names, and forms do not count", () => {
  expect(slotOf(numbering, "route")).toEqual({
    kind: "one",
    variable: 2,
    bits: new Map([
      ["none", 1],
      ["promising", 2],
      ["proven", 4],
    ]),
  });
  expect(slotOf(numbering, "parties")).toMatchObject({ kind: "set", first: 3, counted: [3, 4, 5] });
  expect(slotOf(numbering, "current")).toMatchObject({ first: 7, counted: [7, 10, 11, 12] });
  const planned = slotOf(numbering, "planned");
  expect(membersOf(planned, ["law", "a.y"])).toEqual([18, 15]);
  expect(membersOf(planned, [])).toEqual([]);
  expect(instrumentIds(pack)).toEqual(["a", "a.x", "a.y", "b", "c", "law"]);
  const bits = new Map([
    ["one", 1],
    ["two", 2],
    ["three", 4],
  ]);
  expect([maskOf(bits, ["three", "one"]), maskOf(bits, []), maskOf(bits, ["two", "two"])]).toEqual([5, 0, 2]);
});

describe("a mistake of the caller is", () => {
  test.each<readonly [name: string, call: () => unknown, message: string]>([
    ["a fact that is none", () => slotOf(numbering, "nothing"), "unknown fact nothing"],
    ["a value that is none", () => maskOf(new Map([["one", 1]]), ["one", "two"]), "unknown value two"],
    ["a member that is none", () => membersOf(slotOf(numbering, "parties"), ["us"]), "unknown value us"],
    ["members of a fact of one value", () => membersOf(slotOf(numbering, "route"), ["none"]), "needs a set fact"],
    [
      "a phase that is a set",
      () => numberVariables({ ...pack, phases: { ...pack.phases, fact: "parties" } }),
      "The phase fact parties is not",
    ],
    [
      "a phase that is none",
      () => numberVariables({ ...pack, phases: { ...pack.phases, fact: "nothing" } }),
      "The phase fact nothing is not",
    ],
  ])("%s", (_, call, message) => {
    expect(call).toThrow(message);
  });
});

test("the questions of a condition are found in the order in which they are written", () => {
  const [one, two, three, four] = [
    is("route", "none"),
    includes("parties", "firms"),
    atLeast("parties", 1),
    is("deal", "yes"),
  ];
  expect(testsIn(all(one, any(two, not(three)), not(not(four))))).toEqual([one, two, three, four]);
  expect(testsIn(any())).toEqual([]);
  expect(testsIn(one)).toEqual([one]);
});

test("what conditions mean has the relevance of facts and the lines of the derivation", () => {
  const { relevant, derivation, limits } = createMeaning(pack, numbering);
  expect(Object.entries(relevant).filter(([, condition]) => condition !== undefined)).toEqual([
    ["deal", atLeast("parties", 2)],
  ]);
  expect(derivation).toBe(pack.phases.derivation);
  expect(limits).toBe(usualLimits);
  const more = createMeaning({ ...pack, facts: [oneFact("a", ["b"], is("route", "none"))] }, numbering);
  expect(more.relevant).toEqual({ a: is("route", "none") });
});

test("what was worked out about the phase is kept with the usual limits, and with others is not", () => {
  const phaseForms = new Map();
  const known = { ...pack, workedOut: { conditions: new Map(), phaseForms } };
  expect(createMeaning(known, numbering).phaseForms).toBe(phaseForms);
  expect(createMeaning(known, numbering, { ...usualLimits }).phaseForms).not.toBe(phaseForms);
  expect(createMeaning(pack, numbering).phaseForms).toEqual(new Map());
});
