import { describe, expect, test } from "vitest";
import { knowCase } from "../../src/advice/situation.ts";
import type { Case } from "../../src/case/case.ts";
import { compileEngine } from "../../src/engine/engine.ts";
import { findRoles } from "../../src/engine/find-roles.ts";
import { findCertainLevels } from "../../src/engine/prove-levels.ts";
import { settle } from "../../src/engine/settle.ts";
import type { Constraint, Pack, Rule } from "../../src/pack/pack.ts";
import {
  buildPack,
  constrain,
  exclude,
  favour,
  makeCase,
  oneFact,
  oppose,
  packWithRules,
  require,
  rule,
} from "../support/build-pack.ts";
import { all, is, not } from "../support/conditions.ts";
import { generatePlausible } from "../support/plausible-cases.ts";
import { realPack } from "../support/real-pack.ts";

function certainOf(pack: Pack, subject: Case): readonly (boolean | null)[] {
  const engine = compileEngine(pack);
  const knowledge = knowCase(engine, subject);
  return findCertainLevels(engine, knowledge, findRoles(engine, knowledge));
}

const strong = (level: string) => rule(`${level}/base`, undefined, favour(level, "strong"));

describe("a level is certain", () => {
  test("in, where what opposes it is never true together", () => {
    const pack = packWithRules([
      strong("a"),
      rule("a/1", is("route", "none"), oppose("a")),
      rule("a/2", is("route", "proven"), oppose("a")),
      rule("b/1", is("novelty", "new"), favour("b", "strong")),
    ]);
    expect(certainOf(pack, makeCase())).toEqual([true, null, false]);
  });

  test("in, where another level takes its place in no completion, since one fact moves both", () => {
    const pack = packWithRules(
      [
        strong("a"),
        rule("a/1", is("route", "none"), oppose("a")),
        rule("b/1", not(is("route", "none")), favour("b", "moderate")),
        rule("c/1", is("novelty", "new"), favour("c")),
      ],
      { constraints: [constrain("size", { max: 1 })] },
    );
    expect(certainOf(pack, makeCase())).toEqual([true, false, false]);
  });

  test("out, where another level may be required and every mix can still meet the constraints", () => {
    const pack = packWithRules(
      [strong("a"), rule("b/1", is("route", "none"), require("b")), rule("c/1", is("novelty", "new"), favour("c"))],
      { constraints: [constrain("size", { max: 2 })] },
    );
    expect(certainOf(pack, makeCase())).toEqual([true, null, false]);
  });

  test("out, where a rule keeps it out that much speaks for", () => {
    const pack = packWithRules([
      strong("a"),
      strong("c"),
      rule("c/never", undefined, exclude("c")),
      rule("b/1", is("novelty", "new"), favour("b", "strong")),
    ]);
    expect(certainOf(pack, makeCase())).toEqual([true, null, false]);
  });

  test("neither, where values that no rule tells apart leave a value that one does", () => {
    const pack = packWithRules([strong("a"), rule("a/1", is("route", "promising", "proven"), oppose("a", "strong"))]);
    expect(certainOf(pack, makeCase())).toEqual([null, false, false]);
    expect(certainOf(pack, makeCase({ route: "none" }))).toEqual([true, false, false]);
  });
});

describe("where only one completion in thousands has it otherwise, a level is not certain", () => {
  const ids = Array.from({ length: 13 }, (_, at) => `f${at}`);
  const facts = [...buildPack().facts, ...ids.map((id) => oneFact(id, ["yes", "no"]))];
  const rare = all(...ids.map((id) => is(id, "yes")));
  const certain = (rules: readonly Rule[], constraints: readonly Constraint[] = []) =>
    certainOf(packWithRules(rules, { facts, constraints }), makeCase());

  test.each<readonly [string, readonly Rule[], readonly Constraint[], readonly (boolean | null)[]]>([
    ["out", [rule("b/1", rare, favour("b", "strong"))], [], [false, null, false]],
    ["in", [strong("a"), rule("a/1", rare, oppose("a", "strong"))], [], [null, false, false]],
    ["in, for it may be excluded", [strong("a"), rule("a/1", rare, exclude("a"))], [], [null, false, false]],
    ["out, for it may be required", [rule("b/1", rare, require("b"))], [], [false, null, false]],
    [
      "in, nor that which takes its place out",
      [strong("a"), rule("b/1", rare, favour("b", "strong")), rule("b/2", rare, favour("b"))],
      [constrain("size", { max: 1 })],
      [null, null, false],
    ],
    [
      "out that comes in with another, nor that",
      [rule("b/1", rare, favour("b", "strong"), favour("c", "strong"))],
      [],
      [false, null, null],
    ],
    [
      "out that would balance another",
      [rule("a/1", rare, favour("a", "strong"))],
      [constrain("balance", { when: not(is("route", "none")) })],
      [null, null, false],
    ],
  ])("%s", (_, rules, constraints, levels) => {
    expect(certain(rules, constraints)).toEqual(levels);
  });

  test("unless it has the same place there", () => {
    expect(certain([strong("a"), rule("a/1", rare, oppose("a"))])).toEqual([true, false, false]);
    expect(certain([strong("a"), rule("b/1", rare, favour("b"))])).toEqual([true, false, false]);
  });
});

describe("where facts hang together in more ways than are listed, a level is certain", () => {
  /** A pack in which so many facts hang together, and none of them moves the mix. */
  const chained = (count: number): Pack => {
    const ids = Array.from({ length: count }, (_, at) => `f${at}`);
    const rules = ids.slice(1).map((id, at) => rule(`c/${at}`, all(is(`f${at}`, "yes"), is(id, "yes")), oppose("c")));
    const facts = [...buildPack().facts, ...ids.map((id) => oneFact(id, ["yes", "no"]))];
    return packWithRules([strong("a"), ...rules], { facts });
  };

  test("by the cases into which it is split, where those are not too many", () => {
    expect(certainOf(chained(13), makeCase())).toEqual([true, false, false]);
    expect(certainOf(chained(30), makeCase())).toEqual([null, null, null]);
  });

  test("and so is the mix settled, by as many cases as there may be", () => {
    const statusOf = (count: number, most?: number): string => {
      const engine = compileEngine(chained(count));
      const knowledge = knowCase(engine, makeCase());
      return settle(engine, knowledge, findRoles(engine, knowledge), new Set(), most).status;
    };
    expect([statusOf(13, 1), statusOf(13, 2), statusOf(13)]).toEqual(["unproven", "unproven", "proven"]);
  });
});

test("a level is not certain that only what is in use would keep out", () => {
  const pack = packWithRules([strong("a")], { constraints: [constrain("balance")] });
  const known = { phase: "early", novelty: "new", route: "none", parties: [], deal: "no" };
  expect(certainOf(pack, makeCase(known))[1]).toBeNull();
  expect(certainOf(pack, makeCase(known, { current: [] }))).toEqual([true, true, false]);
  expect(certainOf(pack, makeCase(known, { current: ["b"] }))).toEqual([true, false, false]);
});

test("of sixty half-known cases that hang together at least 46 have some level proved certain, 140 levels in all", () => {
  const engine = compileEngine(realPack);
  const certain = generatePlausible({ count: 60, seed: 20, known: 0.5 }).map((subject) => {
    const knowledge = knowCase(engine, subject);
    return findCertainLevels(engine, knowledge, findRoles(engine, knowledge)).filter((isIn) => isIn !== null).length;
  });
  expect(certain.filter((count) => count > 0).length).toBeGreaterThanOrEqual(46);
  expect(certain.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(140);
});
