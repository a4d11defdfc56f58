import { createAdviser } from "../../advice/create-adviser.ts";
import { markdownReport } from "../../report/markdown-report.ts";
import { textReport } from "../../report/text-report.ts";
import { deliverReport } from "../deliver-report.ts";
import type { Invocation } from "../invocation.ts";
import { prepareCase } from "../prepare-case.ts";

/** Advice on one case; promises the exit code. */
export async function runAdvise(asked: Invocation): Promise<number> {
  const prepared = await prepareCase(asked);
  if (!prepared) return 2;
  const { pack, after, invocation } = prepared;
  const { language, options } = invocation;
  const advice = createAdviser(pack).advise(after, { language, depth: options.verbose ? "two" : "one" });
  return deliverReport(invocation, advice, { text: textReport, markdown: markdownReport });
}
