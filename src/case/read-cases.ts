import { type Diagnostic, diagnose, type Place } from "../diagnostics/diagnostic.ts";
import { type Language, languages } from "../language/languages.ts";
import type { Pack } from "../pack/pack.ts";
import type { SourceFile } from "../source/decode-text.ts";
import type { Path, PathPart } from "../source/locate.ts";
import { createLocate, sortDiagnostics } from "../source/locate.ts";
import { type ParsedFile, parseDocuments, type SourceDocument } from "../source/parse-documents.ts";
import { mappingOf } from "../source/value-kind.ts";
import { buildCase } from "./build-case.ts";
import type { Case } from "./case.ts";
import { type CaseChecker, type CaseVocabulary, caseVocabulary } from "./case-vocabulary.ts";
import { writtenPath } from "./written-names.ts";

/** A case, and where each part of it stands; the place of what it lacks is that of what it is lacking in. */
export interface LocatedCase {
  readonly case: Case;
  place(path: Path, part?: PathPart): Place | null;
}

const mostDiagnostics = 50;

/**
 * Reads the cases of a YAML, JSON or NDJSON (`.ndjson`, `.jsonl`) file and checks them against a pack. All problems at
 * once; a case with an error is left out, the others of the file still come.
 */
export function readCases(
  file: SourceFile,
  pack: Pack,
): {
  readonly cases: readonly LocatedCase[];
  readonly diagnostics: readonly Diagnostic[];
  /** That of the first case that says one, also where it cannot be used. */
  readonly language: Language | null;
} {
  const { documents: filled, diagnostics } = isLines(file.path) ? parseLines(file) : withoutEmpty(parseDocuments(file));
  const found: Diagnostic[] = [...diagnostics];
  const vocabulary = caseVocabulary(pack);
  const stem = stemOf(file.path);
  const ids = new Map<string, Place>();
  const cases = filled.flatMap((document, index): readonly LocatedCase[] => {
    const checker: CaseChecker = { document, vocabulary, diagnostics: [...document.diagnostics] };
    const origin = { id: index === 0 ? stem : `${stem}-${index + 1}`, file: file.path };
    const built = document.wellFormed ? buildCase(checker, origin) : null;
    found.push(...checker.diagnostics);
    if (built === null || isDuplicate(built.id, document.place(["id"]), ids, found)) return [];
    return [{ case: built, place: placeByIds(document, vocabulary) }];
  });
  if (filled.length === 0 && found.length === 0) found.push(diagnose("case/empty", {}, createLocate(file)(0, 0)));
  if (found.length === 0) return { cases, diagnostics: found, language: languageOf(cases) };
  return { cases, diagnostics: atMost(sortDiagnostics(found)), language: languageIn(filled, file.text) };
}

/** The language of the first case that says one. */
function languageOf(cases: readonly LocatedCase[]): Language | null {
  return cases.find(({ case: { language } }) => language !== undefined)?.case.language ?? null;
}

/** The language of the first of the documents that says one, however much else is wrong with it. */
export function languageIn(documents: readonly SourceDocument[], text: string): Language | null {
  // What could not be parsed still has its lines.
  const [, line] = /^language:[ \t]*["']?([a-z]+)["']?[ \t]*(?:#.*)?$/m.exec(text) ?? [];
  const said = [...documents.map(({ value }) => mappingOf(value).language), line];
  return said.flatMap((word) => languages.find((known) => known === word) ?? [])[0] ?? null;
}

/** The place of a path of ids in a document, whatever names it has for them. */
export function placeByIds({ value, place }: SourceDocument, vocabulary: CaseVocabulary): LocatedCase["place"] {
  return (path, part) => place(writtenPath(value, path, vocabulary), part);
}

function isDuplicate(id: string, place: Place, ids: Map<string, Place>, found: Diagnostic[]): boolean {
  const first = ids.get(id);
  if (first) found.push(diagnose("case/duplicate-id", { id, file: first.file, line: first.line }, place));
  else ids.set(id, place);
  return first !== undefined;
}

function parseLines({ path, text }: SourceFile): ParsedFile {
  const lines = text.split("\n").map((line, index) => ({ text: line, number: index + 1 }));
  const parsed = lines
    .filter((line) => !isBlank(line.text))
    .map((line) => parseLine({ path, text: line.text }, line.number));
  return {
    documents: parsed.flatMap((line) => line.documents),
    diagnostics: parsed.flatMap((line) => line.diagnostics),
  };
}

/** Whether a line holds nothing that could be meant as a case. */
export function isBlank(line: string): boolean {
  return line.trim() === "";
}

/**
 * Parses a line of a file with one case a line. Whatever is on it counts: `null`, `---` and a comment stand where a case
 * should be.
 */
export function parseLine(file: SourceFile, number: number): ParsedFile {
  const parsed = parseDocuments(file, number);
  if (parsed.documents.length + parsed.diagnostics.length > 0) return parsed;
  const place = (): Place => createLocate(file, number)(0, file.text.length);
  return {
    documents: [{ value: null, wellFormed: true, diagnostics: [], place, explain: () => null, cutOff: () => null }],
    diagnostics: [],
  };
}

/** Leaves out documents that hold nothing, as between two separators; in a file of documents they are none. */
export function withoutEmpty({ documents, diagnostics }: ParsedFile): ParsedFile {
  return { documents: documents.filter(({ value, wellFormed }) => value !== null || !wellFormed), diagnostics };
}

/** Whether a file holds one case a line, by its name. */
export function isLines(name: string): boolean {
  return /\.(?:ndjson|jsonl)$/i.test(name);
}

/** What a case is called that does not say so: its file's name without folder and extension; standard input has no name. */
export function stemOf(path: string): string {
  const name = path.replace(/^.*[/\\]/, "");
  return name.replace(/(?<=.)\.[^.]*$/, "").replace(/^-?$/, "case");
}

function atMost(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const count = diagnostics.length - mostDiagnostics;
  if (count <= 0) return diagnostics;
  const shown = [...diagnostics].sort(errorsFirst).slice(0, mostDiagnostics);
  const last = shown.at(-1)?.place;
  return [...sortDiagnostics(shown), diagnose("file/more-problems", { count }, last)];
}

/** Where not all are shown, no error may be lost behind warnings. */
function errorsFirst(one: Diagnostic, other: Diagnostic): number {
  return Number(other.severity === "error") - Number(one.severity === "error");
}
