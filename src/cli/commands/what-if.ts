import { compareAdvice } from "../../advice/compare-advice.ts";
import { createAdviser } from "../../advice/create-adviser.ts";
import { whatIfMarkdown, whatIfReport } from "../../report/what-if-report.ts";
import { type Command, type Invocation, reportFormats } from "../command.ts";
import { deliverReport } from "../deliver.ts";
import { prepareCase } from "../load-case.ts";

/** `mixwijzer what-if <case> --set fact=value` */
export const whatIf: Command = {
  kind: "command",
  name: "what-if",
  operands: [{ name: "case", required: true }],
  options: ["set", "format", "output", "force", "case", "verbose"],
  needs: ["set"],
  formats: reportFormats,
  run: async (invocation) => (await import("./what-if.ts")).runWhatIf(invocation),
};

/** The advice before and after a change of facts, side by side; promises the exit code. */
export async function runWhatIf(asked: Invocation): Promise<number> {
  const prepared = await prepareCase(asked);
  if (!prepared) return 2;
  const { pack, before, after, invocation } = prepared;
  const adviser = createAdviser(pack);
  const how = { language: invocation.language, depth: "none" } as const;
  const comparison = compareAdvice(adviser.advise(before, how), adviser.advise(after, how));
  return deliverReport(invocation, comparison, { text: whatIfReport, markdown: whatIfMarkdown });
}
