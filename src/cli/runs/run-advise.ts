import { createAdviser, type Depth } from "../../advice/create-adviser.ts";
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
  const how = { language: invocation.language, depth: depthFor(invocation), certain: true };
  const advice = createAdviser(pack).advise(after, how);
  return deliverReport(invocation, advice, { text: textReport, markdown: markdownReport });
}

/** The short report is the only one that does not tell what would change a level's role. */
export function depthFor({ options }: Invocation): Depth {
  if (options.verbose) return "two";
  return options.format === "text" ? "none" : "one";
}
