import type { Advice } from "../../advice/advice.ts";
import { createAdviser } from "../../advice/create-adviser.ts";
import { jsonReport } from "../../report/json-report.ts";
import { markdownReport } from "../../report/markdown-report.ts";
import type { ReportContext } from "../../report/report-context.ts";
import { textReport } from "../../report/text-report.ts";
import { deliver } from "../deliver.ts";
import type { Invocation } from "../invocation.ts";
import { prepareCase } from "../prepare-case.ts";
import { reportContext } from "../report-context.ts";

/** What --format of advise may be, with how it is written. */
const formats: Readonly<Record<string, (advice: Advice, context: ReportContext) => string>> = {
  text: textReport,
  markdown: markdownReport,
  json: jsonReport,
};

/** Advice on one case; promises the exit code. */
export async function runAdvise(asked: Invocation): Promise<number> {
  const prepared = await prepareCase(asked);
  if (!prepared) return 2;
  const { pack, after, invocation } = prepared;
  const { language, options } = invocation;
  const advice = createAdviser(pack).advise(after, { language, depth: options.verbose ? "two" : "one" });
  const render = formats[options.format ?? "text"] ?? textReport;
  return deliver(invocation, render(advice, await reportContext(invocation)));
}
