import type { Text } from "../language/languages.ts";
import { nearest } from "../source/nearest.ts";
import {
  at,
  checkCites,
  checkLevel,
  checkStatement,
  type PackChecker,
  registerId,
  report,
  type Spot,
} from "./pack-checker.ts";
import { roleNames } from "./pack-names.ts";
import { parseCondition } from "./parse-condition.ts";
import { parseTarget } from "./parse-effect.ts";
import type { RawOutcome, RawProperty } from "./raw-pack.ts";
import type { Condition } from "./terms.ts";

/** What a property says of the advice. */
export type PropertyOutcome =
  /** A level, or any (null), has one of some roles; with `excluded` although a rule keeps it out of the mix. */
  | {
      readonly kind: "level";
      readonly level: string | null;
      readonly roles: readonly string[];
      readonly excluded: boolean;
    }
  /** A level is the only one in the mix. */
  | { readonly kind: "alone"; readonly level: string }
  /** A form (`level.form`) has one of some statuses. */
  | { readonly kind: "form"; readonly form: string; readonly statuses: readonly string[] }
  /** An instrument is named beside the mix; with `without`, and none of its caveats cites that statement. */
  | { readonly kind: "companion"; readonly instrument: string; readonly without: string | null }
  /** The mix has one of some verdicts on its balance. */
  | { readonly kind: "balance"; readonly verdicts: readonly string[] }
  /** A caution is given. */
  | { readonly kind: "caution"; readonly caution: string };

/** What the authors of a pack claim of its advice on every case that can be, also where little is known. */
export interface Property {
  readonly id: string;
  /** The cases that it is about: those in which this holds for certain. Absent: all. */
  readonly given?: Condition;
  /** Only the cases that say nothing but what `given` asks after. */
  readonly only: boolean;
  /** Whether the outcome always comes about, or never. */
  readonly holds: "always" | "never";
  readonly outcome: PropertyOutcome;
  readonly because: Text;
  readonly cites: readonly string[];
}

/** What can be said of a form, and of the balance; `none`: there is nothing on either side. */
export const formStatuses = ["use", "later", "avoid", "open"] as const;
export const balanceVerdicts = [
  "balanced",
  "leans-top-down",
  "leans-bottom-up",
  "one-sided-top-down",
  "one-sided-bottom-up",
  "none",
] as const;

/** Stands for whichever level. */
const anyLevel = "any";

/** Checks a property of `properties.yaml`; null where it says nothing that can be looked at. */
export function buildProperty(checker: PackChecker, raw: RawProperty, spot: Spot): Property | null {
  registerId(checker, "entry", raw.id, at(spot, "id"));
  checkCites(checker, spot, raw.cites);
  const given =
    raw.given === undefined ? {} : { given: parseCondition(checker, raw.given, at(spot, "given"), "outcome") };
  const holds = raw.always === undefined ? "never" : "always";
  if (raw.always !== undefined && raw.never !== undefined) refuseKey(checker, at(spot, "never"), "never", ["always"]);
  const said = raw.always ?? raw.never;
  if (said === undefined) report(checker, spot, "shape/missing-key", { key: "never" });
  const outcome = said === undefined ? null : buildOutcome(checker, said, at(spot, holds));
  if (outcome === null) return null;
  const { id, only = false, because, cites } = raw;
  return { id, ...given, only, holds, outcome, because, cites };
}

/** Reads what a property says of the advice: the first of the keys below that there is, and what may stand beside it. */
function buildOutcome(checker: PackChecker, raw: RawOutcome, spot: Spot): PropertyOutcome | null {
  const { level, form, companion, balance, caution, alone } = raw;
  const allow = (...known: readonly string[]): void => {
    for (const key of Object.keys(raw)) if (!known.includes(key)) refuseKey(checker, at(spot, key), key, known);
  };
  if (level !== undefined) {
    allow("level", "role", "excluded");
    return levelOutcome(checker, level, raw, spot);
  }
  if (form !== undefined) {
    allow("form", "is");
    if (raw.is === undefined) report(checker, spot, "shape/missing-key", { key: "is" });
    checkForm(checker, form, at(spot, "form"));
    return { kind: "form", form, statuses: chosen(checker, raw.is, at(spot, "is"), "is", formStatuses) };
  }
  if (companion !== undefined) {
    allow("companion", "without");
    checkCompanion(checker, companion, at(spot, "companion"));
    if (raw.without !== undefined) checkStatement(checker, at(spot, "without"), raw.without);
    return { kind: "companion", instrument: companion, without: raw.without ?? null };
  }
  if (balance !== undefined) {
    allow("balance");
    return { kind: "balance", verdicts: chosen(checker, balance, at(spot, "balance"), "balance", balanceVerdicts) };
  }
  if (caution !== undefined) {
    allow("caution");
    checkCaution(checker, at(spot, "caution"), caution);
    return { kind: "caution", caution };
  }
  if (alone !== undefined) {
    allow("alone");
    checkLevel(checker, at(spot, "alone"), alone);
    return { kind: "alone", level: alone };
  }
  report(checker, spot, "shape/missing-key", { key: "level" });
  return null;
}

function checkForm(checker: PackChecker, name: string, spot: Spot): void {
  const { level, form } = parseTarget(checker, name, spot);
  const known = checker.names.levels.get(level);
  if (form === undefined && known !== undefined) {
    report(checker, spot, "pack/unknown-form", { level, form: "", known, suggestion: null });
  }
}

function levelOutcome(checker: PackChecker, named: string, raw: RawOutcome, spot: Spot): PropertyOutcome {
  const level = named === anyLevel ? null : named;
  if (level !== null) checkLevel(checker, at(spot, "level"), level);
  if (raw.role === undefined) report(checker, spot, "shape/missing-key", { key: "role" });
  return {
    kind: "level",
    level,
    roles: chosen(checker, raw.role, at(spot, "role"), "role", roleNames),
    excluded: raw.excluded ?? false,
  };
}

function refuseKey(checker: PackChecker, spot: Spot, key: string, known: readonly string[]): void {
  report(checker, spot, "shape/unknown-key", { key, known, suggestion: null }, "key");
}

/** One or more words, each checked. */
function chosen(
  checker: PackChecker,
  raw: string | readonly string[] | undefined,
  spot: Spot,
  key: string,
  choices: readonly string[],
): readonly string[] {
  const words = typeof raw === "string" ? [raw] : (raw ?? []);
  for (const [index, value] of words.entries()) {
    if (choices.includes(value)) continue;
    const suggestion = nearest(value, choices);
    report(checker, at(spot, index), "shape/bad-choice", { key, value, choices, suggestion });
  }
  return words;
}

/** Checks that there is a caution. */
export function checkCaution(checker: PackChecker, spot: Spot, caution: string): void {
  const known = checker.names.cautions;
  if (known.includes(caution)) return;
  report(checker, spot, "pack/unknown-caution", { caution, suggestion: nearest(caution, known) });
}

function checkCompanion(checker: PackChecker, instrument: string, spot: Spot): void {
  const known = checker.names.instruments;
  if (known.includes(instrument)) return;
  report(checker, spot, "pack/unknown-instrument", { instrument, known, suggestion: nearest(instrument, known) });
}
