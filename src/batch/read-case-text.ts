import { buildCase } from "../case/build-case.ts";
import { type CaseChecker, type CaseVocabulary, caseVocabulary } from "../case/case-vocabulary.ts";
import {
  isBlank,
  type LocatedCase,
  languageIn,
  parseLine,
  placeByIds,
  readCases,
  stemOf,
  withoutEmpty,
} from "../case/read-cases.ts";
import type { Place } from "../diagnostics/diagnostic.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Language } from "../language/languages.ts";
import type { Pack } from "../pack/pack.ts";
import { diagnoseUtf16, isUtf16, maximumBytes, type SourceFile, sniffedBytes } from "../source/decode-text.ts";
import { createLocate } from "../source/locate.ts";
import { type ParsedFile, parseDocuments, type SourceDocument } from "../source/parse-documents.ts";
import { type Attempting, attempt, createSeenIds } from "./input-findings.ts";
import { readJsonLine, splitDocuments, splitLines, type TextDocument, type TextLine } from "./split-text.ts";

/** A text of cases that is there as a whole, with what messages call it, or why it is not. */
export type WholeText = { readonly file: SourceFile } | { readonly diagnostics: readonly Diagnostic[] };

/** A text of cases that comes in pieces: a case a line, or YAML documents. */
export interface TextInPieces {
  readonly name: string;
  readonly form: "lines" | "documents";
  readonly pieces: Iterable<Uint8Array>;
  /** Why not all of it came; not known before the last piece. */
  readonly failures: readonly Diagnostic[];
}

/** The cases of a text or of a part of it, and what is wrong with it. */
export interface ReadText {
  readonly cases: readonly LocatedCase[];
  readonly diagnostics: readonly Diagnostic[];
  /** That of the first case that says one, also where it cannot be used. */
  readonly language?: Language | null | undefined;
}

/**
 * Reads the cases of a text: of one in pieces each by itself, in memory that does not grow with their number. Two of them
 * never have one id, as far as {@link createSeenIds} compares them.
 */
export function* readCaseText(text: WholeText | TextInPieces, pack: Pack, how: Attempting = {}): Generator<ReadText> {
  if ("pieces" in text) yield* readPieces(text, pack, how);
  else if ("diagnostics" in text) yield { cases: [], diagnostics: text.diagnostics };
  else yield withoutBug(attempt(how, () => readCases(text.file, pack)));
}

function withoutBug(read: ReadText | { readonly bug: Diagnostic }): ReadText {
  return "bug" in read ? { cases: [], diagnostics: [read.bug] } : read;
}

function* readPieces(text: TextInPieces, pack: Pack, how: Attempting): Generator<ReadText> {
  const { name, form, failures } = text;
  const reading: Reading = { file: name, vocabulary: caseVocabulary(pack), count: 0 };
  const withoutTwins = createTwinCheck(name);
  const sniffed = { isUtf16: false };
  const pieces = unlessUtf16(text.pieces, sniffed);
  let isEmpty = true;
  const parts = form === "lines" ? readLines(pieces, reading, how) : readDocuments(pieces, reading, how);
  for (const part of parts) {
    const read = withoutTwins(part);
    if (read.cases.length + read.diagnostics.length === 0) continue;
    isEmpty = false;
    yield read;
  }
  const about = sniffed.isUtf16 ? [diagnoseUtf16(name)] : failures;
  if (about.length > 0) yield { cases: [], diagnostics: about };
  else if (isEmpty) yield { cases: [], diagnostics: [diagnoseEmpty(name)] };
}

/** A text that is read case by case. */
interface Reading {
  readonly file: string;
  readonly vocabulary: CaseVocabulary;
  /** How many cases there were before; the first is named after the file, the next ones get a number. */
  count: number;
}

/** Lets a text through, unless its beginning says that it is UTF-16. */
function* unlessUtf16(pieces: Iterable<Uint8Array>, sniffed: { isUtf16: boolean }): Generator<Uint8Array> {
  let head: Uint8Array[] | null = [];
  for (const piece of pieces) {
    if (head === null) {
      yield piece;
      continue;
    }
    head.push(piece);
    const bytes = Buffer.concat(head);
    if (bytes.length < sniffedBytes) continue;
    sniffed.isUtf16 = isUtf16(bytes);
    if (sniffed.isUtf16) return;
    head = null;
    yield bytes;
  }
  if (head === null) return;
  const bytes = Buffer.concat(head);
  sniffed.isUtf16 = isUtf16(bytes);
  if (!sniffed.isUtf16) yield bytes;
}

