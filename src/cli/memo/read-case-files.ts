import { readJsonLine } from "../../batch/read-json-line.ts";
import { splitDocuments } from "../../batch/split-documents.ts";
import { splitLines } from "../../batch/split-lines.ts";
import type { Case } from "../../case/case.ts";
import { caseVocabulary } from "../../case/case-vocabulary.ts";
import { readCases, stemOf } from "../../case/read-cases.ts";
import { type Diagnostic, diagnose, diagnoseBug, type Place } from "../../diagnostics/diagnostic.ts";
import type { Pack } from "../../pack/pack.ts";
import { maximumBytes } from "../../source/decode-text.ts";
import { type CaseFile, isLines } from "../check/find-case-files.ts";
import type { Io, ReadFailure } from "../io.ts";
import { decodeRead, diagnoseFailure } from "../read-text.ts";

/** Cases that were read, and what is wrong with where they came from. */
export interface ReadCases {
  readonly cases: readonly { readonly case: Case; readonly place: Place | null }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a file's cases: all at once, or of a file with a case a line each by itself. */
export function* readCaseFile(io: Io, { path, name }: CaseFile, pack: Pack): Generator<ReadCases> {
  if (isLines(name)) {
    yield* readLines(io, path, name, pack);
    return;
  }
  const whole = path === "-" ? io.readInput(maximumBytes) : io.read(path, maximumBytes);
  if (whole.kind === "too-large" && whole.again === true) {
    yield* readDocuments(io, path, name, pack);
    return;
  }
  const text = decodeRead(whole, name);
  yield "file" in text ? read(text.file.path, text.file.text, pack) : { cases: [], diagnostics: text.diagnostics };
}

/** Reads a file that is too large to be read at once. */
function* readDocuments(io: Io, path: string, name: string, pack: Pack): Generator<ReadCases> {
  const failures: ReadFailure[] = [];
  let count = 0;
  for (const { number, text, tooLong } of splitDocuments(pieces(io, path, failures), maximumBytes)) {
    if (tooLong) {
      const size = { path: name, maximum: maximumBytes };
      yield { cases: [], diagnostics: [diagnose("file/document-too-large", size, placeOfLine(name, number))] };
      continue;
    }
    const { cases, diagnostics } = onLine(read(name, text, pack), number, count);
    // A document that holds nothing is none.
    const told = diagnostics.filter(({ code }) => code !== "case/empty");
    count += told.length < diagnostics.length ? 0 : 1;
    yield { cases, diagnostics: told };
  }
  yield { cases: [], diagnostics: failures.map((failure) => diagnoseFailure(failure, name, maximumBytes)) };
}

/** A mistake of ours is told as what is wrong with the text: it must not keep the memos on others from being written. */
function read(path: string, text: string, pack: Pack): ReadCases {
  try {
    const { cases, diagnostics } = readCases({ path, text }, pack);
    const named = cases.map(({ case: subject, place }) => ({ case: { ...subject, file: path }, place: place(["id"]) }));
    return { cases: named, diagnostics };
  } catch (error) {
    return { cases: [], diagnostics: [diagnoseBug(error, placeOfLine(path, 1))] };
  }
}

function* readLines(io: Io, path: string, name: string, pack: Pack): Generator<ReadCases> {
  const failures: ReadFailure[] = [];
  const vocabulary = caseVocabulary(pack);
  const stem = stemOf(name);
  let count = 0;
  for (const { number, text, tooLong } of splitLines(pieces(io, path, failures), maximumBytes)) {
    if (text.trim() === "") continue;
    if (tooLong) {
      const size = { path: name, bytes: text.length, maximum: maximumBytes };
      yield { cases: [], diagnostics: [diagnose("file/too-large", size, placeOfLine(name, number))] };
      continue;
    }
    const place = placeOfLine(name, number);
    const origin = { id: count === 0 ? stem : `${stem}-${count + 1}`, file: name };
    const fast = readJsonLine(text, () => place, vocabulary, origin);
    yield fast === null
      ? onLine(read(name, text, pack), number, count)
      : { cases: [{ case: fast, place }], diagnostics: [] };
    count += 1;
  }
  yield { cases: [], diagnostics: failures.map((failure) => diagnoseFailure(failure, name, maximumBytes)) };
}

function* pieces(io: Io, path: string, failures: ReadFailure[]): Generator<Uint8Array> {
  for (const piece of io.stream(path)) {
    if (piece.kind === "bytes") yield piece.bytes;
    else failures.push(piece);
  }
}

/** What was read of one line as if it were a file, where it really stands; a case without an id is named by its number. */
function onLine({ cases, diagnostics }: ReadCases, line: number, before: number): ReadCases {
  const shift = (place: Place): Place => ({ ...place, line: place.line + line - 1, endLine: place.endLine + line - 1 });
  return {
    cases: cases.map(({ case: subject, place }) => ({
      case: isNamed(subject) || before === 0 ? subject : { ...subject, id: `${subject.id}-${before + 1}` },
      place: place === null ? null : shift(place),
    })),
    diagnostics: diagnostics.map((each) => (each.place === undefined ? each : { ...each, place: shift(each.place) })),
  };
}

function isNamed({ id, file }: Case): boolean {
  return id !== stemOf(file ?? "");
}

function placeOfLine(file: string, line: number): Place {
  return { file, line, column: 1, endLine: line, endColumn: 1 };
}
