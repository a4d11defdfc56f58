import type { NumberRule, ValueKind } from "../diagnostics/catalogue.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { formOf, type JsonSchema } from "./json-schema.ts";
import type { Path } from "./locate.ts";
import { nearest } from "./nearest.ts";
import type { SourceDocument } from "./parse-documents.ts";
import { isMapping, kindOf, listOf, mappingOf } from "./value-kind.ts";

/** An error as ajv's standalone code reports it. */
export interface ShapeError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly schemaPath?: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The key itself, where it is the key that is wrong. */
  readonly propertyName?: string;
}

/** A check that ajv compiled from a schema at build time; `errors` are those of the last call. */
export interface ShapeValidator<T> {
  (value: unknown): value is T;
  readonly errors?: readonly ShapeError[] | null;
}

/** What a shape error is about, as a caller with words of its own for it needs to know. */
export interface ShapeProblem {
  readonly keyword: string;
  /** The key that is missing, unknown or has the wrong value. */
  readonly key: string;
  readonly path: Path;
}

/** A diagnostic of the caller's own for a problem, or null. */
export type TellShape = (problem: ShapeProblem, document: SourceDocument) => Diagnostic | null;

const kinds: Readonly<Record<string, ValueKind>> = {
  string: "text",
  number: "number",
  integer: "number",
  boolean: "yes-no",
  array: "list",
  object: "mapping",
  null: "nothing",
};

/** What a document should look like: the schema, in it the definition that the document follows, and its name. */
export interface ExpectedShape {
  readonly root: JsonSchema;
  readonly schema: JsonSchema;
  readonly name: string;
}

const mostDiagnostics = 100;

/** The errors of a validator as diagnostics with places: at least one where there are errors, whatever they are of. */
export function shapeDiagnostics(
  errors: readonly ShapeError[],
  document: SourceDocument,
  shape: ExpectedShape,
  tell: TellShape = () => null,
): readonly Diagnostic[] {
  const told = errors
    .slice(0, mostDiagnostics)
    .map(asUnknownKey)
    .flatMap((error) => {
      const path = parsePointer(error.instancePath);
      const key = String(error.params.missingProperty ?? error.params.additionalProperty ?? lastKey(path, shape.name));
      const own = tell({ keyword: error.keyword, key, path }, document);
      return own ?? shapeDiagnostic(error, key, path, document, shape) ?? [];
    });
  const [first] = errors;
  if (first !== undefined && told.length === 0) throw new Error(`nothing says what is wrong by ${first.keyword}`);
  return told;
}

/** What stands under a key that only a pattern allows, and is nothing: the key is what is wrong. */
function asUnknownKey(error: ShapeError): ShapeError {
  if (error.keyword !== "type" || !error.schemaPath?.includes("/patternProperties/")) return error;
  const steps = error.instancePath.split("/");
  const [additionalProperty = ""] = parsePointer(`/${steps.at(-1)}`);
  const instancePath = steps.slice(0, -1).join("/");
  return { instancePath, keyword: "additionalProperties", params: { additionalProperty } };
}

