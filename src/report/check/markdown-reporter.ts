import type { CheckedCase, CheckFinding, CheckResult } from "../../batch/check-result.ts";
import { type Severity, severities } from "../../diagnostics/diagnostic.ts";
import { checkWording, reportWording } from "../../language/wordings.ts";
import { heading, paragraph, section, table } from "../document/blocks.ts";
import type { Line } from "../document/document.ts";
import { span, strong, text } from "../document/lines.ts";
import { renderMarkdown } from "../markdown/render-blocks.ts";
import type { CheckContext, Reporter } from "./reporter.ts";
import { countWords, createMarkLegend, groundsOf, judgementWords, originWords } from "./shared-parts.ts";

const shown: readonly Severity[] = ["error", "warning"];

/** A portfolio: every case with the role of each level in words, then the errors and warnings; with --verbose notes too. */
export function markdownReporter(context: CheckContext): Reporter {
  const cases: (readonly Line[])[] = [];
  const findings: (readonly Line[])[] = [];
  const legend = createMarkLegend(context.language);
  return {
    take: (result) => {
      if (result.case !== null) cases.push(caseRow(result.case, result, context));
      for (const finding of result.findings) {
        if (!context.verbose && !shown.includes(finding.severity)) continue;
        findings.push(findingRow(finding, result, context));
        // Of an expectation, the reasons are left out.
        if (finding.kind !== "expectation") legend.show(finding);
      }
      return "";
    },
    finish: (summary) => {
      const { none } = reportWording[context.language];
      const { columns, ...words } = checkWording[context.language].report;
      const levels = context.pack.levels.map(({ numeral, name }) => `${numeral} ${name[context.language]}`);
      return renderMarkdown([
        heading(1, words.heading),
        paragraph(...strong(`${judgementWords(summary, context)}:`), span(` ${countWords(summary, context)}`)),
        ...table([columns.case, columns.phase, ...levels, columns.found], cases, none),
        ...section(
          2,
          words.findings,
          table([columns.severity, columns.where, columns.what, columns.rule], findings, none),
        ),
        ...legend.lines().map((line) => paragraph(span(line))),
        paragraph(span(originWords(context))),
      ]);
    },
  };
}

function caseRow(
  { title, phase, levels }: CheckedCase,
  { findings }: CheckResult,
  context: CheckContext,
): readonly Line[] {
  const { language, pack } = context;
  const { report } = checkWording[language];
  const phaseName = pack.phases.phases.find(({ id }) => id === phase)?.name[language] ?? report.phaseOpen;
  const { role: roleWords, roleByPhase } = reportWording[language];
  const outside = phase === null ? roleByPhase : "";
  const roles = levels.map(({ role }) => (role === "neutral" ? outside : roleWords[role]));
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [report.counts[severity](count)];
  });
  return [title, phaseName, ...roles, counts.join(", ")].map(text);
}

function findingRow(finding: CheckFinding, { file }: CheckResult, context: CheckContext): readonly Line[] {
  const words = checkWording[context.language];
  const where = finding.place === null ? file : `${file}:${finding.place.line}:${finding.place.column}`;
  return [words.severities[finding.severity], where, `${finding.message}${groundsOf(finding)}`, finding.rule].map(text);
}
