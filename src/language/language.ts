/** The languages in which mixwijzer speaks; every text exists in all of them. */
export const languages = ["nl", "en"] as const;

/** One of the languages of {@link languages}. */
export type Language = (typeof languages)[number];

/** One text in every language. */
export type Text = Readonly<Record<Language, string>>;