function shapeDiagnostic(
  error: ShapeError,
  key: string,
  path: Path,
  document: SourceDocument,
  shape: ExpectedShape,
): Diagnostic | null {
  const value = valueAt(document.value, path);
  const place = document.place(path);
  const { params } = error;
  switch (error.keyword) {
    case "additionalProperties": {
      const known = knownKeys(shape, path);
      const cut = cutByComma(key, mappingOf(value), known);
      if (cut !== null) return diagnose("shape/comma-in-braces", cut, document.place([...path, key], "key"));
      const args = { key, known, suggestion: nearest(key, known) };
      return diagnose("shape/unknown-key", args, document.place([...path, key], "key"));
    }
    case "required":
      return diagnose("shape/missing-key", { key }, document.place(path, "key"));
    case "type":
      return wrongKind(params.type, key, value, document, path);
    // Of what is no text at all, that is said already; and a mapping may not even be able to become one.
    case "enum": {
      if (typeof value !== "string") return null;
      const choices = listOf(params.allowedValues).map(String);
      return diagnose("shape/bad-choice", { key, value, choices, suggestion: nearest(value, choices) }, place);
    }
    // Of a key; that its own rule is broken is all that `propertyNames` says.
    case "propertyNames":
      return null;
    case "pattern":
      if (error.propertyName !== undefined) {
        const form = formOf(String(params.pattern));
        const name = error.propertyName;
        return diagnose("shape/bad-key", { key: name, form }, document.place([...path, name], "key"));
      }
      if (typeof value !== "string") return null;
      return diagnose("shape/bad-form", { key, value, form: formOf(String(params.pattern)) }, place);
    case "multipleOf":
      return badNumber(key, value, "half", document, path);
    case "minimum":
      return badNumber(key, value, lowest[Number(params.limit)] ?? "positive", document, path);
    case "maximum":
      return badNumber(key, value, "year", document, path);
    case "uniqueItems": {
      const twice = String(listOf(value)[Number(params.i)]);
      return diagnose("shape/twice", { key, value: twice }, document.place([...path, Number(params.i)]));
    }
    case "minItems":
    case "minProperties":
      return diagnose("shape/too-few", { key, minimum: Number(params.limit) }, document.place(path, "key"));
    case "maxItems":
    case "maxProperties":
      return diagnose("shape/too-many", { key, maximum: Number(params.limit) }, document.place(path, "key"));
    default:
      return null;
  }
}

const lowest: Readonly<Record<number, NumberRule>> = { 0: "not-negative", 1: "positive", 1000: "year" };

/** In so small a mapping, such as of a text by language, one looks for a text that a comma cut in two. */
const fewKeys = 4;

/** Between braces a comma ends a text, and the rest of it becomes a key of nothing: what the whole text was. */
function cutByComma(
  key: string,
  value: Readonly<Record<string, unknown>>,
  known: readonly string[],
): { readonly key: string; readonly text: string } | null {
  if (value[key] !== null || known.length > fewKeys) return null;
  const before = Object.entries(value).slice(0, Object.keys(value).indexOf(key));
  const cut = before.findLastIndex(([, each]) => each !== null);
  const [owner, start] = before[cut] ?? [];
  if (owner === undefined || typeof start !== "string") return null;
  return { key: owner, text: [start, ...before.slice(cut + 1).map(([rest]) => rest), key].join(", ") };
}

function wrongKind(type: unknown, key: string, value: unknown, document: SourceDocument, path: Path): Diagnostic {
  if (type === "integer" && typeof value === "number") return badNumber(key, value, "whole", document, path);
  const types = Array.isArray(type) ? type.map(String) : [String(type)];
  const expected = types.map((name) => kinds[name] ?? "text");
  return diagnose("shape/wrong-kind", { key, expected, found: kindOf(value) }, document.place(path));
}

function badNumber(key: string, value: unknown, rule: NumberRule, document: SourceDocument, path: Path): Diagnostic {
  const number = typeof value === "number" || typeof value === "bigint" ? Number(value) : Number.NaN;
  return diagnose("shape/bad-number", { key, value: number, rule }, document.place(path));
}

function parsePointer(pointer: string): Path {
  const steps = pointer.split("/").slice(1);
  return steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function lastKey(path: Path, rootName: string): string {
  return String(path.findLast((step) => !/^[0-9]+$/.test(String(step))) ?? rootName);
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)];
    else value = isMapping(value) ? value[step] : undefined;
  }
  return value;
}

/** The keys that the schema allows at a path. */
function knownKeys({ root, schema }: ExpectedShape, path: Path): readonly string[] {
  const found = path.reduce<JsonSchema>((parent, step) => childSchema(root, resolveRef(root, parent), step), schema);
  return Object.keys(mappingOf(resolveRef(root, found).properties));
}

function childSchema(root: JsonSchema, parent: JsonSchema, step: string | number): JsonSchema {
  if (parent.type === "array") return resolveRef(root, mappingOf(parent.items));
  const own = mappingOf(parent.properties)[String(step)];
  return mappingOf(own ?? parent.additionalProperties);
}

function resolveRef(root: JsonSchema, schema: JsonSchema): JsonSchema {
  if (typeof schema.$ref !== "string") return schema;
  return mappingOf(valueAt(root, parsePointer(schema.$ref.slice(1))));
}
