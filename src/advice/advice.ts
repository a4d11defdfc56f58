import type { Accepted, CasePath, Expectation, ExpectationKey, FactAnswer, MemoHeading } from "../case/case.ts";
import type { Severity } from "../diagnostics/diagnostic.ts";
import type { BalanceVerdict } from "../engine/constraints.ts";
import type { AdviceRole, FormStatus, LevelAction } from "../engine/roles.ts";
import type { Language } from "../language/languages.ts";
import type { SourcePlace } from "../language/sentence.ts";
import type { Basis, Direction, MixRole, Strength } from "../pack/pack.ts";
import type { AdviceEvidence } from "./find-evidence.ts";

/** The advice as data: what `--format json` prints and every report renders. All texts are in `language`. */
export interface Advice {
  readonly schema: "mixwijzer/advice/1";
  readonly pack: AdvicePack;
  readonly language: Language;
  readonly case: AdviceCase;
  readonly facts: readonly AdviceFact[];
  /** That the theme lies outside what the source speaks of; null where it does not, or that is not known. */
  readonly scope: string | null;
  readonly phase: AdvicePhase;
  readonly levels: readonly AdviceLevel[];
  readonly companions: readonly AdviceCompanion[];
  readonly balance: AdviceBalance;
  readonly constraints: readonly AdviceConstraint[];
  readonly alternatives: readonly AdviceAlternative[];
  readonly settled: AdviceSettled;
  readonly cautions: readonly Finding[];
  readonly tensions: readonly AdviceTension[];
  readonly audit: readonly AuditFinding[];
  readonly expectations: readonly ExpectationResult[];
  readonly precedents: readonly AdvicePrecedent[];
  /** What research found elsewhere on these programmes and levels; nothing else in the advice leans on it. */
  readonly evidence: readonly AdviceEvidence[];
  readonly roadmap: readonly RoadmapStep[];
  readonly sustainment: AdviceSustainment;
  /** The statements cited above, by id. */
  readonly statements: Readonly<Record<string, CitedStatement>>;
  /** The wording of every fact and value, by fact id, and of the instruments under `current` and `planned`. */
  readonly labels: Readonly<Record<string, FactWording>>;
}

/** A fact's label and those of its values; `set` where any number of them may hold. */
export interface FactWording {
  readonly kind?: "one" | "set";
  readonly label: string;
  readonly values: Readonly<Record<string, string>>;
  /** What a value means, where the pack says so of it alone: of a phase, its summary. */
  readonly meanings?: Readonly<Record<string, string>>;
  /** What reads after "because" or "if", as a fact of the pack has it. */
  readonly clauses?: Readonly<Record<string, string>>;
}

export interface AdvicePack {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
  readonly title: string;
  readonly source: string;
  readonly publisher: string;
  /** In full, where `publisher` is an abbreviation. */
  readonly publisherName?: string;
  /** Whether the rules are the publisher's own, so that it is an official position of theirs. */
  readonly official?: true;
}

export interface AdviceCase {
  readonly id: string;
  readonly title: string;
  readonly file?: string;
  /** The language that it says its texts are in; absent: it does not say. */
  readonly language?: Language;
  readonly facts: Readonly<Record<string, FactAnswer>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly current: readonly string[] | null;
  readonly planned: readonly string[] | null;
  readonly memo: MemoHeading | null;
  readonly expect?: Expectation;
}

/** Whether a fact was given, follows from other facts, or is unknown. */
export type FactOrigin = "given" | "derived" | "unknown";

export interface AdviceFact {
  readonly id: string;
  readonly label: string;
  readonly question: string;
  /** null: unknown. */
  readonly value: FactAnswer | null;
  /** The value in words; null: unknown. A set is joined with commas; an empty set says "none". */
  readonly valueLabel: string | null;
  readonly origin: FactOrigin;
  readonly note?: string;
  /** null: depends on facts that are unknown. */
  readonly relevant: boolean | null;
}

export interface AdvicePhase {
  /** The id of the fact that says the phase. */
  readonly fact: string;
  readonly value: string | null;
  readonly name: string | null;
  readonly possible: readonly string[];
  readonly mixes: readonly PhaseMix[];
  readonly origin: "given" | "derived" | "open";
  /** False: the case gives a phase that its own facts contradict. */
  readonly agrees: boolean;
  /** The phase that the facts lead to, where the case gives one; null: they leave it open. */
  readonly derived: string | null;
  readonly reasons: readonly Reason[];
}

