import { describe, expect, test } from "vitest";
import {
  branch,
  createDiagramSpace,
  type DiagramSpace,
  extractDiagram,
  joinAll,
  joinAny,
  negate,
  orderVariables,
} from "../../src/pack/diagram-space.ts";
import { createMeaning, numberVariables, usualLimits } from "../../src/pack/number-variables.ts";
import { type Condition, type ConditionDiagram, failLeaf, holdLeaf, leaves } from "../../src/pack/terms.ts";
import { buildPack, derive } from "../support/build-pack.ts";
import { all, any, atLeast, includes, is, lacks, not } from "../support/conditions.ts";
import { fc, runs } from "../support/properties.ts";

/** Variables 5, 3 and 9, asked after in this order, of three values each. */
const order = [5, 3, 9];
const values = [1, 2, 4];
const cases = values.flatMap((a) => values.flatMap((b) => values.map((c) => [a, b, c] as const)));

/** Whether a diagram holds where the variables have these values. */
function holdsIn({ nodes }: ConditionDiagram, at: readonly number[]): boolean {
  let number = nodes.length - 1 + leaves;
  // Each node leads to one that comes before it, so that there are no more steps than nodes.
  for (let step = 0; step < nodes.length && number >= leaves; step++) {
    const { variable, masks, next } = nodes[number - leaves] ?? { variable: -1, masks: [], next: [] };
    const value = at[order.indexOf(variable)] ?? 0;
    number = next[masks.findIndex((mask) => (mask & value) !== 0)] ?? failLeaf;
  }
  return number === holdLeaf;
}

/** The cases in which what begins at a root holds. */
function casesOf(space: DiagramSpace, root: number): readonly number[] {
  if (root < leaves) return cases.map((_, at) => at).filter(() => root === holdLeaf);
  const diagram = extractDiagram(space, root);
  return [...cases.keys()].filter((at) => holdsIn(diagram, cases[at] ?? []));
}

const plenty = (): DiagramSpace => createDiagramSpace(order, 1000);

/** That a variable lies in a mask. */
const lies = (space: DiagramSpace, variable: number, mask: number): number =>
  branch(space, variable, [
    [mask, holdLeaf],
    [7 & ~mask, failLeaf],
  ]);

type Formula =
  | { readonly kind: "lies"; readonly variable: number; readonly mask: number }
  | { readonly kind: "all" | "any"; readonly of: readonly Formula[] }
  | { readonly kind: "not"; readonly of: Formula };

const formula: fc.Arbitrary<Formula> = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record({ kind: fc.constant("lies" as const), variable: fc.constantFrom(...order), mask: fc.nat(7) }),
    fc.record({
      kind: fc.constantFrom("all" as const, "any" as const),
      of: fc.array(tie("formula"), { maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant("not" as const), of: tie("formula") }),
  ),
})).formula;

function draw(space: DiagramSpace, drawn: Formula): number {
  switch (drawn.kind) {
    case "lies":
      return lies(space, drawn.variable, drawn.mask);
    case "not":
      return negate(space, draw(space, drawn.of));
    default: {
      const parts = drawn.of.map((part) => draw(space, part));
      return drawn.kind === "all" ? joinAll(space, parts) : joinAny(space, parts);
    }
  }
}

function isMet(drawn: Formula, at: readonly number[]): boolean {
  switch (drawn.kind) {
    case "lies":
      return (drawn.mask & (at[order.indexOf(drawn.variable)] ?? 0)) !== 0;
    case "not":
      return !isMet(drawn.of, at);
    case "all":
      return drawn.of.every((part) => isMet(part, at));
    case "any":
      return drawn.of.some((part) => isMet(part, at));
  }
}

test("a diagram holds where what it is drawn from does, and two that hold in the same cases are one", () => {
  fc.assert(
    fc.property(formula, formula, (one, other) => {
      const space = plenty();
      const [first, second] = [draw(space, one), draw(space, other)];
      const met = [...cases.keys()].filter((at) => isMet(one, cases[at] ?? []));
      expect(casesOf(space, first)).toEqual(met);
      expect(first === second).toBe(met.join() === casesOf(space, second).join());
      expect(space.steps).toBeGreaterThan(0);
    }),
    { numRuns: runs(400) },
  );
});

