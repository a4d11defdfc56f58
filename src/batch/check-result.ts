import type { CasePath } from "../case/case.ts";
import type { Place } from "../diagnostics/diagnostic.ts";
import type { AdviceRole } from "../engine/roles.ts";
import type { Language } from "../language/languages.ts";
import type { ExpectationUpdate } from "./expectation-updates.ts";
import type { CheckFinding, FindingKind } from "./finding.ts";

/** One thing that was checked of a case: an expectation, or a check of its plan. */
export interface CheckedPoint {
  readonly kind: Extract<FindingKind, "expectation" | "audit">;
  /** The rule that a finding about it has. */
  readonly rule: string;
  readonly path: CasePath;
  readonly ok: boolean;
}

/** A case that was evaluated. */
export interface CheckedCase {
  readonly id: string;
  readonly title: string;
  /** Where its id stands, or the case itself where it has none of its own. */
  readonly place: Place | null;
  readonly language: Language;
  /** The id of the phase; null: it is open. */
  readonly phase: string | null;
  /** The role of each level of the pack, in its order. */
  readonly levels: readonly { readonly id: string; readonly role: AdviceRole }[];
  /** Its expectations, then the checks of its plan. */
  readonly points: readonly CheckedPoint[];
  /** What it would have to expect, where it expects something else. */
  readonly updates: readonly ExpectationUpdate[];
}

/** What came of one case, or, where `case` is null, of a file or of what could not be read as a case in it. */
export interface CheckResult {
  /** How the file is named: relative to the working directory, with forward slashes. */
  readonly file: string;
  readonly case: CheckedCase | null;
  readonly findings: readonly CheckFinding[];
}