export interface PhaseMix {
  readonly phase: string;
  readonly name: string;
  readonly lead: readonly string[];
  readonly support: readonly string[];
}

export type Role = AdviceRole;

export type Action = LevelAction;

export interface AdviceLevel extends DescribedLevel {
  /**
   * Whether the level is in the mix, or outside it, whatever the unknown facts turn out to be; null: that can change, is
   * not proved, or was not asked for.
   */
  readonly certain: "in" | "out" | null;
}

/** A level without what takes a proof to say. */
export interface DescribedLevel {
  readonly id: string;
  readonly numeral: string;
  readonly name: string;
  readonly summary: string;
  readonly direction: Direction;
  readonly role: Role;
  readonly action: Action;
  /** Whose decision the level is; null where the case does not say for whom the advice is. */
  readonly decision: Decision | null;
  readonly score: Score;
  readonly forms: readonly AdviceForm[];
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
  readonly open: readonly Reason[];
  readonly nearest: readonly Reason[];
  readonly conditions: readonly AdviceCondition[];
  readonly cautions: readonly Finding[];
  /**
   * The smallest changes of facts that take the level into the mix, out of it, or between lead and support: one known
   * fact, or where none does it and two were asked for, two facts of which one or both may be unknown.
   */
  readonly counterfactuals: readonly Counterfactual[];
}

/** `own`: the decider of the case may decide it. `by`: the labels of the parties that may. */
export interface Decision {
  readonly own: boolean;
  readonly by: readonly string[];
}

/** Points: `certain` = `for` - `against`; `min` and `max` are what the open rules can make of it. */
export interface Score {
  readonly certain: number;
  readonly for: number;
  readonly against: number;
  readonly min: number;
  readonly max: number;
}

export interface AdviceForm {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly status: FormStatus;
  readonly reasons: readonly Reason[];
}

/** Why: a rule of the pack or a constraint, what it does, and the facts that made it so. */
export interface Reason {
  readonly rule?: string;
  readonly constraint?: string;
  readonly effect: "favour" | "oppose" | "require" | "exclude" | "limit" | "constraint" | "derive";
  readonly strength: Strength | null;
  /** Points for (positive) or against (negative); 0 for require, exclude and constraints. */
  readonly points: number;
  readonly text: string;
  readonly cites: readonly string[];
  readonly basis: Basis;
  readonly facts: Readonly<Record<string, FactAnswer>>;
  /**
   * Only of a rule that is not true: facts, and the values that would make it so. For a set fact a value with "!" in
   * front must not be in it.
   */
  readonly lacks?: Readonly<Record<string, readonly string[]>>;
  /**
   * Of the set facts in `lacks` for which any values will do as long as there are so many of them: how many. Those that
   * `lacks` names are then an example; of other sets all that it names are meant.
   */
  readonly lacksCount?: Readonly<Record<string, ValueCount>>;
}

/** How many values of a set are to hold. */
export interface ValueCount {
  readonly min?: number;
  readonly max?: number;
}

export interface AdviceCondition {
  readonly id: string;
  readonly text: string;
  readonly cites: readonly string[];
  readonly basis: Basis;
  readonly status: "met" | "unmet" | "open";
  readonly facts: Readonly<Record<string, FactAnswer>>;
  readonly decision: Decision | null;
}

export interface Counterfactual {
  readonly set: Readonly<Record<string, FactAnswer>>;
  readonly role: Role;
}

export interface AdviceCompanion {
  readonly id: string;
  readonly name: string;
  readonly direction: Direction;
  readonly decision: Decision | null;
  readonly reasons: readonly Reason[];
  readonly caveats: readonly { readonly text: string; readonly cites: readonly string[] }[];
}

export interface AdviceBalance {
  readonly verdict: BalanceVerdict;
  readonly topDown: number;
  readonly bottomUp: number;
  /** How much of both comes from mixed levels. */
  readonly mixed: number;
  readonly reasons: readonly Reason[];
}

export interface AdviceConstraint {
  readonly id: string;
  readonly met: boolean;
  /** True: without it the mix would differ. */
  readonly binding: boolean;
  readonly text: string;
  readonly cites: readonly string[];
  readonly basis: Basis;
  /** What the mix would be without it (`from`) and is (`to`). */
  readonly changed: readonly RoleChange[];
}

export interface RoleChange {
  readonly level: string;
  readonly from: MixRole | null;
  readonly to: MixRole | null;
}

export interface AdviceAlternative {
  readonly roles: Readonly<Record<string, MixRole>>;
  readonly adds: readonly string[];
  readonly drops: readonly string[];
  /** How much less it is worth than the mix; 0: equally good. */
  readonly gap: number;
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
  readonly text: string;
}

