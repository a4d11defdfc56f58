import type { LocatedCase } from "../case/read-cases.ts";
import type { Language } from "../language/languages.ts";
import type { SourceFile } from "../source/decode-text.ts";
import type { CheckResult } from "./check-result.ts";
import type { Checker } from "./create-checker.ts";
import { type Attempting, attempt, inputResult } from "./input-findings.ts";
import { readCaseText, type TextInPieces, type WholeText } from "./read-case-text.ts";

/** How cases are checked, file after file. */
export interface CheckRun extends Attempting {
  readonly checker: Pick<Checker, "pack" | "check">;
  /** The language of all texts; undefined: that of the case. */
  readonly language: Language | undefined;
  /** The language where neither says which. */
  readonly fallback: Language;
}

/** Checks the cases of a YAML or JSON text. First comes what is wrong with the file, if anything is. */
export function checkFile(file: SourceFile, run: CheckRun): Generator<CheckResult> {
  return checkText({ file }, file.path, run);
}

/** Checks the cases of a text, also of one that comes in pieces; `name` is how reports call it. */
export function* checkText(text: WholeText | TextInPieces, name: string, run: CheckRun): Generator<CheckResult> {
  for (const { cases, diagnostics, language } of readCaseText(text, run.checker.pack, run)) {
    if (diagnostics.length > 0) yield inputResult(name, diagnostics, run.language ?? language ?? run.fallback);
    for (const located of cases) yield checkCase(located, name, run);
  }
}

/** Checks one case. */
function checkCase(located: LocatedCase, file: string, run: CheckRun): CheckResult {
  const { case: subject } = located;
  const language = run.language ?? subject.language ?? run.fallback;
  const checked = attempt(
    run,
    () => run.checker.check(located, file, language),
    () => located.place(["id"]),
  );
  return "bug" in checked ? inputResult(file, [checked.bug], language) : checked;
}
