import type { SourcePlace } from "./sentence.ts";

/** What the things in a pack are called. */
export type ItemName =
  | "rule"
  | "condition"
  | "preparation"
  | "caution"
  | "check"
  | "tension"
  | "verdict"
  | "pattern"
  | "constraint"
  | "instrument"
  | "derivation"
  | "level"
  | "form"
  | "phase"
  | "precedent"
  | "evidence"
  | "fact"
  | "statement"
  | "property";

/** How many: at least, at most or both; never neither. */
export interface Amount {
  readonly min?: number;
  readonly max?: number;
}

/** A condition in words. Labels and values come as the pack has them; lists are never empty. */
export interface ConditionWording {
  readonly always: string;
  readonly never: string;
  readonly is: (label: string, values: readonly string[]) => string;
  readonly isNot: (label: string, values: readonly string[]) => string;
  readonly includes: (label: string, values: readonly string[]) => string;
  readonly lacks: (label: string, values: readonly string[]) => string;
  readonly count: (label: string, amount: Amount) => string;
  readonly inUse: (names: readonly string[]) => string;
  readonly notInUse: (names: readonly string[]) => string;
  readonly countInUse: (amount: Amount) => string;
  readonly planned: (names: readonly string[]) => string;
  readonly notPlanned: (names: readonly string[]) => string;
  readonly countPlanned: (amount: Amount) => string;
  readonly advised: (level: string, roles: readonly string[]) => string;
  readonly notAdvised: (level: string, roles: readonly string[]) => string;
  readonly inPlay: (level: string, isSo: boolean) => string;
  readonly lacksLead: (lacks: boolean) => string;
  readonly not: (condition: string) => string;
  readonly all: (conditions: readonly string[]) => string;
  readonly any: (conditions: readonly string[]) => string;
}

/** What a rule does, in words: what a sentence says after "this rule". */
export interface EffectWording {
  readonly favour: (target: string, strength: "slight" | "moderate" | "strong") => string;
  readonly oppose: (target: string, strength: "slight" | "moderate" | "strong") => string;
  readonly require: (target: string) => string;
  readonly requireLead: (target: string) => string;
  readonly exclude: (target: string) => string;
  readonly limit: (target: string) => string;
  /** A form with the level that it belongs to. */
  readonly form: (form: string, level: string) => string;
}

/** The labels of what `rules show` tells of a thing. */
export interface FieldWording {
  readonly file: string;
  readonly name: string;
  readonly text: string;
  readonly kind: string;
  readonly when: string;
  readonly met: string;
  readonly effect: string;
  readonly because: string;
  readonly basis: string;
  readonly severity: string;
  readonly by: string;
  readonly direction: string;
  readonly summary: string;
  readonly question: string;
  readonly help: string;
  readonly values: string;
  readonly relevant: string;
  readonly assumes: string;
  readonly sides: string;
  readonly resolution: string;
  readonly caveats: string;
  readonly phases: string;
  readonly topics: string;
  readonly fields: string;
  readonly chainLevels: string;
  readonly levels: string;
  readonly purpose: string;
  readonly outcome: string;
  readonly section: string;
  readonly lines: string;
  readonly pages: string;
  readonly source: string;
  readonly letsGo: string;
  readonly pointsAt: string;
  readonly demands: string;
  readonly finding: string;
  readonly limits: string;
  readonly touches: string;
  readonly programmes: string;
  readonly design: string;
  readonly published: string;
}

/** What there is to explain beside the commands: `mixwijzer help <topic>`. */
export type TopicName = "levels" | "phases" | "facts" | "rule-language";

/** What is said around a topic; what it is about comes from the pack. */
interface TopicWording {
  /** What people may type for it, in lower case, beside its own name; the first is the one that is proposed. */
  readonly names: readonly string[];
  readonly title: string;
  readonly introduction: string;
  /** Where to read more. */
  readonly more: string;
}

interface RoleWorth {
  readonly weight: number;
  readonly cost: number;
}

/** How many cases change, by the most that changes of each. */
interface DiffCounts {
  readonly mix: number;
  readonly findings: number;
  readonly points: number;
}

/** The small mistakes that are put into a pack, to see whether its tests notice. */
export type MutationName =
  | "stronger"
  | "weaker"
  | "effect-dropped"
  | "condition-dropped"
  | "condition-negated"
  | "limit-moved"
  | "citation-swapped";

