import type { Language } from "../language/languages.ts";

/** Where in a case something is: keys, and indexes of lists. */
export type CasePath = readonly (string | number)[];

/** The value of a fact as a case gives it: one value, or for a `set` fact the values that hold. */
export type FactAnswer = string | readonly string[];

/** What a case says it expects of its advice; every key is checked on its own. Ids are canonical. */
export interface Expectation {
  readonly lead?: readonly string[];
  readonly support?: readonly string[];
  readonly later?: readonly string[];
  readonly avoid?: readonly string[];
  readonly includes?: readonly string[];
  readonly excludes?: readonly string[];
  /** Levels that are in the mix, or outside it, whatever the unknown facts turn out to be; at least these. */
  readonly certain?: { readonly in?: readonly string[]; readonly out?: readonly string[] };
  readonly forms?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly balance?: string;
  readonly phase?: string;
  readonly cautions?: readonly string[];
  readonly audit?: readonly string[];
  readonly companions?: readonly string[];
  readonly settled?: string;
  readonly fires?: readonly string[];
  readonly silent?: readonly string[];
  readonly open?: readonly string[];
}

/** What a case may expect of its advice. */
export type ExpectationKey = keyof Expectation;

/** Expectations of which each thing listed has to hold, so that an empty list of them can never fail. */
export const listsOfWhatHolds = [
  "includes",
  "excludes",
  "cautions",
  "audit",
  "fires",
  "silent",
  "open",
] as const satisfies readonly ExpectationKey[];

/** What a case adds for its memo; dates are ISO 8601 calendar dates. */
export interface MemoHeading {
  readonly to?: string;
  readonly from?: string;
  readonly date?: string;
  readonly subject?: string;
  readonly decisionBy?: string;
}

/** A finding that may stay, as the case says it. The date is an ISO 8601 calendar date: the last day on which it may. */
export interface Acceptance {
  /** The id of the rule that finds it. */
  readonly rule: string;
  /** On one line, as is `by`. */
  readonly because: string;
  readonly until?: string;
  readonly by?: string;
}

/** Why a finding may stay. */
export type Accepted = Omit<Acceptance, "rule">;

/** A theme on which advice is asked; checked against a pack, so that every id in it exists. */
export interface Case {
  readonly id: string;
  /** Its id is one that it gives itself; absent: it is called after its file. */
  readonly hasOwnId?: true;
  readonly title: string;
  readonly file?: string;
  readonly language?: Language;
  /** Where the theme plays, and with whom: for a view of many themes. No advice leans on either. */
  readonly region?: string;
  readonly partners?: readonly string[];
  /** Known facts only: `unknown` and absent are both left out. */
  readonly facts: Readonly<Record<string, FactAnswer>>;
  readonly notes: Readonly<Record<string, string>>;
  /** Instruments in use, as `level`, `level.form` or an instrument that is no level; null: not said. */
  readonly current: readonly string[] | null;
  readonly planned: readonly string[] | null;
  readonly expect?: Expectation;
  /** One for each entry of the file, in its order. */
  readonly accept?: readonly Acceptance[];
  readonly memo?: MemoHeading;
}
