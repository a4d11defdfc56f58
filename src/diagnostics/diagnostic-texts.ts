import type { DiagnosticArguments, DiagnosticCode } from "./diagnostic.ts";
import type { Severity } from "./severity.ts";

/** What is wrong, and what to do next. */
export type DiagnosticText = readonly [problem: string, advice: string];

/** What a language says about each diagnostic. */
export interface DiagnosticTexts {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly messages: { readonly [C in DiagnosticCode]: (args: DiagnosticArguments[C]) => DiagnosticText };
}
