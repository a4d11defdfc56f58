import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import { cutExcerpt, escapeTerminal } from "./cut-excerpt.ts";
import type { DiagnosticCode, DiagnosticOf, DiagnosticTexts, Place, Severity } from "./diagnostic.ts";
import { type Paint, type Palette, plainPalette } from "./palette.ts";

/** What a diagnostic says in a language: one line each, safe to print on a terminal. */
export function describeDiagnostic<C extends DiagnosticCode>(
  diagnostic: DiagnosticOf<C>,
  texts: DiagnosticTexts,
): { readonly problem: string; readonly advice: string } {
  const [problem, advice] = texts.messages[diagnostic.code](diagnostic.args);
  return { problem: escapeTerminal(problem), advice: escapeTerminal(advice) };
}

/**
 * A diagnostic as a block of text, without a line feed at its end. Given a width, sentences are wrapped at words to so
 * many columns, and the excerpt is cut around what it shows; names that are wider stay whole.
 *
 * @example
 * case.yaml:4:10  error  case/unknown-value
 *   The fact "phase" has no value "pilt".
 *     4 |   phase: pilt
 *       |          ^^^^
 *   Did you mean "pilot"?
 */
export function formatDiagnostic<C extends DiagnosticCode>(
  diagnostic: DiagnosticOf<C>,
  texts: DiagnosticTexts,
  palette: Palette = plainPalette,
  width = Number.POSITIVE_INFINITY,
): string {
  const { problem, advice } = describeDiagnostic(diagnostic, texts);
  const paint = severityPaint(diagnostic.severity, palette);
  const heading = [paint(texts.severities[diagnostic.severity]), palette.dim(diagnostic.code)];
  if (diagnostic.place) heading.unshift(palette.bold(formatPlace(diagnostic.place)));
  const excerpt = diagnostic.place ? excerptLines(diagnostic.place, paint, palette, width) : [];
  return [heading.join("  "), ...indented(problem, width), ...excerpt, ...indented(advice, width)].join("\n");
}

function indented(text: string, width: number): readonly string[] {
  const lines = Number.isFinite(width) ? wrapAnsi(text, width - 2).split("\n") : [text];
  return lines.map((line) => `  ${line}`);
}

/** A place as `file:line:column`, safe to print. */
export function formatPlace(place: Place): string {
  return `${escapeTerminal(place.file)}:${place.line}:${place.column}`;
}

function severityPaint(severity: Severity, palette: Palette): Paint {
  return { error: palette.red, warning: palette.yellow, note: palette.cyan }[severity];
}

/** The line of a place with carets under what is meant, no wider than that; none where the place has no excerpt. */
export function excerptLines(place: Place, paint: Paint, palette: Palette, width: number): readonly string[] {
  if (!place.excerpt) return [];
  const line = String(place.line);
  const room = width - `    ${line} | `.length;
  const { text, start, length } = cutExcerpt({ text: place.excerpt, ...(place.mark ?? { start: 0, length: 0 }) }, room);
  const shown = `    ${palette.dim(`${line} |`)} ${text}`;
  if (!place.mark) return [shown];
  const before = " ".repeat(stringWidth(text.slice(0, start)));
  const carets = "^".repeat(Math.max(1, stringWidth(text.slice(start, start + length))));
  return [shown, `    ${palette.dim(`${" ".repeat(line.length)} |`)} ${before}${paint(carets)}`];
}
