import { type Diagnostic, diagnose, hasErrors } from "../diagnostics/diagnostic.ts";
import { meantBy } from "../language/wordings.ts";
import type { JsonSchema } from "../source/json-schema.ts";
import type { Path } from "../source/locate.ts";
import { comparable, nearest } from "../source/nearest.ts";
import type { SourceDocument } from "../source/parse-documents.ts";
import { type ShapeError, shapeDiagnostics, type TellShape } from "../source/shape-diagnostics.ts";
import { isMapping, kindOf, mappingOf } from "../source/value-kind.ts";
import type { Case, MemoHeading } from "./case.ts";
import { acceptanceShape, caseShape, memoShape, type RawCase, type RawMemo } from "./case-schema.ts";
import { type CaseChecker, checkDate, isNone, report, splitAnswers } from "./case-vocabulary.ts";
import { checkAcceptances } from "./check-acceptances.ts";
import { checkFacts, checkNotes, isFact } from "./check-facts.ts";
import { checkExpectation, checkInstruments, tellIdleAt } from "./check-references.ts";
import { caseFile } from "./generated/case-shape.js";

/** What a case is called where it does not say so itself, and the file it is in. */
export interface CaseOrigin {
  readonly id: string;
  readonly file: string;
}

/** Checks a document as a case; null where an error keeps it from being used. */
export function buildCase(checker: CaseChecker, origin: CaseOrigin): Case | null {
  if (isReport(checker.document.value)) {
    report(checker, [], "case/is-report", () => ({}));
    return null;
  }
  const given = withoutNothing(checker.document.value);
  const facts = checkFacts(checker, isMapping(given) ? given.facts : undefined);
  const value = withoutEmptyTitle(checker, given, origin);
  if (!caseFile(value)) {
    const document: SourceDocument = { ...checker.document, value };
    const shape = { root: caseShape, schema: caseShape, name: origin.file };
    const errors = caseFile.errors ?? [];
    const others = errors.filter((error) => !isFactOutside(checker, error) && !isMisnamed(error, errors));
    reportFactsOutside(checker, errors);
    checker.diagnostics.push(...shapeDiagnostics(others, document, shape, tellPart(checker)));
    if (!errors.some(({ instancePath }) => instancePath === "/language")) checkLanguage(checker, value);
    const sound = soundParts(value, errors);
    if (caseFile(sound)) contentsOf(checker, sound);
    return null;
  }
  checkLanguage(checker, value);
  tellCutOff(checker, value);
  if (hasEmptyExpect(checker.document.value)) tellIdleAt(checker, ["expect"]);
  // V8 keeps something of every object that goes on behind what is spread into it.
  const built = Object.assign(headOf(value, origin), { facts }, contentsOf(checker, value));
  return hasErrors(checker.diagnostics) ? null : built;
}

/** Tells of texts in the case's own words behind which a comment may be meant as text. */
function tellCutOff(checker: CaseChecker, { title, region, notes = {}, memo = {}, accept = [] }: RawCase): void {
  const paths: readonly Path[] = [
    ...(title === undefined ? [] : [["title"]]),
    ...(region === undefined ? [] : [["region"]]),
    ...Object.keys(notes).map((fact) => ["notes", fact]),
    ...Object.keys(memo).map((key) => ["memo", key]),
    ...accept.flatMap((_, index) => ["because", "by"].map((key) => ["accept", index, key])),
  ];
  for (const path of paths) {
    const rest = checker.document.cutOff(path);
    if (rest !== null) report(checker, path, "case/cut-off", () => ({ key: String(path.at(-1)), rest }));
  }
}

/** Whether a value is what the program itself writes: a report, a line of one, or a file that it keeps. */
export function isReport(value: unknown): boolean {
  if (!isMapping(value)) return false;
  const { schema, file, findings, $schema, runs } = value;
  const isOurs = typeof schema === "string" && schema.startsWith("mixwijzer/");
  const isLine = typeof file === "string" && Array.isArray(findings) && Object.hasOwn(value, "case");
  return isOurs || isLine || (typeof $schema === "string" && Array.isArray(runs));
}

