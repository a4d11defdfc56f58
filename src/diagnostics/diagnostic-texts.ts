import type { DiagnosticSeverity } from "./catalogue.ts";
import type { DiagnosticArguments, DiagnosticCode } from "./diagnostic.ts";

/** What is wrong, and what to do next. */
export type DiagnosticText = readonly [problem: string, advice: string];

/** What a language says about each diagnostic. */
export interface DiagnosticTexts {
  readonly severities: Readonly<Record<DiagnosticSeverity, string>>;
  readonly messages: { readonly [C in DiagnosticCode]: (args: DiagnosticArguments[C]) => DiagnosticText };
}
