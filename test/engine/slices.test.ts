import { describe, expect, test } from "vitest";
import { knowCase } from "../../src/advice/situation.ts";
import type { FactAnswer } from "../../src/case/case.ts";
import { compileEngine, type Engine } from "../../src/engine/engine.ts";
import { listOrders } from "../../src/engine/group-outcomes.ts";
import { leadRole, noRole, supportRole } from "../../src/engine/objective.ts";
import { createSlicer, leastLead, reachOf } from "../../src/engine/slices.ts";
import type { Knowledge } from "../../src/engine/vocabulary.ts";
import { certainScore, scoreOf, type Weighing } from "../../src/engine/weigh.ts";
import type { Effect, Pack } from "../../src/pack/pack.ts";
import type { Condition } from "../../src/pack/terms.ts";
import {
  buildPack,
  exclude,
  favour,
  limit,
  makeCase,
  oneFact,
  oppose,
  packWithRules,
  require,
  requireLead,
  rule,
} from "../support/build-pack.ts";
import { all, any, includes, is, not } from "../support/conditions.ts";
import { drawFamily, familyOf, isIn, spaceOf } from "../support/families.ts";
import { conditionOver } from "../support/generate-packs.ts";
import { fc, runs } from "../support/properties.ts";

const roles = [noRole, supportRole, leadRole];

function weigh({ scales }: Engine, knowledge: Knowledge): Weighing {
  const weighing = scales.createWeighing();
  scales.weigh(knowledge, weighing);
  return weighing;
}

function worthOf({ objective }: Engine, weighing: Weighing, levels: readonly number[], mix: readonly number[]): number {
  return levels.reduce((sum, level, at) => sum + objective.worth(mix[at] ?? noRole, scoreOf(weighing, level)), 0);
}

/** What can come of one level or two over some cases, worked out for each of them. */
function overCases(engine: Engine, cases: readonly Knowledge[], level: number) {
  const weighings = cases.map((knowledge) => weigh(engine, knowledge));
  const scores = weighings.map((weighing) => certainScore(weighing, level));
  const orders = weighings.map((weighing) => listOrders(weighing, 4)[level] ?? 0);
  return {
    low: Math.min(...scores),
    high: Math.max(...scores),
    sure: orders.reduce((mask, each) => mask & each, 15),
    any: orders.reduce((mask, each) => mask | each, 0),
  };
}

describe("of cases that say anything or nothing of two facts", () => {
  const facts = [oneFact("f", ["f1", "f2"]), oneFact("g", ["g1", "g2", "g3"])];
  const effects: readonly Effect[] = [
    ...["a", "b"].flatMap((level) => [favour(level), favour(level, "strong"), oppose(level, "moderate")]),
    ...["a", "b"].flatMap((level) => [exclude(level), require(level), requireLead(level), limit(level)]),
  ];
  const effect = fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...effects.slice(0, 6)) },
    fc.constantFrom(...effects),
  );
  const drawnRule = fc.record({
    when: conditionOver(facts),
    of: fc.array(effect, { minLength: 1, maxLength: 2 }),
    basis: fc.constantFrom("stated" as const, "inferred" as const),
  });
  const drawn = fc
    .array(drawnRule, { minLength: 1, maxLength: 6 })
    .map((rules) => rules.map(({ when, of, basis }, at) => ({ ...rule(`r${at}`, when, ...of), basis })));
  const answersTo = (values: readonly string[]): readonly (FactAnswer | undefined)[] => [undefined, ...values];
  const start = (rules: Parameters<typeof packWithRules>[0]) => {
    const engine = compileEngine(packWithRules(rules, { facts: [...buildPack().facts, ...facts] }));
    const cases = answersTo(["f1", "f2"]).flatMap((f) =>
      answersTo(["g1", "g2", "g3"]).map((g) =>
        knowCase(engine, makeCase({ phase: "early", ...(f && { f }), ...(g && { g }) })),
      ),
    );
    const space = spaceOf(engine);
    return { engine, cases, space, slicer: createSlicer(space) };
  };

  test("what can come of a level is told exactly, of all of them and of those with one fact decided", () => {
    fc.assert(
      fc.property(drawn, fc.nat(11), (rules, number) => {
        const { engine, cases, space, slicer } = start(rules);
        const known = cases[number] ?? engine.vocabulary.unknown;
        const f = engine.vocabulary.variables.findIndex(({ fact }) => fact === "f");
        for (const family of [space.all, familyOf(space, known, [f]), familyOf(space, known, [f, f + 1])]) {
          const inside = cases.filter((each) => isIn(family, each));
          for (const level of [0, 1, 2]) {
            expect(reachOf(slicer.bounds(family, [level]))).toEqual(overCases(engine, inside, level));
          }
        }
      }),
      { numRuns: runs(200) },
    );
  });

  test("so is the least that some roles of two levels are worth more than others", () => {
    const pair = fc.tuple(fc.constantFrom(...roles), fc.constantFrom(...roles));
    fc.assert(
      fc.property(drawn, pair, pair, fc.constantFrom([0, 1], [1, 0], [0]), (rules, mix, rival, levels) => {
        const { engine, cases, space, slicer } = start(rules);
        const leads = cases.map((knowledge) => {
          const weighing = weigh(engine, knowledge);
          return worthOf(engine, weighing, levels, mix) - worthOf(engine, weighing, levels, rival);
        });
        const [ours, theirs] = [mix.slice(0, levels.length), rival.slice(0, levels.length)];
        expect(leastLead(engine, slicer.bounds(space.all, levels), ours, theirs)).toBe(Math.min(...leads));
      }),
      { numRuns: runs(200) },
    );
  });
});

