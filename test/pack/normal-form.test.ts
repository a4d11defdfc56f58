import { describe, expect, test } from "vitest";
import { normalise } from "../../src/pack/normal-form.ts";
import { createMeaning, type Meaning, numberVariables, usualLimits } from "../../src/pack/number-variables.ts";
import type { Condition, FormLimits } from "../../src/pack/terms.ts";
import { buildPack, derive, oneFact } from "../support/build-pack.ts";
import { all, always, any, atLeast, atMost, includes, is, lacks, never, not } from "../support/conditions.ts";
import { manyFacts } from "../support/large-packs.ts";

/** By name of a fact or member, `fact=mask` or `member=mask`. */
type Terms = readonly string[];

const pack = buildPack();
const { phases } = pack;
const partial = { ...pack, phases: { ...phases, derivation: phases.derivation.slice(0, 1) } };

function meaningOf(of = pack, limits: Partial<FormLimits> = {}): Meaning {
  return createMeaning({ ...of }, numberVariables(of), { ...usualLimits, ...limits });
}

/** The terms of a condition, each with its variables by name in the order in which it has them; null: too many. */
function termsOf(meaning: Meaning, condition: Condition, holds: boolean): Terms | null {
  const form = normalise(meaning, condition, holds);
  const { variables } = meaning.vocabulary;
  const nameOf = (variable: number): string => variables[variable]?.member ?? variables[variable]?.fact ?? "none";
  return form?.map((term) => Array.from(term, ([variable, mask]) => `${nameOf(variable)}=${mask}`).join(" ")) ?? null;
}

const two = ["schools=2 firms=2", "schools=2 state=2", "firms=2 state=2"];
const fewer = ["schools=1 firms=1", "schools=1 state=1", "firms=1 state=1"];

describe("a condition, and its denial, as boxes", () => {
  test.each<readonly [name: string, condition: Condition, holds: Terms, fails: Terms]>([
    ["a value", is("route", "none"), ["route=1"], ["route=6"]],
    ["some values", is("route", "none", "proven"), ["route=5"], ["route=2"]],
    ["all values", is("route", "none", "promising", "proven"), ["route=7"], []],
    ["a relevant value", is("deal", "yes"), two.map((term) => `${term} deal=2`), [...fewer, "deal=1"]],
    ["members", includes("parties", "firms", "schools"), ["schools=2 firms=2"], ["firms=1", "schools=1"]],
    ["no members", lacks("parties", "state", "schools"), ["schools=1 state=1"], ["state=2", "schools=2"]],
    ["at least two", atLeast("parties", 2), two, fewer],
    ["at least none", atLeast("parties", 0), [""], []],
    ["at least more than there are", atLeast("parties", 4), [], [""]],
    ["at most one", atMost("parties", 1), fewer, two],
    ["at most all", atMost("parties", 3), [""], []],
    ["at most none", atMost("parties", 0), ["schools=1 firms=1 state=1"], ["schools=2", "firms=2", "state=2"]],
    [
      "one or two",
      { kind: "count", fact: "parties", min: 1, max: 2 },
      [
        "schools=2 firms=1",
        "schools=2 state=1",
        "schools=1 firms=2",
        "firms=2 state=1",
        "schools=1 state=2",
        "firms=1 state=2",
      ],
      ["schools=1 firms=1 state=1", "schools=2 firms=2 state=2"],
    ],
    [
      "a count of instruments, without forms",
      atLeast("planned", 4),
      ["a=2 b=2 c=2 law=2"],
      ["a=1", "b=1", "c=1", "law=1"],
    ],
    ["a phase", is("phase", "early"), ["phase=1", "phase=4 novelty=1"], ["phase=2", "phase=4 novelty=2"]],
    ["a later phase", is("phase", "late"), ["phase=2", "phase=4 novelty=2"], ["phase=1", "phase=4 novelty=1"]],
    ["every phase", is("phase", "early", "late"), ["phase=3", "phase=4 novelty=1", "phase=4 novelty=2"], []],
    ["nothing to ask", always, [""], []],
    ["nothing to choose from", never, [], [""]],
    ["a denial", not(is("route", "none")), ["route=6"], ["route=1"]],
    ["all", all(is("route", "none"), is("novelty", "new")), ["novelty=1 route=1"], ["route=6", "novelty=2"]],
    ["any", any(is("route", "none"), is("novelty", "new")), ["route=1", "novelty=1"], ["novelty=2 route=6"]],
  ])("%s", (_, condition, holds, fails) => {
    expect(termsOf(meaningOf(), condition, true)).toEqual(holds);
    expect(termsOf(meaningOf(), condition, false)).toEqual(fails);
  });

  test("a phase where the facts may come to none", () => {
    const condition = is("phase", "early");
    expect(termsOf(meaningOf(partial), condition, true)).toEqual(["phase=1", "phase=4 novelty=1"]);
    expect(termsOf(meaningOf(partial), condition, false)).toEqual(["phase=2", "phase=4 novelty=2"]);
    expect(termsOf(meaningOf(partial), is("phase", "late"), true)).toEqual(["phase=2"]);
    expect(termsOf(meaningOf(partial), is("phase", "early", "late"), false)).toEqual(["phase=4 novelty=2"]);
  });

  test("a phase by the first line of the derivation that holds", () => {
    const lines = [derive("late", is("route", "none")), ...phases.derivation];
    const meaning = meaningOf({ ...pack, phases: { ...phases, derivation: lines } });
    expect(termsOf(meaning, is("phase", "early"), true)).toEqual(["phase=1", "phase=4 novelty=1 route=6"]);
    expect(termsOf(meaning, is("phase", "late"), true)).toEqual([
      "phase=2",
      "phase=4 route=1",
      "phase=4 novelty=2 route=6",
    ]);
  });
});

