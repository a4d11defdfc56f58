import { bases } from "../advice/reasons.ts";
import type { Acceptance, Accepted, CasePath } from "../case/case.ts";
import { type Place, type Severity, severities } from "../diagnostics/diagnostic.ts";
import type { AdviceRole } from "../engine/roles.ts";
import { adviceRoles } from "../engine/vocabulary.ts";
import type { Language } from "../language/languages.ts";
import type { Basis } from "../pack/pack.ts";
import { isMapping } from "../source/value-kind.ts";
import type { ExpectationUpdate } from "./expectation-findings.ts";

/** One thing that was checked of a case: an expectation, or a check of its plan. */
export interface CheckedPoint {
  readonly kind: Extract<FindingKind, "expectation" | "audit">;
  /** The rule that a finding about it has. */
  readonly rule: string;
  readonly path: CasePath;
  readonly ok: boolean;
  /** Of an expectation: it lists nothing, so that it can never fail. */
  readonly idle?: true;
  /** The case accepts what was found about it. */
  readonly accepted?: true;
}

/** The role of a level; `byPhase`: it has none only because the phase is open. */
interface CheckedLevel {
  readonly id: string;
  readonly role: AdviceRole;
  readonly byPhase?: true;
}

/** A case that was evaluated. */
export interface CheckedCase {
  readonly id: string;
  /** Its id is one that it gives itself, and no other case may have; absent: it is called after its file. */
  readonly hasOwnId?: true;
  readonly title: string;
  /** Where its id stands, or the case itself where it has none of its own. */
  readonly place: Place | null;
  readonly language: Language;
  /** The id of the phase; null: it is open. */
  readonly phase: string | null;
  /** The role of each level of the pack, in its order. */
  readonly levels: readonly CheckedLevel[];
  /** Its expectations, then the checks of its plan. */
  readonly points: readonly CheckedPoint[];
  /** What it would have to expect, where it expects something else. */
  readonly updates: readonly ExpectationUpdate[];
  /** What it accepts, whatever was found; absent: nothing. */
  readonly accepts?: readonly LocatedAcceptance[];
}

/** What a case accepts, and where it says so. */
export interface LocatedAcceptance extends Acceptance {
  readonly place: Place | null;
}

/** What came of one case, or, where `case` is null, of a file or of what could not be read as a case in it. */
export interface CheckResult {
  /** How the file is named: relative to the working directory, with forward slashes. */
  readonly file: string;
  readonly case: CheckedCase | null;
  readonly findings: readonly CheckFinding[];
}

/**
 * What there is to find. `input`: what could not be read; `expectation`: what the case expects and the advice does not
 * give; `audit`: a mistake in what is planned, or what a check of the plan asks; `contradiction`: facts that do not fit
 * together; `caution`: what to watch out for; `open`: an unknown fact that can change the mix; `accept`: what a case
 * accepts and is not found, or not accepted any more; `gate`: what fails the run as a whole.
 */
export const findingKinds = [
  "input",
  "expectation",
  "audit",
  "contradiction",
  "caution",
  "open",
  "accept",
  "gate",
] as const;

/** One of {@link findingKinds}. */
export type FindingKind = (typeof findingKinds)[number];

/** Why the advice is as it is. */
export interface FindingReason {
  /** The level that it is about; null: the advice as a whole. */
  readonly level: string | null;
  readonly text: string;
  readonly statements: readonly string[];
  readonly basis: Basis;
}

/** Something that `check` found. All texts are one line, in the language of the result; they are not escaped. */
export interface CheckFinding {
  /**
   * What it is a case of, the same for ever: the id of a caution or check of the pack, or `input/<code>`,
   * `expectation/<key>`, `contradiction/phase`, `open/<fact>`, `accept/<reason>` or `gate/<reason>`.
   */
  readonly rule: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** How severe it is by itself, where a project has it otherwise. */
  readonly was?: Severity;
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
  /** Of an expectation: the two strongest reasons for what the advice says instead. */
  readonly reasons: readonly FindingReason[];
  /** null: it belongs to no case that could be read. */
  readonly case: string | null;
  /** Where it stands; null: in the file as a whole. */
  readonly place: Place | null;
  readonly path: CasePath;
  /** The ids of the source's statements behind it. */
  readonly statements: readonly string[];
  /** What it rests on; null: it is no claim of the pack. */
  readonly basis: Basis | null;
  readonly level: string | null;
  /** What else tells it from others of its rule, the same in every language and wherever it stands. */
  readonly detail?: string;
  /** Why it may stay, as its case says; it fails no run then. Depends on the day of the run, and is never kept. */
  readonly accepted?: Accepted;
}

