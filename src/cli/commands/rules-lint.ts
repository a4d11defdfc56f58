import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { wordDiagnostics } from "../../language/wordings.ts";
import { lintReport } from "../../report/rules/verdict-reports.ts";
import { lintPack } from "../../tooling/lint-pack.ts";
import type { Command, Invocation } from "../command.ts";
import { reportDiagnostics } from "../deliver.ts";
import { below } from "../load-pack.ts";
import { locatePack } from "../locate-pack.ts";
import { reportContext } from "../report-context.ts";

/** `mixwijzer rules lint` */
export const rulesLint: Command = {
  kind: "command",
  name: "rules lint",
  operands: [],
  options: [],
  run: async (invocation) => (await import("./rules-lint.ts")).runRulesLint(invocation),
};

/** What is wrong with the rules; promises the exit code, 1 where there are errors. */
export async function runRulesLint(invocation: Invocation): Promise<number> {
  const { io, options, language } = invocation;
  const { located, diagnostics, folder } = locatePack(invocation);
  if (located === null) {
    await reportDiagnostics(io, diagnostics, { language, quiet: options.quiet, color: options.color });
    return 2;
  }
  const linted = lintPack(located);
  const found = [...diagnostics, ...linted.diagnostics.map((each) => below(folder, each))];
  const texts = await wordDiagnostics(language);
  io.print("output", lintReport(found, linted.summary, texts, await reportContext(invocation)));
  return hasErrors(found) ? 1 : 0;
}
