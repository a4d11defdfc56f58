import { upperFirst } from "./sentence.ts";
import type { TermName, TermsWording } from "./terms-wording.ts";
import type { Wording } from "./wording.ts";

/** What a pack calls one of our terms: one of them and more, and in Dutch whether it is `de` or `het`. */
export interface Term {
  readonly one: string;
  readonly many: string;
  readonly article: "de" | "het";
}

/** How the words of a language are changed for the rules at hand. */
export interface Dialect {
  readonly terms: Readonly<Partial<Record<TermName, Term>>>;
  /** What stands in our examples, and what stands there instead: names that the rules at hand have. */
  readonly examples: ReadonlyMap<string, string>;
  /** The folder of the rules as it was typed, which commands that we name have to be given too; null: none was. */
  readonly folder: string | null;
}

/** The commands that we name in running text, up to where their options go. */
const namedCommand =
  /\bmixwijzer (?:rules (?:list|show|lint|test|prove)|help (?:facts|levels|phases|statements)|advise|explain|check|init|migrate)(?![\w-])(?![^`]*--rules)/g;
/** Rooms that say how commands are used, or what others read who were handed no rules. */
const roomsWithoutFolder: ReadonlySet<string> = new Set(["cli", "memo", "portfolio", "explore"]);

/** Rooms whose words are read back as well as said, so that they stay as they are. */
const fixedRooms: ReadonlySet<string> = new Set(["schema", "terms"]);
/** Parts that are read back likewise: what something may be called by who types it. */
const fixedParts: ReadonlySet<string> = new Set(["names", "sectionNames", "fieldNames"]);
/** Rooms that give no examples of rules, and have words that may look like one. */
const roomsWithoutExamples: ReadonlySet<string> = new Set(["memo", "portfolio"]);

/**
 * The wording of a language with what rules call otherwise put in the place of our words. Only what we say ourselves
 * changes: what goes into a sentence from elsewhere, such as a title or a text of the rules, stays as it is.
 */
export function inDialect(wording: Wording, dialect: Dialect): Wording {
  const rooms = new Map<string, unknown>();
  return new Proxy(wording, {
    get: (said, room) => {
      const words: unknown = Reflect.get(said, room);
      if (typeof room !== "string" || fixedRooms.has(room)) return words;
      if (!rooms.has(room)) rooms.set(room, changed(words, createChange(dialect, wording.terms, room)));
      return rooms.get(room);
    },
  });
}

/** Changes a text, but for what of it was put in; `typed`: it is a line to type, in which words are no terms. */
type Change = (text: string, given: readonly string[], typed: boolean) => string;

/** What is said, changed; of functions what they give. Parts are changed when they are first read. */
function changed(said: unknown, change: Change, given: readonly string[] = [], part = ""): unknown {
  if (fixedParts.has(part)) return said;
  if (typeof said === "string") return change(said, given, part === "line");
  if (typeof said === "function") {
    return (...args: readonly unknown[]) => changed(said(...args), change, [...given, ...textsIn(args)], part);
  }
  if (typeof said !== "object" || said === null || said instanceof RegExp) return said;
  if (Array.isArray(said)) return said.map((item) => changed(item, change, given));
  const entries = Object.keys(said).map((key) => [
    key,
    { enumerable: true, get: () => changed(Reflect.get(said, key), change, given, key) },
  ]);
  return Object.defineProperties({}, Object.fromEntries(entries));
}

/** The texts in what is handed to a function: in lists and objects too, but not the keys. */
function textsIn(value: unknown, depth = 0): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || depth > deepest) return [];
  return Object.values(value).flatMap((inner) => textsIn(inner, depth + 1));
}

const deepest = 4;

function createChange({ terms, examples, folder }: Dialect, words: TermsWording, room: string): Change {
  const option = folder === null || roomsWithoutFolder.has(room) ? "" : ` --rules ${folder}`;
  const speak = createSpeaking(terms, examples, words, room);
  if (option === "") return speak;
  return (text, given, typed) => speak(text, given, typed).replace(namedCommand, (named) => `${named}${option}`);
}

function createSpeaking(
  terms: Dialect["terms"],
  examples: Dialect["examples"],
  words: TermsWording,
  room: string,
): Change {
  const names = roomsWithoutExamples.has(room) ? new Map<string, string>() : examples;
  const meant = new Map<string, { readonly name: TermName; readonly form: "one" | "many" }>();
  for (const [name, { one, many }] of Object.entries(words.forms) as readonly (readonly [
    TermName,
    (typeof words.forms)[TermName],
  ])[]) {
    if (terms[name] === undefined) continue;
    for (const form of one) meant.set(form, { name, form: "one" });
    for (const form of many) meant.set(form, { name, form: "many" });
  }
  const before = `(?:(${words.determiners.join("|")}) )?`;
  const pattern = new RegExp(
    `${boundaryBefore}(?:${before}(${either(meant.keys())})|(${either(names.keys())}))${boundaryAfter}`,
    "giu",
  );
  return (text, given, typed) => {
    if (meant.size + names.size === 0) return text;
    const kept = spansOf(text, given);
    const noTerms = typed
      ? [{ start: 0, end: text.length }]
      : [...matchesOf(text, /`[^`]*`/g), ...spansOf(text, words.other)];
    return text.replace(pattern, (whole: string, ...found: readonly unknown[]) => {
      const [determiner, word, name] = found;
      const at = Number(found.find((each) => typeof each === "number"));
      const end = at + whole.length;
      const start = end - String(word ?? name).length;
      if (kept.some((span) => span.start <= start && end <= span.end)) return whole;
      if (typeof name === "string") return names.get(name) ?? whole;
      if (noTerms.some((span) => span.start <= start && end <= span.end)) return whole;
      const { name: term, form } = meant.get(String(word).toLowerCase()) ?? {};
      const said = term === undefined ? undefined : terms[term];
      // In capitals it stands for something to fill in.
      if (said === undefined || form === undefined || /^\p{Lu}{2,}$/u.test(String(word))) return whole;
      const put = form === "one" ? said.one : said.many;
      const agreed = typeof determiner === "string" ? `${words.agree(determiner, said, form)} ` : "";
      return agreed + (agreed === "" && /^\p{Lu}/u.test(String(word)) ? upperFirst(put) : put);
    });
  };
}

/** Not within a longer word, an id, a path, an option or the name of something to fill in. */
const boundaryBefore = "(?<![\\p{L}\\p{N}/{<.-])";
const boundaryAfter = "(?![\\p{L}\\p{N}/}>-]|\\.\\p{L})";

/** One of these texts, the longest first; without any, nothing. */
function either(texts: Iterable<string>): string {
  const escaped = [...texts]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  return escaped.length === 0 ? "(?!)" : escaped.join("|");
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function matchesOf(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/** Where in a text the given ones stand, whatever their first letter has become. */
function spansOf(text: string, given: readonly string[]): readonly Span[] {
  const low = text.toLowerCase();
  return [...new Set(given)]
    .filter((each) => each.length > 1)
    .flatMap((each) => {
      const wanted = each.toLowerCase();
      const spans: Span[] = [];
      for (let at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, at + 1)) {
        spans.push({ start: at, end: at + wanted.length });
      }
      return spans;
    });
}
