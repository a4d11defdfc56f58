/** The languages in which mixwijzer speaks; every text exists in all of them. */
export const languages = ["nl", "en"] as const;

/** One of the languages of {@link languages}. */
export type Language = (typeof languages)[number];

/** One text in every language. */
export type Wording = Readonly<Record<Language, string>>;

/** One text of a pack; `general` is how it is worded for a theme outside the pack's scope, where that differs. */
export type Text = Wording & { readonly general?: Wording };
