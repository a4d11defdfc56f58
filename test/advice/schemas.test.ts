import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { Advice } from "../../src/advice/advice.ts";
import { adviceSchema } from "../../src/advice/advice-schema.ts";
import { compareSchema, explainSchema, whatIfSchema } from "../../src/advice/command-schemas.ts";
import { compareAdvice } from "../../src/advice/compare-advice.ts";
import { explainAdvice } from "../../src/advice/explain-advice.ts";
import { jsonReport } from "../../src/report/report-context.ts";
import { adviceFixtures } from "../fixtures/advice/index.ts";
import { pilotAdvice } from "../fixtures/advice/pilot.ts";
import { closed } from "../support/closed-schema.ts";
import { keptSchema } from "../support/kept-schema.ts";

const validate = (schema: unknown, data: unknown): readonly string[] => {
  if (typeof schema !== "object" || schema === null) throw new TypeError("a schema is an object");
  const check = new Ajv2020({ allowUnionTypes: true, allErrors: true }).compile(schema);
  check(data);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

const shapes = [
  { name: "advice", schema: adviceSchema, of: (advice: Advice): unknown => advice },
  { name: "explanation", schema: explainSchema, of: (advice: Advice): unknown => explainAdvice(advice) },
  { name: "comparison", schema: whatIfSchema, of: (advice: Advice): unknown => compareAdvice(pilotAdvice, advice) },
];

describe.each(shapes)("the schema of an $name", ({ schema, of }) => {
  it.each(adviceFixtures)("describes $name, and leaves nothing of it out", ({ advice }) => {
    const data: unknown = JSON.parse(jsonReport({ data: of(advice) })).data;
    expect(validate(schema, data)).toEqual([]);
    expect(validate(closed(schema), data)).toEqual([]);
  });

  it("allows what later releases add, and misses what should be there", () => {
    const data: object = JSON.parse(jsonReport({ data: of(pilotAdvice) })).data;
    expect(validate(schema, { ...data, added: 1 })).toEqual([]);
    for (const key of Object.keys(data)) expect(validate(schema, { ...data, [key]: undefined })).not.toEqual([]);
  });
});

it.each([
  ["a role", { levels: pilotAdvice.levels.map((level) => ({ ...level, role: "main" })) }],
  ["a phase's origin", { phase: { ...pilotAdvice.phase, origin: "guessed" } }],
  ["a digest", { pack: { ...pilotAdvice.pack, digest: "md5:1" } }],
  ["a verdict", { balance: { ...pilotAdvice.balance, verdict: "fine" } }],
])("refuses %s that does not exist", (_, change) => {
  expect(validate(adviceSchema, { ...pilotAdvice, ...change })).not.toEqual([]);
});

it("writes JSON with two spaces and a line break at the end", () => {
  expect(jsonReport({ a: [1] })).toBe('{\n  "a": [\n    1\n  ]\n}\n');
});

it.each([
  ["advice", adviceSchema],
  ["explain", explainSchema],
  ["what-if", whatIfSchema],
  ["compare", compareSchema],
])("the schema of %s is the one that is kept for who reads it", (name, schema) => {
  expect(JSON.parse(JSON.stringify(schema))).toEqual(keptSchema(name));
});
