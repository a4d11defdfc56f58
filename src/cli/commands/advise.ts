import { createAdviser } from "../../advice/create-adviser.ts";
import { markdownReport, textReport } from "../../report/advice-report.ts";
import { type Command, type Invocation, reportFormats } from "../command.ts";
import { deliverReport } from "../deliver.ts";
import { prepareCase } from "../load-case.ts";
import { depthFor } from "../report-context.ts";

/** `mixwijzer advise [case]`; without a case, or with --ask, the guided interview. */
export const advise: Command = {
  kind: "command",
  name: "advise",
  operands: [{ name: "case", required: false }],
  options: ["format", "output", "force", "case", "set", "verbose", "ask", "all", "resume", "new"],
  formats: reportFormats,
  run: async (invocation) =>
    invocation.operands.length === 0 || invocation.options.ask
      ? (await import("../interview/run-interview.ts")).runInterview(invocation)
      : (await import("./advise.ts")).runAdvise(invocation),
};

/** Advice on one case; promises the exit code. */
export async function runAdvise(asked: Invocation): Promise<number> {
  const prepared = await prepareCase(asked);
  if (!prepared) return 2;
  const { pack, after, invocation } = prepared;
  const how = { language: invocation.language, depth: depthFor(invocation), certain: true };
  const advice = createAdviser(pack).advise(after, how);
  return deliverReport(invocation, advice, { text: textReport, markdown: markdownReport });
}
