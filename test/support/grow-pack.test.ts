import { expect, test } from "vitest";
import { createAdviser } from "../../src/advice/create-adviser.ts";
import { listRules } from "../../src/engine/weigh.ts";
import { listItems } from "../../src/tooling/list-items.ts";
import { growPack } from "./grow-pack.ts";
import { realPack } from "./real-pack.ts";

test.each([
  { rules: 1, levels: 9 },
  { rules: 3, levels: 7 },
  { rules: 2, levels: 12 },
])("a pack grown to $rules times its rules and $levels levels has these, and advises on all of them", (growth) => {
  const grown = growPack(realPack, growth);
  expect(grown.levels).toHaveLength(growth.levels);
  const before = listRules(growPack(realPack, { ...growth, rules: 1 })).length;
  expect(listRules(grown)).toHaveLength(growth.rules * before);
  const ids = listItems(grown).flatMap(({ kind, id }) => (kind === "rule" || kind === "level" ? [id] : []));
  expect(new Set(ids).size).toBe(ids.length);
  const subject = { id: "a", title: "A", facts: { phase: "pilot" }, notes: {}, current: null, planned: null };
  const { levels } = createAdviser(grown).advise(subject, { language: "en", depth: "none", settled: false });
  expect(levels.map(({ id }) => id)).toEqual(grown.levels.map(({ id }) => id));
});

test("a pack that does not grow is as it was", () => {
  expect(growPack(realPack, { rules: 1, levels: 7 })).toEqual({ ...realPack });
});
