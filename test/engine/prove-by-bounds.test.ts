import { describe, expect, test } from "vitest";
import { knowCase } from "../../src/advice/situation.ts";
import type { Case, FactAnswer } from "../../src/case/case.ts";
import { compileEngine } from "../../src/engine/engine.ts";
import { findRoles } from "../../src/engine/find-roles.ts";
import { openCase } from "../../src/engine/influence.ts";
import { boundLevels } from "../../src/engine/level-bounds.ts";
import { proveByBounds } from "../../src/engine/prove-by-bounds.ts";
import { answerOf } from "../../src/engine/trace.ts";
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
import { includes, is, not } from "../support/conditions.ts";
import { generatePlausible } from "../support/plausible-cases.ts";
import { fc, runs } from "../support/properties.ts";
import { realAdviser } from "../support/real-pack.ts";

function prove(pack: Pack, subject: Case) {
  const engine = compileEngine(pack);
  const knowledge = knowCase(engine, subject);
  return { engine, ...proveByBounds(openCase(engine, knowledge, new Set()), findRoles(engine, knowledge)) };
}

const provenOf = (pack: Pack, subject: Case): string => prove(pack, subject).status;

/** What a witness says of some facts, and the mix that it has. */
function witnessOf(pack: Pack, ...facts: readonly string[]): readonly (FactAnswer | null)[] {
  const proof = prove(pack, makeCase());
  if (proof.status !== "open") return [];
  const { witness, roles, engine } = proof;
  return [...facts.map((fact) => answerOf(engine.vocabulary, witness, fact)), roles.join("")];
}

const strong = rule("a/base", undefined, favour("a", "strong"));

describe("bounds", () => {
  test("prove a lead that open rules together cannot take away", () => {
    const pack = packWithRules([
      strong,
      rule("b/1", is("route", "none"), favour("b")),
      rule("c/1", is("novelty", "new"), oppose("c", "strong")),
    ]);
    expect(provenOf(pack, makeCase())).toBe("proven");
  });

  test("find the completion in which a rival catches up", () => {
    const pack = packWithRules([
      strong,
      rule("b/1", is("route", "none"), favour("b")),
      rule("b/2", is("novelty", "new"), favour("b")),
    ]);
    expect(provenOf(pack, makeCase())).toBe("open");
  });

  test.each([
    { name: "in any role", effects: [favour("a"), favour("a", "moderate")] },
    { name: "as a lead alone", effects: [favour("a", "strong"), favour("a", "moderate")] },
  ])("look at the last level too, which may win by itself what the mix loses elsewhere: $name", ({ effects }) => {
    const last = rule("2", is("route", "none"), favour("c", "strong"), favour("c", "strong"));
    const pack = packWithRules([rule("1", undefined, ...effects), last], {
      constraints: [constrain("size", { max: 1 })],
    });
    expect(provenOf(pack, makeCase())).toBe("open");
  });

  test.each([
    { name: "comes first in the pack", first: "b", other: "a", status: "open" },
    { name: "comes later in the pack", first: "a", other: "b", status: "proven" },
  ])("give way to a rival of equal worth that $name: $status", ({ first, other, status }) => {
    const pack = packWithRules(
      [
        rule("1", undefined, favour(first, "strong")),
        rule("2", undefined, favour(other, "moderate")),
        rule("3", is("route", "none"), favour(other)),
      ],
      { constraints: [constrain("size", { max: 1 })] },
    );
    expect(provenOf(pack, makeCase())).toBe(status);
  });

  test("do not prove what an instrument that may be in use would change", () => {
    const pack = packWithRules([strong, rule("b/1", includes("current", "b"), favour("b"))], {
      constraints: [constrain("balance")],
    });
    const engine = compileEngine(pack);
    const mixWith = (current: readonly string[]) => [...findRoles(engine, knowCase(engine, makeCase({}, { current })))];
    expect(mixWith([])).not.toEqual(mixWith(["b"]));
    expect(provenOf(pack, makeCase())).not.toBe("proven");
  });
});

const none = is("route", "none");
const fresh = is("novelty", "new");

