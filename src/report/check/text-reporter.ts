import type { CheckFinding, CheckResult, FindingReason } from "../../batch/check-result.ts";
import type { Severity } from "../../diagnostics/diagnostic.ts";
import { escapeTerminal, excerptLines, formatPlace } from "../../diagnostics/format-diagnostic.ts";
import type { Paint } from "../../diagnostics/palette.ts";
import { checkWording } from "../../language/wordings.ts";
import { hangText, wrapText } from "../text/wrap-text.ts";
import type { CheckContext, CheckSummary, Reporter } from "./reporter.ts";
import {
  acceptedWords,
  countWords,
  createMarkLegend,
  groundsOf,
  inLanguageOf,
  judgementWords,
  leftOutWords,
  type MarkLegend,
  markedGrounds,
  originWords,
  plainReason,
  severityWords,
} from "./shared-parts.ts";

const margin = "  ";

/** For people: each finding with its place and the line it is about, then how much was looked at and found. */
export function textReporter(context: CheckContext): Reporter {
  const legend = createMarkLegend(context.language);
  return {
    leavesGate: true,
    take: (result) => {
      const shown = result.findings.filter((finding) => isShown(finding, context));
      for (const grounds of shown.flatMap(markedGrounds)) legend.show(grounds);
      return shown.map((finding) => `${findingLines(finding, result, context).join("\n")}\n\n`).join("");
    },
    finish: (summary) => `${summaryLines(summary, legend, context).join("\n")}\n`,
  };
}

function isShown({ severity, accepted }: CheckFinding, { quiet, verbose }: CheckContext): boolean {
  if (quiet && accepted !== undefined) return false;
  return severity === "error" || (severity === "warning" ? !quiet : verbose && !quiet);
}

function findingLines(finding: CheckFinding, result: CheckResult, context: CheckContext): readonly string[] {
  const { palette, plain, width, language } = context;
  const { file } = result;
  const spoken = inLanguageOf(result, context);
  const paint = paintOf(finding.severity, context);
  const where = finding.place === null ? escapeTerminal(file) : formatPlace(finding.place);
  const accepted = acceptedWords(finding, spoken);
  if (accepted !== null) return acceptedLines(finding, where, accepted, context);
  const heading = [palette.bold(where), paint(severityWords(finding, language)), palette.dim(finding.rule)];
  return [
    ...(plain ? heading : [heading.join("  ")]),
    ...indented(`${escapeTerminal(finding.message)}${groundsOf(finding)}`, width),
    ...(finding.place === null ? [] : excerptLines(finding.place, { paint, palette, width, plain })),
    ...reasonLines(finding.reasons, spoken),
    ...(tellsHelp(finding, context)
      ? indented(escapeTerminal(finding.help), width).map((line) => palette.dim(line))
      : []),
  ];
}

/** What may stay is told in short: what it is and why, without what to do. */
function acceptedLines(
  finding: CheckFinding,
  where: string,
  accepted: string,
  { palette, plain, width, language }: CheckContext,
): readonly string[] {
  const heading = [palette.bold(where), palette.green(checkWording[language].accepted), palette.dim(finding.rule)];
  const told = [`${escapeTerminal(finding.message)}${groundsOf(finding)}`, escapeTerminal(accepted)];
  return [...(plain ? heading : [heading.join("  ")]), ...told.flatMap((line) => indented(line, width))];
}

/** What the pack says of a caution or mistake is what to do already; what all of them have in common is said once. */
function tellsHelp({ kind }: CheckFinding, { verbose }: CheckContext): boolean {
  return verbose || kind === "input" || kind === "expectation" || kind === "open";
}

function indented(text: string, width: number): readonly string[] {
  return hangText(margin, text, width);
}

function reasonLines(reasons: readonly FindingReason[], context: CheckContext): readonly string[] {
  if (reasons.length === 0) return [];
  const told = reasons.flatMap((reason) =>
    hangText(`${margin}${margin}- `, escapeTerminal(plainReason(reason, context)), context.width),
  );
  return [...indented(checkWording[context.language].report.because, context.width), ...told];
}

function paintOf(severity: Severity, { palette }: CheckContext): Paint {
  return { error: palette.red, warning: palette.yellow, note: palette.cyan }[severity];
}

function summaryLines(summary: CheckSummary, legend: MarkLegend, context: CheckContext): readonly string[] {
  const { palette, language, width, quiet, verbose } = context;
  const words = checkWording[language].report;
  const { findings, hidden } = summary.tally;
  const paint = summary.verdict.code === 0 ? palette.green : palette.red;
  const hints = [
    ...(findings.warning > 0 && !quiet ? [words.more] : []),
    ...(quiet && findings.warning > 0 ? [words.warningsHidden(findings.warning)] : []),
    ...(!quiet && !verbose && findings.note > 0 ? [words.notesHidden(findings.note)] : []),
    ...(hidden > 0 ? [words.known(hidden)] : []),
    ...leftOutWords(summary, context),
    ...legend.lines().flatMap((line) => (context.plain ? line.split(" · ") : [line])),
    originWords(context),
  ];
  return [
    ...wrapText(`${paint(`${judgementWords(summary, context)}:`)} ${countWords(summary, context)}`, width),
    ...hints.flatMap((line) => wrapText(line, width)).map((line) => palette.dim(line)),
  ];
}
