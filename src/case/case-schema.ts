import { type Language, languages, wordings } from "../language/languages.ts";
import type { SchemaWording } from "../language/wording.ts";
import type { Fact, Pack } from "../pack/pack.ts";
import { instrumentNames } from "../pack/pack-names.ts";
import { choice, type JsonSchema, list, mapping, text } from "../source/json-schema.ts";
import { mappingOf } from "../source/value-kind.ts";
import type { Acceptance, ExpectationKey } from "./case.ts";
import { caseVocabulary } from "./case-vocabulary.ts";
import { acceptableRules } from "./check-acceptances.ts";

/**
 * The JSON Schema (2020-12) of a case file for a pack, so that editors complete and explain it. What it allows the
 * reader allows; that two cases of a file may not share an id, and that a date has to exist, it cannot say.
 */
export function caseSchema(pack: Pack, language: Language): JsonSchema {
  const wording = wordings[language].schema;
  const levels = pack.levels.map((level) => level.id);
  const names = instrumentNames({
    levels: new Map(pack.levels.map((level) => [level.id, level.forms.map((form) => form.id)])),
    instruments: pack.instruments.map((instrument) => instrument.id),
  });
  const properties = mappingOf(caseShape.properties);
  const descriptions = new Map(Object.entries(wording.keys));
  const described = Object.entries(properties).map(([key, schema]) => [key, describe(schema, descriptions.get(key))]);
  const shapes: Record<string, JsonSchema> = Object.fromEntries(described);
  const instruments = { type: ["array", "null"], items: { type: "string", enum: names }, uniqueItems: true };
  return {
    ...caseShape,
    title: `${wording.title}: ${pack.title[language]} (${pack.id} ${pack.version})`,
    properties: {
      ...Object.fromEntries(Object.entries(shapes).map(([key, schema]) => [key, orNothing(schema)])),
      facts: { ...orNothing(mappingOf(shapes.facts)), ...factsSchema(pack, language, wording) },
      notes: { ...orNothing(mappingOf(shapes.notes)), ...notesSchema(pack, language) },
      current: { ...shapes.current, ...instruments },
      planned: { ...shapes.planned, ...instruments },
      expect: orNothing(expectSchema(pack, levels, mappingOf(shapes.expect), wording)),
      accept: orNothing(acceptSchema(pack, mappingOf(shapes.accept), wording)),
      memo: orNothing(emptyKeys(describeKeys(mappingOf(shapes.memo), wording.memo))),
    },
    $defs: { rule: { enum: [...caseVocabulary(pack).entries] } },
  };
}

function describe(schema: unknown, description: string | undefined): JsonSchema {
  return { ...mappingOf(schema), ...(description === undefined ? {} : { description }) };
}

/** The same, with what each key of a mapping means. */
function describeKeys(schema: JsonSchema, descriptions: Readonly<Record<string, string>>): JsonSchema {
  const keys = Object.entries(mappingOf(schema.properties));
  return { ...schema, properties: Object.fromEntries(keys.map(([key, of]) => [key, describe(of, descriptions[key])])) };
}

/** A key without a value is as good as absent. */
function orNothing(schema: JsonSchema): JsonSchema {
  const { type } = schema;
  const choices = Array.isArray(schema.enum) ? { enum: [...schema.enum, null] } : {};
  return { ...schema, ...choices, type: Array.isArray(type) ? type : [type, "null"] };
}

function emptyKeys(schema: JsonSchema): JsonSchema {
  const keys = Object.entries(mappingOf(schema.properties));
  return { ...schema, properties: Object.fromEntries(keys.map(([key, value]) => [key, orNothing(mappingOf(value))])) };
}

function factsSchema(pack: Pack, language: Language, wording: SchemaWording): JsonSchema {
  const facts = pack.facts.map((fact) => [fact.id, factSchema(fact, language, wording)]);
  return { properties: Object.fromEntries(facts), additionalProperties: false };
}

function factSchema(fact: Fact, language: Language, wording: SchemaWording): JsonSchema {
  const ids = fact.values.map((value) => value.id);
  const labels = fact.values.map((value) => `- ${value.id}: ${value.label[language]}`);
  const lines = [fact.question[language], fact.help[language], ...labels, `- unknown: ${wording.unknown}`];
  const common = { title: fact.label[language], description: lines.join("\n") };
  const truths = [...(ids.includes("yes") ? [true] : []), ...(ids.includes("no") ? [false] : [])];
  if (fact.kind === "one") return { ...common, enum: [...ids, ...truths, "unknown", null] };
  const list = { type: "array", items: { enum: [...ids, ...truths] } };
  return { ...common, anyOf: [list, { enum: ["unknown", null] }] };
}

function notesSchema(pack: Pack, language: Language): JsonSchema {
  const note = (fact: Fact) => ({ title: fact.label[language], ...orNothing(text("filled")) });
  return {
    properties: Object.fromEntries(pack.facts.map((fact) => [fact.id, note(fact)])),
    additionalProperties: false,
  };
}

