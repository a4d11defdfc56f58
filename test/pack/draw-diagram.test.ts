import { describe, expect, test } from "vitest";
import { drawDiagram } from "../../src/pack/draw-diagram.ts";
import { createMeaning, numberVariables, usualLimits } from "../../src/pack/number-variables.ts";
import type { Condition, FormLimits } from "../../src/pack/terms.ts";
import { buildPack, derive, oneFact, setFact } from "../support/build-pack.ts";
import { all, always, any, atLeast, atMost, includes, is, lacks, never, not } from "../support/conditions.ts";
import { manyFacts } from "../support/large-packs.ts";

const small = buildPack();

function draw(condition: Condition, limits: Partial<FormLimits> = {}, pack = small) {
  const meaning = createMeaning({ ...pack }, numberVariables(pack), { ...usualLimits, ...limits });
  const drawn = drawDiagram(meaning, condition);
  if (drawn === null || typeof drawn === "boolean") return drawn;
  const nameOf = (variable: number): string => {
    const { fact, member } = meaning.vocabulary.variables[variable] ?? {};
    return member ?? fact ?? "none";
  };
  // A line a node, the first number is 2: what it asks, and for each mask where that leads; 0 fails, 1 holds.
  return drawn.nodes.map(({ variable, masks, next }) =>
    [nameOf(variable), ...masks.map((mask, at) => `${mask}>${next[at]}`)].join(" "),
  );
}

describe("a condition is drawn", () => {
  test.each<readonly [name: string, condition: Condition, nodes: readonly string[] | boolean]>([
    ["on a value", is("route", "none"), ["route 1>1 6>0"]],
    ["on some values", is("route", "none", "proven"), ["route 5>1 2>0"]],
    ["on all values", is("route", "none", "promising", "proven"), true],
    ["denied", not(is("route", "none")), ["route 1>0 6>1"]],
    ["that asks nothing", always, true],
    ["that nothing meets", never, false],
    ["on members", includes("parties", "firms", "state"), ["state 1>0 2>1", "firms 1>0 2>2"]],
    ["on members that are out", lacks("parties", "firms", "state"), ["state 1>1 2>0", "firms 1>2 2>0"]],
    ["on two at least", atLeast("parties", 2), ["state 1>0 2>1", "firms 1>0 2>2", "firms 1>2 2>1", "schools 1>3 2>4"]],
    ["on none at most", atMost("parties", 0), ["state 1>1 2>0", "firms 1>2 2>0", "schools 1>3 2>0"]],
    ["on none at least", atLeast("parties", 0), true],
    ["on more than there are", atLeast("parties", 4), false],
    ["on all at most", atMost("parties", 3), true],
    ["on all of some", all(is("route", "none"), is("novelty", "new")), ["novelty 1>1 2>0", "route 1>2 6>0"]],
    ["on any of some", any(is("route", "none"), is("novelty", "new")), ["novelty 1>1 2>0", "route 1>1 6>2"]],
    ["on one value both ways", all(is("route", "none"), is("route", "proven")), false],
    ["on a phase", is("phase", "early"), ["novelty 1>1 2>0", "phase 1>1 2>0 4>2"]],
    ["on a later phase", is("phase", "late"), ["novelty 1>0 2>1", "phase 1>0 2>1 4>2"]],
    ["on every phase", is("phase", "early", "late"), true],
    [
      "on a fact with what makes it relevant",
      is("deal", "yes"),
      ["state 1>0 2>1", "firms 1>0 2>2", "firms 1>2 2>1", "schools 1>3 2>4", "deal 1>0 2>5"],
    ],
  ])("%s", (_, condition, nodes) => {
    expect(draw(condition)).toEqual(nodes);
  });

  test("on a phase by the first line that holds, and on none where none does", () => {
    const { phases } = small;
    const lines = [derive("late", is("route", "none")), derive("early", is("novelty", "new"))];
    const pack = { ...small, phases: { ...phases, derivation: lines } };
    expect(draw(is("phase", "early"), {}, pack)).toEqual(["novelty 1>1 2>0", "route 1>0 6>2", "phase 1>1 2>0 4>3"]);
    expect(draw(is("phase", "late"), {}, pack)).toEqual(["route 1>1 6>0", "phase 1>0 2>1 4>2"]);
    expect(draw(not(is("phase", "early", "late")), {}, pack)).toEqual([
      "novelty 1>0 2>1",
      "route 1>0 6>2",
      "phase 3>0 4>3",
    ]);
  });
});

