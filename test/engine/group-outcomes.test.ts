import { describe, expect, test } from "vitest";
import { knowCase } from "../../src/advice/situation.ts";
import { compileEngine } from "../../src/engine/engine.ts";
import {
  excludedBit,
  type GroupOutcome,
  limitedBit,
  listOrders,
  listOutcomes,
  requiredBit,
  requiredLeadBit,
  summarise,
} from "../../src/engine/group-outcomes.ts";
import { leadRole, supportRole } from "../../src/engine/objective.ts";
import { groupOpenRules } from "../../src/engine/open-items.ts";
import { answerOf } from "../../src/engine/trace.ts";
import { scoreOf } from "../../src/engine/weigh.ts";
import type { Effect, Rule } from "../../src/pack/pack.ts";
import {
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
import { all, is } from "../support/conditions.ts";

/** The outcomes of the one group of open rules that there is. */
function outcomesOf(rules: readonly Rule[], most = 99) {
  const engine = compileEngine(packWithRules(rules));
  const knowledge = knowCase(engine, makeCase());
  const base = engine.scales.createWeighing();
  engine.scales.weigh(knowledge, base);
  const groups = groupOpenRules(engine, knowledge, new Set());
  expect(groups).toHaveLength(1);
  const [group = { rules: [], variables: [] }] = groups;
  return { engine, knowledge, base, outcomes: listOutcomes(engine, knowledge, base, group, most) };
}

const outcome = (shift: readonly number[], orders: readonly number[]): GroupOutcome => ({
  completion: new Int32Array(),
  shift: Int32Array.from(shift),
  worths: new Float64Array(),
  orders: Uint8Array.from(orders),
});

test("outcomes are summed up by what all of them do, and any", () => {
  const { low, high, sureOrders, anyOrders } = summarise(3, [
    outcome([0, 5, 500], [0, 1, 7]),
    outcome([-2, 7, 400], [2, 1, 13]),
    outcome([1, 6, 450], [8, 1, 5]),
  ]);
  expect([[...low], [...high]]).toEqual([
    [-2, 5, 400],
    [1, 7, 500],
  ]);
  expect([[...sureOrders], [...anyOrders]]).toEqual([
    [0, 1, 5],
    [10, 1, 15],
  ]);
  expect([...summarise(1, [outcome([-500], [15])]).high]).toEqual([-500]);
  expect([...summarise(1, [outcome([-500], [15])]).sureOrders]).toEqual([15]);
});

describe("the outcomes of a group", () => {
  const pair = [
    rule("a/1", all(is("route", "none"), is("novelty", "new")), favour("a", "strong")),
    rule("b/1", is("route", "none"), oppose("b")),
  ];

  test("are all that its unknowns can come to, and no unknown is asked after that nothing hangs on any more", () => {
    const { engine, outcomes } = outcomesOf(pair);
    const said = outcomes?.map(({ completion, shift }) => [
      answerOf(engine.vocabulary, completion, "route"),
      answerOf(engine.vocabulary, completion, "novelty"),
      ...shift,
    ]);
    expect(said).toEqual([
      ["none", "new", 3, -1, 0],
      ["none", "existing", 0, -1, 0],
      ["promising", null, 0, 0, 0],
    ]);
  });

  test("are none where they are more than may be", () => {
    expect(outcomesOf(pair, 3).outcomes).toHaveLength(3);
    expect(outcomesOf(pair, 2).outcomes).toBeNull();
  });

  test("leave what is known as it was", () => {
    const { engine, knowledge } = outcomesOf(pair);
    expect([...knowledge]).toEqual([...engine.vocabulary.unknown]);
  });

  test("change what each role of a level is worth", () => {
    const rules = [
      rule("a/0", undefined, favour("a"), oppose("a", "moderate")),
      { ...rule("a/1", is("route", "none"), favour("a", "strong")), basis: "stated" as const },
    ];
    const { engine, base, outcomes } = outcomesOf(rules);
    const before = scoreOf(base, 0);
    const after = { score: before.score + 3, against: before.against, stated: before.stated + 3 };
    const changes = [supportRole, leadRole].map(
      (role) => engine.objective.worth(role, after) - engine.objective.worth(role, before),
    );
    expect([...(outcomes?.[0]?.worths ?? [])]).toEqual([0, ...changes, 0, 0, 0, 0, 0, 0]);
    expect(new Set(outcomes?.[1]?.worths)).toEqual(new Set([0]));
  });

  test.each<readonly [effect: Effect, orders: number]>([
    [exclude("b"), excludedBit],
    [require("b"), requiredBit],
    [requireLead("b"), requiredBit | requiredLeadBit],
    [limit("b"), limitedBit],
  ])("order what $kind does", (effect, orders) => {
    const { outcomes } = outcomesOf([rule("b/1", is("route", "none"), effect, exclude("c"), limit("c"))]);
    expect(outcomes?.map((each) => [...each.orders])).toEqual([
      [0, orders, excludedBit | limitedBit],
      [0, 0, 0],
    ]);
  });
});

test("orders that are certain are listed by level, and open ones are not", () => {
  const engine = compileEngine(
    packWithRules([
      rule("a/1", undefined, exclude("a"), requireLead("a"), limit("a")),
      rule("b/1", is("route", "none"), exclude("b")),
      rule("c/1", undefined, require("c"), exclude("a.x")),
    ]),
  );
  const weighing = engine.scales.createWeighing();
  engine.scales.weigh(knowCase(engine, makeCase()), weighing);
  expect([...listOrders(weighing, 3)]).toEqual([15, 0, requiredBit]);
});
