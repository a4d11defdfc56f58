import { compareAdvice } from "../../advice/compare-advice.ts";
import { createAdviser } from "../../advice/create-adviser.ts";
import { whatIfMarkdown } from "../../report/what-if-markdown.ts";
import { whatIfReport } from "../../report/what-if-report.ts";
import { deliverReport } from "../deliver-report.ts";
import type { Invocation } from "../invocation.ts";
import { prepareCase } from "../prepare-case.ts";

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
