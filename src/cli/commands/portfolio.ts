import { compareWith } from "../../batch/portfolio/compare-portfolios.ts";
import { makePortfolio } from "../../batch/portfolio/make-portfolio.ts";
import type { Portfolio } from "../../batch/portfolio/portfolio.ts";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Language } from "../../language/languages.ts";
import { type CsvSeparator, csvSeparators, portfolioCsv } from "../../report/portfolio/portfolio-csv.ts";
import { portfolioDocument, portfolioMarkdown, portfolioText } from "../../report/portfolio/portfolio-report.ts";
import { jsonReport } from "../../report/report-context.ts";
import { diagnoseSeverities } from "../check/check-context.ts";
import { findCaseFiles, namedCases } from "../check/find-case-files.ts";
import { createLeaveOut } from "../check/ignored-files.ts";
import type { Command, Invocation } from "../command.ts";
import { deliver, reportDiagnostics } from "../deliver.ts";
import { inLanguage } from "../load-case.ts";
import { requirePack } from "../load-pack.ts";
import { findEarlier } from "../portfolio/find-earlier.ts";
import { linkFiles } from "../portfolio/link-files.ts";
import { languageOf, readThemes } from "../portfolio/read-themes.ts";
import { reportContext } from "../report-context.ts";

/** The forms in which a portfolio comes, each with the extension of its files; the first is the default. */
const formats = {
  text: "txt",
  markdown: "md",
  html: "html",
  docx: "docx",
  csv: "csv",
  json: "json",
} as const satisfies Readonly<Record<string, string>>;

type Format = keyof typeof formats;

const formatNames = ["text", "markdown", "html", "docx", "csv", "json"] as const satisfies readonly Format[];

/** `mixwijzer portfolio [cases...]` */
export const portfolio: Command = {
  kind: "command",
  name: "portfolio",
  operands: [{ name: "cases", required: false, many: true }],
  options: ["format", "output", "force", "separator", "since", "today", "no-ignore", "stdin-name", "verbose"],
  formats: formatNames,
  choosesByExtension: true,
  run: async (invocation) => (await import("./portfolio.ts")).runPortfolio(invocation),
};

/** Puts the advice on many cases side by side; promises the exit code. */
export async function runPortfolio(invocation: Invocation): Promise<number> {
  const { io, options, config } = invocation;
  const operands = namedCases(invocation);
  const format = formatOf(invocation);
  const conflict = conflictOf(invocation, operands, format);
  if (conflict !== null) return refuse(invocation, [conflict]);
  const found = await findCaseFiles(io, operands, options.stdinName, createLeaveOut(invocation));
  const unread = found.files.flatMap((file) => file.unread ?? []);
  if (found.diagnostics.length > 0) return refuse(invocation, [...unread, ...found.diagnostics]);
  await tell(invocation, unread);
  const pack = await requirePack(invocation);
  if (pack === null) return 2;
  const wrong = diagnoseSeverities(config, pack);
  if (wrong.length > 0) return refuse(invocation, wrong);
  const { themes, code } = await readThemes(invocation, io, found.files, pack);
  const language = languageOf(themes, invocation);
  const told = await inLanguage(invocation, language);
  const made = makePortfolio(themes, pack, language);
  const earlier = options.since === undefined ? null : await findEarlier(told, options.since, operands, pack);
  if (earlier !== null && "code" in earlier) return refuse(told, [earlier]);
  const whole = earlier === null ? made : compareWith(earlier, made, options.since ?? "");
  return Math.max(code, await deliver(told, await render(whole, format, told)));
}

async function render(portfolio: Portfolio, format: Format, invocation: Invocation): Promise<string | Uint8Array> {
  switch (format) {
    case "text":
      return portfolioText(portfolio, await reportContext(invocation));
    case "markdown":
      return portfolioMarkdown(portfolio);
    case "html":
      return (await import("../../report/html/render-portfolio.ts")).htmlPortfolio(linkFiles(portfolio, invocation));
    case "docx":
      return (await import("../../report/docx/render-memo.ts")).docxMemo(portfolioDocument(portfolio));
    case "csv":
      return portfolioCsv(portfolio, separatorOf(invocation, portfolio.language));
    case "json":
      return jsonReport(portfolio);
    default:
      return format satisfies never;
  }
}

/** What --format says, else what the extension of the file says, else the default. */
function formatOf({ options: { format, output } }: Invocation): Format {
  const byName = formatNames.find((known) => output?.toLowerCase().endsWith(`.${formats[known]}`));
  return formatNames.find((known) => known === format) ?? byName ?? "text";
}

/** In Dutch a comma stands in numbers, so that spreadsheets there split at semicolons. */
const usualSeparator: Readonly<Record<Language, CsvSeparator>> = { nl: ";", en: "," };

function separatorOf({ options }: Invocation, language: Language): CsvSeparator {
  return csvSeparators.find((known) => known === options.separator) ?? usualSeparator[language];
}

function conflictOf({ io, options }: Invocation, operands: readonly string[], format: Format): Diagnostic | null {
  if (operands.length === 0) {
    return diagnose("usage/missing-argument", { argument: "cases", command: portfolio.name, choices: [] });
  }
  if (options.separator !== undefined && format !== "csv") {
    return diagnose("usage/conflicting-options", { option: "--separator", other: `--format ${format}` });
  }
  const toScreen = (options.output === undefined || options.output === "-") && io.terminal.output;
  return toScreen && format === "docx" ? diagnose("usage/needs-file", { format }) : null;
}

async function refuse(invocation: Invocation, diagnostics: readonly Diagnostic[]): Promise<number> {
  await tell(invocation, diagnostics);
  return 2;
}

async function tell({ io, options, language }: Invocation, diagnostics: readonly Diagnostic[]): Promise<void> {
  await reportDiagnostics(io, diagnostics, { language, quiet: options.quiet, color: options.color });
}
