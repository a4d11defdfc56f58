import type { CheckedCase, CheckFinding, CheckResult } from "../../batch/check-result.ts";
import { type Severity, severities } from "../../diagnostics/diagnostic.ts";
import { checkWording, reportWording } from "../../language/wordings.ts";
import { heading, paragraph, section, table } from "../document/blocks.ts";
import type { Line } from "../document/document.ts";
import { span, strong, text } from "../document/lines.ts";
import { renderMarkdown } from "../markdown/render-blocks.ts";
import type { CheckContext, Reporter } from "./reporter.ts";
import {
  acceptedWords,
  countWords,
  createMarkLegend,
  groundsOf,
  inLanguageOf,
  judgementWords,
  leftOutWords,
  originWords,
  severityWords,
} from "./shared-parts.ts";

const shown: readonly Severity[] = ["error", "warning"];

/** A portfolio: every case with the role of each level in words, then the errors and warnings; with --verbose notes too. */
export function markdownReporter(context: CheckContext): Reporter {
  const cases: CaseRow[] = [];
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
        paragraph(
          ...strong(`${judgementWords(summary, context)}:`),
          span(` ${[countWords(summary, context), ...leftOutWords(summary, context)].join(" ")}`),
        ),
        ...table([columns.case, columns.phase, ...levels, columns.found], titled(cases), none),
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

/** What a row says of a case beside its title. */
interface CaseRow {
  readonly title: string;
  readonly file: string;
  readonly cells: readonly Line[];
}

/** Rows with the title of their case, and with its file where another has the same title. */
function titled(rows: readonly CaseRow[]): readonly (readonly Line[])[] {
  const files = new Map<string, Set<string>>();
  for (const { title, file } of rows) files.set(title, (files.get(title) ?? new Set()).add(file));
  return rows.map(({ title, file, cells }) => [
    text((files.get(title)?.size ?? 0) > 1 ? `${title} (${file})` : title),
    ...cells,
  ]);
}

function caseRow(
  { title, phase, levels }: CheckedCase,
  { file, findings }: CheckResult,
  context: CheckContext,
): CaseRow {
  const { language, pack } = context;
  const { report } = checkWording[language];
  const phaseName = pack.phases.phases.find(({ id }) => id === phase)?.name[language] ?? report.phaseOpen;
  const { role: roleWords, roleByPhase } = reportWording[language];
  const roles = levels.map(({ role, byPhase }) => {
    if (role === "neutral") return byPhase ? roleByPhase : "";
    return roleWords[role];
  });
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity && finding.accepted === undefined).length;
    return count === 0 ? [] : [report.counts[severity](count)];
  });
  const accepted = findings.filter((finding) => finding.accepted !== undefined).length;
  const found = [...counts, ...(accepted === 0 ? [] : [`${accepted} ${checkWording[language].accepted}`])];
  return { title, file, cells: [phaseName, ...roles, found.join(", ")].map(text) };
}

function findingRow(finding: CheckFinding, result: CheckResult, context: CheckContext): readonly Line[] {
  const { file } = result;
  const where = finding.place === null ? file : `${file}:${finding.place.line}:${finding.place.column}`;
  const { language } = context;
  const accepted = acceptedWords(finding, inLanguageOf(result, context));
  const severity = accepted === null ? severityWords(finding, language) : checkWording[language].accepted;
  const what = [`${finding.message}${groundsOf(finding)}`, ...(accepted === null ? [] : [accepted])].join(" ");
  return [severity, where, what, finding.rule].map(text);
}
