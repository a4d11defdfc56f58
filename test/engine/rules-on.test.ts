import { expect, test } from "vitest";
import { compileEngine } from "../../src/engine/engine.ts";
import { byWeight } from "../../src/engine/rules-on.ts";
import { exclude, favour, oppose, packWithRules, rule } from "../support/build-pack.ts";
import { is } from "../support/conditions.ts";

const early = is("phase", "early");

test("the rules on a target come with what weighs most first, those of equal weight in the pack's order", () => {
  const pack = packWithRules([
    { ...rule("b/1", early, favour("b")), basis: "inferred" },
    { ...rule("b/2", early, oppose("b", "strong")), basis: "inferred" },
    { ...rule("b/3", early, favour("b")), basis: "stated" },
    { ...rule("b/4", early, favour("b")), basis: "inferred" },
    { ...rule("b/5", early, exclude("b")), basis: "inferred" },
  ]);
  const { scales } = compileEngine(pack);
  const on = scales.rulesOn[scales.targets.indexOf("b")] ?? [];
  expect(on.map(({ rule: { id } }) => id)).toEqual(["b/5", "b/2", "b/3", "b/1", "b/4"]);
});

test.each([
  ["an order before any points", { points: 0, basis: "inferred" }, { points: 9, basis: "stated" }],
  [
    "more points before fewer, whichever way they go",
    { points: -3, basis: "inferred" },
    { points: 2, basis: "stated" },
  ],
  ["of as many points what the source states", { points: 2, basis: "stated" }, { points: -2, basis: "implied" }],
] as const)("%s", (_, first, second) => {
  expect(byWeight(first, second)).toBeLessThan(0);
  expect(byWeight(second, first)).toBeGreaterThan(0);
});
