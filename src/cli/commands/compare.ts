import { compareAnswers, nameParticipants } from "../../advice/compare-answers.ts";
import { createAdviser } from "../../advice/create-adviser.ts";
import { readCaseText } from "../../batch/read-case-text.ts";
import type { Case } from "../../case/case.ts";
import { type Diagnostic, diagnose, hasErrors } from "../../diagnostics/diagnostic.ts";
import type { Language } from "../../language/languages.ts";
import type { Pack } from "../../pack/pack.ts";
import { compareMarkdown, compareReport } from "../../report/compare-report.ts";
import { type CaseFile, findCaseFiles } from "../check/find-case-files.ts";
import { createLeaveOut } from "../check/ignored-files.ts";
import { type Command, type Invocation, reportFormats } from "../command.ts";
import { deliverReport, reportDiagnostics } from "../deliver.ts";
import { inLanguage, portablePath } from "../load-case.ts";
import { requirePack } from "../load-pack.ts";
import { openText } from "../read-text.ts";

/** `mixwijzer compare <cases...>` */
export const compare: Command = {
  kind: "command",
  name: "compare",
  operands: [{ name: "cases", required: true, many: true }],
  options: ["format", "output", "force", "no-ignore", "verbose"],
  formats: reportFormats,
  run: async (invocation) => (await import("./compare.ts")).runCompare(invocation),
};

/** What several people answered about one theme, side by side; promises the exit code. */
export async function runCompare(invocation: Invocation): Promise<number> {
  const { io, operands, options } = invocation;
  const { files, diagnostics } = await findCaseFiles(io, operands, undefined, createLeaveOut(invocation));
  const unread = [...files.flatMap((file) => file.unread ?? []), ...diagnostics];
  const pack = await requirePack(invocation);
  if (pack === null) return 2;
  const read = files.filter((file) => file.unread === undefined).map((file) => readAnswers(invocation, file, pack));
  const cases = read.flatMap((each) => each.cases);
  const language = options.lang ?? sharedLanguage(cases) ?? invocation.language;
  const found = [...unread, ...read.flatMap((each) => each.diagnostics)];
  const isAlone = !hasErrors(found) && cases.length < 2;
  const told = isAlone ? [...found, diagnose("usage/needs-another", { count: cases.length })] : found;
  await reportDiagnostics(io, told, { language, quiet: options.quiet, color: options.color });
  if (hasErrors(told)) return 2;
  const comparison = compareAnswers(createAdviser(pack), nameParticipants(cases), language);
  return deliverReport(await inLanguage(invocation, language), comparison, {
    text: compareReport,
    markdown: compareMarkdown,
  });
}

/** The cases of a file, each with the file as output may name it, and what is wrong with it. */
function readAnswers(
  { io }: Invocation,
  { path, name }: CaseFile,
  pack: Pack,
): { readonly cases: readonly Case[]; readonly diagnostics: readonly Diagnostic[] } {
  const parts = [...readCaseText(openText(io, path, name), pack)];
  const file = portablePath(path, io.folder);
  return {
    cases: parts.flatMap(({ cases }) => cases.map((each) => ({ ...each.case, file }))),
    diagnostics: parts.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** The language that all cases that say one give; null: they say none, or several. */
function sharedLanguage(cases: readonly Case[]): Language | null {
  const [language = null, ...others] = new Set(cases.flatMap((each) => each.language ?? []));
  return others.length === 0 ? language : null;
}