export interface AdviceSettled {
  /** About the facts: what is in use counts only as far as the case says it. */
  readonly status: "proven" | "open" | "unproven";
  /** Answers to unknown facts, as few as it takes, under which the mix is another one. */
  readonly witness?: {
    readonly facts: Readonly<Record<string, FactAnswer>>;
    readonly effect: readonly RoleChange[];
  };
  readonly open: readonly OpenFact[];
}

export interface OpenFact {
  readonly fact: string;
  readonly label: string;
  readonly question: string;
  readonly changes: readonly {
    readonly value: string;
    readonly valueLabel: string;
    readonly effect: readonly RoleChange[];
  }[];
}

export interface Finding {
  readonly id: string;
  readonly severity: Severity;
  readonly text: string;
  readonly cites: readonly string[];
  readonly basis: Basis;
  readonly facts: Readonly<Record<string, FactAnswer>>;
  /** Why it may stay, as the case says; the date is compared with none. Absent: the case does not accept it. */
  readonly accepted?: Accepted;
}

export interface AuditFinding extends Finding {
  readonly level: string | null;
  /** Where in the case: for example ["planned"] or ["planned", 1]. */
  readonly path: CasePath;
  /** "found": the check is true. "asks": it depends on a form or fact that the case leaves open. */
  readonly status: "found" | "asks";
  /** With "asks": what the answer depends on, as ids of facts and, as `level.form`, of forms. */
  readonly asks?: readonly string[];
  /** The ids of the cautions that say no more than it does. Absent: none. */
  readonly covers?: readonly string[];
  /** The levels on whose role in the advice it rests, each with the heaviest reason for that role. Absent: none. */
  readonly levels?: readonly { readonly level: string; readonly role: Role; readonly reasons: readonly Reason[] }[];
}

export interface AdviceTension {
  readonly id: string;
  readonly sides: readonly { readonly text: string; readonly cites: readonly string[] }[];
  readonly resolution: string;
  readonly basis: Basis;
  readonly cites: readonly string[];
}

/** What became of an expectation: of what the advice says, or of what a rule does. */
export type ExpectationResult = ExpectedValue | ExpectedAnswer;

export interface ExpectedValue {
  /** Where in the case: for example ["expect", "lead"]. */
  readonly path: readonly ["expect", Exclude<ExpectationKey, RuleAnswer>, ...CasePath];
  readonly rule?: undefined;
  readonly expected: unknown;
  readonly actual: unknown;
  readonly ok: boolean;
}

export interface ExpectedAnswer {
  /** Where in the case: for example ["expect", "fires", 0]. */
  readonly path: readonly ["expect", RuleAnswer, number];
  /** The id of the rule, or of anything else in the pack that has a condition. */
  readonly rule: string;
  readonly expected: RuleAnswer;
  /** null: nothing has that id. */
  readonly actual: RuleAnswer | null;
  readonly ok: boolean;
}

/** What the condition of a rule comes to. */
export type RuleAnswer = "fires" | "silent" | "open";

export interface AdvicePrecedent {
  readonly id: string;
  readonly name: string;
  readonly phase: readonly string[];
  readonly levels: readonly string[];
  readonly purpose: string;
  readonly outcome?: string;
  /** What it shares with the case. */
  readonly why: string;
  readonly cites: readonly string[];
  readonly lines?: string;
  readonly pages?: string;
}

export interface RoadmapStep {
  readonly phase: string;
  readonly name: string;
  /** False: a later phase. True: the present phase, once what it assumes holds. */
  readonly samePhase: boolean;
  readonly assumes: Readonly<Record<string, readonly string[]>>;
  /** `assumes` in words, only what differs from the case as it is. */
  readonly assumesText: readonly string[];
  readonly lead: readonly string[];
  readonly support: readonly string[];
  /** Against the step before. */
  readonly changes: readonly RoleChange[];
}

export interface AdviceSustainment {
  readonly verdict: string;
  readonly letsGo: boolean;
  readonly pattern?: {
    readonly id: string;
    readonly name: string;
    readonly text: string;
    readonly cites: readonly string[];
  };
  readonly text: string;
  readonly cites: readonly string[];
  readonly basis: Basis;
  readonly reasons: readonly Reason[];
  readonly preparations: readonly AdviceCondition[];
}

export interface CitedStatement extends SourcePlace {
  readonly basis: "stated" | "implied";
  readonly text: string;
}
