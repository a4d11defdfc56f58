import { type LocatedCase, readCases } from "../case/read-cases.ts";
import { type Diagnostic, diagnoseBug, type Place } from "../diagnostics/diagnostic.ts";
import type { Language } from "../language/languages.ts";
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
  /** Whether a mistake of ours ends the run with its trace; else it is a finding, and the other cases still come. */
  readonly stopsAtBugs?: boolean;
}

/** Checks the cases of a YAML or JSON text. First comes what is wrong with the file, if anything is. */
export function* checkFile(file: SourceFile, run: CheckRun): Generator<CheckResult> {
  const read = attempt(run, () => readCases(file, run.checker.pack));
  const { cases, diagnostics } = "bug" in read ? { cases: [], diagnostics: [read.bug] } : read;
  if (diagnostics.length > 0) yield inputResult(file.path, diagnostics, run.language ?? run.fallback);
  for (const located of cases) yield checkCase(located, file.path, run);
}

/** Checks one case. */
export function checkCase(located: LocatedCase, file: string, run: CheckRun): CheckResult {
  const { case: subject } = located;
  const language = run.language ?? subject.language ?? run.fallback;
  const checked = attempt(
    run,
    () => run.checker.check(located, file, language),
    () => located.place(["id"]),
  );
  return "bug" in checked ? inputResult(file, [checked.bug], language) : checked;
}

/** What work gives, or the mistake of ours that kept it from that: one bad case must not stop the others. */
export function attempt<Result extends object>(
  { stopsAtBugs = false }: CheckRun,
  work: () => Result,
  place: () => Place | null = () => null,
): Result | { readonly bug: Diagnostic } {
  try {
    return work();
  } catch (error) {
    if (stopsAtBugs) throw error;
    return { bug: diagnoseBug(error, place()) };
  }
}
