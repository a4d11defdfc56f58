import type { CheckResult } from "../../batch/check-result.ts";
import type { CheckFinding, FindingReason } from "../../batch/finding.ts";
import { checkWording } from "../../batch/wording.ts";
import { escapeTerminal } from "../../diagnostics/escape-terminal.ts";
import { excerptLines, formatPlace } from "../../diagnostics/format-diagnostic.ts";
import type { Paint } from "../../diagnostics/palette.ts";
import type { Severity } from "../../pack/pack.ts";
import { shortDigest } from "../footer-blocks.ts";
import { reportWording } from "../wording.ts";
import { hangText, wrapText } from "../wrap-text.ts";
import type { CheckContext, CheckSummary, Reporter } from "./reporter.ts";

const margin = "  ";

/** For people: each finding with its place and the line it is about, then how much was looked at and found. */
export function textReporter(context: CheckContext): Reporter {
  return {
    take: (result) =>
      result.findings
        .filter(({ severity }) => isShown(severity, context))
        .map((finding) => `${findingLines(finding, result, context).join("\n")}\n\n`)
        .join(""),
    finish: (summary) => `${summaryLines(summary, context).join("\n")}\n`,
  };
}

function isShown(severity: Severity, { quiet, verbose }: CheckContext): boolean {
  return severity === "error" || (severity === "warning" ? !quiet : verbose && !quiet);
}

function findingLines(finding: CheckFinding, { file }: CheckResult, context: CheckContext): readonly string[] {
  const { palette, width, language } = context;
  const words = checkWording[language];
  const paint = paintOf(finding.severity, context);
  const where = finding.place === null ? escapeTerminal(file) : formatPlace(finding.place);
  const heading = [palette.bold(where), paint(words.severities[finding.severity]), palette.dim(finding.rule)];
  const cites =
    finding.statements.length === 0 || finding.kind === "expectation" ? "" : ` [${finding.statements.join(", ")}]`;
  return [
    heading.join("  "),
    ...indented(`${escapeTerminal(finding.message)}${cites}${mark(finding)}`, width),
    ...(finding.place === null ? [] : excerptLines(finding.place, paint, palette, width)),
    ...reasonLines(finding.reasons, context),
    ...(tellsHelp(finding, context)
      ? indented(escapeTerminal(finding.help), width).map((line) => palette.dim(line))
      : []),
  ];
}

/** What the pack says of a caution or mistake is what to do already; what all of them have in common is said once. */
function tellsHelp({ kind }: CheckFinding, { verbose }: CheckContext): boolean {
  return verbose || kind === "input" || kind === "expectation" || kind === "open";
}

function mark({ basis }: { readonly basis: string | null }): string {
  return basis === "inferred" ? "*" : "";
}

function indented(text: string, width: number): readonly string[] {
  return hangText(margin, text, width);
}

function reasonLines(reasons: readonly FindingReason[], { language, width, pack }: CheckContext): readonly string[] {
  if (reasons.length === 0) return [];
  const numeral = (id: string | null): string => pack.levels.find((level) => level.id === id)?.numeral ?? "";
  const lines = reasons.flatMap(({ level, text, statements, basis }) => {
    const cites = statements.length === 0 ? "" : ` [${statements.join(", ")}]`;
    return hangText(
      `${margin}${margin}${numeral(level)}${level === null ? "" : ": "}`,
      `${text}${cites}${mark({ basis })}`,
      width,
    );
  });
  return [...indented(checkWording[language].report.because, width), ...lines];
}

function paintOf(severity: Severity, { palette }: CheckContext): Paint {
  return { error: palette.red, warning: palette.yellow, note: palette.cyan }[severity];
}

function summaryLines({ tally, verdict }: CheckSummary, context: CheckContext): readonly string[] {
  const { palette, language, width, quiet, verbose, pack } = context;
  const words = checkWording[language].report;
  const { findings, expectations, files, cases } = tally;
  const found = (["error", "warning", "note"] as const)
    .filter((severity) => findings[severity] > 0)
    .map((severity) => words.counts[severity](findings[severity]));
  const paint = verdict.code === 0 ? palette.green : palette.red;
  const judgement = { 0: words.passed, 1: words.failed, 2: words.broken }[verdict.code];
  const looked = words.looked(files, cases, expectations.passed + expectations.failed);
  const counted = found.length === 0 ? words.nothing : `${found.join(", ")}.`;
  const hints = [
    ...(findings.warning > 0 && !quiet ? [words.more] : []),
    ...(quiet && findings.warning > 0 ? [words.warningsHidden(findings.warning)] : []),
    ...(!quiet && !verbose && findings.note > 0 ? [words.notesHidden(findings.note)] : []),
  ];
  const { footer } = reportWording[language];
  const origin = `${footer.pack(pack.id, pack.version, shortDigest(pack.digest))} ${footer.notOfficial(pack.source.publisher)}`;
  return [
    ...wrapText(`${paint(`${judgement}:`)} ${looked}. ${counted}`, width),
    ...hints.flatMap((line) => wrapText(line, width)).map((line) => palette.dim(line)),
    ...wrapText(origin, width).map((line) => palette.dim(line)),
  ];
}
