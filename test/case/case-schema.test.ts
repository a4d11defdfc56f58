import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { caseSchema } from "../../src/case/case-schema.ts";
import { readCases } from "../../src/case/read-cases.ts";
import { languages } from "../../src/language/languages.ts";
import { tinyPack } from "../fixtures/tiny-pack.ts";

const pack = tinyPack();
const validate = new Ajv2020({ allowUnionTypes: true }).compile(caseSchema(pack, "en"));

describe("the schema of a case", () => {
  it.each([
    "title: A",
    "facts: { season: spring, dry: true, pests: [slugs], crop: unknown, tools: [] }",
    "facts: { pests: unknown, dry: }",
    "facts:",
    "current: []",
    "current: [water.drip, fence]",
    "notes: { dry: felt it }",
    "memo: { to: , date: 2026-11-23 }",
    "expect: { lead: [sowing], forms: { water: { drip: later } }, phase: spring, companions: [fence] }",
    "expect: { certain: { in: [sowing], out: [] } }",
    "expect: { certain: { in: [watr] } }",
    "expect: { certain: { out: [fence] } }",
    "expect: { certain: { maybe: [sowing] } }",
    "expect: { certain: [sowing] }",
    "facts: { season: sprong }",
    "facts: { seasn: spring }",
    "facts: { season: true }",
    "facts: { pests: slugs }",
    "facts: { season: [spring] }",
    "current: [watr]",
    "planned: water",
    "notes: { drey: wet }",
    "expect: { lead: [fence] }",
    "expect: { forms: { water: { drop: use } } }",
    "expect: { forms: { water: { drip: used } } }",
    "memo: { date: monday }",
    "accept: [{ rule: audit/fence-only, because: so, until: 2027-03-01, by: }]",
    "accept: [{ rule: contradiction/phase, because: so }, { rule: open/season, because: so }]",
    "accept: [{ rule: audit/fence-only }]",
    "accept: [{ rule: audit/fence, because: so }]",
    "accept: [{ rule: expectation/lead, because: so }]",
    "accept: [{ rule: water/dry, because: so }]",
    "accept: { rule: audit/fence-only, because: so }",
    "accept:",
    "language: fr",
    "titel: A",
    "id: a/b",
    "[]",
  ])("agrees with the reader on %s", (text) => {
    const accepted = readCases({ path: "a.yaml", text }, pack).cases.length === 1;
    expect(validate(parseDocument(text).toJS())).toBe(accepted);
  });

  it.each(languages)("explains every key, fact and value in %s", (language) => {
    const schema = JSON.stringify(caseSchema(pack, language));
    for (const fact of pack.facts) {
      expect(schema).toContain(JSON.stringify(fact.question[language]).slice(1, -1));
      for (const value of fact.values) expect(schema).toContain(`${value.id}: ${value.label[language]}`);
    }
  });
});
