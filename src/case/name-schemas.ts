import type { Language, Text } from "../language/languages.ts";
import { createFindName, type Named, translationsOf } from "../pack/pack-names.ts";
import type { JsonSchema } from "../source/json-schema.ts";
import { comparable } from "../source/nearest.ts";

/** What a case may be written with, by id: what it is called in each language, and every name that the reader takes for it. */
export interface SchemaName extends Named {
  readonly label: Text;
}

/** Things with names of their own, and the name by which each is offered. */
export function labelled(named: readonly Named[], labels: readonly (readonly [string, Text])[]): readonly SchemaName[] {
  const byId = new Map(labels);
  return named.flatMap((each) => {
    const label = byId.get(each.id);
    return label === undefined ? [] : [{ ...each, label }];
  });
}

/**
 * A value by one of its names: editors offer the ids, then the names in the language, then `others`. The names in other
 * languages are accepted without being offered, as are small letters, hyphens, and letters without accents. A name of
 * several things is none here.
 */
export function namedValue(
  names: readonly SchemaName[],
  language: Language,
  others: readonly (boolean | null)[] = [],
): JsonSchema {
  // Of nothing there is no name, and an empty choice is no schema.
  if (names.length === 0) return { not: {} };
  const ids = names.map(({ id }) => id);
  const offered = names.flatMap((name) => offeredOf(name, names, language));
  const patterns = names.flatMap((name) => patternsOf(name, names));
  const choices = { enum: [...new Set([...ids, ...offered]), ...others] };
  return { anyOf: [choices, { type: "string", pattern: anyOf(patterns) }] };
}

/** Keys by one of their names, as {@link namedValue} has values; `pointer` is where in the schema this mapping will be. */
export function namedKeys(
  names: readonly SchemaName[],
  language: Language,
  schemas: ReadonlyMap<string, JsonSchema>,
  pointer: string,
): JsonSchema {
  const toId = (id: string): JsonSchema => ({ $ref: `${pointer}/properties/${id}` });
  const offered = names.map((name) => ({ name, keys: [name.id, ...offeredOf(name, names, language)] }));
  return {
    type: "object",
    properties: Object.fromEntries([
      ...offered.map(({ name: { id } }) => [id, schemas.get(id) ?? {}] as const),
      ...offered.flatMap(({ name: { id }, keys }) => keys.slice(1).map((key) => [key, toId(id)] as const)),
    ]),
    // A key that is a property is no pattern too: strict validators refuse schemas in which it may be.
    patternProperties: Object.fromEntries(
      offered.map(({ name, keys }) => [
        `^(?!${anyOf(keys.map(escapeSigns)).slice(1)})${anyOf(patternsOf(name, names)).slice(1)}`,
        toId(name.id),
      ]),
    ),
    additionalProperties: false,
  };
}

/** The name in the language, where it stands for this alone and is not the id. */
function offeredOf(name: SchemaName, names: readonly SchemaName[], language: Language): readonly string[] {
  const label = name.label[language];
  return label !== name.id && standsFor(label, name, names) ? [label] : [];
}

function standsFor(text: string, { id }: Named, names: readonly SchemaName[]): boolean {
  const found = createFindName(names)(text);
  return found.length === 1 && found[0] === id;
}

function patternsOf(name: SchemaName, names: readonly SchemaName[]): readonly string[] {
  const written = [name.id, ...translationsOf(name.label), ...(name.exact ?? []), ...name.names];
  const apart = new Map(written.map((text) => [comparable(text), text]));
  return [...apart.values()].filter((text) => standsFor(text, name, names)).map(patternOf);
}

function anyOf(patterns: readonly string[]): string {
  return `^(?:${patterns.join("|")})$`;
}

/** A name as a regular expression, which has no way of its own to leave out capitals and accents. */
function patternOf(name: string): string {
  return [
    ...name
      .normalize("NFC")
      .trim()
      .replace(/[\s_-]+/g, "-"),
  ]
    .map((sign, index) => {
      if (/[-\u2010-\u2015]/.test(sign)) return sign === "-" ? "[-_\\s]+" : `[-_\\s${sign}]+`;
      if (/['\u2018\u2019\u02bc]/.test(sign)) return "['‘’]";
      const small = sign.toLowerCase();
      const ways = new Set([sign, ...(index === 0 ? [small.toUpperCase()] : []), small, comparable(sign)]);
      return ways.size === 1 ? escapeSigns(sign) : `[${[...ways].join("")}]`;
    })
    .join("");
}

function escapeSigns(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
