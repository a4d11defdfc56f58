import type { TextForm } from "../diagnostics/catalogue.ts";
import { languageTag } from "../language/languages.ts";

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
  limits: { readonly minItems?: number; readonly maxItems?: number; readonly uniqueItems?: true } = {},
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

const word = "[a-z0-9]+(-[a-z0-9]+)*";
const control = "\\u0000-\\u001f\\u007f-\\u009f";

/** What texts of each form look like, as regular expressions of JSON Schema. */
export const textForms: Readonly<Record<TextForm, string>> = {
  id: `^${word}$`,
  "rule-id": `^${word}(/${word})*$`,
  "case-id": `^[^./\\\\\\s${control}]([^/\\\\${control}]{0,98}[^/\\\\\\s${control}])?$`,
  "statement-id": "^[A-Za-z][A-Za-z0-9-]*$",
  date: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
  version: "^[0-9]+\\.[0-9]+\\.[0-9]+$",
  lines: "^[0-9]+(-[0-9]+)?(, [0-9]+(-[0-9]+)?)*$",
  digest: "^sha256:[0-9a-f]{64}$",
  address: '^https?://[^\\s<>"]+$',
  language: languageTag,
  doi: "^10\\.[0-9]{4,9}/\\S+$",
  filled: "\\S",
};

/** Whether a date exists: a schema can only check its form, and here the day has to be in its month. */
export function isCalendarDate(text: string): boolean {
  if (!new RegExp(textForms.date).test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The form with this regular expression. */
export function formOf(pattern: string): TextForm {
  const forms: readonly TextForm[] = [
    "id",
    "rule-id",
    "case-id",
    "statement-id",
    "date",
    "version",
    "lines",
    "digest",
    "address",
    "language",
    "doi",
  ];
  return forms.find((form) => textForms[form] === pattern) ?? "filled";
}
