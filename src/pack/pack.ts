import type { Severity } from "../diagnostics/diagnostic.ts";
import type { Language, Text, Translations } from "../language/languages.ts";
import type { TermName } from "../language/terms-wording.ts";
import type { Evidence } from "./evidence.ts";
import type { Condition, PackBoxes, WorkedOut } from "./terms.ts";

/** What a claim rests on: the source says it, it follows from the source, or the pack's authors judge it so. */
export type Basis = "stated" | "implied" | "inferred";

/** Which way an instrument works. */
export type Direction = "top-down" | "bottom-up" | "mixed";

/** How much a rule weighs: slight 1, moderate 2, strong 3. */
export type Strength = "slight" | "moderate" | "strong";

/** A level's place in a mix. */
export type MixRole = "lead" | "support";

/** One of the sources of a pack. */
export interface PackSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly year: number;
  readonly url?: string;
  readonly doi?: string;
}

/**
 * A statement of a source, paraphrased; `lines` are line numbers in the source file, for example "153" or "154-155", and
 * `pages` likewise. At least one of these or a section says where it stands.
 */
export interface Statement {
  readonly id: string;
  /** The id of its source, where a pack has several. */
  readonly source?: string;
  readonly section?: string;
  readonly lines?: string;
  readonly pages?: string;
  readonly url?: string;
  readonly basis: "stated" | "implied";
  readonly text: Translations;
}

/** What every claim of the pack carries: the ids of statements it cites, and what it rests on. */
export interface Grounds {
  readonly cites: readonly string[];
  readonly basis: Basis;
}

/** One possible value of a fact, with its wording. */
export interface FactValue {
  readonly id: string;
  readonly label: Text;
}

/** A fact about a theme: `one` holds one of its values, `set` any number of them. */
export interface Fact {
  readonly id: string;
  readonly kind: "one" | "set";
  readonly label: Text;
  /** Other names, in any language, by which cases and the command line may call it. */
  readonly also?: readonly string[];
  readonly question: Text;
  readonly help: Text;
  readonly values: readonly FactValue[];
  /**
   * What reads after "because" or "if", by value; `each` is for values that have none of their own, with `{value}` in the
   * place of its label, and of a set `none` is for no values. Absent: label and value are put side by side.
   */
  readonly clauses?: Readonly<Record<string, Text>>;
  /** True: it says what the theme is, so nothing proposes to change it. */
  readonly fixed?: boolean;
  /** Where this is false, the fact is not asked and every condition on it is false. */
  readonly relevant?: Condition;
}

/** What a true rule does to a level, or to one form of it (`form` set). */
export type Effect =
  | { readonly kind: "favour" | "oppose"; readonly level: string; readonly form?: string; readonly strength: Strength }
  | { readonly kind: "require"; readonly level: string; readonly form?: string; readonly role?: "lead" }
  | { readonly kind: "exclude"; readonly level: string; readonly form?: string }
  /** The level may not lead. */
  | { readonly kind: "limit"; readonly level: string; readonly form?: never; readonly role: "support" };

/** A rule: when its condition is true, its effects count, for the reason in `because`. */
export interface Rule extends Grounds {
  readonly id: string;
  /** Absent: always. */
  readonly when?: Condition;
  readonly effects: readonly Effect[];
  readonly because: Text;
}

/** How to use a level, once it is in the mix; `met` tells whether the case already does so. */
export interface HowCondition extends Grounds {
  readonly id: string;
  readonly text: Text;
  /** The advice shows it where this is true. Absent: always. */
  readonly when?: Condition;
  /** Absent: the case cannot tell. */
  readonly met?: Condition;
  /** The levels and forms (`level.form`) that it asks for: not shown where the advice holds one of them back. Absent: none. */
  readonly asksFor?: readonly string[];
  /** The parties (values of the decider fact) whose decision it is. Absent: anyone's. */
  readonly by?: readonly string[];
}

/** A warning about a case or a plan; shown when `when` is true. */
export interface Caution extends Grounds {
  readonly id: string;
  readonly severity: Severity;
  readonly when: Condition;
  readonly text: Text;
}

