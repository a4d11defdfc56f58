import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { caseSchema } from "../../src/case/case-schema.ts";
import { readCases } from "../../src/case/read-cases.ts";
import { languages, wordings } from "../../src/language/languages.ts";
import { answerWords } from "../../src/language/wordings.ts";
import {
  companionNames,
  factNames,
  formNames,
  instrumentNamesOf,
  levelNames,
  type Named,
  phaseNames,
  valueNames,
} from "../../src/pack/pack-names.ts";
import { comparable } from "../../src/source/nearest.ts";
import { listOf, mappingOf } from "../../src/source/value-kind.ts";
import { tinyPack } from "../fixtures/tiny-pack.ts";
import { keptSchema } from "../support/kept-schema.ts";
import { realPack } from "../support/real-pack.ts";

const pack = tinyPack();
const validate = new Ajv2020({ allowUnionTypes: true }).compile(caseSchema(pack, "en"));

interface NamedCase {
  readonly name: string;
  readonly make: (name: string) => object;
}

const levelKeys = ["lead", "support", "later", "avoid", "includes", "excludes"];

/** A case for every name of the built-in rules, at every place where one may stand. */
const namedCases: readonly { readonly part: string; readonly cases: readonly NamedCase[] }[] = [
  {
    part: "facts",
    cases: casesOf(factNames(realPack), (name) => ({ facts: { [name]: "unknown" }, notes: { [name]: "so" } })),
  },
  {
    part: "values",
    cases: realPack.facts.flatMap((fact) =>
      casesOf([...valueNames(fact), { id: "unknown", names: answerWords("unknown") }], (name) => ({
        facts: { [fact.id]: fact.kind === "one" ? name : [name] },
      })),
    ),
  },
  {
    part: "unknown",
    cases: realPack.facts.flatMap((fact) =>
      casesOf([{ id: "unknown", names: answerWords("unknown") }], (name) => ({ facts: { [fact.id]: name } })),
    ),
  },
  {
    part: "levels",
    cases: levelKeys.flatMap((key) =>
      casesOf(levelNames(realPack), (name) => ({ expect: { [key]: [name], certain: { in: [name] } } })),
    ),
  },
  {
    part: "forms",
    cases: realPack.levels.flatMap((level) =>
      [level.id, level.name.nl, level.name.en].flatMap((of) =>
        casesOf(formNames(level), (name) => ({ expect: { forms: { [of]: { [name]: "use" } } } })),
      ),
    ),
  },
  { part: "phases", cases: casesOf(phaseNames(realPack), (name) => ({ expect: { phase: name } })) },
  { part: "companions", cases: casesOf(companionNames(realPack), (name) => ({ expect: { companions: [name] } })) },
  {
    part: "instruments",
    cases: casesOf(instrumentNamesOf(realPack), (name) => ({ current: [name], planned: [name] })),
  },
];

function casesOf(named: readonly Named[], make: NamedCase["make"]): readonly NamedCase[] {
  return named.flatMap(({ id, names, exact = [] }) => [id, ...exact, ...names].map((name) => ({ name, make })));
}

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
    "facts: { Jaargetijde: Lente, dry ground: ja, Pests: onbekend }",
    "facts: { jaargetijde: onbekend, gewas: Unknown }",
    "facts: { Jaargetijden: Lente }",
    "facts: { jaargetijde: [Lente] }",
    "facts: { Jaargetijde: Lent }",
    "facts: { plagen: [onbekend] }",
    "notes: { Jaargetijde: felt it }",
    "notes: { Jaargetijden: felt it }",
    "current: [water geven, Sowing_seed, iii]",
    "planned: [water gever]",
    "expect: { lead: [II, wieden], phase: Spring, forms: { water geven: { drip: later } } }",
    "expect: { lead: [IV] }",
    "expect: { forms: { Water geven: { Zaaien: later } } }",
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

  it("knows no companion where the rules have none", () => {
    const without = new Ajv2020({ allowUnionTypes: true }).compile(caseSchema({ ...pack, instruments: [] }, "en"));
    expect(without({ expect: { companions: [] } })).toBe(true);
    for (const name of ["fence", ""]) expect(without({ expect: { companions: [name] } })).toBe(false);
  });

  it.each(languages)("offers the ids and the names in %s, and not those in another language", (language) => {
    const schema = caseSchema(realPack, language);
    const { properties } = mappingOf(mappingOf(schema.properties).facts);
    const own = new Set(realPack.facts.flatMap(({ id, label }) => [id, label[language]]));
    expect(new Set(Object.keys(mappingOf(properties)))).toEqual(own);
    for (const { id, kind, values } of realPack.facts) {
      const { anyOf } = mappingOf(mappingOf(properties)[id]);
      const [first] = listOf(anyOf).map(mappingOf);
      const [choices] = kind === "one" ? [first] : listOf(mappingOf(first?.items).anyOf).map(mappingOf);
      const offered = listOf(choices?.enum);
      const names = new Set(values.flatMap((value) => [value.id, value.label[language]]));
      const unknown = kind === "one" ? ["unknown", wordings[language].schema.answers.unknown] : [];
      expect(new Set(offered.filter((each) => typeof each === "string"))).toEqual(new Set([...names, ...unknown]));
      expect(offered.slice(0, values.length)).toEqual(values.map((value) => value.id));
    }
  });

  describe.each(languages)("of the built-in rules in %s", (language) => {
    const validateReal = new Ajv2020({ allowUnionTypes: true }).compile(caseSchema(realPack, language));
    const ways = [(name: string) => name, (name: string) => name.toLowerCase(), comparable];

    it.each(namedCases)("takes every name that the reader takes: $part", ({ cases }) => {
      expect(cases.length).toBeGreaterThan(3);
      for (const { name, make } of cases) {
        for (const way of ways) {
          const written = make(way(name));
          const text = JSON.stringify(written);
          const accepted = readCases({ path: "a.yaml", text }, realPack).cases.length === 1;
          expect(validateReal(written), text).toBe(accepted);
        }
      }
    });
  });
});

it("is, of the built-in rules, the one that is kept for editors", () => {
  expect(JSON.parse(JSON.stringify(caseSchema(realPack, "en")))).toEqual(keptSchema("case"));
});