/**
 * What makes a finding the same one later on, when lines have moved: its rule, case and path in the case. A path through
 * a list names the list, since what stands in it may move too.
 */
export function findingIdentity(finding: CheckFinding): string {
  const path = finding.path.filter((part) => typeof part === "string").join(".");
  return [finding.rule, finding.case ?? "", path].join(" ");
}

/** Puts findings in the order of the file; what has no place comes first. Equals stay as they are. */
export function byPlace({ place: one }: CheckFinding, { place: other }: CheckFinding): number {
  return (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0);
}

type Guard = (value: unknown) => boolean;

/** A guard for each key, those that may be absent included. */
type Keys<T> = { readonly [K in keyof T]-?: Guard };

const text: Guard = (value) => typeof value === "string";
const count: Guard = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const truth: Guard = (value) => typeof value === "boolean";
const anything: Guard = () => true;
const absent: Guard = (value) => value === undefined;
const oneOf =
  (words: readonly string[]): Guard =>
  (value) =>
    words.some((word) => word === value);
const either =
  (...guards: readonly Guard[]): Guard =>
  (value) =>
    guards.some((guard) => guard(value));
const list =
  (item: Guard): Guard =>
  (value) =>
    Array.isArray(value) && value.every(item);
const record = <T>(keys: Keys<T>): Guard => {
  const guards = Object.entries<Guard>(keys);
  return (value) => isMapping(value) && guards.every(([key, guard]) => guard(value[key]));
};
const orNull = (guard: Guard): Guard => either((value) => value === null, guard);
const optional = (guard: Guard): Guard => either((value) => value === undefined, guard);

const path = list(either(text, count));

const place = record<Place>({
  file: text,
  line: count,
  column: count,
  endLine: count,
  endColumn: count,
  excerpt: optional(text),
  mark: optional(record<NonNullable<Place["mark"]>>({ start: count, length: count })),
});

const point = record<CheckedPoint>({
  kind: oneOf(["expectation", "audit"]),
  rule: text,
  path,
  ok: truth,
  idle: optional(truth),
  accepted: absent,
});

const update = record<ExpectationUpdate>({
  path: list(text),
  before: anything,
  after: orNull(either(text, list(text))),
});

const acceptance = record<LocatedAcceptance>({
  rule: text,
  because: text,
  until: optional(text),
  by: optional(text),
  place: orNull(place),
});

const checkedCase = record<CheckedCase>({
  id: text,
  hasOwnId: optional(truth),
  title: text,
  place: orNull(place),
  language: text,
  phase: orNull(text),
  levels: list(record<CheckedLevel>({ id: text, role: oneOf(adviceRoles), byPhase: optional(truth) })),
  points: list(point),
  updates: list(update),
  accepts: optional(list(acceptance)),
});

const finding = record<CheckFinding>({
  rule: text,
  kind: oneOf(findingKinds),
  severity: oneOf(severities),
  was: optional(oneOf(severities)),
  message: text,
  help: text,
  reasons: list(record<FindingReason>({ level: orNull(text), text, statements: list(text), basis: oneOf(bases) })),
  case: orNull(text),
  place: orNull(place),
  path,
  statements: list(text),
  basis: orNull(oneOf(bases)),
  level: orNull(text),
  detail: optional(text),
  accepted: absent,
});

const result = record<CheckResult>({ file: text, case: orNull(checkedCase), findings: list(finding) });

/** Whether a value from a file is a list of results, as the program writes them. */
export function areCheckResults(value: unknown): value is readonly CheckResult[] {
  return list(result)(value);
}