/** `expect:` with nothing behind it, which is as good as absent. */
function hasEmptyExpect(value: unknown): boolean {
  return isMapping(value) && value.expect === null;
}

/** A title that is there and says nothing is noted: the case is called after its file. */
function withoutEmptyTitle(checker: CaseChecker, value: unknown, origin: CaseOrigin): unknown {
  const { document } = checker;
  if (!isMapping(document.value) || !isMapping(value) || !Object.hasOwn(document.value, "title")) return value;
  const isEmpty = value.title === undefined || (typeof value.title === "string" && value.title.trim() === "");
  if (!isEmpty || hasErrors(document.diagnostics)) return value;
  const { title: _, ...rest } = value;
  const id = typeof value.id === "string" ? value.id : origin.id;
  report(checker, ["title"], "case/no-title", () => ({ id }));
  return rest;
}

function isFactOutside(checker: CaseChecker, { keyword, instancePath, params }: ShapeError): boolean {
  return (
    keyword === "additionalProperties" && instancePath === "" && isFact(checker, String(params.additionalProperty))
  );
}

/** A key that is missing because it is there under another name is one mistake, told with that name. */
function isMisnamed({ keyword, instancePath, params }: ShapeError, errors: readonly ShapeError[]): boolean {
  if (keyword !== "required") return false;
  const missing = String(params.missingProperty);
  return errors.some((other) => {
    if (other.keyword !== "additionalProperties" || other.instancePath !== instancePath) return false;
    const key = String(other.params.additionalProperty);
    return (meantBy(key.toLowerCase(), "keysMeant") ?? nearest(key, [missing])) === missing;
  });
}

/** Facts outside `facts:` are one mistake, however many they are. */
function reportFactsOutside(checker: CaseChecker, errors: readonly ShapeError[]): void {
  const outside = errors.filter((error) => isFactOutside(checker, error));
  const facts = outside.map(({ params }) => String(params.additionalProperty));
  const [first] = facts;
  if (first !== undefined) report(checker, [first], "case/facts-outside", () => ({ facts }), "key");
}

/** What has words of its own: no keys at all, and parts of the wrong kind of which the right form can be shown. */
function tellPart(checker: CaseChecker): TellShape {
  return ({ keyword, key, path }, { value, place, explain }) => {
    if (keyword === "additionalProperties") return tellKey(key, path, checker);
    const [part] = path;
    if (keyword === "pattern" && part === "language") return tellLanguage(checker, mappingOf(value).language);
    if (keyword !== "type") return null;
    if (part === undefined) return diagnose("case/not-a-mapping", { found: kindOf(value) }, place([]));
    const given = path.length === 1 ? mappingOf(value)[part] : undefined;
    const isBelow = place(path).line > place(path, "key").line;
    const names = typeof given === "string" && isBelow && isFact(checker, given.split(/[\s:=]/)[0] ?? "");
    if (part === "notes" && !names && (typeof given === "string" || Array.isArray(given))) {
      const example = checker.vocabulary.pack.facts[0]?.id ?? "";
      return diagnose("case/notes-as-text", { example }, place(path));
    }
    if ((part === "current" || part === "planned") && given !== undefined) {
      return diagnose(
        "case/instruments-not-listed",
        { key: part, example: exampleList(checker, part, given) },
        place(path),
      );
    }
    return names || (part === "facts" && typeof given === "string" && isBelow) ? explain(path) : null;
  };
}

function checkLanguage(checker: CaseChecker, value: unknown): void {
  const otherLanguage = tellLanguage(checker, mappingOf(value).language);
  if (otherLanguage !== null) checker.diagnostics.push(otherLanguage);
}

/** What is no language of the pack; null: it is one, or no text at all. */
function tellLanguage({ vocabulary: { pack }, document }: CaseChecker, value: unknown): Diagnostic | null {
  const choices = pack.languages;
  if (typeof value !== "string" || choices.some((known) => known === value)) return null;
  const word = comparable(value);
  const code = meantBy(word, "languagesMeant") ?? word.split("-")[0];
  const suggestion = choices.find((known) => known === code) ?? nearest(value, choices);
  return diagnose("shape/bad-choice", { key: "language", value, choices, suggestion }, document.place(["language"]));
}

