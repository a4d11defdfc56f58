import type { DiagnosticTexts } from "../diagnostics/diagnostic.ts";
import type { CheckWording } from "./check-wording.ts";
import type { CliWording } from "./cli-wording.ts";
import type { DialogueWording } from "./dialogue-wording.ts";
import type { ExploreWording } from "./explore-wording.ts";
import type { InterviewWording } from "./interview-wording.ts";
import type { MemoWording } from "./memo-wording.ts";
import type { PortfolioWording } from "./portfolio-wording.ts";
import type { ReportWording } from "./report-wording.ts";
import type { TermsWording } from "./terms-wording.ts";
import type { ToolingWording } from "./tooling-wording.ts";

/**
 * All that a language says: a file of its folder for each of these. In the published program each is read when it is
 * first needed.
 */
export interface Wording {
  readonly advice: AdviceWording;
  readonly check: CheckWording;
  readonly cli: CliWording;
  readonly diagnostics: DiagnosticsWording;
  readonly dialogue: DialogueWording;
  readonly explore: ExploreWording;
  readonly interview: InterviewWording;
  readonly memo: MemoWording;
  readonly portfolio: PortfolioWording;
  readonly report: ReportWording;
  readonly schema: SchemaWording;
  readonly terms: TermsWording;
  readonly tooling: ToolingWording;
}

/** The words that the advice itself adds to the pack's texts. */
export interface AdviceWording {
  /** For an empty set of values. */
  readonly none: string;
  /** The heading of the instruments in use, and of those planned. */
  readonly current: string;
  readonly planned: string;
  /** "a, b and c", and "a, b or c". */
  list(items: readonly string[]): string;
  readonly or: (items: readonly string[]) => string;
  readonly clause: ClauseWording;
  /** What reads after "because" or "if" of the instruments in use and planned, as a fact of a pack has it. */
  readonly clauses: Readonly<Record<"current" | "planned", { readonly each: string; readonly none: string }>>;
  /** What an alternative does otherwise; level names, each list possibly empty. */
  alternative(change: AlternativeChange): string;
  /** What the advice does with levels of the mix, named by numeral and name in one list. */
  readonly adviseRole: Readonly<Record<"lead" | "support", (names: string, count: number) => string>>;
  /** What a precedent shares with the case: labels, each possibly absent. */
  precedent(shared: {
    readonly phase?: string;
    readonly topic?: string;
    readonly chainLevels: readonly string[];
    /** Whether it is of another field than the case. */
    readonly otherField: boolean;
    /** Other facts, with the values that both have. */
    readonly facts: readonly { readonly label: string; readonly values: readonly string[] }[];
  }): string;
}

/** How an answer reads after "because" or "if" where the pack has no clause for it. */
export interface ClauseWording {
  readonly is: (label: string, value: string) => string;
  readonly isNot: (clause: string) => string;
  /** So many values of a set hold, whichever they are. */
  readonly atLeast: (label: string, count: number) => string;
  readonly atMost: (label: string, count: number) => string;
}

/** How one mix differs from another, in level names. */
export interface AlternativeChange {
  readonly adds: readonly string[];
  readonly drops: readonly string[];
  readonly raises: readonly string[];
  readonly lowers: readonly string[];
}

/** What the JSON Schema of a case says about its keys, for editors. */
export interface SchemaWording {
  readonly title: string;
  /** What the word `unknown` means as the value of a fact. */
  readonly unknown: string;
  /** What a case may expect of its advice, key by key. */
  readonly expect: Readonly<
    Record<
      | "lead"
      | "support"
      | "later"
      | "avoid"
      | "includes"
      | "excludes"
      | "certain"
      | "forms"
      | "balance"
      | "phase"
      | "cautions"
      | "audit"
      | "companions"
      | "settled"
      | "fires"
      | "silent"
      | "open",
      string
    >
  >;
  /** Levels that are certainly in the mix, or outside it. */
  readonly certain: Readonly<Record<"in" | "out", string>>;
  /** What stands above a memo. */
  readonly memo: Readonly<Record<"to" | "from" | "date" | "subject" | "decision-by", string>>;
  /** What people write for an answer in a case, whatever it is called there, and between two answers. */
  readonly answers: Readonly<Record<"unknown" | "none" | "yes" | "no" | "and", string>>;
  /** Words of this language that people write for a key, which is the same in every case, and the key that they mean. */
  readonly keysMeant: Readonly<Record<string, string>>;
  /** What the languages are called in this one, in lower case, and their codes. */
  readonly languagesMeant: Readonly<Record<string, string>>;
  readonly keys: Readonly<
    Record<
      | "id"
      | "title"
      | "language"
      | "region"
      | "partners"
      | "facts"
      | "notes"
      | "current"
      | "planned"
      | "expect"
      | "accept"
      | "memo",
      string
    >
  >;
  /** The keys of a finding that a case accepts. */
  readonly accept: Readonly<Record<"rule" | "because" | "until" | "by", string>>;
}

/** What the tool says about what is wrong, per diagnostic code; a code without text does not compile. */
export interface DiagnosticsWording extends DiagnosticTexts {}