describe("a diagram by itself", () => {
  test("has its own nodes only, each after those that it leads to, and its values in order", () => {
    const space = plenty();
    lies(space, 3, 1);
    const root = joinAll(space, [lies(space, 5, 6), lies(space, 9, 2)]);
    lies(space, 9, 4);
    expect(extractDiagram(space, root)).toEqual({
      nodes: [
        { variable: 9, masks: [5, 2], next: [failLeaf, holdLeaf] },
        { variable: 5, masks: [1, 6], next: [failLeaf, leaves] },
      ],
    });
  });

  test("has one edge to each, and asks nothing whose answers come to the same", () => {
    const space = plenty();
    const split = branch(space, 5, [
      [4, holdLeaf],
      [1, failLeaf],
      [2, holdLeaf],
      [0, failLeaf],
    ]);
    expect(extractDiagram(space, split)).toEqual({
      nodes: [{ variable: 5, masks: [1, 6], next: [failLeaf, holdLeaf] }],
    });
    expect(lies(space, 5, 6)).toBe(split);
    expect(lies(space, 3, 7)).toBe(holdLeaf);
    expect(lies(space, 3, 0)).toBe(failLeaf);
    expect(
      branch(space, 5, [
        [3, split + 0 < leaves ? failLeaf : holdLeaf],
        [4, holdLeaf],
      ]),
    ).toBe(holdLeaf);
  });
});

test("what was worked out of some diagrams is not taken for that of others, however many there are", () => {
  const count = 160;
  const space = createDiagramSpace([...Array(count).keys()], 10_000);
  const single = Array.from({ length: count }, (_, variable) => lies(space, variable, 1));
  const last = single.at(-1) ?? failLeaf;
  const others = single.slice(0, -1);
  const results = others.map((one) => [joinAll(space, [one, last]), joinAny(space, [one, last]), negate(space, one)]);
  const below = { variable: count - 1, masks: [1, 6], next: [holdLeaf, failLeaf] };
  for (const [variable, [both = 0, either = 0, denied = 0]] of results.entries()) {
    const asks = (hold: number, fail: number) => ({ variable, masks: [1, 6], next: [hold, fail] });
    expect(extractDiagram(space, both).nodes).toEqual([below, asks(leaves, failLeaf)]);
    expect(extractDiagram(space, either).nodes).toEqual([below, asks(holdLeaf, leaves)]);
    expect(extractDiagram(space, denied).nodes).toEqual([asks(failLeaf, holdLeaf)]);
  }
});

describe("leaves", () => {
  test.each([
    ["all of nothing", joinAll, [], holdLeaf],
    ["any of nothing", joinAny, [], failLeaf],
    ["all with what fails", joinAll, [holdLeaf, failLeaf], failLeaf],
    ["any with what holds", joinAny, [failLeaf, holdLeaf], holdLeaf],
    ["all that hold", joinAll, [holdLeaf, holdLeaf], holdLeaf],
    ["none that holds", joinAny, [failLeaf, failLeaf], failLeaf],
  ])("%s", (_, join, parts, leaf) => {
    expect(join(plenty(), parts)).toBe(leaf);
  });

  test("change nothing beside a diagram, or settle it", () => {
    const space = plenty();
    const one = lies(space, 3, 1);
    const left = space.steps;
    expect([joinAll(space, [one, holdLeaf]), joinAny(space, [failLeaf, one]), joinAll(space, [one, one])]).toEqual([
      one,
      one,
      one,
    ]);
    expect([joinAll(space, [one, failLeaf]), joinAny(space, [holdLeaf, one])]).toEqual([failLeaf, holdLeaf]);
    expect([negate(space, failLeaf), negate(space, holdLeaf)]).toEqual([holdLeaf, failLeaf]);
    expect(space.steps).toBe(left);
  });
});

describe("steps", () => {
  test("are taken by each node that is asked for, and by each pair that is joined, once", () => {
    const space = createDiagramSpace(order, 20);
    const one = lies(space, 5, 1);
    const other = lies(space, 9, 1);
    expect(space.steps).toBe(18);
    const both = joinAll(space, [one, other]);
    expect(space.steps).toBe(17);
    expect(joinAll(space, [other, one])).toBe(both);
    expect(space.steps).toBe(17);
    expect(joinAny(space, [one, other])).not.toBe(both);
    expect(space.steps).toBe(16);
    const denied = negate(space, both);
    expect(space.steps).toBe(14);
    expect([negate(space, both), space.steps]).toEqual([denied, 14]);
    expect([negate(space, denied), space.steps]).toEqual([both, 12]);
  });

  test("are not taken by what no value of the variable leads to", () => {
    const space = createDiagramSpace(order, 20);
    const [last, other] = [lies(space, 9, 1), lies(space, 9, 2)];
    const first = branch(space, 5, [
      [1, last],
      [6, failLeaf],
    ]);
    const second = branch(space, 5, [
      [2, other],
      [5, failLeaf],
    ]);
    const { steps } = space;
    expect(joinAll(space, [first, second])).toBe(failLeaf);
    expect(space.steps).toBe(steps - 1);
  });

  test("come to an end, after which all is taken to fail", () => {
    const space = createDiagramSpace(order, 3);
    const one = lies(space, 5, 1);
    const other = lies(space, 9, 1);
    expect([one < leaves, other < leaves, space.steps]).toEqual([false, false, 1]);
    expect([joinAll(space, [one, other]), space.steps]).toEqual([failLeaf, 0]);
    expect([negate(space, one), lies(space, 3, 1), space.steps]).toEqual([failLeaf, failLeaf, 0]);
  });
});

