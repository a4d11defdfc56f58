import type { Diagnostic, DiagnosticTexts } from "../../diagnostics/diagnostic.ts";
import type { PackSummary } from "../../tooling/lint-pack.ts";
import { toolingWording } from "../../tooling/wording.ts";
import type { ReportContext } from "../report-context.ts";
import { wrapText } from "../text/wrap-text.ts";
import { findingLines } from "./finding-lines.ts";

/** What is wrong with a pack, and what was looked at. */
export function lintReport(
  diagnostics: readonly Diagnostic[],
  summary: PackSummary,
  texts: DiagnosticTexts,
  context: ReportContext,
): string {
  const words = toolingWording[context.language].lint;
  const count = (severity: string): number => diagnostics.filter((found) => found.severity === severity).length;
  const { palette, width } = context;
  const errors = count("error");
  const warnings = count("warning");
  const verdict =
    errors + warnings === 0 ? palette.green(words.good) : palette.bold(palette.red(words.bad(errors, warnings)));
  const looked = [
    words.statements(summary.statements.all, summary.statements.cited),
    words.facts(summary.facts.all, summary.facts.used),
    words.rules(summary.rules),
    words.texts(summary.texts),
    words.tests(summary.tests),
  ];
  const lines = [
    ...diagnostics.flatMap((found) => [...findingLines(found, texts, context), ""]),
    verdict,
    ...wrapText(`${looked.join("; ")}.`, width),
  ];
  return `${lines.join("\n")}\n`;
}
