type Counted = (count: number) => string;

/** What a language says about many themes side by side. Names of the pack come as it has them. */
export interface PortfolioWording {
  readonly title: string;
  readonly themes: Counted;
  /** So many of the themes: "8 of 25 themes". */
  readonly share: (part: number, all: number) => string;
  /** The same in a cell: "8 of 25". */
  readonly part: (part: number, all: number) => string;
  readonly nothing: string;
  /** Under a list of which so many entries are left out. */
  readonly leftOut: Counted;
  /** Names, of which some are left out. */
  readonly andMore: (names: string, more: number) => string;

  readonly summary: {
    readonly settled: (settled: number, all: number) => string;
    readonly question: (label: string, settles: number, open: number) => string;
    /** Where no question settles a theme by itself. */
    readonly opens: (label: string, open: number) => string;
    /** Levels that all themes lead with. */
    readonly everyone: (levels: string) => string;
    /** The level that most lead with, where none is in all. */
    readonly most: (level: string, part: number, all: number) => string;
    readonly serious: (themes: number, all: number) => string;
  };
  readonly headings: Readonly<
    Record<"summary" | "since" | "picture" | "roles" | "common" | "questions" | "shared" | "themes" | "legend", string>
  >;

  readonly columns: Readonly<
    Record<
      | "theme"
      | "id"
      | "file"
      | "region"
      | "partners"
      | "phase"
      | "level"
      | "certainty"
      | "balance"
      | "findings"
      | "found"
      | "accepted"
      | "open"
      | "questions"
      | "files"
      | "gaps",
      string
    >
  >;
  /** The head of a column with the role of a level, with what to do with it, and with whether that is certain. */
  readonly levelColumns: Readonly<Record<"role" | "action" | "certain", (level: string) => string>>;
  readonly certain: Readonly<Record<"in" | "out" | "no", string>>;
  readonly accepted: Counted;
  readonly noFindings: string;
  readonly noAction: string;
  readonly noQuestions: string;
  readonly noMix: string;
  readonly phaseOpen: string;
  /** An open phase, with the phases that it may be. */
  readonly phaseOneOf: (phases: string) => string;
  readonly notFilledIn: string;

  readonly question: (label: string, open: number, settles: number) => string;
  readonly sharedBy: Readonly<Record<"region" | "partner" | "chain", (name: string) => string>>;
  readonly noneShared: string;

  readonly since: {
    readonly title: (from: string) => string;
    readonly unchanged: Counted;
    readonly added: (theme: string) => string;
    readonly removed: (theme: string) => string;
    readonly otherRules: string;
    readonly change: (what: string, from: string, to: string) => string;
  };

  readonly legend: {
    /** What the signs of the table mean, one for each. */
    readonly marks: (sign: string, meaning: string) => string;
    /** What the numbers of the findings are. */
    readonly found: string;
    readonly about: readonly string[];
  };

  readonly figure: {
    readonly caption: string;
    readonly column: (phase: string, themes: number) => string;
    readonly cell: (level: string, lead: number, support: number) => string;
    readonly none: (phase: string) => string;
    readonly lead: string;
    readonly support: string;
  };

  /** The page: what one can search for and choose, and what is said of it. */
  readonly page: {
    readonly controls: string;
    readonly search: string;
    readonly any: string;
    readonly sort: string;
    readonly given: string;
    readonly ascending: string;
    readonly descending: string;
    readonly reset: string;
    /** `{shown}` and `{all}` stand for numbers; `{order}` for a column and a direction. */
    readonly shown: string;
    readonly sorted: string;
    readonly table: string;
  };
}
