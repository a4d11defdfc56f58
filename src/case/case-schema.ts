import { type Language, wordings } from "../language/languages.ts";
import type { SchemaWording } from "../language/wording.ts";
import type { Fact, Pack } from "../pack/pack.ts";
import { instrumentNames } from "../pack/pack-names.ts";
import { type JsonSchema, text } from "../source/json-schema.ts";
import { mappingOf } from "../source/value-kind.ts";
import { caseShape } from "./case-shape.ts";

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
      memo: orNothing(emptyKeys(mappingOf(shapes.memo))),
    },
  };
}

function describe(schema: unknown, description: string | undefined): JsonSchema {
  return { ...mappingOf(schema), ...(description === undefined ? {} : { description }) };
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
  const levelKeys = ["lead", "support", "later", "avoid", "includes", "excludes"];
  const properties = mappingOf(schema.properties);
  const statuses = mappingOf(mappingOf(mappingOf(properties.forms).additionalProperties).additionalProperties);
  const forms = pack.levels.map((level) => {
    const keys = level.forms.map((form) => [form.id, statuses]);
    return [level.id, { type: "object", properties: Object.fromEntries(keys), additionalProperties: false }];
  });
  const ofLevels = (value: unknown): JsonSchema => ({ ...mappingOf(value), items: { enum: levels } });
  const named = Object.entries(properties).map(([key, value]) => [
    key,
    levelKeys.includes(key) ? ofLevels(value) : value,
  ]);
  const certain = mappingOf(properties.certain);
  const places = Object.entries(mappingOf(certain.properties)).map(([place, value]) => [place, ofLevels(value)]);
  return {
    ...schema,
    properties: {
      ...Object.fromEntries(named),
      phase: { enum: pack.phases.phases.map((phase) => phase.id) },
      certain: { ...certain, description: wording.certain, properties: Object.fromEntries(places) },
      forms: { type: "object", properties: Object.fromEntries(forms), additionalProperties: false },
      companions: { type: "array", items: { enum: pack.instruments.map((instrument) => instrument.id) } },
    },
  };
}
