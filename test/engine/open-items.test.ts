import { describe, expect, test } from "vitest";
import { knowCase } from "../../src/advice/situation.ts";
import type { Case } from "../../src/case/case.ts";
import { compileEngine, type Engine } from "../../src/engine/engine.ts";
import { bitsOf, groupOpenRules, listChoices, listOpenVariables, tellCuts } from "../../src/engine/open-items.ts";
import type { Pack } from "../../src/pack/pack.ts";
import type { CompiledCondition } from "../../src/pack/terms.ts";
import { buildPack, constrain, favour, makeCase, oneFact, packWithRules, rule, text } from "../support/build-pack.ts";
import { all, any, includes, is, not } from "../support/conditions.ts";

const facts = [...buildPack().facts, ...["w", "x", "y", "z"].map((id) => oneFact(id, ["one", "two", "three"]))];
const packOf = (rules: Parameters<typeof packWithRules>[0], parts: Partial<Pack> = {}): Pack =>
  packWithRules(rules, { facts, ...parts });

const nameIn = ({ vocabulary }: Engine, variable: number): string => {
  const { fact, member } = vocabulary.variables[variable] ?? {};
  return member ?? fact ?? "none";
};
const variableOf = (engine: Engine, name: string): number =>
  engine.vocabulary.variables.findIndex((_, variable) => nameIn(engine, variable) === name);

test.each([
  [0, []],
  [1, [1]],
  [6, [2, 4]],
  [13, [1, 4, 8]],
])("the bits of %i", (mask, bits) => {
  expect(bitsOf(mask)).toEqual(bits);
});

describe("open rules come in groups that share no unknown", () => {
  const on = (fact: string, ...others: readonly string[]) => all(...[fact, ...others].map((each) => is(each, "one")));
  const groupsOf = (pack: Pack, subject: Case["facts"] = {}, closed: readonly string[] = []) => {
    const engine = compileEngine(pack);
    const unknown = new Set(closed.map((name) => variableOf(engine, name)));
    return groupOpenRules(engine, knowCase(engine, makeCase(subject)), unknown).map(({ rules, variables }) => [
      rules.map(({ rule: index, variables: own }) => [
        engine.scales.rules[index]?.rule.id,
        ...own.map((each) => nameIn(engine, each)),
      ]),
      variables.map((variable) => nameIn(engine, variable)),
    ]);
  };
  const pack = packOf([
    rule("1", on("x"), favour("a")),
    rule("2", on("y", "z"), favour("b")),
    rule("3", on("z", "w"), favour("c")),
    rule("4", on("w"), favour("a.x")),
  ]);

  test("each with its rules and its unknowns, the one most asked after first", () => {
    expect(groupsOf(pack)).toEqual([
      [[["1", "x"]], ["x"]],
      [
        [
          ["2", "y", "z"],
          ["3", "w", "z"],
        ],
        ["z", "w", "y"],
      ],
    ]);
  });

  test("which fall apart as more is known", () => {
    expect(groupsOf(pack, { z: "one" })).toEqual([
      [[["1", "x"]], ["x"]],
      [[["2", "y"]], ["y"]],
      [[["3", "w"]], ["w"]],
    ]);
    expect(groupsOf(pack, { z: "two", x: "one" })).toEqual([]);
  });

  test("and leave out what nobody can tell", () => {
    expect(groupsOf(pack, {}, ["z", "x"])).toEqual([
      [[["2", "y"]], ["y"]],
      [[["3", "w"]], ["w"]],
    ]);
  });

  test("also where a rule brings two groups together", () => {
    const three = packOf([
      rule("1", on("x"), favour("a")),
      rule("2", on("y"), favour("a")),
      rule("3", on("x", "y"), favour("a")),
    ]);
    expect(groupsOf(three)).toEqual([
      [
        [
          ["1", "x"],
          ["2", "y"],
          ["3", "x", "y"],
        ],
        ["x", "y"],
      ],
    ]);
  });
});

describe("the unknowns that a mix can hang on", () => {
  const pack = packOf(
    [rule("1", all(is("x", "one"), is("y", "one")), favour("a")), rule("2", is("w", "one"), favour("a.x"))],
    {
      constraints: [constrain("balance", { when: is("y", "two") })],
      sustainment: {
        verdicts: [{ id: "go", when: is("z", "one"), letsGo: true, text: text("go"), cites: ["S1"], basis: "stated" }],
        patterns: [],
        preparations: [],
      },
    },
  );
  const engine = compileEngine(pack);
  const open = (subject: Case["facts"], closed: readonly string[] = []) =>
    listOpenVariables(
      engine,
      knowCase(engine, makeCase(subject)),
      new Set(closed.map((name) => variableOf(engine, name))),
    ).map((variable) => nameIn(engine, variable));

  test("are those of rules on levels, of constraints and of letting go, the one most asked after first", () => {
    expect(open({})).toEqual(["y", "x", "z"]);
    expect(open({ y: "three" })).toEqual(["z"]);
    expect(open({ z: "two", y: "one" })).toEqual(["x"]);
  });

  test("without those that nobody can tell", () => {
    expect(open({}, ["y", "w"])).toEqual(["x", "z"]);
  });
});

describe("the values of an unknown", () => {
  const engine = compileEngine(
    packOf(
      [
        rule("1", any(is("x", "one"), includes("parties", "firms")), favour("a")),
        rule("2", not(is("y", "two")), favour("a")),
      ],
      {
        constraints: [constrain("balance", { when: is("z", "three") })],
      },
    ),
  );
  const choices = (name: string, subject: Case["facts"] = {}) =>
    listChoices(engine, knowCase(engine, makeCase(subject)), variableOf(engine, name));

  test("that make no difference to any mix are one choice", () => {
    expect([choices("x"), choices("y"), choices("z"), choices("w")]).toEqual([[1, 2], [1, 2], [4, 1], [1]]);
    expect([choices("firms"), choices("state")]).toEqual([[2, 1], [1]]);
  });

  test("are those that are left", () => {
    expect([choices("x", { x: "three" }), choices("x", { x: "one" }), choices("firms", { parties: [] })]).toEqual([
      [4],
      [1],
      [1],
    ]);
  });

  test("are told apart where the road map assumes them, and where the phase follows from them", () => {
    expect(choices("novelty")).toEqual([1, 2]);
  });
});

test("a condition cuts the values of its variables where it asks after them, as boxes and as a diagram", () => {
  const cutsOf = (compiled: CompiledCondition) => {
    const cuts: [variable: number, mask: number][] = [];
    tellCuts(compiled, (variable, mask) => cuts.push([variable, mask]));
    return cuts;
  };
  const box = { variables: [4, 7], masks: [1, 6] };
  expect(cutsOf({ holds: [box], fails: [{ variables: [4], masks: [2] }] })).toEqual([
    [4, 1],
    [7, 6],
    [4, 2],
  ]);
  expect(cutsOf({ nodes: [{ variable: 3, masks: [1, 2], next: [0, 1] }] })).toEqual([
    [3, 1],
    [3, 2],
  ]);
});
