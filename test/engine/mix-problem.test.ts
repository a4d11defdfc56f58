import { describe, expect, test } from "vitest";
import { knowCase } from "../../src/advice/situation.ts";
import type { Case } from "../../src/case/case.ts";
import { compileEngine } from "../../src/engine/engine.ts";
import { createProblem, domainOf, fillProblem, isWrongForNow, keepForLater } from "../../src/engine/mix-problem.ts";
import type { Basis } from "../../src/pack/pack.ts";
import { constrain, exclude, favour, makeCase, oppose, packWithRules, rule, text } from "../support/build-pack.ts";
import { is } from "../support/conditions.ts";

const none = is("route", "none");

const pack = packWithRules(
  [
    { ...rule("a/1", undefined, favour("a", "strong")), basis: "stated" as const },
    rule("a/2", none, oppose("a")),
    rule("b/1", none, oppose("b")),
    rule("c/1", none, exclude("c")),
  ],
  {
    constraints: [constrain("size", { max: 2 }), constrain("balance", { when: none }), constrain("leads", { max: 1 })],
    instruments: [
      { id: "law", name: text("law"), direction: "top-down" },
      { id: "talk", name: text("talk"), direction: "bottom-up" },
    ],
    sustainment: {
      verdicts: [{ id: "go", when: is("deal", "yes"), letsGo: true, text: text("go"), cites: ["S1"], basis: "stated" }],
      patterns: [],
      preparations: [],
    },
  },
);
const engine = compileEngine(pack);

/** The problems of some cases, filled one after another into one buffer. */
function problemsOf(...subjects: readonly Case[]) {
  const problem = createProblem(engine.scales, engine.directions);
  return subjects.map((subject) => {
    fillProblem(engine, knowCase(engine, subject), problem);
    const { scores, domains, kept, keptInstruments, constraints, needsRoadMap } = problem;
    return {
      scores: scores.map(({ score, against, stated }) => [score, against, stated]),
      domains: [...domains],
      kept: [...kept],
      keptInstruments: { ...keptInstruments },
      constraints: constraints.map(({ constraint }) => constraint.kind),
      needsRoadMap,
    };
  });
}

const using = (facts: Case["facts"], ...current: readonly string[]): Case => makeCase(facts, { current });

test("a problem has what is certain of a case, and nothing of the one before", () => {
  const wrong = {
    scores: [
      [2, 1, 3],
      [-1, 1, 0],
      [0, 0, 0],
    ],
    domains: [7, 1, 1],
    kept: [1, 0, 0],
    keptInstruments: { topDown: 1, bottomUp: 0, mixed: 0 },
    constraints: ["size", "balance", "leads"],
    needsRoadMap: true,
  };
  const fine = {
    scores: [
      [3, 0, 3],
      [0, 0, 0],
      [0, 0, 0],
    ],
    domains: [7, 7, 7],
    kept: [0, 1, 0],
    keptInstruments: { topDown: 0, bottomUp: 1, mixed: 0 },
    constraints: ["size", "leads"],
    needsRoadMap: false,
  };
  const wrongCase = using({ route: "none", parties: [] }, "a", "b", "law");
  const fineCase = using({ route: "proven", parties: [] }, "b", "talk");
  expect(problemsOf(wrongCase, fineCase, wrongCase)).toEqual([wrong, fine, wrong]);
});

test("nothing is kept where letting go applies, and nothing that is not said to be in use", () => {
  const nothing = { kept: [0, 0, 0], keptInstruments: { topDown: 0, bottomUp: 0, mixed: 0 }, needsRoadMap: false };
  const letting = { route: "none", parties: ["firms", "state"], deal: "yes" };
  expect(
    problemsOf(using(letting, "a", "b", "law"), using({ route: "none" }), makeCase({ route: "none" })),
  ).toMatchObject([nothing, nothing, nothing]);
});

test("a constraint applies where it is not ruled out", () => {
  const kinds = problemsOf(makeCase(), makeCase({ route: "none" }), makeCase({ route: "proven" })).map(
    (each) => each.constraints,
  );
  expect(kinds).toEqual([
    ["size", "balance", "leads"],
    ["size", "balance", "leads"],
    ["size", "leads"],
  ]);
});

test("what is in use and wrong for now is kept where a later phase has it", () => {
  const kept = (subject: Case, later: readonly number[]): readonly number[] => {
    const problem = createProblem(engine.scales, engine.directions);
    const knowledge = knowCase(engine, subject);
    fillProblem(engine, knowledge, problem);
    keepForLater(engine, knowledge, problem, Uint8Array.from(later));
    return [...problem.kept];
  };
  const wrong = using({ route: "none", parties: [] }, "a", "b");
  expect(kept(wrong, [0, 0, 0])).toEqual([1, 0, 0]);
  expect(kept(wrong, [0, 1, 1])).toEqual([1, 1, 0]);
  expect(kept(using({ route: "none", parties: [] }, "a"), [0, 1, 1])).toEqual([1, 0, 0]);
  expect(kept(using({ route: "proven", parties: [] }), [1, 1, 1])).toEqual([0, 0, 0]);
});

describe("a level is wrong for now", () => {
  const isWrong = (basis: Basis, ...effects: Parameters<typeof rule>[2][]): boolean => {
    const of = compileEngine(packWithRules([{ ...rule("a/1", undefined, ...effects), basis }]));
    const weighing = of.scales.createWeighing();
    of.scales.weigh(knowCase(of, makeCase()), weighing);
    return isWrongForNow(weighing, 0);
  };

  test.each<readonly [name: string, basis: Basis, effects: Parameters<typeof rule>[2][], wrong: boolean]>([
    ["where it is excluded", "inferred", [exclude("a"), favour("a", "strong")], true],
    ["below 0, as the source says or implies", "implied", [oppose("a")], true],
    ["not below 0 as only the authors judge", "inferred", [oppose("a")], false],
    ["not at 0", "implied", [oppose("a"), favour("a")], false],
    ["not above 0", "implied", [favour("a")], false],
  ])("%s", (_, basis, effects, wrong) => {
    expect(isWrong(basis, ...effects)).toBe(wrong);
  });
});

test.each<readonly [orders: string, score: number, roles: readonly string[]]>([
  ["", 0, ["none", "support", "lead"]],
  ["", -1, ["none"]],
  ["limited", 0, ["none", "support"]],
  ["required", -1, ["support", "lead"]],
  ["required limited", -1, ["support"]],
  ["required requiredLead", -1, ["lead"]],
  ["required requiredLead limited", 5, ["support"]],
  ["excluded", 5, ["none"]],
  ["excluded required requiredLead limited", 5, ["none"]],
])("with %j ordered and a score of %i a level may have these roles", (orders, score, roles) => {
  const has = (order: string): boolean => orders.split(" ").includes(order);
  const domain = domainOf(
    {
      excluded: has("excluded"),
      required: has("required"),
      requiredLead: has("requiredLead"),
      limited: has("limited"),
    },
    score,
  );
  expect(["none", "support", "lead"].filter((_, role) => (domain & (1 << role)) !== 0)).toEqual(roles);
  expect(domain).toBeLessThan(8);
});
