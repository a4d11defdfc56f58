import { jsonReport, type ReportContext } from "../report/report-context.ts";
import { type ReportFormat, reportFormats } from "./command.ts";
import { deliver } from "./deliver.ts";
import type { Invocation } from "./invocation.ts";
import { reportContext } from "./report-context.ts";

/** Writes data in the form of a report. */
export type Render<T> = (data: T, context: ReportContext) => string;

/** Prints or writes data in the form of --format; as JSON it is told as it is. Promises the exit code. */
export async function deliverReport<T extends object>(
  invocation: Invocation,
  data: T,
  renders: Readonly<Record<Exclude<ReportFormat, "json">, Render<T>>>,
): Promise<number> {
  const format = reportFormats.find((known) => known === invocation.options.format) ?? reportFormats[0];
  const render: Render<T> = format === "json" ? jsonReport : renders[format];
  return deliver(invocation, render(data, await reportContext(invocation)));
}
