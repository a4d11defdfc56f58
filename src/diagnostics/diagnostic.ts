import { catalogue } from "./catalogue.ts";
import type { Place } from "./place.ts";
import type { Severity } from "./severity.ts";

/** The arguments of every diagnostic, by its code. */
export type DiagnosticArguments = {
  readonly [C in keyof typeof catalogue]: Readonly<(typeof catalogue)[C]["example"]>;
};

/** The code of a diagnostic, such as `case/unknown-fact`. */
export type DiagnosticCode = keyof DiagnosticArguments;

/** A diagnostic with one of the given codes. */
export type DiagnosticOf<C extends DiagnosticCode> = {
  readonly [K in C]: {
    readonly code: K;
    readonly severity: Severity;
    readonly args: DiagnosticArguments[K];
    readonly place?: Place;
  };
}[C];

/** Something wrong with what the user gave, as data: no text in it, so that it can be told in any language. */
export type Diagnostic = DiagnosticOf<DiagnosticCode>;

/** Makes a diagnostic; its severity is that of the catalogue. */
export function diagnose<C extends DiagnosticCode>(
  code: C,
  args: DiagnosticArguments[C],
  place?: Place | null,
): DiagnosticOf<C> {
  const severity: Severity = catalogue[code].severity;
  return place ? { code, severity, args, place } : { code, severity, args };
}

/** A mistake of ours, as something to tell. */
export function diagnoseBug(error: unknown, place?: Place | null): Diagnostic {
  return diagnose("internal/bug", { message: error instanceof Error ? error.message : String(error) }, place);
}

/** Whether one of the diagnostics is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
