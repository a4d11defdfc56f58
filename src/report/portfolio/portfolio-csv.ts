import type { Portfolio, PortfolioTheme } from "../../batch/portfolio/portfolio.ts";
import { severities } from "../../diagnostics/diagnostic.ts";
import { upperFirst } from "../../language/sentence.ts";
import { plainXmlSpan } from "../escape.ts";
import {
  actionText,
  balanceText,
  levelTitle,
  type PortfolioWords,
  phaseText,
  questionLabels,
  roleText,
  severityText,
  wordsIn,
} from "./theme-cells.ts";

/** What may stand between the cells of a row. */
export const csvSeparators = [";", ","] as const;

/** One of {@link csvSeparators}. */
export type CsvSeparator = (typeof csvSeparators)[number];

/** Without it, Excel takes UTF-8 for the code page of the machine. */
const byteOrderMark = "\ufeff";

/**
 * A portfolio as a table for spreadsheets (RFC 4180): a head, and a row for each theme. Each cell is in quotes, none is
 * empty, none holds a line break, and none begins with what a spreadsheet takes for a formula.
 */
export function portfolioCsv(portfolio: Portfolio, separator: CsvSeparator): string {
  const words = wordsIn(portfolio.language);
  const rows = [headCells(portfolio, words), ...portfolio.themes.map((theme) => themeCells(theme, portfolio, words))];
  const lines = rows.map((cells) => cells.map(quoteCell).join(separator));
  return `${byteOrderMark}${lines.join("\r\n")}\r\n`;
}

function headCells(portfolio: Portfolio, words: PortfolioWords): readonly string[] {
  const { columns, levelColumns } = words.own;
  return [
    columns.theme,
    columns.id,
    columns.file,
    columns.region,
    columns.partners,
    columns.phase,
    columns.certainty,
    columns.balance,
    ...severities.map((severity) => upperFirst(severityText(severity, words))),
    columns.accepted,
    columns.open,
    columns.questions,
    ...portfolio.levels.flatMap(({ id }) => {
      const level = levelTitle(id, portfolio);
      return [levelColumns.role(level), levelColumns.action(level), levelColumns.certain(level)];
    }),
  ];
}

function themeCells(theme: PortfolioTheme, portfolio: Portfolio, words: PortfolioWords): readonly string[] {
  const { own, report } = words;
  return [
    theme.title,
    theme.id,
    theme.file,
    theme.region ?? own.notFilledIn,
    theme.partners.join(", ") || own.notFilledIn,
    phaseText(theme, portfolio, words),
    report.whatIf.settledStatus[theme.settled],
    balanceText(theme, words),
    ...severities.map((severity) => String(theme.findings[severity])),
    String(theme.findings.accepted),
    String(theme.open.length),
    questionLabels(theme, portfolio).join(", ") || own.noQuestions,
    ...theme.levels.flatMap((level) => [
      roleText(level.role, words),
      actionText(level, words) || own.noAction,
      own.certain[level.certain ?? "no"],
    ]),
  ];
}

/** What Excel, Calc and others take for the begin of a formula, the wide forms of East Asian keyboards among it. */
const formula = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/;

/** A text on one line, between quotes; what would be a formula has an apostrophe before it. */
function quoteCell(text: string): string {
  const plain = plainXmlSpan(text).trim();
  const safe = formula.test(plain) ? `'${plain}` : plain;
  return `"${safe.replaceAll('"', '""')}"`;
}
