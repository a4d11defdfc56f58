import type { SourcePlace } from "./sentence.ts";
import type { ClauseWording } from "./wording.ts";

type RoleWord = "lead" | "support" | "later" | "avoid" | "neutral";

/** A number of things, with the words for one and for more. */
type Counted = (count: number) => string;

/** Names joined to one text, and how many they are. */
export interface CountedNames {
  readonly names: string;
  readonly count: number;
}

/** A weight in figures, by which sides have any; a figure alone is weight for. */
type WeightWords = Readonly<Record<"for" | "against" | "both" | "none", (pro: string, against: string) => string>>;

/** Every word that reports add to the texts of the advice itself. */
export interface ReportWording {
  /** Joins words with commas and, before the last, "and" or "or". */
  readonly clause: ClauseWording;
  readonly and: (words: readonly string[]) => string;
  readonly or: (words: readonly string[]) => string;
  readonly decimal: (value: number) => string;
  readonly quote: (text: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  readonly not: (value: string) => string;
  readonly unknown: string;
  readonly nothing: string;
  readonly case: string;

  readonly roleHeading: Readonly<Record<RoleWord, string>>;
  /** A role in a table or within a sentence. */
  readonly role: Readonly<Record<RoleWord, string>>;
  readonly outside: string;
  /** The role of a level that has one in some phase, while the phase is open. */
  readonly roleByPhase: string;
  /** What a level does in another mix: `null` for out of it. */
  readonly inMix: {
    readonly lead: (levels: string) => string;
    readonly support: (levels: string) => string;
    readonly out: (levels: string) => string;
    /** Added to a mix, or brought back within it. */
    readonly alsoLead: (levels: string) => string;
    readonly alsoSupport: (levels: string) => string;
    readonly onlySupport: (levels: string) => string;
  };
  /** How heavy the reasons weigh: beside a bar of it, and where there is no bar. */
  readonly weight: Readonly<Record<"brief" | "full", WeightWords>>;
  readonly action: Readonly<Record<"start" | "strengthen" | "keep" | "phase-out", string>>;
  /** What to do with what is in use and outside the mix, and not to be phased out. */
  readonly keepOutside: string;
  readonly decidedBy: (parties: string) => string;
  readonly severity: Readonly<Record<"error" | "warning" | "note", string>>;
  readonly basis: Readonly<Record<"stated" | "implied" | "inferred", string>>;
  readonly effect: Readonly<Record<"require" | "exclude" | "limit" | "constraint", string>>;
  readonly formStatus: Readonly<Record<"use" | "later" | "avoid" | "open", string>>;
  readonly formWouldFit: string;
  readonly conditionStatus: Readonly<Record<"met" | "unmet" | "open", string>>;
  readonly origin: Readonly<Record<"given" | "derived" | "unknown", string>>;
  readonly direction: Readonly<Record<"top-down" | "bottom-up" | "mixed", string>>;

  readonly phase: {
    readonly given: (name: string) => string;
    readonly derived: (name: string) => string;
    readonly open: (names: string) => string;
    readonly findOut: string;
    readonly contradicted: (name: string) => string;
    readonly contradictedOpen: string;
    readonly mixesHeading: string;
    /** The mix of another phase than the one given; no lead or no support is an empty text. */
    readonly otherMix: (phase: string, lead: string, support: string) => string;
    /** A role in the cell of a narrow table. */
    readonly cell: { readonly lead: string; readonly support: string };
    readonly shared: (levels: string) => string;
    readonly nothingShared: string;
    /** Before a mix that what is known gives without the phase; it is not certain. */
    readonly soFar: string;
    readonly inPhase: (phase: string) => string;
  };

  readonly mix: {
    readonly heading: string;
    /** In a few words: another than the decider of the case decides. */
    readonly notYours: string;
    readonly notYoursHeading: string;
    readonly belongsTo: (levels: string, parties: string) => string;
    readonly empty: string;
    readonly letGo: string;
    /** The same where no level is in use. */
    readonly letGoUnused: string;
    readonly added: string;
    /** The forms of a level, by what to do with them. */
    readonly forms: Readonly<Record<"use" | "later" | "avoid", (forms: string) => string>>;
    readonly companions: string;
    readonly outside: string;
    readonly caveat: string;
    readonly phaseOut: (levels: string) => string;
    readonly keep: (levels: string) => string;
  };

  readonly legend: {
    readonly bar: string;
    readonly cites: string;
    readonly inferred: string;
    /** The same in full sentences, for a document. */
    readonly full: readonly string[];
    /** The same where there are no bars. */
    readonly spoken: readonly string[];
  };

  readonly balance: {
    readonly heading: string;
    readonly verdict: Readonly<
      Record<
        "balanced" | "leans-top-down" | "leans-bottom-up" | "one-sided-top-down" | "one-sided-bottom-up" | "none",
        string
      >
    >;
    readonly weights: (topDown: string, bottomUp: string) => string;
    readonly mixed: (weight: string) => string;
    readonly because: string;
    readonly unmet: string;
  };

  readonly alternatives: {
    readonly heading: string;
    readonly equal: (change: string) => string;
    readonly nearly: (change: string) => string;
    readonly noChange: string;
  };

  readonly watch: {
    readonly heading: string;
    readonly plan: string;
    /** Of what stays in use beside the plan. */
    readonly inUse: string;
    readonly planAsks: string;
    readonly more: Counted;
    readonly nothing: string;
  };

  readonly open: {
    /** The words before the sentence on how certain the mix is. */
    readonly label: Readonly<Record<"proven" | "open" | "unproven", string>>;
    readonly heading: string;
    readonly proven: string;
    /** The mix is settled, and how to use these levels of it is not. */
    readonly provenButForms: (levels: CountedNames) => string;
    readonly unproven: string;
    /** Which levels are in the mix and which are not whatever one finds out; at least one of the two has some. */
    readonly certain: (inMix: CountedNames, outside: CountedNames) => string;
    readonly open: Counted;
    /** The same where there is no room for the questions. */
    readonly counted: Counted;
    /** Where nearly all facts are unknown: before the questions, and that others come after them. */
    readonly nearlyAll: Counted;
    readonly others: string;
    readonly withValue: (value: string, change: string) => string;
    readonly more: Counted;
    readonly together: (facts: string, change: string) => string;
    /** The same beside questions whose answers change the mix by themselves. */
    readonly alsoTogether: (facts: string, change: string) => string;
  };

  readonly levels: {
    readonly heading: string;
    readonly forms: string;
    readonly conditions: string;
    readonly for: string;
    readonly against: string;
    readonly undecided: string;
    readonly cautions: string;
    readonly decision: (parties: string) => string;
    readonly facts: (facts: string) => string;
    readonly wouldCount: (facts: string) => string;
    readonly score: (forPoints: string, againstPoints: string) => string;
    readonly range: (min: string, max: string) => string;
  };

  readonly change: {
    readonly heading: string;
    readonly becomes: (facts: string) => string;
    /** A role, and under which conditions. */
    readonly roleIf: (role: string, facts: string) => string;
    readonly notByOne: string;
    readonly notByTwo: string;
  };

  readonly tensions: { readonly heading: string; readonly versus: string; readonly wayOut: string };
  readonly audit: {
    readonly heading: string;
    readonly none: string;
    /** A check of the plan that hangs on unknown facts: what to find out, then what may turn out. */
    readonly asks: (asked: string, text: string) => string;
    /** What to find out where a plan names a level and not its form. */
    readonly whichForm: (level: string) => string;
  };
  readonly precedents: {
    readonly heading: string;
    readonly shared: (what: string) => string;
    readonly used: (levels: string) => string;
    readonly source: (place: Pick<SourcePlace, "lines" | "pages">) => string;
  };
  /** What research found beside the source. */
  readonly evidence: {
    readonly heading: (publisher: string) => string;
    /** The same in short, before what is told. */
    readonly label: (publisher: string) => string;
    /** Before the ids of statements. */
    readonly bearing: Readonly<Record<"contradicts" | "qualifies" | "supports", string>>;
    readonly design: Readonly<
      Record<"experiment" | "quasi-experiment" | "before-after" | "monitor" | "review" | "audit" | "survey", string>
    >;
    readonly read: Readonly<Record<"full-text" | "summary" | "abstract", string>>;
    readonly about: (names: string) => string;
    readonly contradiction: (programmes: string, source: string, id: string) => string;
    readonly more: Counted;
    readonly see: string;
    readonly count: (all: number, contradicting: number) => string;
    /** After a programme. */
    readonly seeAlso: (ids: string) => string;
  };
  readonly roadmap: {
    readonly heading: string;
    readonly ifByThen: (phase: string, assumptions: string) => string;
    readonly once: (phase: string) => string;
    readonly samePhase: (assumptions: string) => string;
    readonly mix: (lead: string, support: string) => string;
    readonly unchanged: string;
  };
  readonly sustainment: {
    readonly heading: string;
    readonly prepare: string;
    readonly pattern: (name: string) => string;
  };
  readonly expectations: {
    readonly heading: string;
    readonly ok: string;
    readonly failed: string;
    readonly got: (expected: string, actual: string) => string;
  };
  readonly facts: {
    readonly heading: string;
    readonly fact: string;
    readonly value: string;
    readonly origin: string;
    readonly note: string;
    readonly inUse: (instruments: string) => string;
    readonly planned: (instruments: string) => string;
    readonly unknown: (facts: string) => string;
    /** What holds, as clauses. */
    readonly known: (clauses: readonly string[]) => string;
  };
  readonly statements: {
    readonly heading: string;
    readonly id: string;
    readonly statement: string;
    readonly where: string;
    readonly basis: string;
    /** Before statements with only their places behind them. */
    readonly inOurWords: string;
    readonly place: (place: SourcePlace) => string;
    readonly source: (title: string) => string;
  };
  readonly table: {
    readonly role: string;
    readonly level: string;
    readonly weight: string;
    readonly action: string;
    readonly why: string;
    readonly decision: string;
    readonly before: string;
    readonly after: string;
    readonly what: string;
  };

  readonly footer: {
    readonly heading: string;
    readonly pack: (id: string, version: string, digest: string) => string;
    readonly notOfficial: (publisher: string) => string;
    readonly more: string;
  };

  readonly explain: {
    readonly title: (title: string) => string;
    readonly because: {
      readonly excluded: string;
      readonly required: string;
      readonly constraint: string;
      readonly weight: Readonly<Record<RoleWord, string>>;
      readonly laterPhase: (phase: string) => string;
      readonly noReason: string;
    };
    readonly decided: (reason: string) => string;
    readonly nearest: string;
    readonly lacks: (facts: string) => string;
    readonly soThat: (effect: string) => string;
    readonly openFacts: string;
    readonly noReasons: string;
    readonly phaseBecause: string;
    /** The case gives the phase, and its facts lead there too. */
    readonly phaseAlso: string;
    readonly phaseAlone: string;
    readonly advised: string;
    readonly notAdvised: (id: string) => string;
    readonly noLevel: string;
  };

  readonly whatIf: {
    readonly title: (title: string) => string;
    readonly same: string;
    readonly noFacts: string;
    readonly factsHeading: string;
    readonly adviceHeading: string;
    readonly reasonsHeading: string;
    readonly conditionsHeading: string;
    /** Of a condition that did not apply before, with its status. */
    readonly conditionNew: (status: string) => string;
    readonly conditionGone: string;
    readonly listsHeading: string;
    readonly adviceSame: string;
    readonly phase: string;
    readonly balance: string;
    readonly settled: string;
    readonly sustainment: string;
    readonly settledStatus: Readonly<Record<"proven" | "open" | "unproven", string>>;
    readonly phaseOpen: string;
    readonly appeared: string;
    readonly disappeared: string;
    readonly wasAndIs: (before: string, after: string) => string;
    readonly side: Readonly<Record<"for" | "against" | "open", string>>;
    readonly kinds: Readonly<Record<"companion" | "caution" | "audit", string>>;
  };
  /** What several people answered, side by side. */
  readonly comparison: {
    /** null: the cases have different titles. */
    readonly title: (title: string | null) => string;
    readonly otherTitles: (titles: string) => string;
    readonly otherTheme: (facts: string) => string;
    readonly same: string;
    /**
     * How many facts are answered differently, how many only some know, how many of these matter for the mix, and of how many
     * that is not proved either way.
     */
    readonly differ: (facts: number, gaps: number, mattering: number, undecided: number) => string;
    /** In place of the names of all levels. */
    readonly everyLevel: string;
    readonly first: (question: string) => string;
    readonly mixesHeading: string;
    readonly whateverHeading: string;
    readonly inMix: (levels: string) => string;
    readonly outside: (levels: string) => string;
    readonly steady: (levels: CountedNames) => string;
    readonly sameNow: (levels: string) => string;
    readonly nothingSame: string;
    readonly disagreementsHeading: string;
    readonly ranked: string;
    readonly gapsHeading: string;
    /** After the name of who did not give the phase: it follows from the other answers. */
    readonly follows: (name: string) => string;
    readonly leadsTo: (answer: string, mix: string) => string;
    readonly noMix: string;
    readonly moves: (levels: string) => string;
    readonly movesTogether: (levels: string) => string;
    readonly makesNone: string;
    readonly unproven: string;
    readonly agreedHeading: string;
  };
  /** What is printed for a meeting: a sheet of questions, and what is to be found out first. */
  readonly paper: {
    readonly sheetTitle: string;
    readonly how: readonly string[];
    /** Places to write in. */
    readonly about: readonly string[];
    readonly theTheme: string;
    readonly theRest: string;
    readonly several: string;
    readonly oneOnly: string;
    /** The last choice of every question, and that of a set for no values. */
    readonly dontKnow: string;
    readonly noneOfThese: string;
    readonly noteLine: string;
    readonly findOutHeading: string;
    readonly nothingToFindOut: string;
    readonly findOutIntroduction: string;
    readonly findOutHead: readonly [question: string, changes: string, who: string, when: string];
    /** In a cell to write in, for who reads no marks. */
    readonly toFillIn: string;
  };
  readonly caseTemplate: CaseTemplateWording;
}

/** The comments of the case file that is written anew. */
export interface CaseTemplateWording {
  /** How to make the schema that the first line names. */
  readonly schema: string;
  /** What editors need where a file holds several cases. */
  readonly several: string;
  readonly introduction: readonly string[];
  /** In the place of the title. */
  readonly title: string;
  readonly language: string;
  /** Above the region and the partners. */
  readonly around: string;
  readonly facts: string;
  readonly set: string;
  readonly onlyWhere: string;
  /** In the place of `onlyWhere`, where the other answers make the fact irrelevant. */
  readonly irrelevant: string;
  readonly notes: string;
  readonly current: string;
  readonly planned: string;
}
