import { describe, expect, test } from "vitest";
import type { Advice, AdviceCondition, AdviceLevel, AuditFinding, Finding } from "../../../src/advice/advice.ts";
import { createAdviser } from "../../../src/advice/create-adviser.ts";
import {
  actionsBeside,
  groupByLevel,
  isOfUse,
  metConditions,
  openConditions,
  rankWatches,
  requiredActions,
  requiredPreparations,
} from "../../../src/advice/findings/watches.ts";
import { buildPack, favour, makeCase, oppose, packWithRules, rule } from "../../support/build-pack.ts";

const grounds = { cites: ["S1"], basis: "stated", facts: {} } as const;

const caution = (id: string, severity: Finding["severity"]): Finding => ({ id, severity, text: id, ...grounds });

const found = (id: string, severity: Finding["severity"], parts: Partial<AuditFinding> = {}): AuditFinding => ({
  ...caution(id, severity),
  level: null,
  path: ["planned"],
  status: "found",
  ...parts,
});

const condition = (id: string, status: AdviceCondition["status"], cites: readonly string[] = ["S1"]) => ({
  ...grounds,
  id,
  text: id,
  status,
  cites,
  decision: null,
});

/** An advice in which level a leads, b supports and c is not advised, with other things to watch and to do. */
function adviceWith(parts: Partial<Advice>, ofLevels: Readonly<Record<string, Partial<AdviceLevel>>> = {}): Advice {
  const pack = packWithRules([
    rule("a/1", undefined, favour("a", "strong"), favour("a", "strong")),
    rule("b/1", undefined, favour("b", "moderate")),
    rule("c/1", undefined, oppose("c", "strong")),
  ]);
  const advice = createAdviser({ ...buildPack(), ...pack }).advise(makeCase({}), { language: "en", depth: "none" });
  expect(advice.levels.map(({ id, role }) => `${id} ${role}`)).toEqual(["a lead", "b support", "c avoid"]);
  return { ...advice, ...parts, levels: advice.levels.map((level) => ({ ...level, ...ofLevels[level.id] })) };
}

const ids = (watches: ReturnType<typeof rankWatches>): readonly string[] => watches.map(({ finding }) => finding.id);

describe("what to watch out for", () => {
  const mixed = adviceWith(
    {
      cautions: [
        caution("of c", "warning"),
        caution("of all", "warning"),
        caution("of a", "warning"),
        caution("said", "error"),
      ],
      audit: [
        found("asks a", "warning", { level: "a", status: "asks" }),
        found("plan b", "warning", { level: "b" }),
        found("plan", "warning", { covers: ["said"] }),
        found("bad", "error", { level: "c" }),
        found("small", "note", { level: "a" }),
      ],
    },
    { a: { cautions: [caution("of a", "warning")] }, c: { cautions: [caution("of c", "warning")] } },
  );

  test("is the most serious first, and of that what leads before the whole, what supports, the rest, and what is asked", () => {
    expect(ids(rankWatches(mixed, "leads"))).toEqual([
      "bad",
      "of a",
      "plan",
      "of all",
      "plan b",
      "of c",
      "asks a",
      "small",
    ]);
  });

  test("or of that first what is found in the plan", () => {
    expect(ids(rankWatches(mixed, "plan"))).toEqual([
      "bad",
      "plan b",
      "plan",
      "of c",
      "of all",
      "of a",
      "asks a",
      "small",
    ]);
  });

  test("is told together where it is about one level", () => {
    const groups = groupByLevel(rankWatches(mixed, "plan"), mixed);
    expect(groups.map(({ level, watches }) => [level?.id ?? null, ...ids(watches)])).toEqual([
      ["c", "bad", "of c"],
      ["b", "plan b"],
      [null, "plan", "of all"],
      ["a", "of a", "asks a", "small"],
    ]);
  });

  test.each<readonly [what: string, finding: Partial<AuditFinding>, current: readonly string[] | null, isOf: boolean]>([
    ["what is in use", { level: "a" }, ["a.x"], true],
    ["what is planned", { level: "a", path: ["planned", 0] }, ["a.x"], false],
    ["what is not in use", { level: "b" }, ["a.x"], false],
    ["no level", { level: null }, ["a.x"], false],
    ["a case that does not say what is in use", { level: "a" }, null, false],
  ])("is about %s", (_, parts, current, isOf) => {
    expect(isOfUse(found("x", "note", parts), { case: { ...mixed.case, current } })).toBe(isOf);
  });
});

describe("what has to be done", () => {
  const advice = adviceWith(
    {},
    {
      a: { conditions: [condition("a open", "open"), condition("a unmet", "unmet", ["S2"])] },
      b: { conditions: [condition("b met", "met"), condition("b unmet", "unmet")] },
      c: { conditions: [condition("c unmet", "unmet", ["S3"]), condition("c met", "met")] },
    },
  );
  const told = (conditions: ReturnType<typeof requiredActions>): readonly string[] =>
    conditions.map(({ level, condition: { id } }) => `${level.id}: ${id}`);

  test("is what the mix asks and is not so, and apart from that what others ask, is open or is done", () => {
    expect(told(requiredActions(advice))).toEqual(["a: a unmet", "b: b unmet"]);
    expect(told(actionsBeside(advice))).toEqual(["c: c unmet"]);
    expect(told(openConditions(advice))).toEqual(["a: a open"]);
    expect(told(metConditions(advice))).toEqual(["b: b met"]);
  });

  test("to prepare for letting go is what is not asked already", () => {
    const preparations = [
      condition("asked", "unmet", ["S4", "S2"]),
      condition("beside", "unmet", ["S3"]),
      condition("open", "open", ["S3"]),
      condition("met", "met", ["S3"]),
    ];
    const sustainment = { ...advice.sustainment, preparations };
    expect(requiredPreparations({ ...advice, sustainment }).map(({ id }) => id)).toEqual(["beside"]);
  });
});
