import { diagnose, hasErrors } from "../diagnostics/diagnostic.ts";
import type { SourceDocument } from "../source/parse-documents.ts";
import { type ShapeError, shapeDiagnostics, type TellShape } from "../source/shape-diagnostics.ts";
import { isMapping, kindOf } from "../source/value-kind.ts";
import type { Case, MemoHeading } from "./case.ts";
import { caseShape, type RawCase, type RawMemo } from "./case-schema.ts";
import { type CaseChecker, report } from "./case-vocabulary.ts";
import { checkFacts, checkNotes } from "./check-facts.ts";
import { checkExpectation, checkInstruments, tellIdleAt } from "./check-references.ts";
import { caseFile } from "./generated/case-shape.js";

/** What a case is called where it does not say so itself, and the file it is in. */
export interface CaseOrigin {
  readonly id: string;
  readonly file: string;
}

/** Checks a document as a case; null where an error keeps it from being used. */
export function buildCase(checker: CaseChecker, origin: CaseOrigin): Case | null {
  const value = withoutNothing(checker.document.value);
  const facts = checkFacts(checker, isMapping(value) ? value.facts : undefined);
  if (!caseFile(value)) {
    const document: SourceDocument = { ...checker.document, value };
    const shape = { root: caseShape, schema: caseShape, name: origin.file };
    const errors = caseFile.errors ?? [];
    checker.diagnostics.push(...shapeDiagnostics(errors, document, shape, tellNoMapping));
    const sound = soundParts(value, errors);
    if (caseFile(sound)) contentsOf(checker, sound);
    return null;
  }
  if (hasEmptyExpect(checker.document.value)) tellIdleAt(checker, ["expect"]);
  const built = { ...headOf(value, origin), facts, ...contentsOf(checker, value) };
  return hasErrors(checker.diagnostics) ? null : built;
}

/** `expect:` with nothing behind it, which is as good as absent. */
function hasEmptyExpect(value: unknown): boolean {
  return isMapping(value) && value.expect === null;
}

/** A document that holds no keys at all is told in words of its own. */
const tellNoMapping: TellShape = ({ keyword, path }, { value, place }) =>
  keyword === "type" && path.length === 0 ? diagnose("case/not-a-mapping", { found: kindOf(value) }, place([])) : null;

/** What is left without the keys that have something wrong in them, so that one mistake does not hide the others. */
function soundParts(value: unknown, errors: readonly ShapeError[]): unknown {
  if (!isMapping(value)) return value;
  const unsound = new Set(errors.map((error) => error.instancePath.split("/")[1] ?? error.params.additionalProperty));
  return Object.fromEntries(Object.entries(value).filter(([key]) => !unsound.has(key)));
}

function headOf(raw: RawCase, origin: CaseOrigin) {
  const id = raw.id ?? origin.id;
  const language = raw.language === undefined ? {} : { language: raw.language };
  return { id, title: raw.title ?? id, file: origin.file, ...language };
}

function contentsOf(checker: CaseChecker, raw: RawCase) {
  const notes = raw.notes ?? {};
  checkNotes(checker, notes);
  return {
    notes,
    current: raw.current === undefined ? null : checkInstruments(checker, raw.current, ["current"]),
    planned: raw.planned === undefined ? null : checkInstruments(checker, raw.planned, ["planned"]),
    ...(raw.expect === undefined ? {} : { expect: checkExpectation(checker, raw.expect) }),
    ...(raw.memo === undefined ? {} : { memo: memoOf(checker, raw.memo) }),
  };
}

function memoOf(checker: CaseChecker, raw: RawMemo): MemoHeading {
  for (const key of ["date", "decision-by"] as const) {
    const value = raw[key];
    if (value === undefined || isCalendarDate(value)) continue;
    report(checker, ["memo", key], "shape/bad-form", () => ({ key, value, form: "date" as const }));
  }
  const { "decision-by": decisionBy, ...rest } = raw;
  return decisionBy === undefined ? rest : { ...rest, decisionBy };
}

/** The schema checks the form; here the day has to exist in its month. */
function isCalendarDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A key without a value, as in a form not filled in, is as good as absent; at the top, in notes and in the memo. */
function withoutNothing(value: unknown): unknown {
  if (!isMapping(value)) return value;
  const { notes, memo } = value;
  const kept = withoutNulls(value);
  return {
    ...kept,
    ...(isMapping(notes) ? { notes: withoutNulls(notes) } : {}),
    ...(isMapping(memo) ? { memo: withoutNulls(memo) } : {}),
  };
}

function withoutNulls(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const entries = Object.entries(value);
  return entries.some(([, item]) => item === null)
    ? Object.fromEntries(entries.filter(([, item]) => item !== null))
    : value;
}
