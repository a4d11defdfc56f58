import { textForms } from "./text-forms.ts";

/** A JSON Schema (2020-12) as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A mapping with these keys and no other; a key ending in `?` may be left out. */
export function mapping(keys: Readonly<Record<string, JsonSchema>>, description?: string): JsonSchema {
  const entries = Object.entries(keys);
  return {
    ...(description === undefined ? {} : { description }),
    type: "object",
    properties: Object.fromEntries(entries.map(([key, schema]) => [key.replace(/\?$/, ""), schema])),
    required: entries.map(([key]) => key).filter((key) => !key.endsWith("?")),
    additionalProperties: false,
  };
}

/** A list of such items. */
export function list(
  items: JsonSchema,
  limits: { readonly minItems?: number; readonly maxItems?: number } = {},
): JsonSchema {
  return { type: "array", items, ...limits };
}

/** A text of one of the forms. */
export function text(form: keyof typeof textForms, description?: string): JsonSchema {
  return { type: "string", pattern: textForms[form], ...(description === undefined ? {} : { description }) };
}

/** One of these words. */
export function choice(...words: readonly string[]): JsonSchema {
  return { type: "string", enum: words };
}

/** What stands in `$defs` under the name. */
export function ref(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}
