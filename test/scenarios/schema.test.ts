import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { schemaNames } from "../../src/cli/commands/schema.ts";
import { example, run } from "./run.ts";

async function validator(name: string) {
  return new Ajv2020({ strict: false, allErrors: true }).compile(JSON.parse((await run(`schema ${name}`)).output));
}

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

  test.each([
    ["advise a.yaml", "advice"],
    ["advise a.yaml --verbose", "advice"],
    ["explain a.yaml", "explain"],
    ["what-if a.yaml --set phase=late-followers", "what-if"],
  ])("what %s prints as JSON keeps to %s", async (line, name) => {
    const validate = await validator(name);
    for (const known of ["b2-hybrid-teachers", "plan-full-of-mistakes", "mostly-unknown"]) {
      const { output } = await run(`${line} --format json`, { files: { "a.yaml": example(known) } });
      expect(validate(JSON.parse(output)), JSON.stringify(validate.errors)).toBe(true);
    }
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
