import { catalogue } from "./catalogue.ts";

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

/** Where in a text something is. Lines and columns count from 1; columns count UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The source line, safe to print: no control characters, cut to a readable length. */
  readonly excerpt?: string;
  /** Where in the excerpt it is, in UTF-16 units from 0; escaping and cutting move it away from `column`. */
  readonly mark?: { readonly start: number; readonly length: number };
}

/** How serious something is, the worst first; an error keeps something from being done. */
export const severities = ["error", "warning", "note"] as const;

/** One of {@link severities}. */
export type Severity = (typeof severities)[number];

interface Severe {
  readonly severity: Severity;
}

/** Puts the more severe first; below 0: `a` is the more severe. Equals stay in the order in which they stand. */
export function bySeverity(a: Severe, b: Severe): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity);
}

/** What is wrong, and what to do next. */
export type DiagnosticText = readonly [problem: string, advice: string];

/** What a language says about each diagnostic. */
export interface DiagnosticTexts {
  readonly severities: Readonly<Record<Severity, string>>;
  /** Where the same is to be said as well. */
  readonly also: (places: readonly { readonly file: string; readonly lines: readonly number[] }[]) => string;
  /** So many more of the same kind were found. */
  readonly more: (count: number, code: DiagnosticCode) => string;
  readonly messages: { readonly [C in DiagnosticCode]: (args: DiagnosticArguments[C]) => DiagnosticText };
}
