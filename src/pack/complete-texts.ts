import { languages } from "../language/languages.ts";
import { type JsonSchema, textForms } from "../source/json-schema.ts";
import type { Path } from "../source/locate.ts";
import { nearest } from "../source/nearest.ts";
import { isMapping, mappingOf } from "../source/value-kind.ts";
import { at, type PackChecker, report, type Spot } from "./pack-checker.ts";
import { type PackPart, packSchema } from "./pack-schema.ts";

/** A text of a file as it may be written: in any languages, and with anything wrong in it. */
type RawText = Readonly<Record<string, unknown>>;

/** Reports texts that are missing in a language that the pack declares, or there in one that it does not. */
export function checkTexts(checker: PackChecker, part: PackPart, spot: Spot): void {
  const declared = checker.names.languages;
  if (declared.length === 0) return;
  changeTexts(part, spot.document.value, (text, path) => {
    checkText(checker, text, at(spot, ...path));
    return text;
  });
}

function checkText(checker: PackChecker, text: RawText, spot: Spot): void {
  const known = checker.names.languages;
  for (const language of known.filter((each) => text[each] === undefined)) {
    report(checker, spot, "pack/missing-text", { language }, "key");
  }
  const tag = new RegExp(textForms.language);
  for (const key of Object.keys(text)) {
    if (!tag.test(key) || known.some((each) => each === key) || typeof text[key] !== "string") continue;
    report(
      checker,
      at(spot, key),
      "pack/undeclared-language",
      { language: key, known, suggestion: nearest(key, known) },
      "key",
    );
  }
}

/**
 * What a file holds, with every text also under the languages that mixwijzer speaks and the pack does not: there it is
 * what it is in the first language of the pack. Nobody is shown it, since nobody is spoken to in a language that the pack
 * does not have, but what looks through all languages finds a text in each.
 */
export function completeTexts<Value>(part: PackPart, value: Value, declared: readonly string[]): Value;
export function completeTexts(part: PackPart, value: unknown, declared: readonly string[]): unknown {
  const [first] = declared;
  const lacking = languages.filter((language) => !declared.some((known) => known === language));
  if (first === undefined || lacking.length === 0) return value;
  return changeTexts(part, value, (text) => ({
    ...text,
    ...Object.fromEntries(lacking.map((language) => [language, text[first]])),
  }));
}

/** What a file holds with every text in it changed, wherever the schema of the file has one; from the inside out. */
function changeTexts(part: PackPart, value: unknown, change: (text: RawText, path: Path) => RawText): unknown {
  const definitions = mappingOf(packSchema.$defs);
  const look = (schema: JsonSchema, inner: unknown, path: Path): unknown => {
    const name = typeof schema.$ref === "string" ? schema.$ref.slice("#/$defs/".length) : null;
    const meant = name === null ? schema : mappingOf(definitions[name]);
    if (Array.isArray(inner)) return inner.map((item, index) => look(mappingOf(meant.items), item, [...path, index]));
    if (!isMapping(inner)) return inner;
    const entries = Object.entries(inner).map(([key, item]) => {
      const there = mappingOf(meant.properties)[key] ?? meant.additionalProperties;
      return [key, look(mappingOf(there), item, [...path, key])] as const;
    });
    const built = Object.fromEntries(entries);
    return name === "text" || name === "wording" ? change(built, path) : built;
  };
  return look(mappingOf(definitions[part]), value, []);
}
