import { type LocatedCase, readCases } from "../case/read-cases.ts";
import type { Language } from "../language/language.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { CheckResult } from "./check-result.ts";
import type { Checker } from "./create-checker.ts";
import { inputResult } from "./input-findings.ts";

/** How cases are checked, file after file. */
export interface CheckRun {
  readonly checker: Checker;
  /** The language of all texts; undefined: that of the case. */
  readonly language: Language | undefined;
  /** The language where neither says which. */
  readonly fallback: Language;
}

/** Checks the cases of a YAML or JSON text. First comes what is wrong with the file, if anything is. */
export function* checkFile(file: SourceFile, run: CheckRun): Generator<CheckResult> {
  const { cases, diagnostics } = readCases(file, run.checker.pack);
  if (diagnostics.length > 0) yield inputResult(file.path, diagnostics, run.language ?? run.fallback);
  for (const located of cases) yield checkCase(located, file.path, run);
}

/** Checks one case. */
export function checkCase(located: LocatedCase, file: string, run: CheckRun): CheckResult {
  const { case: subject } = located;
  const language = run.language ?? subject.language ?? run.fallback;
  return run.checker.check(located, file, language);
}
