import { readFileSync } from "node:fs";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { schemaNames } from "../../src/cli/commands/schema.ts";
import { commands } from "../../src/cli/registry.ts";
import { type Change, changedFiles } from "../fixtures/packs/small-pack.ts";
import { closed } from "../support/closed-schema.ts";
import { example, run } from "./run.ts";

async function schemaOf(name: string): Promise<AnySchemaObject> {
  return JSON.parse((await run(`schema ${name}`)).output);
}

async function validator(name: string) {
  return new Ajv2020({ strict: false, allErrors: true }).compile(await schemaOf(name));
}

function errorsOf(schema: AnySchemaObject, data: unknown): readonly string[] {
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Two packs, of which the first has tests that fail, and a property of each fate. */
const because = "because: { nl: Dat hoort zo., en: It is meant to be so. }, cites: [S1]";
const properties = `
- { id: holds, given: { phase: start, proven: no }, always: { level: money, role: lead }, ${because} }
- { id: breaks, always: { level: money, role: [lead, support] }, ${because} }
`;
const failing = `
id: fails
title: Fails
facts: { phase: start }
expect: { lead: [together], silent: [money/at-first] }
---
facts: { phase: nowhere }
`;

function folder(name: string, ...changes: readonly Change[]): Readonly<Record<string, string>> {
  const files = { ...changedFiles(...changes), "properties.yaml": properties, "tests/failing.yaml": failing };
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${name}/${path}`, text]));
}

const packFiles = {
  ...folder("old"),
  ...folder(
    "new",
    ["levels/1-money.yaml", "oppose: money, strength: slight", "oppose: money, strength: strong"],
    ["levels/1-money.yaml", "when: { proven: yes }", "when: { proven: no }"],
    ["levels/2-together.yaml", "id: together/more-sectors", "id: together/many-sectors"],
  ),
};

/** A command line for every shape of JSON that there is, and the name of its schema. */
const printing: readonly (readonly [line: string, schema: string])[] = [
  ["advise a.yaml", "advice"],
  ["advise b.yaml", "advice"],
  ["advise a.yaml --verbose", "advice"],
  ["explain a.yaml", "explain"],
  ["explain b.yaml phase", "explain"],
  ["what-if a.yaml --set phase=late-followers", "what-if"],
  ["compare a.yaml b.yaml", "compare"],
  ["check a.yaml", "check"],
  ["merge a.blob.json", "check"],
  ["portfolio a.yaml b.yaml", "portfolio"],
  ["rules list", "rules-list"],
  ["rules list together --rules old", "rules-list"],
  ["rules list evidence", "rules-list"],
  ["rules list properties", "rules-list"],
  ...[
    "pilot",
    "phase",
    "properties/money-is-not-alone",
    "monitoring",
    "monitoring.benchmarking",
    "M7",
    "balance",
    "regulation",
    "audit/campaign",
  ].map((id) => [`rules show ${id}`, "rules-show"] as const),
  ["rules prove --rules old", "rules-prove"],
  ["rules prove --seconds 0 --rules old", "rules-prove"],
  ["rules test", "rules-test"],
  ["rules test --rules old", "rules-test"],
  ["rules test --coverage --mutate --sample 20 --rules old", "rules-test"],
  ["rules diff old old", "rules-diff"],
  ["rules diff old new --sample 40 --prove", "rules-diff"],
  ["rules analyse --sample 20 --rules old", "rules-analyse"],
];

interface Described {
  readonly description?: string;
}

describe("schema", () => {
  test.each(schemaNames)("%s is a JSON Schema", async (name) => {
    expect(await validator(name)).toBeTypeOf("function");
  });

  test("case accepts the examples", async () => {
    const validate = await validator("case");
    expect(validate(parse(example("b2-hybrid-teachers"))), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ title: "a", facts: { phase: "pilt" } })).toBe(false);
  });

  describe("of every command that writes JSON", () => {
    test.each(printing)("%s keeps to %s, which leaves nothing of it out", async (line, name) => {
      const schema = await schemaOf(name);
      for (const known of name.startsWith("rules-")
        ? ["mostly-unknown"]
        : ["b2-hybrid-teachers", "plan-full-of-mistakes"]) {
        const cases = { "a.yaml": example(known), "b.yaml": example("mostly-unknown") };
        const blob = (await run("check a.yaml b.yaml --format blob", { files: cases })).output;
        const files = { ...packFiles, ...cases, "a.blob.json": blob };
        const data: { schema: string } = JSON.parse((await run(`${line} --format json`, { files })).output);
        expect(JSON.stringify(schema)).toContain(JSON.stringify({ const: data.schema }));
        for (const each of [schema, closed(schema)]) expect(errorsOf(each, data)).toEqual([]);
      }
    });

    test("none is without", () => {
      const all = commands.flatMap((each) => (each.kind === "group" ? each.commands : [each]));
      const writing = all.filter(({ formats }) => formats?.includes("json")).map(({ name }) => name);
      expect(writing.filter((name) => !printing.some(([line]) => line.startsWith(name)))).toEqual([]);
    });
  });

  test("case says of every key what it means, in both languages, for who hovers over it", async () => {
    for (const lang of ["en", "nl"]) {
      const { properties } = JSON.parse((await run(`schema case --lang ${lang}`)).output);
      const { expect: expected, accept, memo } = properties;
      const parts = [properties, expected.properties, expected.properties.certain.properties, memo.properties];
      const keys = [...parts, accept.items.properties].flatMap((part) => Object.entries<Described>(part));
      expect(keys.filter(([, { description }]) => !description).map(([key]) => key)).toEqual([]);
    }
  });

  test("case knows the ids that may be expected", async () => {
    const validate = await validator("case");
    expect(validate({ expect: { fires: ["pilots/new-development", "pilots/new-developement"] } })).toBe(false);
    expect(validate.errors?.map(({ keyword, instancePath }) => [keyword, instancePath])).toEqual([
      ["enum", "/expect/fires/1"],
    ]);
    expect(validate({ expect: { cautions: ["F3"], audit: ["audit/campaign"], silent: ["audit/campaign"] } })).toBe(
      true,
    );
    expect(validate({ expect: { cautions: ["audit/campaign"] } })).toBe(false);
  });

  test("case --multi gives what editors need to check every case of a file; no other has it", async () => {
    const settings = JSON.parse((await run("schema case --multi")).output);
    expect(Object.keys(settings["yaml.schemas"])).toEqual(["./case.schema.json"]);
    const other = await run("schema pack --multi --lang en");
    expect(other.code).toBe(2);
    expect(other.error).toContain("“--multi” and “schema pack” do not go together");
  });

  test.each(schemaNames)("%s in the folder schemas is up to date (npm run schemas)", async (name) => {
    const kept = readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8");
    expect(kept).toBe((await run(`schema ${name}`)).output);
  });
});