describe("a condition is worked out within the limits, and not beyond them:", () => {
  const three = any(is("route", "none"), is("novelty", "new"), includes("parties", "firms"));
  const lines = [derive("late", is("route", "none")), derive("early", is("novelty", "new")), derive("late")];
  const derived = { ...pack, phases: { ...phases, derivation: lines } };
  test.each<readonly [name: string, limit: keyof FormLimits, condition: Condition, least: number]>([
    ["terms at once of a list", "termsAtOnce", three, 3],
    ["terms at once of a count", "termsAtOnce", { kind: "count", fact: "parties", min: 1, max: 2 }, 9],
    ["terms of a list, with those of its parts", "terms", three, 6],
    ["terms of all of some", "terms", all(three, three), 21],
    ["terms, of which none has to be left", "terms", all(is("route", "none"), always), 1],
    ["terms of what is relevant", "terms", is("deal", "yes"), 10],
    ["terms of a phase, which are counted by themselves", "terms", is("phase", "late"), 11],
    ["depth of denials", "depth", not(not(is("route", "none"))), 2],
    ["depth of a list", "depth", all(any(is("route", "none"))), 2],
    ["depth of a line of the derivation", "depth", is("phase", "late"), 0],
    ["depth of what is relevant", "depth", not(is("deal", "yes")), 2],
  ])("%s", (_, limit, condition, least) => {
    expect(normalise(meaningOf(derived, { [limit]: least }), condition, true)).not.toBeNull();
    expect(normalise(meaningOf(derived, { [limit]: least - 1 }), condition, true)).toBeNull();
  });
});

describe("what the phase comes to", () => {
  test("is worked out once for each question about it", () => {
    const meaning = meaningOf();
    normalise(meaning, is("phase", "early"), true);
    normalise(meaning, is("phase", "late"), true);
    normalise(meaning, is("phase", "late"), false);
    expect([...meaning.phaseForms.keys()]).toEqual(["1 false", "2 false", "1 true"]);
    const early = meaning.phaseForms.get("1 false");
    expect(early).not.toBeNull();
    expect(normalise(meaning, is("phase", "early"), true)).toBe(early);
  });

  test("is known to be too much too", () => {
    const meaning = meaningOf(pack, { terms: 2 });
    expect(normalise(meaning, is("phase", "late"), true)).toBeNull();
    expect([...meaning.phaseForms.values()]).toEqual([null]);
    expect(normalise(meaning, is("phase", "late"), true)).toBeNull();
  });
});

test.each<readonly [name: string, condition: Condition, message: string]>([
  ["one value of a set", is("parties", "schools"), "The fact parties is a set."],
  ["members of a fact with one value", includes("route", "none"), "A condition on members needs a set fact."],
  ["a count of a fact with one value", atLeast("route", 1), "A count needs a set fact."],
])("%s is a mistake of the caller", (_, condition, message) => {
  expect(() => normalise(meaningOf(), condition, true)).toThrow(message);
});

describe("the usual limits are met, and not gone beyond:", () => {
  const meaning = meaningOf({
    ...pack,
    facts: [...pack.facts, ...manyFacts(1025).map((id) => oneFact(id, ["yes", "no"]))],
  });
  const holding = (first: number, last: number): readonly Condition[] =>
    manyFacts(last)
      .slice(first)
      .map((id) => is(id, "yes"));

  test("256 terms at once", () => {
    expect(normalise(meaning, any(...holding(0, 256)), true)).toHaveLength(256);
    expect(normalise(meaning, any(...holding(0, 257)), true)).toBeNull();
  });

  test("1024 terms in all: a question takes one, a list as many as it has, and what is met as many as come of it", () => {
    const crossed = (list: number, more: number): Condition =>
      all(any(...holding(0, list)), ...holding(list, list + more));
    // 170 + 170 + 4 × (1 + 170) are 1024, and 78 + 78 + 11 × (1 + 78) are one more.
    expect(normalise(meaning, crossed(170, 4), true)).toHaveLength(170);
    expect(normalise(meaning, crossed(78, 11), true)).toBeNull();
  });

  test("and nothing but the same comes of a condition that keeps within less", () => {
    const conditions = [
      is("phase", "early"),
      is("phase", "early", "late"),
      all(is("phase", "late"), atLeast("parties", 2), any(is("deal", "yes"), not(is("phase", "early")))),
    ];
    const derivedBy = (...lines: readonly ReturnType<typeof derive>[]) => ({
      ...pack,
      phases: { ...phases, derivation: lines },
    });
    const byRoute = derive("late", is("route", "none"));
    const pieces = [
      pack,
      partial,
      derivedBy(byRoute, ...phases.derivation),
      derivedBy(byRoute, derive("early", is("novelty", "new"))),
    ];
    for (const of of pieces) {
      for (const condition of conditions) {
        for (const holds of [true, false]) {
          const whole = termsOf(meaningOf(of), condition, holds);
          const lesser = Array.from({ length: 250 }, (_, terms) => termsOf(meaningOf(of, { terms }), condition, holds));
          const atOnce = Array.from({ length: 40 }, (_, termsAtOnce) =>
            termsOf(meaningOf(of, { termsAtOnce }), condition, holds),
          );
          for (const each of [...lesser, ...atOnce]) expect([whole, null]).toContainEqual(each);
          expect([lesser[0], lesser.at(-1)]).toEqual([null, whole]);
        }
      }
    }
  });

  test("200 conditions in one another", () => {
    const nested = (depth: number) => Array.from({ length: depth }).reduce<Condition>((of) => not(of), is("x0", "yes"));
    expect(normalise(meaning, nested(200), true)).not.toBeNull();
    expect(normalise(meaning, nested(201), true)).toBeNull();
  });
});
