import { caseVocabulary } from "../case/case-vocabulary.ts";
import { diagnose, type Place } from "../diagnostics/diagnostic.ts";
import { maximumBytes } from "../source/decode-text.ts";
import { createLocate } from "../source/locate.ts";
import { attempt, type CheckRun, checkCase } from "./check-file.ts";
import { type Reading, type ReadText, readSlowly } from "./check-lines.ts";
import type { CheckResult } from "./check-result.ts";
import { inputResult } from "./input-findings.ts";
import { splitDocuments, type TextDocument } from "./split-documents.ts";

/** Checks a YAML text of many documents one by one, in memory that does not grow with their number. */
export function* checkDocuments(file: string, pieces: Iterable<Uint8Array>, run: CheckRun): Generator<CheckResult> {
  const reading: Reading = { file, vocabulary: caseVocabulary(run.checker.pack), count: 0 };
  const language = run.language ?? run.fallback;
  let empty = true;
  for (const document of splitDocuments(pieces, maximumBytes)) {
    const read = attempt(run, () => readDocument(document, reading));
    const { cases, diagnostics } = "bug" in read ? { cases: [], diagnostics: [read.bug] } : read;
    if (diagnostics.length > 0) yield inputResult(file, diagnostics, language);
    for (const located of cases) yield checkCase(located, file, run);
    empty &&= diagnostics.length + cases.length === 0;
  }
  if (empty) {
    yield inputResult(file, [diagnose("case/empty", {}, createLocate({ path: file, text: "" })(0, 0))], language);
  }
}

/** Reads one document of a text that is read document by document; of one that is too long, that it is. */
export function readDocument({ number, text, tooLong }: TextDocument, reading: Reading): ReadText {
  if (!tooLong) return readSlowly({ number, text }, reading);
  const { file } = reading;
  const place: Place = { file, line: number, column: 1, endLine: number, endColumn: 1 };
  return {
    cases: [],
    diagnostics: [diagnose("file/document-too-large", { path: file, maximum: maximumBytes }, place)],
  };
}
