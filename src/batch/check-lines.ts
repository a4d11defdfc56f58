import { buildCase } from "../case/build-case.ts";
import type { CaseChecker } from "../case/case-checker.ts";
import { type CaseVocabulary, caseVocabulary } from "../case/case-vocabulary.ts";
import { type LocatedCase, stemOf } from "../case/read-cases.ts";
import { type Diagnostic, diagnose, type Place } from "../diagnostics/diagnostic.ts";
import { maximumBytes } from "../source/decode-text.ts";
import { createLocate } from "../source/locate.ts";
import { parseDocuments, type SourceDocument } from "../source/parse-documents.ts";
import { attempt, type CheckRun, checkCase } from "./check-file.ts";
import type { CheckResult } from "./check-result.ts";
import { inputResult } from "./input-findings.ts";
import { readJsonLine } from "./read-json-line.ts";
import { splitLines, type TextLine } from "./split-lines.ts";

/** A text that is read case by case. */
export interface Reading {
  readonly file: string;
  readonly vocabulary: CaseVocabulary;
  /** How many cases there were before; the first is named after the file, the next ones get a number. */
  count: number;
}

/** Checks text of one case a line, in memory that does not grow with the number of lines. */
export function* checkLines(file: string, pieces: Iterable<Uint8Array>, run: CheckRun): Generator<CheckResult> {
  const reading: Reading = { file, vocabulary: caseVocabulary(run.checker.pack), count: 0 };
  const language = run.language ?? run.fallback;
  let empty = true;
  for (const line of splitLines(pieces, maximumBytes)) {
    if (line.text.trim() === "") continue;
    empty = false;
    let known: Place | null = null;
    const place = (): Place => {
      known ??= placeOf(file, line);
      return known;
    };
    const read = attempt(run, () => readLine(line, place, reading), place);
    const { cases, diagnostics } = "bug" in read ? { cases: [], diagnostics: [read.bug] } : read;
    if (diagnostics.length > 0) yield inputResult(file, diagnostics, language);
    for (const located of cases) yield checkCase({ ...located, place }, file, run);
  }
  if (empty)
    yield inputResult(file, [diagnose("case/empty", {}, createLocate({ path: file, text: "" })(0, 0))], language);
}

/** What a line says is found on the line as a whole: to look for the node in each would take most of the time. */
function placeOf(file: string, { number, text }: TextLine): Place {
  return { file, line: number, column: 1, endLine: number, endColumn: text.length + 1 };
}

/** The cases of a line or document, and what is wrong with it. */
export interface ReadText {
  readonly cases: readonly LocatedCase[];
  readonly diagnostics: readonly Diagnostic[];
}

function readLine(line: TextLine, place: () => Place, reading: Reading): ReadText {
  const { file, vocabulary } = reading;
  if (line.tooLong) {
    return { cases: [], diagnostics: [diagnose("file/line-too-long", { path: file, maximum: maximumBytes }, place())] };
  }
  const fast = readJsonLine(line.text, place, vocabulary, originOf(reading));
  if (fast !== null) {
    reading.count += 1;
    return { cases: [{ case: fast, place }], diagnostics: [] };
  }
  return readSlowly(line, reading);
}

/** The case is named as it would be in a file that is read as a whole. */
function originOf({ file, count }: Reading): { readonly id: string; readonly file: string } {
  const stem = stemOf(file);
  return { id: count === 0 ? stem : `${stem}-${count + 1}`, file };
}

/** Reads a text that starts at a line of its file, with the reader that can tell what is wrong and where. */
export function readSlowly({ text, number }: Pick<TextLine, "text" | "number">, reading: Reading): ReadText {
  const { file, vocabulary } = reading;
  if (text.includes("\ufffd")) {
    const at = text.indexOf("\ufffd");
    const found = createLocate({ path: file, text }, number)(at, at + 1);
    return { cases: [], diagnostics: [diagnose("file/not-utf8", { path: file }, found)] };
  }
  const parsed = parseDocuments({ path: file, text }, number);
  const found = [...parsed.diagnostics];
  const cases = parsed.documents.flatMap((document: SourceDocument): readonly LocatedCase[] => {
    if (document.value === null && document.wellFormed) return [];
    const checker: CaseChecker = { document, vocabulary, diagnostics: [...document.diagnostics] };
    const built = document.wellFormed ? buildCase(checker, originOf(reading)) : null;
    reading.count += 1;
    found.push(...checker.diagnostics);
    return built === null ? [] : [{ case: built, place: document.place }];
  });
  return { cases, diagnostics: found };
}