function expectSchema(pack: Pack, levels: readonly string[], schema: JsonSchema, wording: SchemaWording): JsonSchema {
  const { cautions, audit, statements } = caseVocabulary(pack);
  const properties = mappingOf(schema.properties);
  const statuses = mappingOf(mappingOf(mappingOf(properties.forms).additionalProperties).additionalProperties);
  const forms = pack.levels.map((level) => {
    const keys = level.forms.map((form) => [form.id, statuses]);
    return [level.id, { type: "object", properties: Object.fromEntries(keys), additionalProperties: false }];
  });
  const ofNames = (keys: readonly ExpectationKey[], items: JsonSchema) =>
    Object.fromEntries(keys.map((key) => [key, { ...mappingOf(properties[key]), items }]));
  const certain = mappingOf(properties.certain);
  const places = Object.entries(mappingOf(certain.properties)).map(([place, value]) => [
    place,
    { ...mappingOf(value), items: { enum: levels } },
  ]);
  const known = {
    ...properties,
    ...ofNames(["lead", "support", "later", "avoid", "includes", "excludes"], { enum: levels }),
    ...ofNames(["fires", "silent", "open"], { $ref: "#/$defs/rule" }),
    ...ofNames(["cautions"], { enum: [...cautions, ...statements] }),
    ...ofNames(["audit"], { enum: [...audit, ...statements] }),
    ...ofNames(["companions"], { enum: pack.instruments.map((instrument) => instrument.id) }),
    phase: { enum: pack.phases.phases.map((phase) => phase.id) },
    certain: describeKeys({ ...certain, properties: Object.fromEntries(places) }, wording.certain),
    forms: { type: "object", properties: Object.fromEntries(forms), additionalProperties: false },
  };
  return describeKeys({ ...schema, properties: known }, wording.expect);
}

function acceptSchema(pack: Pack, schema: JsonSchema, wording: SchemaWording): JsonSchema {
  const items = describeKeys(mappingOf(schema.items), wording.accept);
  const { rule, because, until, by } = mappingOf(items.properties);
  const properties = {
    rule: { ...mappingOf(rule), enum: acceptableRules(pack) },
    because,
    until: orNothing(mappingOf(until)),
    by: orNothing(mappingOf(by)),
  };
  return { ...schema, items: { ...items, properties } };
}

const names = list({ type: "string" });

/** The keys of a case's expectations; the same in every pack. */
export const expectationShape: JsonSchema = mapping({
  "lead?": names,
  "support?": names,
  "later?": names,
  "avoid?": names,
  "includes?": names,
  "excludes?": names,
  "certain?": mapping({ "in?": names, "out?": names }),
  "forms?": {
    type: "object",
    additionalProperties: { type: "object", additionalProperties: choice("use", "later", "avoid", "open") },
  },
  "balance?": choice("balanced", "leans-top-down", "leans-bottom-up", "one-sided-top-down", "one-sided-bottom-up"),
  "phase?": { type: "string" },
  "cautions?": names,
  "audit?": names,
  "companions?": names,
  "settled?": choice("proven", "open", "unproven"),
  "fires?": names,
  "silent?": names,
  "open?": names,
});

/** The keys of a memo's heading. */
export const memoShape: JsonSchema = mapping({
  "to?": text("filled"),
  "from?": text("filled"),
  "date?": text("date"),
  "subject?": text("filled"),
  "decision-by?": text("date"),
});

/** The keys of a finding that a case accepts. */
export const acceptanceShape: JsonSchema = mapping({
  rule: { type: "string" },
  because: text("filled"),
  "until?": text("date"),
  "by?": text("filled"),
});

/** The shape of a case file that holds for every pack; what a pack knows is checked against the pack itself. */
export const caseShape: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  ...mapping({
    "id?": text("case-id"),
    "title?": text("filled"),
    "language?": choice(...languages),
    "region?": text("filled"),
    "partners?": list(text("filled")),
    "facts?": { type: "object" },
    "notes?": { type: "object", additionalProperties: text("filled") },
    "current?": names,
    "planned?": names,
    "expect?": expectationShape,
    "accept?": list(acceptanceShape),
    "memo?": memoShape,
  }),
};

/** A case as its schema allows it: nothing in it is checked against a pack. */
export interface RawCase {
  readonly id?: string;
  readonly title?: string;
  readonly language?: Language;
  readonly region?: string;
  readonly partners?: readonly string[];
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly notes?: Readonly<Record<string, string>>;
  readonly current?: readonly string[];
  readonly planned?: readonly string[];
  readonly expect?: RawExpectation;
  readonly accept?: readonly Acceptance[];
  readonly memo?: RawMemo;
}

export interface RawExpectation {
  readonly lead?: readonly string[];
  readonly support?: readonly string[];
  readonly later?: readonly string[];
  readonly avoid?: readonly string[];
  readonly includes?: readonly string[];
  readonly excludes?: readonly string[];
  readonly certain?: { readonly in?: readonly string[]; readonly out?: readonly string[] };
  readonly forms?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly balance?: string;
  readonly phase?: string;
  readonly cautions?: readonly string[];
  readonly audit?: readonly string[];
  readonly companions?: readonly string[];
  readonly settled?: string;
  readonly fires?: readonly string[];
  readonly silent?: readonly string[];
  readonly open?: readonly string[];
}

export interface RawMemo {
  readonly to?: string;
  readonly from?: string;
  readonly date?: string;
  readonly subject?: string;
  readonly "decision-by"?: string;
}
