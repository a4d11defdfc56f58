import { bases } from "../advice/reasons.ts";
import { type Place, severities } from "../diagnostics/diagnostic.ts";
import { adviceRoles } from "../engine/vocabulary.ts";
import { languages } from "../language/languages.ts";
import { isMapping } from "../source/value-kind.ts";
import {
  type CheckedCase,
  type CheckedPoint,
  type CheckFinding,
  type CheckResult,
  type FindingReason,
  findingKinds,
} from "./check-result.ts";
import type { ExpectationUpdate } from "./expectation-updates.ts";

type Guard = (value: unknown) => boolean;

/** A guard for each key, those that may be absent included. */
type Keys<T> = { readonly [K in keyof T]-?: Guard };

const text: Guard = (value) => typeof value === "string";
const count: Guard = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const truth: Guard = (value) => typeof value === "boolean";
const anything: Guard = () => true;
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
const record =
  <T>(keys: Keys<T>): Guard =>
  (value) =>
    isMapping(value) && Object.entries<Guard>(keys).every(([key, guard]) => guard(value[key]));
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

const point = record<CheckedPoint>({ kind: oneOf(["expectation", "audit"]), rule: text, path, ok: truth });

const update = record<ExpectationUpdate>({
  path: list(text),
  before: anything,
  after: orNull(either(text, list(text))),
});

const checkedCase = record<CheckedCase>({
  id: text,
  title: text,
  place: orNull(place),
  language: oneOf(languages),
  phase: orNull(text),
  levels: list(record<CheckedCase["levels"][number]>({ id: text, role: oneOf(adviceRoles) })),
  points: list(point),
  updates: list(update),
});

const finding = record<CheckFinding>({
  rule: text,
  kind: oneOf(findingKinds),
  severity: oneOf(severities),
  message: text,
  help: text,
  reasons: list(record<FindingReason>({ level: orNull(text), text, statements: list(text), basis: oneOf(bases) })),
  case: orNull(text),
  place: orNull(place),
  path,
  statements: list(text),
  basis: orNull(oneOf(bases)),
  level: orNull(text),
});

const result = record<CheckResult>({ file: text, case: orNull(checkedCase), findings: list(finding) });

/** Whether a value from a file is a list of results, as the program writes them. */
export function areCheckResults(value: unknown): value is readonly CheckResult[] {
  return list(result)(value);
}
