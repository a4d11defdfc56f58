import { describe, expect, test } from "vitest";
import { knowCase } from "../../src/advice/situation.ts";
import type { Case } from "../../src/case/case.ts";
import { compileEngine } from "../../src/engine/engine.ts";
import { findRoles } from "../../src/engine/find-roles.ts";
import { findCertainLevels } from "../../src/engine/prove-levels.ts";
import type { Pack } from "../../src/pack/pack.ts";
import { constrain, favour, makeCase, oppose, packWithRules, require, rule } from "../support/build-pack.ts";
import { is, not } from "../support/conditions.ts";
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

  test("neither, where values that no rule tells apart leave a value that one does", () => {
    const pack = packWithRules([strong("a"), rule("a/1", is("route", "promising", "proven"), oppose("a", "strong"))]);
    expect(certainOf(pack, makeCase())).toEqual([null, false, false]);
    expect(certainOf(pack, makeCase({ route: "none" }))).toEqual([true, false, false]);
  });
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
