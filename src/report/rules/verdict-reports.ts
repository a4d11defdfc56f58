import type { LevelReasons } from "../../advice/findings/check-expectations.ts";
import type { Diagnostic, DiagnosticTexts } from "../../diagnostics/diagnostic.ts";
import { formatDiagnostic } from "../../diagnostics/format-diagnostic.ts";
import { describePlaces, groupDiagnostics } from "../../diagnostics/group-diagnostics.ts";
import { reportWording, toolingWording } from "../../language/wordings.ts";
import type { PackSummary } from "../../tooling/lint-pack.ts";
import type { TestFailure, TestReport } from "../../tooling/test-pack.ts";
import { list, paragraph } from "../document/blocks.ts";
import type { Block } from "../document/document.ts";
import { groundedLine, span } from "../document/lines.ts";
import type { ReportContext } from "../report-context.ts";
import type { TextLayout } from "../text/paint-line.ts";
import { renderText } from "../text/render-text.ts";
import { hangText, wrapText } from "../text/wrap-text.ts";

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
    words.texts(summary.texts, summary.languages),
    words.tests(summary.tests),
  ];
  const lines = [...groupedLines(diagnostics, texts, context), verdict, ...wrapText(`${looked.join("; ")}.`, width)];
  return `${lines.join("\n")}\n`;
}

/** What became of a pack's tests: what failed, with what explains it, and how many passed. */
export function testReport(report: TestReport, texts: DiagnosticTexts, context: ReportContext): string {
  const lines = [
    ...groupedLines(report.diagnostics, texts, context),
    ...report.failures.flatMap((failure) => [...failureLines(failure, texts, context), ""]),
    ...verdictLines(report, context),
  ];
  return `${lines.join("\n")}\n`;
}

function failureLines(failure: TestFailure, texts: DiagnosticTexts, context: ReportContext): readonly string[] {
  const words = toolingWording[context.language].test;
  const { condition } = failure;
  const blocks: readonly Block[] = [
    ...failure.levels.flatMap((level) => levelBlocks(level, context)),
    ...(condition === undefined ? [] : [paragraph(span(words.condition(condition)))]),
  ];
  return [...findingLines(failure.diagnostic, texts, context), ...renderText(blocks, context)];
}

function levelBlocks(concerned: LevelReasons, { language }: ReportContext): readonly Block[] {
  const words = toolingWording[language].test;
  const { name, reasons } = concerned;
  const { role, formStatus } = reportWording[language];
  const standing = "role" in concerned ? role[concerned.role] : formStatus[concerned.status];
  const title = paragraph(span(words.level(name, standing), "strong"));
  if (reasons.length === 0) return [title, paragraph(span(words.noReasons))];
  const items = reasons.map((reason) => ({
    mark: span(reason.against ? words.against : words.for, reason.against ? "avoid" : "good"),
    line: [...groundedLine(reason.text, reason), span(` ${reason.rule ?? reason.constraint ?? ""}`, "quiet")],
  }));
  return [title, ...list(items)];
}

function verdictLines({ cases, expectations, diagnostics }: TestReport, context: ReportContext): readonly string[] {
  const { palette, width, language } = context;
  const words = toolingWording[language].test;
  const problems = diagnostics.filter(({ severity }) => severity === "error").length;
  const all = expectations.passed + expectations.failed;
  const unreadable = problems === 0 ? [] : wrapText(palette.red(words.unreadable(problems)), width);
  if (cases.all === 0) return [...unreadable, words.none];
  const verdict =
    expectations.failed === 0
      ? palette.green(words.good(all, cases.all))
      : palette.bold(palette.red(words.bad(expectations.failed, all, cases.failed, cases.all)));
  return [...unreadable, ...wrapText(verdict, width)];
}

const excerptIndent = "    ";
const margin = "  ";

/** A diagnostic as lines no wider than the layout; the place and the excerpt are left whole, so that they can be used. */
function groupedLines(
  diagnostics: readonly Diagnostic[],
  texts: DiagnosticTexts,
  layout: TextLayout,
): readonly string[] {
  const { groups, more } = groupDiagnostics(diagnostics);
  const line = (text: string | null): readonly string[] => (text === null ? [] : hangText(margin, text, layout.width));
  return [
    ...groups.flatMap((group) => [
      ...findingLines(group.diagnostic, texts, layout),
      ...line(describePlaces(group, texts)),
      "",
    ]),
    ...more.flatMap(({ code, count }) => [...line(texts.more(count, code)), ""]),
  ];
}

function findingLines(
  diagnostic: Diagnostic,
  texts: DiagnosticTexts,
  { width, palette, plain }: TextLayout,
): readonly string[] {
  return formatDiagnostic(diagnostic, texts, palette, undefined, plain)
    .split("\n")
    .flatMap((line) =>
      line.startsWith(margin) && !line.startsWith(excerptIndent)
        ? hangText(margin, line.slice(margin.length), width)
        : [line],
    );
}