function tellKey(key: string, path: Path, { document }: CaseChecker): Diagnostic | null {
  const known = Object.keys(mappingOf(shapeAt(path).properties));
  const suggestion = meantBy(key.toLowerCase(), "keysMeant");
  if (suggestion === undefined || !known.includes(suggestion)) return null;
  return diagnose("shape/unknown-key", { key, known, suggestion }, document.place([...path, key], "key"));
}

/** The shape of a part of which people write the keys in their own language. */
function shapeAt([part]: Path): JsonSchema {
  if (part === undefined) return caseShape;
  return part === "memo" ? memoShape : part === "accept" ? acceptanceShape : {};
}

/** The line that was probably meant for a list of instruments. */
function exampleList({ vocabulary: { find, pack } }: CaseChecker, part: string, given: unknown): string {
  const texts = isMapping(given) ? Object.keys(given) : [String(given)];
  if (texts.every(isNone)) return `${part}: []`;
  const parts = texts.flatMap((text) => splitAnswers(text, /\s*[,;/\n]\s*/));
  const names = parts.flatMap((name) => (find.instrument(name).length === 1 ? find.instrument(name) : []));
  const shown = names.length > 0 ? names : pack.levels.slice(0, 2).map(({ id }) => id);
  return `${part}: [${shown.join(", ")}]`;
}

/** What is left without the keys that have something wrong in them, so that one mistake does not hide the others. */
function soundParts(value: unknown, errors: readonly ShapeError[]): unknown {
  if (!isMapping(value)) return value;
  const unsound = new Set(errors.map((error) => error.instancePath.split("/")[1] ?? error.params.additionalProperty));
  return Object.fromEntries(Object.entries(value).filter(([key]) => !unsound.has(key)));
}

function headOf(raw: RawCase, origin: CaseOrigin) {
  const id = raw.id ?? origin.id;
  const language = raw.language === undefined ? {} : { language: raw.language };
  const own = raw.id === undefined ? {} : { hasOwnId: true as const };
  const region = raw.region === undefined ? {} : { region: raw.region };
  const partners = raw.partners === undefined ? {} : { partners: raw.partners };
  return { id, ...own, title: raw.title ?? id, file: origin.file, ...language, ...region, ...partners };
}

function contentsOf(checker: CaseChecker, raw: RawCase) {
  const notes = raw.notes ?? {};
  return {
    notes: checkNotes(checker, notes),
    current: raw.current === undefined ? null : checkInstruments(checker, raw.current, ["current"]),
    planned: raw.planned === undefined ? null : checkInstruments(checker, raw.planned, ["planned"]),
    ...(raw.expect === undefined ? {} : { expect: checkExpectation(checker, raw.expect) }),
    ...(raw.accept === undefined ? {} : { accept: checkAcceptances(checker, raw.accept) }),
    ...(raw.memo === undefined ? {} : { memo: memoOf(checker, raw.memo) }),
  };
}

function memoOf(checker: CaseChecker, raw: RawMemo): MemoHeading {
  for (const key of ["date", "decision-by"] as const) {
    const value = raw[key];
    if (value !== undefined) checkDate(checker, ["memo", key], value);
  }
  const { "decision-by": decisionBy, ...rest } = raw;
  return decisionBy === undefined ? rest : { ...rest, decisionBy };
}

/** A key without a value, as in a form not filled in, is as good as absent; at the top, in notes, in what is accepted and in the memo. */
function withoutNothing(value: unknown): unknown {
  if (!isMapping(value)) return value;
  const { notes, memo, accept } = value;
  const kept = withoutNulls(value);
  if (notes === undefined && memo === undefined && accept === undefined) return kept;
  return {
    ...kept,
    ...(isMapping(notes) ? { notes: withoutNulls(notes) } : {}),
    ...(isMapping(memo) ? { memo: withoutNulls(memo) } : {}),
    ...(Array.isArray(accept) ? { accept: accept.map((each) => (isMapping(each) ? withoutNulls(each) : each)) } : {}),
  };
}

function withoutNulls(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  for (const key in value) {
    if (value[key] === null) return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null));
  }
  return value;
}