/** A check of the planned instruments; `level` says which of them a finding points at. */
export interface AuditCheck extends Caution {
  readonly level?: string;
  /** Cautions that say no more than it does, and are left out where it is found. Absent: those that cite no more. */
  readonly covers?: readonly string[];
}

/** One form of a level, such as benchmarking in monitoring and benchmarking. */
export interface Form {
  readonly id: string;
  readonly name: Text;
  readonly summary: Text;
  readonly cites: readonly string[];
}

/** One of the pack's intervention levels. */
export interface Level {
  readonly id: string;
  readonly numeral: string;
  readonly name: Text;
  readonly summary: Text;
  readonly direction: Direction;
  readonly directionGrounds: Grounds & { readonly text: Text };
  /** The parties whose decision the level is. Absent: anyone's. */
  readonly by?: readonly string[];
  /** Where this is not false, the advice does not put the level off to a later phase. Absent: it may. */
  readonly neverLater?: Condition;
  /** Where this is true, the facts show that the level is in use, whatever `current` says. Absent: only `current` tells. */
  readonly inUseWhen?: Condition;
  readonly forms: readonly Form[];
  readonly rules: readonly Rule[];
  readonly conditions: readonly HowCondition[];
  readonly cautions: readonly Caution[];
}

/** A phase of a theme, with its baseline rules and what the road map assumes once it is reached. */
export interface Phase extends Grounds {
  readonly id: string;
  readonly name: Text;
  readonly summary: Text;
  /** Facts to values that hold by then. */
  readonly assumes: Readonly<Record<string, readonly string[]>>;
  readonly rules: readonly Rule[];
}

/** One line of the derivation of the phase; the first whose condition is true decides. */
export interface PhaseDerivation extends Grounds {
  readonly phase: string;
  /** Absent: always (the last line). */
  readonly when?: Condition;
  readonly because: Text;
}

/** The phases in order, the fact that states the phase, and how it follows from other facts where it is not stated. */
export interface Phases {
  readonly fact: string;
  readonly derivation: readonly PhaseDerivation[];
  readonly phases: readonly Phase[];
  readonly cautions: readonly Caution[];
}

/** What a mix must keep to. Applied in declared order. */
export type Constraint = {
  readonly id: string;
  readonly text: Text;
  readonly cites: readonly string[];
  /** Absent: inferred. */
  readonly basis?: Basis;
  /** The constraint applies unless this is false. Absent: always. */
  readonly when?: Condition;
} & (
  | { readonly kind: "size"; readonly min?: number; readonly max?: number }
  | { readonly kind: "leads"; readonly min?: number; readonly max?: number }
  | { readonly kind: "balance" }
  | { readonly kind: "not-alone"; readonly level: string }
);

/** An instrument that is no level. With `companion` the advice may name it beside the mix. */
export interface Instrument {
  readonly id: string;
  readonly name: Text;
  readonly direction: Direction;
  readonly by?: readonly string[];
  readonly companion?: Grounds & {
    readonly when: Condition;
    readonly because: Text;
    readonly caveats: readonly { readonly text: Text; readonly cites: readonly string[] }[];
  };
}

/** Two lessons that pull apart, and the way out. */
export interface Tension {
  readonly id: string;
  readonly when: Condition;
  readonly sides: readonly { readonly text: Text; readonly cites: readonly string[] }[];
  readonly resolution: Text;
  readonly basis: Basis;
}

/** One verdict on letting go; the first whose condition is true is the advice's. */
export interface SustainmentVerdict extends Grounds {
  readonly id: string;
  /** Absent: always (the last one). */
  readonly when?: Condition;
  /** Where true, instruments in use outside the mix are phased out. */
  readonly letsGo: boolean;
  readonly text: Text;
}

/** A way in which an intervention was handed over. */
export interface ExitPattern extends Grounds {
  readonly id: string;
  readonly name: Text;
  readonly when: Condition;
  readonly text: Text;
}

/** When and how to let go. */
export interface Sustainment {
  readonly verdicts: readonly SustainmentVerdict[];
  readonly patterns: readonly ExitPattern[];
  /** What to prepare from the start. */
  readonly preparations: readonly HowCondition[];
}