describe("a mistake of the caller is", () => {
  test("to ask after a variable that the space does not have", () => {
    expect(() => lies(plenty(), 4, 1)).toThrow("does not have");
  });

  test("to ask after variables in another order", () => {
    const space = plenty();
    const [first, last] = [lies(space, 5, 1), lies(space, 9, 1)];
    const onto = (variable: number, next: number) => () =>
      branch(space, variable, [
        [1, next],
        [6, failLeaf],
      ]);
    expect(onto(3, first)).toThrow("another order");
    expect(onto(5, first)).toThrow("another order");
    expect(onto(9, last)).toThrow("another order");
    expect(onto(3, last)).not.toThrow();
  });

  test("to join what is of another space", () => {
    expect(() => joinAll(plenty(), [7, 8])).toThrow("not of the space");
  });
});

describe("the variables of a condition are read from either end of its text", () => {
  const small = buildPack();
  const read = (condition: Condition, from: "start" | "end", depth = usualLimits.depth, pack = small) => {
    const meaning = createMeaning({ ...pack }, numberVariables(pack), { ...usualLimits, depth });
    return orderVariables(meaning, condition, from)?.map((variable) => {
      const { fact, member } = meaning.vocabulary.variables[variable] ?? {};
      return member ?? fact;
    });
  };

  test.each<readonly [name: string, condition: Condition, start: readonly string[], end: readonly string[]]>([
    ["a list", all(is("route", "none"), is("novelty", "new")), ["route", "novelty"], ["novelty", "route"]],
    [
      "a fact that is named twice",
      any(is("route", "none"), is("novelty", "new"), is("route", "proven")),
      ["route", "novelty"],
      ["route", "novelty"],
    ],
    ["a denial", not(all(is("novelty", "new"), is("route", "none"))), ["novelty", "route"], ["route", "novelty"]],
    ["members", includes("parties", "state", "schools"), ["state", "schools"], ["state", "schools"]],
    ["members that are to lack", lacks("parties", "firms"), ["firms"], ["firms"]],
    ["a count", atLeast("parties", 1), ["schools", "firms", "state"], ["schools", "firms", "state"]],
    ["a count of instruments, without forms", atLeast("current", 1), ["a", "b", "c", "law"], ["a", "b", "c", "law"]],
    [
      "a fact with what makes it relevant",
      is("deal", "yes"),
      ["deal", "schools", "firms", "state"],
      ["deal", "schools", "firms", "state"],
    ],
    ["the phase with what it is derived from", is("phase", "late"), ["phase", "novelty"], ["phase", "novelty"]],
  ])("%s", (_, condition, start, end) => {
    expect(read(condition, "start")).toEqual(start);
    expect(read(condition, "end")).toEqual(end);
  });

  test("lines of the derivation too", () => {
    const lines = [derive("early", is("novelty", "new")), derive("late", is("route", "none")), derive("late")];
    const pack = { ...small, phases: { ...small.phases, derivation: lines } };
    expect(read(is("phase", "late"), "start", 9, pack)).toEqual(["phase", "novelty", "route"]);
    expect(read(is("phase", "late"), "end", 9, pack)).toEqual(["phase", "route", "novelty"]);
    expect(read(all(is("phase", "late"), is("phase", "early")), "end", 9, pack)).toEqual(["phase", "route", "novelty"]);
  });

  test.each<readonly [name: string, condition: Condition, depth: number]>([
    ["a list", all(is("route", "none")), 1],
    ["a denial of a list", not(any(is("route", "none"))), 2],
    ["what makes a fact relevant", is("deal", "yes"), 1],
    ["what the phase is derived from", is("phase", "late"), 1],
  ])("down to a depth: %s", (_, condition, depth) => {
    expect(read(condition, "start", depth)).not.toBeUndefined();
    expect(read(condition, "start", depth - 1)).toBeUndefined();
  });
});
