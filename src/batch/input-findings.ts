import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { describeDiagnostic } from "../diagnostics/format-diagnostic.ts";
import { type Language, wordings } from "../language/languages.ts";
import type { CheckResult } from "./check-result.ts";
import type { CheckFinding } from "./finding.ts";

/** What is wrong with a file, as a result without a case. */
export function inputResult(file: string, diagnostics: readonly Diagnostic[], language: Language): CheckResult {
  return { file, case: null, findings: diagnostics.map((diagnostic) => inputFinding(diagnostic, language)) };
}

function inputFinding(diagnostic: Diagnostic, language: Language): CheckFinding {
  const { problem, advice } = describeDiagnostic(diagnostic, wordings[language].diagnostics);
  return {
    rule: `input/${diagnostic.code}`,
    kind: "input",
    severity: diagnostic.severity,
    message: problem,
    help: advice,
    reasons: [],
    case: null,
    place: diagnostic.place ?? null,
    path: [],
    statements: [],
    basis: null,
    level: null,
  };
}