/** A programme the source describes. `phases`, `fields` and `levels` are empty where the source names none. */
export interface Precedent {
  readonly id: string;
  readonly name: string;
  readonly phases: readonly string[];
  readonly topics: readonly string[];
  readonly fields: readonly string[];
  readonly chainLevels: readonly string[];
  /** Values of the facts on which precedents match, where these are all alike. */
  readonly about?: Readonly<Record<string, readonly string[]>>;
  readonly levels: readonly string[];
  readonly purpose: Translations;
  readonly outcome?: Translations;
  readonly cites: readonly string[];
  /** Line numbers in the source file. */
  readonly lines?: string;
  /** Pages of the source. */
  readonly pages?: string;
}

/** New names by old ones. */
export type Renaming = Readonly<Record<string, string>>;

/** What has another name now: facts, values by the fact that they are of, levels and forms (`level.form`), and rules. */
export interface Renamed {
  readonly facts?: Renaming;
  readonly values?: Readonly<Record<string, Renaming>>;
  readonly levels?: Renaming;
  readonly rules?: Renaming;
}

/** What a pack calls a term of ours. */
export interface PackTerm {
  readonly one: Translations;
  readonly many?: Translations;
  /** What stands before it in Dutch; absent: `de`. */
  readonly article?: "de" | "het";
}

/**
 * The facts on which precedents match: either any, all alike, or those that stand for a topic, kinds of education and a
 * field. What is absent does not count.
 */
export interface Matching {
  readonly facts?: readonly string[];
  readonly topic?: string;
  readonly chainLevels?: string;
  readonly field?: string;
}

/** Everything the engine and the advice need to know; checked, so that every id in it exists. */
export interface Pack {
  readonly id: string;
  readonly version: string;
  /** "sha256:" and 64 hexadecimal digits over the pack's files. */
  readonly digest: string;
  readonly title: Translations;
  /** The languages of its texts, at least one; the first is spoken where another is asked for that it does not have. */
  readonly languages: readonly Language[];
  readonly source: {
    readonly title: string;
    readonly publisher: string;
    /** The publisher's name in full, where `publisher` is an abbreviation. */
    readonly publisherName?: string;
    readonly year: number;
    /** That of the file which line numbers are of. */
    readonly digest?: string;
  };
  /** All of its sources, where it names several; `source` then tells of all of them. */
  readonly sources?: readonly PackSource[];
  readonly roles: Readonly<Record<MixRole, { readonly weight: number; readonly cost: number }>>;
  readonly constraints: readonly Constraint[];
  readonly instruments: readonly Instrument[];
  /** What was called otherwise before, for cases from then. */
  readonly renamed?: Renamed;
  /** Whether it is the publisher's own: reports then do not say that they are no official position. Absent: false. */
  readonly official?: boolean;
  /** What it calls our terms; `many` absent: the same as one. */
  readonly terms?: Readonly<Partial<Record<TermName, PackTerm>>>;
  /** The fact that says for whom the advice is; its values are the parties in `by`. */
  readonly decider?: string;
  /** When a theme lies outside what the source speaks of, and what is then said before all else. */
  readonly scope?: { readonly when: Condition; readonly text: Translations };
  readonly matching: Matching;
  readonly statements: readonly Statement[];
  readonly facts: readonly Fact[];
  readonly phases: Phases;
  readonly levels: readonly Level[];
  readonly cautions: readonly Caution[];
  readonly audit: readonly AuditCheck[];
  readonly tensions: readonly Tension[];
  readonly sustainment: Sustainment;
  readonly precedents: readonly Precedent[];
  /** What research found elsewhere; nothing above leans on it. */
  readonly evidence: readonly Evidence[];
  /**
   * The conditions above worked out beforehand, for a quick start; absent: they are worked out when needed. The
   * built-in pack has them as a property that is not enumerable, so that a changed copy of it has none.
   */
  readonly boxes?: PackBoxes;
  /** The conditions above as they were worked out when the pack was read; not enumerable either. */
  readonly workedOut?: WorkedOut;
}
