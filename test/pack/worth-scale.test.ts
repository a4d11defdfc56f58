import { expect, test } from "vitest";
import { largestWorth, scaleWorth } from "../../src/pack/worth-scale.ts";
import { exclude, favour, oppose, packWithRules, rule } from "../support/build-pack.ts";

const stated = { ...rule("a/1", undefined, favour("a", "strong")), basis: "stated" } as const;
const inferred = { ...rule("a/2", undefined, favour("a"), oppose("b", "moderate")), basis: "inferred" } as const;
const against = { ...rule("b/1", undefined, oppose("b", "strong")), basis: "stated" } as const;
const beside = { ...rule("a/3", undefined, favour("a.x", "strong"), exclude("b")), basis: "stated" } as const;

/** A lead counts double, and a part that adds up to n takes the steps from 0 to 2n. */
const steps = (points: number): number => 2 * points + 1;

test("each part of a worth has as many steps as the points that rules can add up to, and those on forms are none", () => {
  const pack = packWithRules([stated, inferred, against, beside]);
  const { score, against: opposed, stated: grounded, size } = scaleWorth(pack);
  expect({ score, opposed, grounded, size }).toEqual({
    score: steps(3 + 1 + 2 + 3),
    opposed: steps(2 + 3),
    grounded: steps(3),
    size: pack.levels.length + 1,
  });
});

test("the largest worth is that of all points at the weight and cost that count most", () => {
  const pack = packWithRules([stated, inferred]);
  const roles = { ...pack.roles, lead: { ...pack.roles.lead, weight: 2, cost: -4 } };
  const { largest, score, against: opposed, stated: grounded, size } = scaleWorth({ ...pack, roles });
  const value = 2 * (3 + 1 + 2) + 4 * pack.levels.length;
  expect(largest).toBe((2 * value + 1) * score * opposed * grounded * size);
});

test("the difference of two worths is exact up to the largest", () => {
  expect(2 * largestWorth).toBe(Number.MAX_SAFE_INTEGER + 1);
});
