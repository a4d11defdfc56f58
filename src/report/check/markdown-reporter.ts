import type { CheckedCase, CheckFinding, CheckResult } from "../../batch/check-result.ts";
import { type Severity, severities } from "../../diagnostics/diagnostic.ts";
import { checkWording, reportWording } from "../../language/wordings.ts";
import { escapeMarkdown } from "../escape.ts";
import type { CheckContext, Reporter } from "./reporter.ts";
import { countWords, createMarkLegend, groundsOf, judgementWords, originWords } from "./shared-parts.ts";

const shown: readonly Severity[] = ["error", "warning"];

/** A portfolio: every case with the role of each level in words, then the errors and warnings; with --verbose notes too. */
export function markdownReporter(context: CheckContext): Reporter {
  const cases: string[] = [];
  const findings: string[] = [];
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
      const { columns, ...words } = checkWording[context.language].report;
      const levels = context.pack.levels.map(({ numeral, name }) => `${numeral} ${name[context.language]}`);
      const blocks = [
        `# ${words.heading}`,
        `**${judgementWords(summary, context)}:** ${countWords(summary, context)}`,
        ...(cases.length === 0 ? [] : [table([columns.case, columns.phase, ...levels, columns.found], cases)]),
        ...(findings.length === 0
          ? []
          : [`## ${words.findings}`, table([columns.severity, columns.where, columns.what, columns.rule], findings)]),
        ...legend.lines().map(escapeMarkdown),
        escapeMarkdown(originWords(context)),
      ];
      return `${blocks.join("\n\n")}\n`;
    },
  };
}

function table(heads: readonly string[], rows: readonly string[]): string {
  return [row(heads.map(escapeMarkdown)), row(heads.map(() => "---")), ...rows].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function caseRow({ title, phase, levels }: CheckedCase, { findings }: CheckResult, context: CheckContext): string {
  const { language, pack } = context;
  const { report } = checkWording[language];
  const phaseName = pack.phases.phases.find(({ id }) => id === phase)?.name[language] ?? report.phaseOpen;
  const roles = levels.map(({ role }) => (role === "neutral" ? "" : reportWording[language].role[role]));
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [report.counts[severity](count)];
  });
  return row([title, phaseName, ...roles, counts.join(", ")].map(escapeMarkdown));
}

function findingRow(finding: CheckFinding, { file }: CheckResult, context: CheckContext): string {
  const words = checkWording[context.language];
  const where = finding.place === null ? file : `${file}:${finding.place.line}:${finding.place.column}`;
  return row(
    [words.severities[finding.severity], where, `${finding.message}${groundsOf(finding)}`, finding.rule].map(
      escapeMarkdown,
    ),
  );
}
