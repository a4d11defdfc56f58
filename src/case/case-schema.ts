import { inEveryLanguage, type Language, type Text, wordings } from "../language/languages.ts";
import type { SchemaWording } from "../language/wording.ts";
import { answerWords } from "../language/wordings.ts";
import type { Fact, Pack } from "../pack/pack.ts";
import {
  companionNames,
  factNames,
  formNames,
  instrumentNamesOf,
  levelNames,
  phaseNames,
  valueNames,
} from "../pack/pack-names.ts";
import { choice, type JsonSchema, list, mapping, text } from "../source/json-schema.ts";
import { mappingOf } from "../source/value-kind.ts";
import type { Acceptance, ExpectationKey } from "./case.ts";
import { caseVocabulary } from "./case-vocabulary.ts";
import { acceptableRules } from "./check-acceptances.ts";
import { labelled, namedKeys, namedValue, type SchemaName } from "./name-schemas.ts";

/**
 * The JSON Schema (2020-12) of a case file for a pack, so that editors complete and explain it: by id, and by the names
 * in the language. What it allows the reader allows; that two cases of a file may not share an id, that one thing may
 * not be there under two names, and that a date has to exist, it cannot say.
 */
export function caseSchema(pack: Pack, language: Language): JsonSchema {
  const wording = wordings[language].schema;
  const properties = { ...mappingOf(caseShape.properties), language: choice(...pack.languages) };
  const descriptions = new Map(Object.entries(wording.keys));
  const described = Object.entries(properties).map(([key, schema]) => [key, describe(schema, descriptions.get(key))]);
  const shapes: Record<string, JsonSchema> = Object.fromEntries(described);
  const instruments = { type: ["array", "null"], items: { $ref: "#/$defs/instrument" }, uniqueItems: true };
  return {
    ...caseShape,
    title: `${wording.title}: ${pack.title[language]} (${pack.id} ${pack.version})`,
    properties: {
      ...Object.fromEntries(Object.entries(shapes).map(([key, schema]) => [key, orNothing(schema)])),
      facts: { ...orNothing(mappingOf(shapes.facts)), ...factsSchema(pack, language, wording) },
      notes: { ...orNothing(mappingOf(shapes.notes)), ...notesSchema(pack, language) },
      current: { ...shapes.current, ...instruments },
      planned: { ...shapes.planned, ...instruments },
      expect: orNothing(expectSchema(pack, language, mappingOf(shapes.expect))),
      accept: orNothing(acceptSchema(pack, mappingOf(shapes.accept), wording)),
      memo: orNothing(emptyKeys(describeKeys(mappingOf(shapes.memo), wording.memo))),
    },
    $defs: {
      rule: { enum: [...caseVocabulary(pack).entries] },
      level: namedValue(levelsOf(pack), language),
      phase: namedValue(labelled(phaseNames(pack), namesOf(pack.phases.phases)), language),
      companion: namedValue(labelled(companionNames(pack), namesOf(pack.instruments)), language),
      instrument: namedValue(instrumentsOf(pack), language),
    },
  };
}

function namesOf(items: readonly { readonly id: string; readonly name: Text }[]): readonly (readonly [string, Text])[] {
  return items.map(({ id, name }) => [id, name]);
}

function labelsOf(items: readonly Pick<Fact, "id" | "label">[]): readonly (readonly [string, Text])[] {
  return items.map(({ id, label }) => [id, label]);
}

function levelsOf(pack: Pack): readonly SchemaName[] {
  return labelled(levelNames(pack), namesOf(pack.levels));
}

/** Levels, each with its forms behind it, and the instruments that are no level. */
function instrumentsOf(pack: Pack): readonly SchemaName[] {
  const named = new Map(instrumentNamesOf(pack).map((each) => [each.id, each]));
  const labels = [
    ...pack.levels.flatMap(({ id, name, forms }) => [
      [id, name] as const,
      ...forms.map((form) => [`${id}.${form.id}`, form.name] as const),
    ]),
    ...namesOf(pack.instruments),
  ];
  const inOrder = labels.flatMap(([id]) => named.get(id) ?? []);
  return labelled(inOrder, labels);
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
  const schemas = new Map(pack.facts.map((fact) => [fact.id, factSchema(fact, language, wording)]));
  return keysOf(pack, language, schemas, "facts");
}

