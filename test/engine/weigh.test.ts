import { describe, expect, test } from "vitest";
import { knowCase } from "../../src/advice/situation.ts";
import type { Case } from "../../src/case/case.ts";
import { compileEngine } from "../../src/engine/engine.ts";
import { certainScore, scoreOf, type Weighing } from "../../src/engine/weigh.ts";
import type { Basis, Effect } from "../../src/pack/pack.ts";
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
import { is } from "../support/conditions.ts";

/** All sums of a weighing that are not 0, by target. */
function sumsOf(targets: readonly string[], { all: _, ...sums }: Weighing): Readonly<Record<string, unknown>> {
  const found = Object.entries(sums).flatMap(([name, values]) => {
    const some = targets.flatMap((target, at) => ((values[at] ?? 0) === 0 ? [] : [[target, values[at]]]));
    return some.length === 0 ? [] : [[name, Object.fromEntries(some)]];
  });
  return Object.fromEntries(found);
}

function weigh(effects: readonly Effect[], basis: Basis, facts: Case["facts"]) {
  const { scales, ...engine } = compileEngine(
    packWithRules([{ ...rule("a/1", is("route", "none"), ...effects), basis }]),
  );
  const weighing = scales.createWeighing();
  // What was there before is gone.
  weighing.all.fill(7);
  scales.weigh(knowCase({ scales, ...engine }, makeCase(facts)), weighing);
  return sumsOf(scales.targets, weighing);
}

describe("a rule counts where it is true, and where it is open beside that", () => {
  test.each<readonly [name: string, effects: readonly Effect[], basis: Basis, certain: object, open: object]>([
    ["for, as stated", [favour("a", "strong")], "stated", { for: { a: 3 }, stated: { a: 3 } }, { openFor: { a: 3 } }],
    ["for a little, as stated", [favour("a")], "stated", { for: { a: 1 }, stated: { a: 1 } }, { openFor: { a: 1 } }],
    ["for, as implied", [favour("a", "moderate")], "implied", { for: { a: 2 } }, { openFor: { a: 2 } }],
    ["for a form", [favour("a.y")], "inferred", { for: { "a.y": 1 } }, { openFor: { "a.y": 1 } }],
    [
      "against, as stated",
      [oppose("a")],
      "stated",
      { against: { a: 1 }, grounded: { a: 1 } },
      { openAgainst: { a: 1 } },
    ],
    [
      "against, as implied",
      [oppose("a")],
      "implied",
      { against: { a: 1 }, grounded: { a: 1 } },
      { openAgainst: { a: 1 } },
    ],
    ["against, as inferred", [oppose("a", "strong")], "inferred", { against: { a: 3 } }, { openAgainst: { a: 3 } }],
    ["to require", [require("a")], "stated", { required: { a: 1 } }, { openRequired: { a: 1 } }],
    [
      "to require a lead",
      [requireLead("a")],
      "stated",
      { required: { a: 1 }, requiredLead: { a: 1 } },
      { openRequired: { a: 1 }, openRequiredLead: { a: 1 } },
    ],
    ["to exclude", [exclude("a")], "stated", { excluded: { a: 1 } }, { openExcluded: { a: 1 } }],
    ["to limit", [limit("a")], "stated", { limited: { a: 1 } }, { openLimited: { a: 1 } }],
    [
      "on several levels, each by itself",
      [favour("a"), favour("a", "moderate"), oppose("b", "strong"), favour("c")],
      "inferred",
      { for: { a: 3, c: 1 }, against: { b: 3 } },
      { openFor: { a: 3, c: 1 }, openAgainst: { b: 3 } },
    ],
  ])("%s", (_, effects, basis, certain, open) => {
    expect(weigh(effects, basis, { route: "none" })).toEqual(certain);
    expect(weigh(effects, basis, {})).toEqual(open);
    expect(weigh(effects, basis, { route: "proven" })).toEqual({});
  });
});

test("a score is the points for less those against", () => {
  const { scales, ...engine } = compileEngine(
    packWithRules([
      { ...rule("a/1", undefined, favour("a", "strong"), oppose("b")), basis: "stated" },
      rule("a/2", undefined, favour("a"), oppose("a", "moderate")),
    ]),
  );
  const weighing = scales.createWeighing();
  scales.weigh(knowCase({ scales, ...engine }, makeCase()), weighing);
  expect([0, 1, 2].map((target) => certainScore(weighing, target))).toEqual([2, -1, 0]);
  expect(scoreOf(weighing, 0)).toEqual({ score: 2, against: 2, stated: 3 });
  expect(scoreOf(weighing, 1)).toEqual({ score: -1, against: 1, stated: 0 });
});

test("an effect on a level that is none is a mistake of the caller", () => {
  const pack = packWithRules([rule("a/1", undefined, favour("a"), favour("z"))]);
  expect(() => compileEngine(pack)).toThrow("A rule has an effect on the unknown level z.");
});
