import { expect, test } from "vitest";
import { countLacking } from "../../src/advice/count-lacking.ts";
import { knowCase } from "../../src/advice/situation.ts";
import { describeLacks, findNearest } from "../../src/engine/trace.ts";
import { workOutCondition } from "../../src/pack/parse-condition.ts";
import type { Condition } from "../../src/pack/terms.ts";
import { makeCase } from "../support/build-pack.ts";
import { realAdviser } from "../support/real-pack.ts";

const { engine } = realAdviser;
const count = (limits: { readonly min?: number; readonly max?: number }): Condition => ({
  kind: "count",
  fact: "results",
  ...limits,
});
const includes = (...values: readonly string[]): Condition => ({ kind: "includes", fact: "results", values });

test.each<[string, Condition, readonly string[] | null, object]>([
  ["at least so many of what is unknown", count({ min: 2 }), null, { results: { min: 2 } }],
  ["at least so many, one of which holds", count({ min: 2 }), ["anchored"], { results: { min: 2 } }],
  ["at most so many", count({ max: 0 }), ["anchored"], { results: { max: 0 } }],
  ["the denial of at least so many", { kind: "not", of: count({ min: 1 }) }, null, { results: { max: 0 } }],
  ["all of some values", includes("satisfying", "anchored"), null, {}],
  ["one value, or so many of them", { kind: "any", of: [count({ min: 2 }), includes("anchored")] }, null, {}],
])("what is lacking is counted where any values will do: %s", (_, condition, results, counts) => {
  const knowledge = knowCase(engine, makeCase({ maturity: "mature", ...(results === null ? {} : { results }) }));
  const compiled = workOutCondition(engine.meaning, condition);
  const nearest = compiled === null ? null : findNearest(engine.vocabulary, compiled, knowledge);
  expect(nearest).not.toBeNull();
  const lacks = nearest === null ? {} : describeLacks(engine.vocabulary, nearest);
  expect(Object.keys(lacks)).toEqual(["results"]);
  expect(countLacking(engine, knowledge, condition, lacks)).toEqual(counts);
});

test("so is what makes a fact count", () => {
  const severe: Condition = { kind: "is", fact: "chain-gap", values: ["severe"] };
  const lacks = { "chain-gap": ["severe"], "chain-levels": ["vmbo", "mbo"] };
  expect(countLacking(engine, knowCase(engine, makeCase({})), severe, lacks)).toEqual({ "chain-levels": { min: 2 } });
});
