import { languageTag } from "../language/languages.ts";
import { bearings, readings, studyDesigns } from "../pack/evidence.ts";

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

const dialect = "https://json-schema.org/draft/2020-12/schema";

/** A schema document: what it describes, its definitions, and the whole. Changes to it are additive only. */
export function schemaDocument(
  id: string,
  title: string,
  whole: JsonSchema,
  definitions: Record<string, JsonSchema>,
): JsonSchema {
  return { $schema: dialect, $id: `urn:${id.replaceAll("/", ":")}`, title, ...whole, $defs: definitions };
}

/** An object that has all of `properties` except those named in `optional`; more may be added later. */
export function object(
  description: string,
  properties: Readonly<Record<string, JsonSchema>>,
  optional: readonly string[] = [],
): JsonSchema {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: "object", description, properties, required, additionalProperties: true };
}

/** A list. */
export function list(items: JsonSchema, description?: string): JsonSchema {
  return described({ type: "array", items }, description);
}

/** A map from ids. */
export function map(values: JsonSchema, description?: string): JsonSchema {
  return described({ type: "object", additionalProperties: values }, description);
}

/** One of these words. */
export function word(values: readonly string[], description?: string): JsonSchema {
  return described({ enum: values }, description);
}

/** The tag of the language in which the texts are. */
export const language: JsonSchema = { type: "string", pattern: languageTag };

/** A definition of the same document. */
export function ref(name: string, description?: string): JsonSchema {
  return described({ $ref: `#/$defs/${name}` }, description);
}

/** This, or null with the meaning given. */
export function orNull(schema: JsonSchema, description: string): JsonSchema {
  return { anyOf: [schema, { type: "null" }], description };
}

/** Text. */
export function text(description?: string): JsonSchema {
  return described({ type: "string" }, description);
}

/** A number. */
export function number(description?: string): JsonSchema {
  return described({ type: "number" }, description);
}

/** True or false. */
export function flag(description?: string): JsonSchema {
  return described({ type: "boolean" }, description);
}

function described(schema: JsonSchema, description: string | undefined): JsonSchema {
  return description === undefined ? schema : { ...schema, description };
}

const ids = list(text());

/** The JSON Schema of a finding of research beside the source. */
export const evidenceSchema = object(
  "What research found elsewhere on a programme or a level that the source speaks of.",
  {
    id: text(),
    levels: ids,
    programmes: list(object("A programme of the source.", { id: text(), name: text() })),
    topics: list(text(), "The topics that it is about; empty: all."),
    touches: list(
      object("A statement of the source on which it bears.", {
        statement: text(),
        bearing: word(bearings),
        text: text("The statement, in the pack's words."),
      }),
    ),
    design: word(studyDesigns, "How it was found out."),
    finding: text(),
    limits: text(),
    publisher: text(),
    title: text(),
    year: number(),
    read: word(readings, "How much of it the pack's authors read."),
    url: text(),
    matched: object("Why it is here.", {
      programmes: list(text(), "Those that resemble the case."),
      levels: list(text(), "Those in the mix."),
      topic: orNull(text(), "The topic of the case, where it is about topics; null: it is not, or not about this one."),
    }),
  },
  ["year", "url"],
);
