import { expect, test } from "vitest";
import type { Condition } from "../../../src/pack/terms.ts";
import { movedLimits, varyCondition } from "../../../src/tooling/measure/vary-condition.ts";
import { is } from "../../support/conditions.ts";
import { printCondition } from "../../support/print-pack.ts";

const a = is("a", "yes");
const b = is("b", "yes");
const c = is("c", "yes");
const count: Condition = { kind: "count", fact: "d", min: 1 };

const print = (condition: Condition) =>
  varyCondition(condition).map((each) => `${each.kind}: ${printCondition(each.condition)}`);

test.each([
  ["a test", a, ["condition-dropped: all()", "condition-negated: not a is yes"]],
  [
    "several that all have to hold",
    { kind: "all", of: [a, b] } as Condition,
    [
      "condition-dropped: b is yes",
      "condition-negated: all(not a is yes, b is yes)",
      "condition-dropped: a is yes",
      "condition-negated: all(a is yes, not b is yes)",
    ],
  ],
  [
    "several of which one has to hold, within others",
    { kind: "all", of: [a, { kind: "any", of: [b, c] }] } as Condition,
    [
      "condition-dropped: any(b is yes, c is yes)",
      "condition-negated: all(not a is yes, any(b is yes, c is yes))",
      "condition-dropped: all(a is yes, c is yes)",
      "condition-negated: all(a is yes, any(not b is yes, c is yes))",
      "condition-dropped: all(a is yes, b is yes)",
      "condition-negated: all(a is yes, any(b is yes, not c is yes))",
    ],
  ],
  ["a denial", { kind: "not", of: a } as Condition, ["condition-dropped: all()", "condition-negated: a is yes"]],
  [
    "a count",
    count,
    [
      "condition-dropped: all()",
      "condition-negated: not d counts 1..",
      "limit-moved: d counts 0..",
      "limit-moved: d counts 2..",
    ],
  ],
])("%s is dropped or denied, and each of its limits moved", (_, condition, expected) => {
  expect(print(condition)).toEqual(expected);
});

test("a limit is moved by one, where something still lies within", () => {
  expect(movedLimits({ min: 2, max: 2 })).toEqual([
    { min: 1, max: 2 },
    { min: 2, max: 3 },
  ]);
  expect(movedLimits({ max: 0 })).toEqual([{ max: 1 }]);
  expect(movedLimits({})).toEqual([]);
});
