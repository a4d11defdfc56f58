import type { Action, AdvicePack, AdviceSettled, Role } from "../../advice/advice.ts";
import type { Severity } from "../../diagnostics/diagnostic.ts";
import type { BalanceVerdict } from "../../engine/constraints.ts";
import type { Language } from "../../language/languages.ts";
import type { FindingKind } from "../check-result.ts";

/** The id of the form of {@link Portfolio}. */
export const portfolioForm = "mixwijzer/portfolio/1";

/** Many themes side by side, as data: what `--format json` prints and every form renders. All texts are in `language`. */
export interface Portfolio {
  readonly schema: typeof portfolioForm;
  readonly pack: AdvicePack;
  readonly language: Language;
  /** The levels and the phases of the rules, in their order. */
  readonly levels: readonly PortfolioLevel[];
  readonly phases: readonly PortfolioPhase[];
  /** In the order in which they were given. */
  readonly themes: readonly PortfolioTheme[];
  /** What is found in more themes than one, what is found in most of them first. */
  readonly common: readonly CommonFinding[];
  /** The open questions, the one that settles most themes first. */
  readonly questions: readonly CommonQuestion[];
  readonly shared: readonly SharedLevels[];
  /** How often each level has each role. */
  readonly roles: readonly LevelCount[];
  /** What changed since an earlier portfolio; null: there is none to compare with. */
  readonly since: PortfolioChanges | null;
}

export interface PortfolioLevel {
  readonly id: string;
  readonly numeral: string;
  readonly name: string;
}

export interface PortfolioPhase {
  readonly id: string;
  readonly name: string;
}

/** One theme: what is advised on it now, how certain that is, and what was found. */
export interface PortfolioTheme {
  /** No other theme has the same. */
  readonly id: string;
  readonly title: string;
  /** Relative to the working directory, with forward slashes; `-`: standard input. */
  readonly file: string;
  readonly region: string | null;
  readonly partners: readonly string[];
  /** The ids of the phases that it may be in: one, unless the phase is open. */
  readonly phases: readonly string[];
  /** In the order of the levels of the rules. */
  readonly levels: readonly ThemeLevel[];
  readonly settled: AdviceSettled["status"];
  readonly balance: ThemeBalance;
  /** How many findings there are of each severity, and how many the case accepts, which are not among the others. */
  readonly findings: Readonly<Record<Severity | "accepted", number>>;
  /** The ids of the facts that are unknown and of which an answer can change the mix. */
  readonly open: readonly string[];
  /** The way to its own file, and to memos on it, from where the portfolio is written. Absent: there are none. */
  readonly caseFile?: string;
  readonly memos?: readonly ThemeFile[];
  /** How much is still to be filled in in its memo. Absent: it has none. */
  readonly gaps?: number;
}

/** A file, with what it is called. */
export interface ThemeFile {
  readonly label: string;
  readonly path: string;
}

export interface ThemeLevel {
  readonly level: string;
  /** `by-phase`: the phase is open, and in some phase the level has a role. */
  readonly role: Role | "by-phase";
  readonly action: Action;
  /** Whether it is in the mix, or outside it, whatever the unknown facts turn out to be; null: that is not proved. */
  readonly certain: "in" | "out" | null;
}

export interface ThemeBalance {
  /** null: there is no mix. */
  readonly verdict: BalanceVerdict;
  readonly topDown: number;
  readonly bottomUp: number;
}

/** A rule that found something in several themes, with their ids. */
export interface CommonFinding {
  readonly rule: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly text: string;
  readonly themes: readonly string[];
}

/** A question that is open, with the ids of the themes in which an answer can change the mix. */
export interface CommonQuestion {
  readonly fact: string;
  readonly label: string;
  readonly question: string;
  readonly themes: readonly string[];
  /** Those of which the mix is certain as soon as it is answered, whatever the answer is. */
  readonly settles: readonly string[];
}

/** Themes that have something in common, and the levels that are in the mix of more than one of them. */
export interface SharedLevels {
  /** They play in one region, work with one partner or network, or are about one part of the chain of education. */
  readonly kind: "region" | "partner" | "chain";
  readonly name: string;
  readonly themes: readonly string[];
  readonly levels: readonly { readonly level: string; readonly themes: readonly string[] }[];
}

export interface LevelCount extends Readonly<Record<Role | "by-phase", number>> {
  readonly level: string;
}

/** What differs from an earlier portfolio; themes that are the same are only counted. */
export interface PortfolioChanges {
  /** The file or the ref, as it was given. */
  readonly from: string;
  /** Whether the earlier one was made by the same rules. */
  readonly sameRules: boolean;
  readonly added: readonly string[];
  readonly removed: readonly { readonly id: string; readonly title: string }[];
  readonly changed: readonly { readonly theme: string; readonly changes: readonly ThemeChange[] }[];
  readonly unchanged: number;
}

/** One thing that is otherwise in a theme than it was. */
export type ThemeChange =
  | { readonly kind: "phase"; readonly from: readonly string[]; readonly to: readonly string[] }
  | {
      readonly kind: "role";
      readonly level: string;
      readonly from: ThemeLevel["role"];
      readonly to: ThemeLevel["role"];
    }
  | {
      readonly kind: "settled";
      readonly from: PortfolioTheme["settled"];
      readonly to: PortfolioTheme["settled"];
    }
  | { readonly kind: "balance"; readonly from: BalanceVerdict; readonly to: BalanceVerdict }
  | { readonly kind: "findings"; readonly severity: Severity; readonly from: number; readonly to: number };