test("of no case anything comes that its family does not allow", () => {
  let others = 0;
  fc.assert(
    fc.property(drawFamily(12, 5), ({ engine, space, family, inside }) => {
      const slicer = createSlicer(space);
      for (const knowledge of inside) {
        others += 1;
        for (const level of engine.pack.levels.keys()) {
          const reach = reachOf(slicer.bounds(family, [level]));
          const own = overCases(engine, [knowledge], level);
          expect(own.low).toBeGreaterThanOrEqual(reach.low);
          expect(own.high).toBeLessThanOrEqual(reach.high);
          expect([reach.sure & ~own.sure, own.any & ~reach.any]).toEqual([0, 0]);
        }
      }
    }),
    { numRuns: runs(300) },
  );
  expect(others).toBeGreaterThan(runs(400));
});

describe("what can come of a level where", () => {
  const reachIn = (pack: Pack, level = 0) => {
    const engine = compileEngine(pack);
    const space = spaceOf(engine);
    const { low, high } = reachOf(createSlicer(space).bounds(space.all, [level]));
    return [low, high];
  };
  const on = (conditions: readonly Condition[], effect: Effect): Pack =>
    packWithRules(conditions.map((when, at) => rule(`a/${at}`, when, effect)));

  test.each<readonly [name: string, conditions: readonly Condition[], least: number, most: number]>([
    ["rules exclude each other", [is("route", "none"), is("route", "proven")], 0, 1],
    ["rules go together", [is("route", "none"), is("novelty", "new")], 0, 2],
    ["a rule holds of all values, but not where nothing is said", [any(is("deal", "no"), is("deal", "yes"))], 0, 1],
    ["a rule and its denial", [is("route", "none"), not(is("route", "none"))], 0, 1],
    ["a member is in, and another is not", [includes("parties", "firms"), not(includes("parties", "state"))], 0, 2],
    ["a member is in, and is not", [all(includes("parties", "firms"), not(includes("parties", "firms")))], 0, 0],
    ["a rule always holds", [all()], 1, 1],
  ])("%s", (_, conditions, least, most) => {
    expect(reachIn(on(conditions, favour("a")))).toEqual([least, most]);
    expect(reachIn(on(conditions, oppose("a")))).toEqual([0 - most, 0 - least]);
    expect(reachIn(on(conditions, favour("a")), 1)).toEqual([0, 0]);
  });

  test("there are too many outcomes is bounded rule by rule", () => {
    const ids = Array.from({ length: 12 }, (_, at) => `f${at}`);
    const facts = [...buildPack().facts, ...ids.map((id) => oneFact(id, ["yes", "no"]))];
    const rules = (count: number) =>
      Array.from({ length: count }, (_, at) => rule(`a/${at}`, is(`f${at}`, "yes"), favour("a"))).concat(
        Array.from({ length: count - 1 }, (_, at) =>
          rule(`a/not-${at}`, all(is(`f${at}`, "no"), is(`f${at + 1}`, "no")), oppose("a")),
        ),
      );
    expect(reachIn(packWithRules(rules(4), { facts }))).toEqual([-3, 4]);
    expect(reachIn(packWithRules(rules(12), { facts }))).toEqual([-11, 12]);
    const both = (count: number) => [
      ...rules(count),
      ...Array.from({ length: count }, (_, at) => rule(`a/also-${at}`, is(`f${at}`, "no"), favour("a", "moderate"))),
    ];
    // No case has a fact both ways; where rules are bounded one by one, each may hold.
    expect(reachIn(packWithRules(both(4), { facts }))).toEqual([0, 6]);
    expect(reachIn(packWithRules(both(12), { facts }))).toEqual([-11, 36]);
  });
});
