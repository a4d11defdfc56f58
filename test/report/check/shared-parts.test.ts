import { expect, test } from "vitest";
import { createMarkLegend } from "../../../src/report/check/shared-parts.ts";

test.each([
  ["nothing", [], []],
  ["a statement", [{ statements: ["P2"], basis: "stated" }], ["[P2] statement of the source"]],
  ["a judgement of the authors", [{ statements: [], basis: "inferred" }], ["* authors’ judgement"]],
  [
    "both, apart",
    [
      { statements: [], basis: "inferred" },
      { statements: ["P2"], basis: null },
    ],
    ["[P2] statement of the source · * authors’ judgement"],
  ],
] as const)("after %s, the legend explains just the marks that are there", (_, shown, lines) => {
  const legend = createMarkLegend("en");
  for (const grounds of shown) legend.show(grounds);
  expect(legend.lines()).toEqual(lines);
});