/** How well tests notice mistakes, in words. */
interface MeasureWording {
  readonly title: (pack: string) => string;
  readonly reachHeading: string;
  readonly reachHead: readonly [
    thing: string,
    all: string,
    isTrue: string,
    isFalse: string,
    open: string,
    decisive: string,
  ];
  readonly reach: (tests: number) => string;
  readonly neverTrue: (ids: readonly string[]) => string;
  readonly neverFalse: (ids: readonly string[]) => string;
  readonly neverDecisive: (ids: readonly string[]) => string;
  readonly noticeHeading: string;
  readonly notice: (killed: number, counted: number, share: number) => string;
  readonly same: (count: number) => string;
  readonly drawn: (drawn: number, seed: number) => string;
  readonly noticeHead: readonly [mistake: string, noticed: string, missed: string];
  readonly mutation: Readonly<Record<MutationName, string>>;
  readonly missedHeading: string;
  readonly caughtBy: (test: string) => string;
  readonly undecided: string;
  readonly below: (share: number, least: number) => string;
  /** The title of a suggested test, about the thing with this id. */
  readonly suggested: (id: string) => string;
  /** What stands above suggested tests in their file, each a comment of its own. */
  readonly check: (seed: number) => readonly string[];
  readonly nothingToSuggest: string;
  readonly failed: (test: string, path: string, expected: string, actual: string) => string;
}

/** What decides in a pack, in words. */
interface AnalysisWording {
  readonly title: (pack: string) => string;
  readonly drawn: (drawn: number, seed: number) => string;
  readonly levelsHeading: string;
  readonly levels: string;
  readonly level: string;
  readonly all: string;
  /** Percentages: in the mix, and leading. */
  readonly inAndLeads: (isIn: number, leads: number) => string;
  readonly share: (count: number, percent: number) => string;
  readonly noLead: (share: string) => string;
  readonly empty: (share: string) => string;
  readonly byOrder: (share: string) => string;
  readonly demandsHeading: string;
  readonly demandsHead: readonly [demand: string, applies: string, decides: string, dropped: string];
  readonly idleHeading: string;
  readonly nothingIdle: string;
  readonly underived: (phases: readonly string[]) => string;
  readonly neverDecisive: (rules: readonly string[]) => string;
  readonly beaten: (rule: string, target: string, by: string) => string;
  readonly cancelled: (rule: string, target: string, by: string) => string;
  readonly factsHeading: string;
  readonly influence: (probed: number) => string;
  readonly noInfluence: string;
  readonly factsHead: readonly [fact: string, changes: string];
  readonly questionsHeading: string;
  readonly questions: (cases: number, mean: string, most: number) => string;
  readonly caption: string;
  readonly lead: string;
  readonly support: string;
  /** Of a level in one phase, for who cannot see the picture: percentages. */
  readonly told: (level: string, lead: number, support: number) => string;
}

