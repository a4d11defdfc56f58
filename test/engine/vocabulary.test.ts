import { describe, expect, test } from "vitest";
import type { FactAnswer } from "../../src/case/case.ts";
import {
  buildVocabulary,
  isUnknown,
  levelOf,
  recordFacts,
  recordInPlay,
  recordInstruments,
} from "../../src/engine/vocabulary.ts";
import { buildPack, makeForms, makeLevel } from "../support/build-pack.ts";

const small = buildPack();
const pack = buildPack({ levels: [...small.levels, makeLevel("d", "mixed", { forms: makeForms("z") })] });
const vocabulary = buildVocabulary(pack);

/** The masks of the members of a set, in its order. */
function masksOf(fact: string, knowledge: Int32Array): string {
  const slot = vocabulary.slots.get(fact);
  return slot?.kind === "set" ? [...slot.members.values()].map((variable) => knowledge[variable]).join("") : "no set";
}

test("of an empty case all is possible, and the phase is left to its derivation", () => {
  const named = vocabulary.variables.map(({ fact, full }, variable) => [fact, vocabulary.unknown[variable] ?? 0, full]);
  expect(named.slice(0, 4)).toEqual([
    ["phase", 4, 7],
    ["novelty", 3, 3],
    ["route", 7, 7],
    ["parties", 3, 3],
  ]);
  expect(named.slice(1).every(([, mask, full]) => mask === full)).toBe(true);
});

test("levels and instruments are found by their number", () => {
  const factOf = (variable: number): string => {
    const { fact, member } = vocabulary.variables[variable] ?? {};
    return member === undefined ? `${fact}` : `${fact} ${member}`;
  };
  expect([...vocabulary.roles].map(factOf)).toEqual(["advice.a", "advice.b", "advice.c", "advice.d"]);
  expect([...vocabulary.inPlay].map(factOf)).toEqual(["in-play.a", "in-play.b", "in-play.c", "in-play.d"]);
  expect([...vocabulary.currentLevels].map(factOf)).toEqual(["current a", "current b", "current c", "current d"]);
  expect([...vocabulary.currentInstruments].map(factOf)).toEqual(["current law"]);
  expect(Object.fromEntries(vocabulary.instruments)).toEqual({
    a: { offset: 0, level: 0, forms: 2 },
    "a.x": { offset: 1, level: 0, forms: 2 },
    "a.y": { offset: 2, level: 0, forms: 2 },
    b: { offset: 3, level: 3, forms: 0 },
    c: { offset: 4, level: 4, forms: 0 },
    d: { offset: 5, level: 5, forms: 1 },
    "d.z": { offset: 6, level: 5, forms: 1 },
    law: { offset: 7, level: 7, forms: 0 },
  });
});

describe("facts are recorded", () => {
  test.each<readonly [fact: string, answer: FactAnswer, masks: readonly number[]]>([
    ["phase", "late", [2]],
    ["route", "none", [1]],
    ["route", "proven", [4]],
    ["parties", [], [1, 1, 1]],
    ["parties", ["state", "schools"], [2, 1, 2]],
  ])("%s: %j", (fact, answer, masks) => {
    const knowledge = vocabulary.unknown.slice();
    recordFacts(vocabulary, knowledge, { [fact]: answer });
    const slot = vocabulary.slots.get(fact);
    const first = slot?.kind === "set" ? slot.first : (slot?.variable ?? -1);
    const expected = vocabulary.unknown.slice();
    expected.set(masks, first);
    expect([...knowledge]).toEqual([...expected]);
  });

  test.each<readonly [name: string, facts: Readonly<Record<string, FactAnswer>>, message: string]>([
    ["of a fact that is none", { nothing: "yes" }, "Unknown fact nothing."],
    ["of a value that is none", { route: "away" }, "The fact route has no value away."],
    ["of a member that is none", { parties: ["schools", "us"] }, "The fact parties has no value us."],
    ["of a list for one value", { route: ["none"] }, "The fact route has one value."],
    ["of one value for a list", { parties: "firms" }, "The fact parties takes a list."],
  ])("but an answer %s is a mistake of the caller", (_, facts, message) => {
    expect(() => recordFacts(vocabulary, vocabulary.unknown.slice(), facts)).toThrow(message);
  });
});

describe("instruments are recorded, in the order a, a.x, a.y, b, c, d, d.z, law:", () => {
  test.each<readonly [instruments: readonly string[], masks: string]>([
    [[], "11111111"],
    [["law"], "11111112"],
    [["b"], "11121111"],
    [["a"], "23311111"],
    [["a.x"], "22111111"],
    [["a.y"], "21211111"],
    [["a.x", "a.y"], "22211111"],
    [["a", "a.x"], "22111111"],
    [["a.x", "a"], "22111111"],
    [["d", "a.y"], "21211231"],
    [["d.z", "c"], "11112221"],
  ])("%j", (instruments, masks) => {
    const knowledge = vocabulary.unknown.slice();
    recordInstruments(vocabulary, knowledge, "planned", instruments);
    expect(masksOf("planned", knowledge)).toBe(masks);
    expect(masksOf("current", knowledge)).toBe("33333333");
    recordInstruments(vocabulary, knowledge, "current", instruments);
    expect(masksOf("current", knowledge)).toBe(masks);
  });

  test("but one that is none is a mistake of the caller", () => {
    expect(() => recordInstruments(vocabulary, vocabulary.unknown.slice(), "current", ["a", "a.w"])).toThrow(
      "Unknown instrument a.w.",
    );
  });
});

test("that a level is in play is recorded as yes or no, and of no other level", () => {
  const knowledge = vocabulary.unknown.slice();
  recordInPlay(vocabulary, knowledge, 1, true);
  recordInPlay(vocabulary, knowledge, 2, false);
  const slot = vocabulary.slots.get("in-play.b");
  const { yes, no } = Object.fromEntries(slot?.kind === "one" ? slot.bits : []);
  expect([...vocabulary.inPlay].map((variable) => knowledge[variable])).toEqual([3, yes, no, 3]);
});

test.each([
  [0, false],
  [1, false],
  [2, false],
  [3, true],
  [4, false],
  [6, true],
  [7, true],
])("a mask of %i", (mask, isSo) => {
  expect(isUnknown(Int32Array.of(mask), 0)).toBe(isSo);
});

test.each([
  ["monitoring", "monitoring"],
  ["monitoring.benchmarking", "monitoring"],
  ["a.b.c", "a"],
])("the level of %s is %s", (instrument, level) => {
  expect(levelOf(instrument)).toBe(level);
});