describe("bounds tell", () => {
  const rows: readonly (readonly [name: string, status: string, rules: readonly Rule[], constraint?: Constraint])[] = [
    [
      "a rival of two supports, where one level may lead",
      "open",
      [strong, rule("b/1", none, favour("b", "moderate"))],
      constrain("leads", { max: 1 }),
    ],
    [
      "a rival of one level, where the mix may have one",
      "open",
      [strong, rule("b/1", none, favour("b", "strong")), rule("b/2", none, favour("b"))],
      constrain("size", { max: 1 }),
    ],
    [
      "that what is excluded is no rival, whatever its points",
      "proven",
      [strong, rule("b/1", undefined, exclude("b"), favour("b", "strong")), rule("b/2", none, favour("b"))],
    ],
    [
      "that what may not lead is no rival as a lead",
      "proven",
      [strong, rule("b/1", undefined, limit("b"), favour("b", "strong")), rule("b/2", none, favour("b"))],
    ],
    ["that a rule may exclude what is in the mix", "open", [strong, rule("a/1", none, exclude("a"))]],
    ["that excluding what is out of it changes nothing", "proven", [strong, rule("b/1", none, exclude("b"))]],
    ["that a rule may require what is out of the mix", "open", [strong, rule("b/1", none, require("b"))]],
    ["that requiring what is in it changes nothing", "proven", [strong, rule("a/1", none, require("a"))]],
    [
      "that a rule may require a support to lead",
      "open",
      [rule("a/1", undefined, favour("a", "moderate")), rule("a/2", none, requireLead("a"))],
    ],
    ["that requiring a lead to lead changes nothing", "proven", [strong, rule("a/1", none, requireLead("a"))]],
    ["that a rule may keep a lead from leading", "open", [strong, rule("a/1", none, limit("a"))]],
    [
      "that keeping a support from leading changes nothing",
      "proven",
      [rule("a/1", undefined, favour("a", "moderate")), rule("a/2", none, limit("a"))],
    ],
    [
      "that who may not lead supports where it is required to lead",
      "proven",
      [rule("a/1", undefined, favour("a", "moderate"), limit("a")), rule("a/2", none, requireLead("a"))],
    ],
    [
      "that a constraint may come to apply that the mix does not meet",
      "unproven",
      [strong],
      constrain("size", { min: 2, when: none }),
    ],
    ["that one that it meets may", "proven", [strong], constrain("size", { max: 2, when: none })],
    [
      "a mix that stays in balance by what it has",
      "proven",
      [strong, rule("b/1", undefined, favour("b", "strong")), rule("c/1", none, favour("c"))],
      constrain("balance"),
    ],
  ];
  test.each(rows.map(([name, status, rules, asked]) => ({ name, status, rules, constraints: asked ? [asked] : [] })))(
    "$name: $status",
    ({ status, rules, constraints }) => {
      expect(provenOf(packWithRules(rules, { constraints }), makeCase())).toBe(status);
    },
  );

  test("by what a case comes to in which points against take a level from the mix", () => {
    const lowered = [strong, rule("a/1", none, oppose("a", "strong")), rule("a/2", fresh, oppose("a"))];
    expect(witnessOf(packWithRules(lowered), "route", "novelty")).toEqual(["none", "new", "000"]);
    const raised = [...lowered, rule("a/3", includes("parties", "firms"), favour("a"))];
    expect(witnessOf(packWithRules(raised), "route", "novelty", "parties")).toEqual(["none", "new", [], "000"]);
  });

  test("by the outcome of a group that takes the most", () => {
    const turns = [
      strong,
      rule("a/1", none, oppose("a")),
      rule("a/2", is("route", "promising"), oppose("a", "strong")),
      rule("a/3", is("route", "proven"), oppose("a", "moderate")),
      rule("a/4", not(fresh), oppose("a")),
    ];
    expect(witnessOf(packWithRules(turns), "route", "novelty")).toEqual(["promising", "existing", "000"]);
  });

  test("by the first of the outcomes that take as much", () => {
    const alike = [
      strong,
      rule("a/1", is("route", "promising", "proven"), oppose("a")),
      rule("a/2", is("route", "promising"), oppose("a", "strong")),
      rule("a/3", is("route", "proven"), oppose("a", "strong")),
    ];
    expect(witnessOf(packWithRules(alike), "route")).toEqual(["promising", "000"]);
  });

  test("by the one group that takes a level its role, and any outcome of the others", () => {
    const rules = [
      strong,
      rule("b/1", fresh, favour("b")),
      rule("a/0", none, favour("a")),
      rule("a/1", is("route", "proven"), exclude("a")),
      rule("c/1", includes("parties", "firms"), favour("c")),
    ];
    expect(witnessOf(packWithRules(rules), "route")).toEqual(["proven", "000"]);
  });

  test("by the outcome that keeps a lead from leading, be another one worse for it", () => {
    const rules = [
      strong,
      rule("a/2", undefined, favour("a", "moderate")),
      rule("a/0", is("route", "promising"), oppose("a")),
      rule("a/1", none, limit("a")),
    ];
    expect(witnessOf(packWithRules(rules), "route")).toEqual(["none", "100"]);
  });

  test("by the outcome that requires a level, be another one worse for it", () => {
    const rules = [rule("a/0", is("route", "promising"), oppose("a")), rule("a/1", none, require("a"))];
    expect(witnessOf(packWithRules(rules), "route")).toEqual(["none", "100"]);
  });

  test("by the least that each group leaves the mix over a rival", () => {
    const rules = [
      strong,
      rule("b/1", is("route", "proven"), favour("b", "moderate")),
      rule("b/2", is("route", "promising"), favour("b")),
      rule("b/3", is("novelty", "existing"), favour("b")),
    ];
    expect(witnessOf(packWithRules(rules), "route", "novelty")).toEqual(["proven", "existing", "220"]);
  });
});

test("what the levels of a rival leave a mix of its lead one by one is never more than they do together", () => {
  const { engine } = realAdviser;
  const none = new Set<number>();
  let bounded = 0;
  for (const subject of generatePlausible({ count: runs(20), seed: 5, known: 0.7 })) {
    const knowledge = knowCase(engine, subject);
    const bounds = boundLevels(openCase(engine, knowledge, none));
    if (bounds === null) continue;
    bounded += 1;
    const mix = findRoles(engine, knowledge);
    const shares = bounds.leastShares(mix);
    expect(mix.reduce((sum, role, level) => sum + (shares[3 * level + role] ?? 0), 0)).toBe(0);
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 }), { minLength: mix.length, maxLength: mix.length }), (roles) => {
        const together = bounds.leastLead(mix, Uint8Array.from(roles));
        expect(roles.reduce((sum, role, level) => sum + (shares[3 * level + role] ?? 0), 0)).toBeLessThanOrEqual(
          together,
        );
      }),
      { numRuns: 20 },
    );
  }
  expect(bounded).toBeGreaterThan(0);
});
