import { type Diagnostic, type DiagnosticArguments, type DiagnosticCode, diagnose } from "../diagnostics/diagnostic.ts";
import type { Path, PathPart } from "../source/convert-node.ts";
import type { SourceDocument } from "../source/parse-documents.ts";
import type { CaseVocabulary } from "./case-vocabulary.ts";

/** One case being read: its document, the names it may use, and what was found wrong so far. */
export interface CaseChecker {
  readonly document: SourceDocument;
  readonly vocabulary: CaseVocabulary;
  readonly diagnostics: Diagnostic[];
}

/** A file made to be wrong in ten thousand places should not take ten thousand searches for what was meant. */
const mostDiagnostics = 100;

/** Notes something wrong in the case; `args` is only called while there are not too many diagnostics already. */
export function report<C extends DiagnosticCode>(
  checker: CaseChecker,
  path: Path,
  code: C,
  args: () => DiagnosticArguments[C],
  part: PathPart = "value",
): void {
  if (checker.diagnostics.length >= mostDiagnostics) return;
  checker.diagnostics.push(diagnose<DiagnosticCode>(code, args(), checker.document.place(path, part)));
}

/** What was meant by a name that is no id: the id it stands for, or the nearest. */
export function meant(
  resolved:
    | { readonly found: true; readonly id: string }
    | { readonly found: false; readonly suggestion: string | null },
): string | null {
  return resolved.found ? resolved.id : resolved.suggestion;
}
