import { compareAdvice } from "../../advice/compare-advice.ts";
import { createAdviser } from "../../advice/create-adviser.ts";
import { jsonReport } from "../../report/json-report.ts";
import { whatIfReport } from "../../report/what-if-report.ts";
import { deliver } from "../deliver.ts";
import type { Invocation } from "../invocation.ts";
import { prepareCase } from "../prepare-case.ts";
import { reportContext } from "../report-context.ts";

/** The advice before and after a change of facts, side by side; promises the exit code. */
export async function runWhatIf(asked: Invocation): Promise<number> {
  const prepared = await prepareCase(asked);
  if (!prepared) return 2;
  const { pack, before, after, invocation } = prepared;
  const adviser = createAdviser(pack);
  const how = { language: invocation.language, depth: "none" } as const;
  const comparison = compareAdvice(adviser.advise(before, how), adviser.advise(after, how));
  const text =
    options.format === "json" ? jsonReport(comparison) : whatIfReport(comparison, await reportContext(invocation));
  return deliver(invocation, text);
}
