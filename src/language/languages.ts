import { en } from "./en/index.ts";
import { nl } from "./nl/index.ts";
import type { Wording } from "./wording.ts";

/** What mixwijzer itself says, in each language: a line a language, and nowhere else is there a list of them. */
export const wordings = { nl, en } satisfies Readonly<Record<string, Wording>>;

/** One of the languages in which mixwijzer speaks. */
export type Language = keyof typeof wordings;

/** The languages in which mixwijzer speaks. */
export const languages: readonly Language[] = namesOf(wordings);

/** One text in every language. */
export type Translations = Readonly<Record<Language, string>>;

/** One text of a pack; `general` is how it is worded for a theme outside the pack's scope, where that differs. */
export type Text = Translations & { readonly general?: Translations };

/** One thing in every language. It is made each time that it is asked for. */
export function inEveryLanguage<Thing>(make: (language: Language) => Thing): Readonly<Record<Language, Thing>> {
  const things = languages.map((language) => [language, { enumerable: true, get: () => make(language) }] as const);
  return Object.defineProperties(Object.create(null), Object.fromEntries(things));
}

/** The names under which the values of an object stand; only of one whose type lists them all. */
function namesOf<Name extends string>(object: Readonly<Record<Name, unknown>>): readonly Name[] {
  const names: string[] = Object.keys(object);
  return names.filter((name): name is Name => name in object);
}
