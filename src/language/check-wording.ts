import type { Severity } from "../diagnostics/diagnostic.ts";

/** What `check` finds, in kinds. */
type Kind = "input" | "expectation" | "audit" | "contradiction" | "caution" | "open" | "accept" | "gate";
type Counted = (count: number) => string;

/** What a case may expect of its advice as a whole, but for what it is to have in its mix and what not. */
type ExpectationKey =
  | "lead"
  | "support"
  | "later"
  | "avoid"
  | "balance"
  | "phase"
  | "cautions"
  | "audit"
  | "companions"
  | "settled";

/** What is certain of levels of which something else was expected; names come joined, null: of none. */
export interface CertainFound {
  readonly expected: string;
  /** Where it is proved as expected, whatever was expected. */
  readonly proved: string | null;
  /** Of those expected: where the opposite is proved. */
  readonly opposite: string | null;
  /** Of those expected: where neither is. */
  readonly unproved: string | null;
  /** The labels of facts of which an answer takes one of these in or out. */
  readonly open: readonly string[];
}

/** What a language says about the findings of `check` and the reports of them. Names of the pack come as it has them. */
export interface CheckWording {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  /** What stands in the place of the severity of a finding that a case accepts. */
  readonly accepted: string;
  /** Why a finding may stay, as a sentence; the date is the last day, as the case has it. */
  readonly acceptedBecause: (accepted: {
    readonly because: string;
    readonly until?: string;
    readonly by?: string;
  }) => string;
  readonly none: string;
  readonly or: (words: readonly string[]) => string;
  readonly quote: (text: string) => string;
  readonly and: (words: readonly string[]) => string;

  /** An expectation that the advice does not meet. */
  readonly expectation: {
    /** What is expected, as the subject of a sentence. */
    readonly subject: Readonly<Record<ExpectationKey, string>>;
    readonly includes: (expected: string, mix: string) => string;
    readonly excludes: (expected: string, mix: string) => string;
    /** Levels that are to be in the mix, or outside it, whatever the unknown facts turn out to be. */
    readonly certain: Readonly<Record<"in" | "out", (found: CertainFound) => string>>;
    readonly form: (form: string, level: string) => string;
    readonly message: (subject: string, expected: string, actual: string) => string;
    readonly formStatus: Readonly<Record<"use" | "later" | "avoid" | "open", string>>;
    readonly settled: Readonly<Record<"proven" | "open" | "unproven", string>>;
    readonly phaseOpen: string;
    readonly answers: Readonly<Record<"fires" | "silent" | "open", string>>;
    readonly help: string;
    /** A case that expects nothing where every case has to: what is wrong, and what to do. */
    readonly missing: readonly [problem: string, help: string];
  };
  /** What is still unknown and can change the mix. */
  readonly open: {
    readonly message: (label: string, effects: readonly string[]) => string;
    readonly effect: (values: string, changes: readonly string[]) => string;
    /** A level, as it comes to stand in another mix. */
    readonly becomes: Readonly<Record<"lead" | "support" | "out", (level: string) => string>>;
    readonly help: (question: string) => string;
  };
  /** A phase that the facts contradict; no name: they leave it open which phase it is. */
  readonly contradiction: {
    readonly phase: (given: string, derived: string | null) => string;
    readonly help: string;
  };
  /** A check of the plan that depends on what is not known. */
  readonly asks: (what: readonly string[], text: string) => string;
  /** What to do about a finding of the pack. */
  readonly help: Readonly<Record<"audit" | "asks" | "caution" | "contradiction", string>>;
  /** How to read on about a rule of the pack. */
  readonly showRule: (rule: string) => string;

  /** What the rules that are no rules of the pack find: in a few words, and in full. */
  readonly rules: Readonly<
    Record<
      "input" | "expectation" | "contradiction" | "open" | "accept" | "gate",
      (about: string) => readonly [short: string, full: string, help: string]
    >
  >;

  /** What a report says around the findings. */
  readonly report: {
    readonly because: string;
    readonly nothing: string;
    readonly looked: (files: number, cases: number, expectations: number) => string;
    readonly counts: Readonly<Record<Severity, Counted>>;
    /** Findings that cases accept, as a sentence. */
    readonly accepted: Counted;
    readonly more: string;
    /** How severe something is, where a project has it otherwise than the rules. */
    readonly changed: (severity: string, was: string) => string;
    /** Files that were found and left out. */
    readonly ignored: Counted;
    /** What rules found that a project has turned off. */
    readonly off: (count: number, rules: readonly string[]) => string;
    /** Findings that a baseline leaves out. */
    readonly known: Counted;
    readonly notesHidden: Counted;
    readonly warningsHidden: Counted;
    readonly passed: string;
    readonly failed: string;
    readonly broken: string;
    /** Something that was asked for beside checking could not be done. */
    readonly undone: string;
    /** Entries of a baseline that are no longer found. */
    readonly stale: Counted;
    readonly tooMany: (maximum: number) => string;
    /** Of annotations, which have a limit. */
    readonly cut: Counted;
    readonly heading: string;
    readonly columns: Readonly<Record<"case" | "phase" | "found" | "severity" | "where" | "what" | "rule", string>>;
    readonly findings: string;
    readonly phaseOpen: string;
    readonly shortened: string;
  };
}