/** Takes out the cases that have the id of one before them, and says so. */
function createTwinCheck(file: string): (read: ReadText) => ReadText {
  const seen = createSeenIds();
  return ({ cases, diagnostics, language }) => {
    const twins: Diagnostic[] = [];
    const kept = cases.filter(({ case: { id }, place }) => {
      const at = place(["id"]);
      const first = seen.meet(id, { file, line: at?.line ?? 1 });
      if (first !== null) twins.push(diagnose("case/duplicate-id", { id, ...first }, at));
      return first === null;
    });
    return twins.length === 0
      ? { cases, diagnostics, language }
      : { cases: kept, diagnostics: [...diagnostics, ...twins], language };
  };
}

function* readLines(pieces: Iterable<Uint8Array>, reading: Reading, how: Attempting): Generator<ReadText> {
  for (const line of splitLines(pieces, maximumBytes)) {
    if (isBlank(line.text)) continue;
    let known: Place | null = null;
    const place = (): Place => {
      known ??= placeOfLine(reading.file, line);
      return known;
    };
    const read = withoutBug(attempt(how, () => readLine(line, place, reading), place));
    yield { ...read, cases: read.cases.map((located) => ({ ...located, place })) };
  }
}

/** What a line says is found on the line as a whole: to look for the node in each would take most of the time. */
function placeOfLine(file: string, { number, text }: Pick<TextLine, "number" | "text">): Place {
  return { file, line: number, column: 1, endLine: number, endColumn: text.length + 1 };
}

function readLine({ number, text, tooLong, isInvalid }: TextLine, place: () => Place, reading: Reading): ReadText {
  const { file, vocabulary } = reading;
  if (tooLong) return wrong(diagnose("file/line-too-long", { path: file, maximum: maximumBytes }, place()));
  const fast = isInvalid ? null : readJsonLine(text, place, vocabulary, originOf(reading));
  if (fast === null) return readSlowly({ number, text, invalidFrom: isInvalid ? 0 : null }, reading, parseLine);
  reading.count += 1;
  return { cases: [{ case: fast, place }], diagnostics: [] };
}

function* readDocuments(pieces: Iterable<Uint8Array>, reading: Reading, how: Attempting): Generator<ReadText> {
  for (const document of splitDocuments(pieces, maximumBytes)) {
    yield withoutBug(attempt(how, () => readDocument(document, reading)));
  }
}

function readDocument(document: TextDocument, reading: Reading): ReadText {
  if (!document.tooLong) return readSlowly(document, reading, parseFilled);
  const place = placeOfLine(reading.file, document);
  return wrong(diagnose("file/document-too-large", { path: reading.file, maximum: maximumBytes }, place));
}

/** Parses a text that starts at a line of its file. */
type Parse = (file: SourceFile, firstLine: number) => ParsedFile;

const parseFilled: Parse = (file, firstLine) => withoutEmpty(parseDocuments(file, firstLine));

/** Reads a text that starts at a line of its file, with the reader that can tell what is wrong and where. */
function readSlowly(
  { text, number, invalidFrom }: Omit<TextDocument, "tooLong">,
  reading: Reading,
  parse: Parse,
): ReadText {
  const { file, vocabulary } = reading;
  if (invalidFrom !== null) {
    const at = text.indexOf("\ufffd", invalidFrom);
    return wrong(diagnose("file/not-utf8", { path: file }, createLocate({ path: file, text }, number)(at, at + 1)));
  }
  const parsed = parse({ path: file, text }, number);
  const found = [...parsed.diagnostics];
  const cases = parsed.documents.flatMap((document: SourceDocument): readonly LocatedCase[] => {
    const checker: CaseChecker = { document, vocabulary, diagnostics: [...document.diagnostics] };
    const built = document.wellFormed ? buildCase(checker, originOf(reading)) : null;
    reading.count += 1;
    found.push(...checker.diagnostics);
    return built === null ? [] : [{ case: built, place: placeByIds(document, vocabulary) }];
  });
  return { cases, diagnostics: found, language: languageIn(parsed.documents, text) };
}

/** The case is named as it would be in a file that is read as a whole. */
function originOf({ file, count }: Reading): { readonly id: string; readonly file: string } {
  const stem = stemOf(file);
  return { id: count === 0 ? stem : `${stem}-${count + 1}`, file };
}

function wrong(diagnostic: Diagnostic): ReadText {
  return { cases: [], diagnostics: [diagnostic] };
}

function diagnoseEmpty(path: string): Diagnostic {
  return diagnose("case/empty", {}, createLocate({ path, text: "" })(0, 0));
}