describe("a condition is not drawn where, with one less than it takes,", () => {
  const three = all(is("route", "none"), is("novelty", "new"), is("phase", "early"));
  test.each<readonly [name: string, limits: (at: number) => Partial<FormLimits>, condition: Condition, least: number]>([
    ["it has more nodes than it may have", (nodes) => ({ nodes }), atLeast("parties", 2), 4],
    ["it has more variables than nodes may be", (nodes) => ({ nodes }), is("deal", "yes", "no"), 4],
    ["its parts stand too deep inside each other", (depth) => ({ depth }), not(not(is("route", "none"))), 2],
    ["it takes more steps than it may", (steps) => ({ steps }), three, 11],
    ["what makes a fact relevant is drawn twice", (steps) => ({ steps }), any(is("deal", "yes"), is("deal", "no")), 12],
    [
      "the derivation is drawn twice for the same phases",
      (steps) => ({ steps }),
      all(any(is("phase", "early"), is("route", "none")), any(is("phase", "early"), is("novelty", "new"))),
      16,
    ],
  ])("%s", (_, limits, condition, least) => {
    expect(draw(condition, limits(least))).not.toBeNull();
    expect(draw(condition, limits(least - 1))).toBeNull();
  });
});

describe("the usual limits are met, and not gone beyond:", () => {
  const set = (members: number) => ({ ...small, facts: [...small.facts, setFact("set", manyFacts(members))] });

  test("2000 nodes", () => {
    // A count of k of n members has k × (n - k + 1) nodes.
    expect(draw(atLeast("set", 40), {}, set(89))).toHaveLength(2000);
    expect(draw(atLeast("set", 29), {}, set(97))).toBeNull();
  });

  test("20,000 steps, of which the last has to be left", () => {
    const often = (times: number): Condition => all(...Array.from({ length: times }, () => is("route", "none")));
    expect(draw(often(19_999))).toHaveLength(1);
    expect(draw(often(20_000))).toBeNull();
  });

  test("and nothing but the same comes of a condition that keeps within less", () => {
    const conditions = [
      is("phase", "early"),
      any(all(is("phase", "late"), is("deal", "yes")), all(is("deal", "no"), not(is("phase", "late", "early")))),
      all(atLeast("parties", 2), any(is("route", "none"), is("phase", "early"))),
    ];
    for (const condition of conditions) {
      const whole = draw(condition);
      const lesser = Array.from({ length: 60 }, (_, steps) => draw(condition, { steps }));
      for (const each of lesser) expect([whole, null]).toContainEqual(each);
      expect([lesser[0], lesser.at(-1)]).toEqual([null, whole]);
    }
  });
});

test("a condition is drawn from the end of its text where that from its start is too large", () => {
  const ids = Array.from({ length: 8 }, (_, at) => `f${at}`);
  const pack = { ...small, facts: [...small.facts, ...ids.map((id) => oneFact(id, ["yes", "no"]))] };
  const half = ids.length / 2;
  const pairs = ids.slice(0, half).map((id, at) => any(is(id, "yes"), is(ids[half + at] ?? "", "yes")));
  const far = all(any(...ids.map((id) => is(id, "yes"))), ...pairs);
  expect(draw(far, { nodes: 8 }, pack)).toHaveLength(8);
  expect(draw(far, { nodes: 7 }, pack)).toBeNull();
});

test("members of a fact with one value, and one value of a set, are a mistake of the caller", () => {
  expect(() => draw(is("parties", "firms"))).toThrow("is a set");
  expect(() => draw(includes("route", "none"))).toThrow("a set fact");
  expect(() => draw(atLeast("route", 1))).toThrow("A count needs a set fact.");
});
