import { describe, expect, test } from "vitest";
import { knowCase } from "../../src/advice/situation.ts";
import type { Case } from "../../src/case/case.ts";
import { compileEngine } from "../../src/engine/engine.ts";
import { findRoles } from "../../src/engine/find-roles.ts";
import { openCase } from "../../src/engine/influence.ts";
import { boundLevels } from "../../src/engine/level-bounds.ts";
import { proveByBounds } from "../../src/engine/prove-by-bounds.ts";
import type { Pack } from "../../src/pack/pack.ts";
import { constrain, favour, makeCase, oppose, packWithRules, rule } from "../support/build-pack.ts";
import { includes, is } from "../support/conditions.ts";
import { generatePlausible } from "../support/plausible-cases.ts";
import { fc, runs } from "../support/properties.ts";
import { realAdviser } from "../support/real-pack.ts";

function provenOf(pack: Pack, subject: Case): string {
  const engine = compileEngine(pack);
  const knowledge = knowCase(engine, subject);
  return proveByBounds(openCase(engine, knowledge, new Set()), findRoles(engine, knowledge)).status;
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