/** What the tools for packs say. */
export interface ToolingWording {
  readonly and: (words: readonly string[]) => string;
  readonly condition: ConditionWording;
  readonly effect: EffectWording;
  /** One of a kind, as a title: "Regel"; several, as a heading: "Regels". */
  readonly kind: Readonly<Record<ItemName, { readonly one: string; readonly more: string }>>;
  readonly field: FieldWording;
  readonly constraint: {
    readonly size: (amount: Amount) => string;
    readonly leads: (amount: Amount) => string;
    readonly balance: string;
    readonly notAlone: (level: string) => string;
  };
  readonly topics: Readonly<Record<TopicName, TopicWording>> & {
    /** Before what a phase is recognised by. */
    readonly phases: { readonly follows: string };
  };
  /** How a rule is written, in tables: what is typed, and what it means. */
  readonly ruleLanguage: readonly {
    readonly title: string;
    readonly head: readonly [typed: string, meaning: string];
    readonly rows: readonly (readonly [typed: string, meaning: string])[];
  }[];
  readonly list: {
    /** Which rules these are: how many, and what they were chosen by. */
    readonly all: (count: number) => string;
    readonly level: (count: number, level: string) => string;
    readonly phase: (count: number, phase: string) => string;
    readonly statement: (count: number, statement: string) => string;
    readonly text: (count: number, text: string) => string;
    readonly none: (filter: string) => string;
    readonly meant: (suggestion: string) => string;
    readonly when: (condition: string) => string;
    readonly always: string;
    readonly more: string;
  };
  readonly evidence: {
    /** The line below all of them. */
    readonly all: (count: number) => string;
    readonly none: string;
    readonly more: string;
  };
  readonly properties: {
    /** The line below all of them. */
    readonly all: (count: number) => string;
    readonly more: string;
  };
  readonly show: {
    readonly cites: string;
    readonly statement: (place: SourcePlace, basis: string) => string;
    readonly citedBy: string;
    readonly askedBy: string;
    readonly tests: string;
    /** Before the names of tests. */
    readonly fires: string;
    readonly silent: string;
    readonly untested: string;
    readonly weighsOn: string;
    readonly namedBy: string;
    readonly evidence: string;
    readonly yes: string;
    readonly no: string;
    /** Of a fact: how many of its answers may hold. */
    readonly one: string;
    readonly several: string;
  };
  readonly lint: {
    readonly good: string;
    readonly bad: (errors: number, warnings: number) => string;
    readonly statements: (all: number, cited: number) => string;
    readonly facts: (all: number, used: number) => string;
    readonly rules: (count: number) => string;
    readonly texts: (count: number, languages: number) => string;
    readonly tests: (count: number) => string;
  };
  readonly diff: {
    readonly title: (before: string, after: string) => string;
    readonly changesHeading: string;
    readonly nothing: string;
    readonly new: string;
    readonly gone: string;
    /** A part before, and after. */
    readonly was: (part: string, text: string) => string;
    readonly is: (part: string, text: string) => string;
    readonly unchanged: (part: string) => string;
    readonly none: string;
    /** Parts of the pack that no list of labels has, by key; a key that is not here is shown as it is. */
    readonly parts: Readonly<Record<string, string>>;
    readonly pack: string;
    readonly order: string;
    readonly casesHeading: string;
    readonly provenAdvice: string;
    readonly provenMix: string;
    /** Of so many given cases: none changes. */
    readonly sameCasesAll: (compared: number) => string;
    /** Of how many cases the mix changes, of how many others what is told, and of how many only the points behind it. */
    readonly cases: (compared: number, counts: DiffCounts) => string;
    readonly noCases: string;
    readonly place: (name: string, before: string, after: string) => string;
    readonly absent: string;
    readonly through: (rules: readonly string[]) => string;
    readonly appeared: (ids: readonly string[]) => string;
    readonly disappeared: (ids: readonly string[]) => string;
    readonly toldOtherwise: (ids: readonly string[]) => string;
    readonly phase: string;
    readonly open: string;
    readonly sampleHeading: string;
    readonly sample: (drawn: number, seed: number, share: string, counts: DiffCounts) => string;
    readonly unsettled: (lost: number, tried: number) => string;
    readonly noneDrawn: string;
    readonly smallest: string;
    readonly saysNothing: string;
    readonly more: (count: number) => string;
    readonly proofsHeading: string;
    /** Of so many properties, none is lost. */
    readonly noneLost: (compared: number) => string;
    readonly lost: (lost: number, compared: number) => string;
  };
  readonly prove: {
    readonly title: (pack: string) => string;
    /** A property: the cases that it is about, as one sentence, and what comes about in them. */
    readonly everywhere: string;
    readonly where: (condition: string) => string;
    readonly only: string;
    readonly always: (outcome: string) => string;
    readonly never: (outcome: string) => string;
    readonly anyLevel: string;
    readonly level: (level: string, roles: readonly string[]) => string;
    readonly excluded: (level: string) => string;
    readonly alone: (level: string) => string;
    readonly form: (form: string, level: string, statuses: readonly string[]) => string;
    readonly companion: (instrument: string) => string;
    readonly companionWithout: (instrument: string, statement: string) => string;
    readonly balance: (verdicts: readonly string[]) => string;
    readonly caution: (id: string) => string;
    readonly status: { readonly proven: string; readonly refuted: string; readonly undecided: string };
    readonly none: string;
    /** How many of all are proven, refuted and undecided. */
    readonly counts: (proven: number, refuted: number, undecided: number) => string;
    readonly undecided: (share: string, seconds: string) => string;
    readonly counterexample: string;
    /** The title of a case that is kept. */
    readonly saved: (property: string) => string;
  };
  /** The book of the rules: all that they say, to be signed. */
  readonly book: {
    readonly title: (pack: string) => string;
    readonly rules: string;
    readonly digest: string;
    readonly source: string;
    readonly introduction: string;
    readonly counts: (rules: number, statements: number, facts: number) => string;
    /** What rules count, and what a role is worth: so many times the points of its level, less what it costs. */
    readonly worth: (lead: RoleWorth, support: RoleWorth) => string;
    readonly phase: (name: string) => string;
    readonly derivation: string;
    readonly demands: string;
    readonly cautions: string;
    readonly tensions: string;
    readonly sustainment: string;
    readonly precedents: string;
    readonly evidence: string;
    readonly facts: string;
    /** The statements of one source or section, by what that is called; nothing: of the source as a whole. */
    readonly statements: (names: readonly string[]) => string;
    readonly tests: string;
    readonly properties: string;
    readonly chosen: string;
    readonly chosenIntroduction: (count: number, basis: string) => string;
    readonly sign: string;
    readonly signed: (id: string, version: string, digest: string) => string;
    readonly signFields: readonly string[];
    readonly search: string;
    /** With `{shown}` and `{all}` in the place of numbers. */
    readonly shown: string;
  };
  readonly test: {
    readonly good: (expectations: number, cases: number) => string;
    readonly bad: (failed: number, expectations: number, failedCases: number, cases: number) => string;
    readonly none: string;
    readonly unreadable: (problems: number) => string;
    /** A level as the advice has it, before its strongest reasons. */
    readonly level: (name: string, role: string) => string;
    readonly noReasons: string;
    readonly for: string;
    readonly against: string;
    readonly condition: (condition: string) => string;
  };
  readonly measure: MeasureWording;
  readonly analysis: AnalysisWording;
}
