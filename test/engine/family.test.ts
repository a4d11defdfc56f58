import { describe, expect, test } from "vitest";
import { compileEngine, type Engine } from "../../src/engine/engine.ts";
import { type CaseSpace, createCaseSpace, type Family, mayBeCertain } from "../../src/engine/family.ts";
import type { CompiledCondition, Condition } from "../../src/pack/terms.ts";
import { buildPack } from "../support/build-pack.ts";
import { all, any, compileConditions, includes, is, lacks, not } from "../support/conditions.ts";
import { eachForm } from "../support/forms.ts";

const pack = buildPack();

function compiled(engine: Engine, conditions: readonly Condition[]): readonly CompiledCondition[] {
  return compileConditions(engine.meaning, conditions).conditions;
}

/** Cases of the small pack, told apart by some conditions. */
function spaceFor(...conditions: readonly Condition[]) {
  const engine = compileEngine(pack);
  const space = createCaseSpace(engine, compiled(engine, conditions));
  const { variables } = engine.vocabulary;
  /** A variable by its fact, or its set and member. */
  const numberOf = (name: string): number =>
    variables.findIndex(({ fact, member }) => (member === undefined ? fact : `${fact} ${member}`) === name);
  const nameOf = (variable: number): string => variables[variable]?.member ?? variables[variable]?.fact ?? "none";
  const choices = (name: string, family: Family = space.all): readonly string[] =>
    space.choices(family, numberOf(name)).map(({ mask, leaves }) => `${mask} ${leaves.map(nameOf).join()}`.trim());
  const decide = (name: string, number: number, family: Family = space.all): Family => {
    const choice = space.choices(family, numberOf(name))[number];
    return choice === undefined ? family : space.decide(family, numberOf(name), choice);
  };
  return { engine, space, numberOf, choices, decide };
}

describe("a variable is decided", () => {
  test("by saying nothing of it, or any of its values that are told apart", () => {
    const { choices } = spaceFor(is("route", "promising"));
    expect(choices("route")).toEqual(["7 route", "2", "1"]);
    expect(choices("deal")).toEqual(["3 deal", "1"]);
  });

  test("of the phase by what is said of it, or by leaving it to its derivation", () => {
    expect(spaceFor().choices("phase")).toEqual(["1", "4", "2"]);
  });

  test("of a set by saying nothing of all of it, until something is said of a member", () => {
    const { choices, decide } = spaceFor(includes("parties", "firms"));
    const whole = "schools,firms,state";
    expect(choices("parties firms")).toEqual([`3 ${whole}`, "2", "1"]);
    expect(choices("parties state")).toEqual([`3 ${whole}`, "1"]);
    const said = decide("parties firms", 1);
    expect(choices("parties state", said)).toEqual(["1"]);
    expect(choices("parties firms", said)).toEqual(["2"]);
  });

  test("of what is in use or planned as of a set, but of the forms of a level each by itself", () => {
    const { choices, decide } = spaceFor();
    expect(choices("current b")).toEqual(["3 a,a.x,a.y,b,c,law", "2", "1"]);
    expect(choices("planned law")).toEqual(["3 a,a.x,a.y,b,c,law", "2", "1"]);
    expect(choices("current a.x")).toEqual(["3 a.x", "2", "1"]);
    const said = decide("current a", 1);
    expect(choices("current b", said)).toEqual(["2", "1"]);
    expect(choices("current a.x", said)).toEqual(["3 a.x", "2", "1"]);
  });

  test("where phases assume something, by that", () => {
    expect(spaceFor().choices("novelty")).toEqual(["3 novelty", "1", "2"]);
  });
});

describe("a family of cases", () => {
  test("has what is decided, and nothing else, decided", () => {
    const { space, numberOf, decide } = spaceFor(is("route", "none"));
    const route = numberOf("route");
    const undecided = (family: Family): boolean => space.isUndecided(family, route);
    const [left, none, others] = [0, 1, 2].map((number) => decide("route", number));
    expect(undecided(space.all)).toBe(true);
    expect([left, none, others].map((family) => family && undecided(family))).toEqual([false, false, false]);
    expect([left, none, others].map((family) => family?.knowledge[route])).toEqual([7, 1, 2]);
    expect([left, none, others].map((family) => family?.left[route])).toEqual([1, 0, 0]);
    expect(none?.knowledge.filter((mask, at) => mask !== space.all.knowledge[at]).length).toBe(1);
    expect([...space.all.left].some((each) => each !== 0)).toBe(false);
  });

  test("leaves out the whole of a set at once", () => {
    const { space, numberOf, decide } = spaceFor();
    const family = decide("parties state", 0);
    const names = ["parties schools", "parties firms", "parties state", "route", "current a"];
    expect(names.map((name) => space.isUndecided(family, numberOf(name)))).toEqual([false, false, false, true, true]);
  });

  test("of all begins with every phase, and that it is not said", () => {
    const { space, numberOf } = spaceFor();
    expect(space.all.knowledge[numberOf("phase")]).toBe(7);
    expect(space.all.knowledge[numberOf("novelty")]).toBe(3);
  });
});

describe.each(eachForm)("whether a condition may hold for certain, as $forms", ({ forms, compile }) => {
  const engine = compile(pack);
  const both = all(is("route", "none"), is("novelty", "new"));
  const either = any(is("route", "none"), is("novelty", "new"));
  const inOrOut = any(includes("parties", "firms"), lacks("parties", "firms"));

  /** With some facts decided: 0 leaves them out. */
  const mayBe = (condition: Condition, decided: Readonly<Record<string, number>>): boolean => {
    const space: CaseSpace = createCaseSpace(engine, compiled(engine, [condition]));
    const family = Object.entries(decided).reduce((within, [name, mask]) => {
      const variable = engine.vocabulary.variables.findIndex(({ fact }) => fact === name);
      const choice = space
        .choices(within, variable)
        .find((each) => (mask === 0 ? each.leaves.length > 0 : each.leaves.length === 0 && each.mask === mask));
      return choice === undefined ? within : space.decide(within, variable, choice);
    }, space.all);
    const [form = { holds: [], fails: [] }] = compiled(engine, [condition]);
    return mayBeCertain(space, family, form);
  };

  test.each<readonly [name: string, condition: Condition, decided: Readonly<Record<string, number>>, may: boolean]>([
    ["it may, of all cases", both, {}, true],
    ["it may, with one part decided", both, { route: 1 }, true],
    // Of a diagram only what is still to be decided is looked at.
    ["not where a part of it is left out", both, { route: 0 }, forms === "diagrams"],
    ["not where a part is left out, and another decided", both, { route: 1, novelty: 0 }, false],
    ["it may, where another part is left out that it does not need", either, { route: 0 }, true],
    ["not where all that it needs is left out", either, { route: 0, novelty: 0 }, false],
    ["not where what is left of it is left out", either, { route: 2, novelty: 0 }, false],
    ["it may, where it holds whatever is said of what is left out", either, { route: 1, novelty: 0 }, true],
    ["it may, where it holds either way", inOrOut, { parties: 0 }, true],
    ["it may, of what is denied", not(is("route", "none")), {}, true],
    ["not where what is denied is left out", not(is("route", "none")), { route: 0 }, false],
  ])("%s", (_, condition, decided, may) => {
    expect(mayBe(condition, decided)).toBe(may);
  });
});
