import type { Term } from "./dialect.ts";

/** The terms for which a pack may have words of its own. */
export const termNames = [
  "theme",
  "level",
  "mix",
  "intervention",
  "top-down",
  "bottom-up",
  "source",
  "publisher",
] as const;

/** One of {@link termNames}. */
export type TermName = (typeof termNames)[number];

/** The words of a language for our terms, in small letters as they stand in sentences, and what has to agree with them. */
export interface TermsWording {
  readonly forms: Readonly<Record<TermName, { readonly one: readonly string[]; readonly many: readonly string[] }>>;
  /** Where such a word means something else, as it stands there. */
  readonly other: readonly string[];
  /** What may stand before a term and depends on it, the longer ones first. */
  readonly determiners: readonly string[];
  /** That before another term, capital included. */
  readonly agree: (determiner: string, term: Term, form: "one" | "many") => string;
}
