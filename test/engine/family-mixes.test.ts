import { describe, expect, test } from "vitest";
import { knowCase } from "../../src/advice/situation.ts";
import type { Case } from "../../src/case/case.ts";
import { compileEngine } from "../../src/engine/engine.ts";
import { boundMixes } from "../../src/engine/family-mixes.ts";
import { findRoles } from "../../src/engine/find-roles.ts";
import { createSlicer } from "../../src/engine/slices.ts";
import type { Constraint, Pack, Rule } from "../../src/pack/pack.ts";
import {
  constrain,
  exclude,
  favour,
  limit,
  makeCase,
  oppose,
  packWithRules,
  require,
  requireLead,
  rule,
} from "../support/build-pack.ts";
import { is, not } from "../support/conditions.ts";
import { drawFamily, familyOf, spaceOf } from "../support/families.ts";
import { fc, runs } from "../support/properties.ts";

/** Every mix of three levels. */
const everyMix = ["-", "s", "L"].flatMap((a) =>
  ["-", "s", "L"].flatMap((b) => ["-", "s", "L"].map((c) => `${a}${b}${c}`)),
);

/** The mixes that are listed for the family of a case with some facts decided as the case has them. */
function mixesOf(pack: Pack, subject: Case, facts: readonly string[]): readonly string[] {
  const engine = compileEngine(pack);
  const space = spaceOf(engine);
  const knowledge = knowCase(engine, subject);
  const decided = engine.vocabulary.variables.flatMap(({ fact }, variable) => (facts.includes(fact) ? [variable] : []));
  const bounded = boundMixes(space, createSlicer(space), familyOf(space, knowledge, decided));
  return everyMix.filter((mix) => bounded.some((roles) => [...roles].map((role) => "-sL"[role]).join("") === mix));
}

test("the mix of every case is among those of its family, and meets what applies where it is said to keep it", () => {
  let others = 0;
  let ruledOut = 0;
  fc.assert(
    fc.property(drawFamily(8, 12), ({ engine, space, family, inside }) => {
      const bounded = boundMixes(space, createSlicer(space), family);
      for (const knowledge of inside) {
        others += 1;
        const mix = findRoles(engine, knowledge).join();
        expect(bounded.some((roles) => roles.join() === mix)).toBe(true);
      }
      ruledOut += bounded.some((roles) => roles.every((role) => role === 2)) ? 0 : 1;
    }),
    { numRuns: runs(200) },
  );
  expect(others).toBeGreaterThan(runs(200));
  expect(ruledOut).toBeGreaterThan(runs(50));
});

const early = makeCase({ phase: "early" });
const none = is("route", "none");

test("a mix is said to meet what applies where some mix always does, or none of its levels may be required", () => {
  const keeping = (constraints: readonly Constraint[]) => {
    const rules = [
      rule("a/1", none, require("a")),
      rule("b/1", undefined, exclude("b")),
      rule("c/1", undefined, exclude("c")),
    ];
    const engine = compileEngine(packWithRules(rules, { constraints }));
    const space = spaceOf(engine);
    const kept: Record<string, boolean> = {};
    boundMixes(space, createSlicer(space), space.all).some((roles, keeps) => {
      kept[roles.join("")] = keeps;
      return false;
    });
    return kept;
  };
  expect(keeping([constrain("size", { min: 2 })])).toEqual({ "000": true, "100": false, "200": false });
  expect(keeping([constrain("size", { min: 1 })])).toEqual({ "000": true, "100": true, "200": true });
});

describe("where a balance is asked, a level in use keeps the mix in it", () => {
  const lead = rule("a/1", undefined, favour("a", "strong"));
  const mixes = (...rules: readonly Rule[]): readonly string[] =>
    mixesOf(packWithRules([lead, ...rules], { constraints: [constrain("balance")] }), { ...early, current: ["b"] }, [
      "phase",
      "current",
    ]);

  test.each<readonly [name: string, rules: readonly Rule[], mixes: readonly string[]]>([
    ["where it is not wrong", [], ["L--"]],
    [
      "where points that may come are no more than those for it",
      [rule("b/1", undefined, favour("b")), rule("b/2", none, oppose("b"))],
      ["L--"],
    ],
    ["but perhaps not where it may be wrong", [rule("b/2", none, oppose("b"))], ["s--", "L--", "L-s", "Ls-"]],
    ["but perhaps not where it may be excluded", [rule("b/2", none, exclude("b"))], ["s--", "L--", "L-s", "Ls-"]],
  ])("%s", (_, rules, expected) => {
    expect(mixes(...rules)).toEqual(expected);
  });
});

describe("of cases of one phase the mixes that bounds leave are", () => {
  test.each<
    readonly [name: string, rules: readonly Rule[], constraints: readonly Constraint[], mixes: readonly string[]]
  >([
    ["one, where nothing is open", [rule("a/1", undefined, favour("a", "strong"))], [], ["L--"]],
    ["one, where all that is open is too weak", [rule("a/1", none, favour("a"))], [], ["---"]],
    ["three, where a rule may make a lead", [rule("a/1", none, favour("a", "strong"))], [], ["---", "s--", "L--"]],
    [
      "all, where a rule may take one from another",
      [
        rule("a/1", undefined, favour("a", "moderate")),
        rule("a/2", none, favour("a")),
        rule("a/3", is("novelty", "new"), oppose("a")),
      ],
      [],
      ["---", "s--", "L--"],
    ],
    ["none with what is excluded", [rule("a/1", undefined, favour("a", "strong"), exclude("a"))], [], ["---"]],
    ["those with what is required", [rule("a/1", undefined, require("a"))], [], ["s--"]],
    ["those with what is required to lead", [rule("a/1", undefined, requireLead("a"))], [], ["L--"]],
    ["those without a lead that is limited", [rule("a/1", undefined, favour("a", "strong"), limit("a"))], [], ["s--"]],
    [
      "those of two levels that one fact moves by turns, but not both as leads",
      [rule("a/1", none, favour("a", "strong")), rule("b/1", not(none), favour("b", "strong"))],
      [],
      ["---", "-s-", "-L-", "s--", "ss-", "sL-", "L--", "Ls-"],
    ],
    [
      "those of a size that is asked",
      [rule("a/1", undefined, favour("a", "strong")), rule("b/1", none, favour("b", "strong"))],
      [constrain("size", { max: 1 })],
      ["L--"],
    ],
    [
      "those with as many leads as are asked",
      [rule("a/1", undefined, favour("a", "strong")), rule("b/1", undefined, favour("b", "strong"))],
      [constrain("leads", { max: 1 })],
      ["Ls-"],
    ],
    [
      "those of the other side too, where a balance is asked",
      [rule("a/1", undefined, favour("a", "strong"))],
      [constrain("balance")],
      ["s--", "L--", "Ls-"],
    ],
    [
      "those of the other side too, where a balance may be asked",
      [rule("a/1", undefined, favour("a", "strong"))],
      [constrain("balance", { when: none })],
      ["s--", "L--", "Ls-"],
    ],
    [
      "those that are not alone too, where that may be asked",
      [rule("a/1", undefined, favour("a", "strong"))],
      [constrain("not-alone", { when: none })],
      ["s--", "L--", "Ls-"],
    ],
  ])("%s", (_, rules, constraints, mixes) => {
    expect(mixesOf(packWithRules(rules, { constraints }), early, ["phase"])).toEqual(mixes);
  });
});
