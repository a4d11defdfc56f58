import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { acceptanceShape, caseShape, expectationShape, memoShape } from "../../src/case/case-schema.ts";
import { configSchema } from "../../src/cli/config/config-schema.ts";
import { hasErrors } from "../../src/diagnostics/diagnostic.ts";
import { packSchema } from "../../src/pack/pack-schema.ts";
import { readPack } from "../../src/pack/read-pack.ts";
import { isMapping } from "../../src/source/value-kind.ts";
import { tinyPackFiles } from "../fixtures/tiny-pack.ts";
import { fc, runs } from "../support/properties.ts";

const kale = "  values:\n    beans: { nl: Bonen, en: Beans }\n    kale: { nl: Boerenkool, en: Kale }\n";
const many = `${kale}${Array.from({ length: 15 }, (_, index) => `    bean-${index}: { nl: Boon ${index}, en: Bean ${index} }\n`).join("")}`;

/** For each keyword of the schemas a change of the small pack that breaks it, and what is said of that. */
const broken: Readonly<Record<string, readonly [file: string, from: string, to: string, code: string]>> = {
  additionalProperties: ["pack.yaml", "version: 0.1.0", "version: 0.1.0\nowner: us", "shape/unknown-key"],
  required: ["pack.yaml", "version: 0.1.0\n", "", "shape/missing-key"],
  type: ["pack.yaml", "year: 2020", "year: soon", "shape/wrong-kind"],
  enum: ["facts.yaml", "kind: set", "kind: sets", "shape/bad-choice"],
  pattern: ["pack.yaml", "version: 0.1.0", "version: new", "shape/bad-form"],
  propertyNames: ["facts.yaml", "hose: {", "Hose: {", "shape/bad-key"],
  multipleOf: ["pack.yaml", "cost: 5.5", "cost: 5.4", "shape/bad-number"],
  minimum: ["pack.yaml", "cost: 5.5", "cost: -1", "shape/bad-number"],
  maximum: ["pack.yaml", "year: 2020", "year: 20200", "shape/bad-number"],
  minItems: ["levels/1-water.yaml", "cites: [G2]", "cites: []", "pack/no-citation"],
  minProperties: ["facts.yaml", kale, "  values: {}\n", "shape/too-few"],
  maxProperties: ["facts.yaml", kale, many, "shape/too-many"],
  uniqueItems: ["pack.yaml", "languages: [nl, en]", "languages: [nl, en, nl]", "shape/twice"],
};

describe("every keyword of the schemas", () => {
  it.each(Object.entries(broken))("%s has words of its own", (_, [file, from, to, code]) => {
    const { pack, diagnostics } = readPack(changed(file, (text) => text.replace(from, to)));
    expect(pack).toBeNull();
    expect(diagnostics.map((found) => found.code)).toContain(code);
  });
});

/** Keywords that ask something of a value, wherever they stand in a schema; those that only lead to others are left out. */
function keywordsOf(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(keywordsOf);
  if (!isMapping(schema)) return [];
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (["$schema", "$id", "$ref", "title", "description", "markdownDescription", "examples"].includes(keyword))
      return [];
    if (["properties", "patternProperties", "$defs"].includes(keyword))
      return isMapping(value) ? keywordsOf(Object.values(value)) : [];
    if (["items", "anyOf", "additionalProperties"].includes(keyword) && value !== false) return keywordsOf(value);
    return [keyword, ...(keyword === "propertyNames" ? keywordsOf(value) : [])];
  });
}

it("no schema has a keyword that is not in the table", () => {
  const all = [packSchema, caseShape, expectationShape, memoShape, acceptanceShape, configSchema].flatMap(keywordsOf);
  expect(Object.keys(broken)).toEqual(expect.arrayContaining([...new Set(all)]));
});

const odd = fc.oneof(
  fc.constantFrom(null, true, "", " ", "Odd", 0, -1, 0.3, 20200, [], {}, [null], ["a", "a"], { Odd: 1 }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** A value with the part that the numbers lead to replaced. */
function replaceSomewhere(value: unknown, [step, ...way]: readonly number[], by: unknown): unknown {
  if (step === undefined || typeof value !== "object" || value === null) return by;
  const entries = Object.entries(value);
  const chosen = entries[step % Math.max(1, entries.length)];
  if (chosen === undefined) return by;
  const changed = [chosen[0], replaceSomewhere(chosen[1], way, by)] as const;
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === changed[0] ? changed[1] : item));
  return Object.fromEntries(entries.map((entry) => (entry === chosen ? changed : entry)));
}

it("a pack is never refused without a word, whatever stands where in it", () => {
  const files = tinyPackFiles().filter(({ path }) => !path.startsWith("tests/"));
  fc.assert(
    fc.property(fc.nat(files.length - 1), fc.array(fc.nat(9), { maxLength: 6 }), odd, (index, way, by) => {
      const edited = files.map((file, at) =>
        at === index ? { path: file.path, text: JSON.stringify(replaceSomewhere(parse(file.text), way, by)) } : file,
      );
      const { pack, diagnostics } = readPack(edited);
      expect(pack === null).toBe(hasErrors(diagnostics));
    }),
    { numRuns: runs(300) },
  );
});

function changed(path: string, change: (text: string) => string) {
  return tinyPackFiles().map((file) => {
    if (file.path !== path) return file;
    const text = change(file.text);
    if (text === file.text) throw new Error(`${path} is not changed`);
    return { path, text };
  });
}
