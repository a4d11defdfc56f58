import { createAdviser } from "../../advice/create-adviser.ts";
import { diagnose } from "../../diagnostics/diagnostic.ts";
import { wordDiagnostics } from "../../language/wordings.ts";
import { testReport } from "../../report/rules/verdict-reports.ts";
import { testPack } from "../../tooling/test-pack.ts";
import type { Command, Invocation } from "../command.ts";
import { reportDiagnostics } from "../deliver.ts";
import { below } from "../load-pack.ts";
import { requireLocatedPack } from "../locate-pack.ts";
import { reportContext } from "../report-context.ts";

/** `mixwijzer rules test` */
export const rulesTest: Command = {
  kind: "command",
  name: "rules test",
  operands: [],
  options: [],
  run: async (invocation) => (await import("./rules-test.ts")).runRulesTest(invocation),
};

/** Runs the tests of the rules; promises the exit code, 1 where one fails and 2 where one cannot be read. */
export async function runRulesTest(invocation: Invocation): Promise<number> {
  const { io, options, language } = invocation;
  const loaded = await requireLocatedPack(invocation);
  if (!loaded) return 2;
  const { located, folder } = loaded;
  const result = testPack(located, createAdviser(located.pack), language);
  const report = {
    ...result,
    diagnostics: result.diagnostics.map((each) => below(folder, each)),
    failures: result.failures.map((each) => ({ ...each, diagnostic: below(folder, each.diagnostic) })),
  };
  io.print("output", testReport(report, await wordDiagnostics(language), await reportContext(invocation)));
  const count = report.diagnostics.filter(({ severity }) => severity === "error").length;
  if (count > 0) {
    await reportDiagnostics(io, [diagnose("case/not-all-used", { count, first: null })], { ...options, language });
    return 2;
  }
  return report.expectations.failed > 0 ? 1 : 0;
}