function keysOf(
  pack: Pack,
  language: Language,
  schemas: ReadonlyMap<string, JsonSchema>,
  part: "facts" | "notes",
): JsonSchema {
  const { type: _, ...keys } = namedKeys(
    labelled(factNames(pack), labelsOf(pack.facts)),
    language,
    schemas,
    `#/properties/${part}`,
  );
  return keys;
}

function factSchema(fact: Fact, language: Language, wording: SchemaWording): JsonSchema {
  const ids = fact.values.map((value) => value.id);
  const labels = fact.values.map((value) => `- ${value.id}: ${value.label[language]}`);
  const lines = [fact.question[language], fact.help[language], ...labels, `- unknown: ${wording.unknown}`];
  const common = { title: fact.label[language], description: lines.join("\n") };
  const truths = [...(ids.includes("yes") ? [true] : []), ...(ids.includes("no") ? [false] : [])];
  const values = labelled(valueNames(fact), labelsOf(fact.values));
  const label = inEveryLanguage((each) => wordings[each].schema.answers.unknown);
  const unknown = { id: "unknown", names: answerWords("unknown"), label };
  if (fact.kind === "one") return { ...common, ...namedValue([...values, unknown], language, [...truths, null]) };
  const list = { type: "array", items: namedValue(values, language, truths) };
  return { ...common, anyOf: [list, namedValue([unknown], language, [null])] };
}

function notesSchema(pack: Pack, language: Language): JsonSchema {
  const note = (fact: Fact) => ({ title: fact.label[language], ...orNothing(text("filled")) });
  return keysOf(pack, language, new Map(pack.facts.map((fact) => [fact.id, note(fact)])), "notes");
}

function expectSchema(pack: Pack, language: Language, schema: JsonSchema): JsonSchema {
  const wording = wordings[language].schema;
  const { cautions, audit, statements } = caseVocabulary(pack);
  const properties = mappingOf(schema.properties);
  const statuses = mappingOf(mappingOf(mappingOf(properties.forms).additionalProperties).additionalProperties);
  const place = "#/properties/expect/properties/forms";
  const forms = new Map(
    pack.levels.map((level) => {
      const names = labelled(formNames(level), namesOf(level.forms));
      const ofForms = new Map(names.map(({ id }) => [id, statuses]));
      return [level.id, namedKeys(names, language, ofForms, `${place}/properties/${level.id}`)];
    }),
  );
  const level = { $ref: "#/$defs/level" };
  const ofNames = (keys: readonly ExpectationKey[], items: JsonSchema) =>
    Object.fromEntries(keys.map((key) => [key, { ...mappingOf(properties[key]), items }]));
  const certain = mappingOf(properties.certain);
  const places = Object.entries(mappingOf(certain.properties)).map(([key, value]) => [
    key,
    { ...mappingOf(value), items: level },
  ]);
  const known = {
    ...properties,
    ...ofNames(["lead", "support", "later", "avoid", "includes", "excludes"], level),
    ...ofNames(["fires", "silent", "open"], { $ref: "#/$defs/rule" }),
    ...ofNames(["cautions"], { enum: [...cautions, ...statements] }),
    ...ofNames(["audit"], { enum: [...audit, ...statements] }),
    ...ofNames(["companions"], { $ref: "#/$defs/companion" }),
    phase: { $ref: "#/$defs/phase" },
    certain: describeKeys({ ...certain, properties: Object.fromEntries(places) }, wording.certain),
    forms: namedKeys(levelsOf(pack), language, forms, place),
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
    "language?": text("language"),
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
