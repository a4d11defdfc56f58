import { atHand } from "./at-hand.ts";
import { type Dialect, inDialect } from "./dialect.ts";
import { en } from "./en/index.ts";
import { nl } from "./nl/index.ts";
import type { Wording } from "./wording.ts";

/** A tag of a language after BCP 47, such as `de` or `nl-BE`. */
export const languageTag = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$";

/** What mixwijzer itself says, in each language: a line a language, and nowhere else is there a list of them. */
const spoken = { nl, en } satisfies Readonly<Record<string, Wording>>;

/**
 * One of the languages in which mixwijzer speaks. Of a pack with texts in another one, it may be the tag of that language
 * too: then its texts are there, and in the place of our words are the English ones.
 */
export type Language = keyof typeof spoken;

/** The languages in which mixwijzer speaks. */
export const languages: readonly Language[] = namesOf(spoken);

/** How every language is spoken for some rules. */
export type Dialects = Readonly<Record<Language, Wording>>;

/** What mixwijzer says in each language for rules of which the dialects are given, made when it is first asked for. */
export function sayInDialect(of: (language: Language) => Dialect): Dialects {
  const said = new Map<Language, Wording>();
  return inEveryLanguage((language) => {
    const known = said.get(language) ?? inDialect(spoken[language], of(language));
    said.set(language, known);
    return known;
  });
}

/** What mixwijzer says in a language; in one that it does not speak, what it says in English. */
export const wordings: Readonly<Record<Language, Wording>> = inEveryLanguage(
  (language) => (atHand.dialects ?? spoken)[language],
);

/**
 * From now on, says what the rules at hand call otherwise as they do, in every language; null: says all as it is. A run
 * goes by one set of rules, and everything that it says then has their words.
 */
export function speakDialect(dialects: Dialects | null): void {
  atHand.dialects = dialects;
}

/** What `say` comes to when it is said so; before and after, everything is said as it was. */
export function sayingSo<T>(dialects: Dialects | null, say: () => T): T {
  const before = atHand.dialects;
  atHand.dialects = dialects;
  try {
    return say();
  } finally {
    atHand.dialects = before;
  }
}

/** One text in every language. */
export type Translations = Readonly<Record<Language, string>>;

/** One text of a pack; `general` is how it is worded for a theme outside the pack's scope, where that differs. */
export type Text = Translations & { readonly general?: Translations };

/**
 * One thing in every language, and in any that mixwijzer does not speak as it is in English. It is made each time that it
 * is asked for.
 */
export function inEveryLanguage<Thing>(make: (language: Language) => Thing): Readonly<Record<Language, Thing>> {
  const things = languages.map((language) => [language, { enumerable: true, get: () => make(language) }] as const);
  return Object.defineProperties(Object.create(inEnglish(() => make("en"))), Object.fromEntries(things));
}

/** What stands behind an object, and gives the English of what the object itself does not have under a tag. */
function inEnglish<Thing>(make: () => Thing): object {
  const tag = new RegExp(languageTag);
  return new Proxy(Object.create(null), {
    get: (_, key) => (typeof key === "string" && tag.test(key) ? make() : undefined),
  });
}

/** The names under which the values of an object stand; only of one whose type lists them all. */
function namesOf<Name extends string>(object: Readonly<Record<Name, unknown>>): readonly Name[] {
  const names: string[] = Object.keys(object);
  return names.filter((name): name is Name => name in object);
}
