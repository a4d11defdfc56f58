import { type Language, languages, type Text } from "../language/languages.ts";
import { type FindName, languagesIn, translationsOf } from "../pack/pack-names.ts";
import type { Path } from "../source/locate.ts";
import { comparable } from "../source/nearest.ts";
import { listOf, mappingOf } from "../source/value-kind.ts";
import type { CaseVocabulary } from "./case-vocabulary.ts";
import type { CaseEdit } from "./edit/difference.ts";
import type { EditValue } from "./edit/write-value.ts";

/** The way in a case as its file has it to what a path of ids leads to: facts, levels and forms may have other names there. */
export function writtenPath(value: unknown, path: Path, { find }: CaseVocabulary): Path {
  const [top, key, level, form] = path;
  if ((top === "facts" || top === "notes") && key !== undefined) {
    return [top, keyOf(mappingOf(value)[top], key, find.fact), ...path.slice(2)];
  }
  if (top !== "expect" || key !== "forms" || level === undefined) return path;
  const { forms } = mappingOf(mappingOf(value).expect);
  const name = keyOf(forms, level, find.level);
  const rest = form === undefined ? [] : [keyOf(mappingOf(forms)[name], form, find.forms.get(String(level)))];
  return [top, key, name, ...rest];
}

function keyOf(map: unknown, id: string | number, find: FindName | undefined): string {
  const wanted = String(id);
  const keys = mappingOf(map);
  if (Object.hasOwn(keys, wanted)) return wanted;
  return Object.keys(keys).find((key) => standsFor(key, wanted, find)) ?? wanted;
}

function standsFor(name: unknown, id: string, find: FindName | undefined): boolean {
  const found = typeof name === "string" ? find?.(name) : undefined;
  return found?.length === 1 && found[0] === id;
}

/**
 * Edits of ids as edits of what a file says: it keeps the names that it has for what stays, and names what comes in the
 * language in which it names the rest, or by id where it does that.
 */
export function inOwnNames(
  value: unknown,
  edits: readonly CaseEdit[],
  vocabulary: CaseVocabulary,
): readonly CaseEdit[] {
  const keys = languageOf(Object.keys(mappingOf(mappingOf(value).facts)).map((name) => [factNaming(vocabulary), name]));
  return edits.map((edit) => {
    const path = writtenPath(value, edit.path, vocabulary).map(String);
    const isNew = path.every((key, at) => key === edit.path[at]) && valueAt(value, path) === undefined;
    const named = isNew && isOfFact(edit.path) ? renamed(path, keys, factNaming(vocabulary)) : path;
    if (edit.kind === "remove") return { ...edit, path: named };
    return { ...edit, path: named, value: ownValue(value, edit, path, vocabulary) };
  });
}

function isOfFact([top, key]: readonly string[]): boolean {
  return (top === "facts" || top === "notes") && key !== undefined;
}

function renamed(
  [top = "", key = ""]: readonly string[],
  language: Language | null,
  naming: Naming,
): readonly string[] {
  return [top, nameFor(key, language, naming)];
}

/** What something is called, by id. */
interface Naming {
  readonly find: FindName;
  readonly texts: ReadonlyMap<string, Text>;
}

function ownValue(
  value: unknown,
  { path, value: given }: Extract<CaseEdit, { kind: "set" }>,
  written: readonly string[],
  vocabulary: CaseVocabulary,
): EditValue {
  const naming = namingAt(path, vocabulary);
  if (naming === null) return given;
  const old = valueAt(value, written);
  const names = Array.isArray(old) ? old : [old];
  const answers = Object.entries(mappingOf(mappingOf(value).facts)).flatMap(([name, answer]) => {
    const [id = ""] = vocabulary.find.fact(name);
    const asked = namingAt(["facts", id], vocabulary);
    return asked === null ? [] : [answer].flat().map((item) => [asked, item] as const);
  });
  const own = names.map((name) => [naming, name] as const);
  const language = own.some(([, name]) => typeof name === "string" && naming.find(name).length > 0)
    ? languageOf(own)
    : languageOf(answers);
  const rename = (item: EditValue): EditValue => {
    if (typeof item !== "string") return item;
    const kept = names.find((name) => standsFor(name, item, naming.find));
    return typeof kept === "string" ? kept : nameFor(item, language, naming);
  };
  return Array.isArray(given) ? listOf(given).map((item) => rename(String(item))) : rename(given);
}

function nameFor(id: string, language: Language | null, { find, texts }: Naming): string {
  const name = language === null ? undefined : texts.get(id)?.[language];
  return name !== undefined && standsFor(name, id, find) ? name : id;
}

/** The language of the first name that is no id; null: there are only ids. */
function languageOf(names: readonly (readonly [Naming, unknown])[]): Language | null {
  for (const [{ find, texts }, name] of names) {
    if (typeof name !== "string" || texts.has(name)) continue;
    const text = texts.get(find(name)[0] ?? "");
    if (text === undefined) continue;
    return (
      languagesIn(text).find((language) => comparable(text[language]) === comparable(name)) ?? languages[0] ?? null
    );
  }
  return null;
}

function factNaming({ pack, find }: CaseVocabulary): Naming {
  return { find: find.fact, texts: new Map(pack.facts.map(({ id, label }) => [id, label])) };
}

/** What the values at a path of ids are called; null: they have no names. */
function namingAt(path: readonly string[], { facts, pack, find }: CaseVocabulary): Naming | null {
  const [top = "", key = ""] = path;
  const textsOf = (items: readonly { readonly id: string; readonly name: Text }[]) =>
    new Map(items.map(({ id, name }) => [id, name]));
  const known = top === "facts" ? facts.get(key) : undefined;
  if (known !== undefined) {
    return { find: known.findValue, texts: new Map(known.fact.values.map(({ id, label }) => [id, label])) };
  }
  if (top === "current" || top === "planned") {
    const forms = pack.levels.flatMap((level) =>
      level.forms.map(({ id, name }) => ({ id: `${level.id}.${id}`, name })),
    );
    return { find: find.instrument, texts: textsOf([...pack.levels, ...pack.instruments, ...forms]) };
  }
  if (top !== "expect") return null;
  if (key === "phase") return { find: find.phase, texts: textsOf(pack.phases.phases) };
  if (key === "companions") return { find: find.companion, texts: textsOf(pack.instruments) };
  return ["lead", "support", "later", "avoid", "includes", "excludes", "certain"].includes(key)
    ? { find: find.level, texts: textsOf(pack.levels) }
    : null;
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => mappingOf(inner)[key], value);
}

/** The names of the facts of a case in the order of the pack, as its file has them. */
export function factOrder(value: unknown, top: "facts" | "notes", vocabulary: CaseVocabulary): readonly string[] {
  return vocabulary.pack.facts.flatMap(({ id, label }) => {
    const written = keyOf(mappingOf(value)[top], id, vocabulary.find.fact);
    return [...new Set([id, written, ...translationsOf(label)])];
  });
}
