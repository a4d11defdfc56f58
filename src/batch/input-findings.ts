import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { describeDiagnostic } from "../diagnostics/format-diagnostic.ts";
import type { Language } from "../language/language.ts";
import type { CheckResult } from "./check-result.ts";
import type { CheckFinding } from "./finding.ts";
import { diagnosticTexts } from "./wording.ts";

/** What is wrong with a file, as a result without a case. */
export function inputResult(file: string, diagnostics: readonly Diagnostic[], language: Language): CheckResult {
  return { file, case: null, findings: diagnostics.map((diagnostic) => inputFinding(diagnostic, language)) };
}

function inputFinding(diagnostic: Diagnostic, language: Language): CheckFinding {
  const { problem, advice } = describeDiagnostic(diagnostic, diagnosticTexts[language]);
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
