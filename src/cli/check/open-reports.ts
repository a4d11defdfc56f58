import type { CheckResult } from "../../batch/check-result.ts";
import { plainPalette } from "../../diagnostics/palette.ts";
import { type CheckFormat, checkFormats } from "../../report/check/formats.ts";
import { checkReporters } from "../../report/check/registry.ts";
import type { CheckContext, CheckSummary, Reporter } from "../../report/check/reporter.ts";
import { writeResult } from "../deliver.ts";
import type { Invocation } from "../invocation.ts";

/** The reports of a run: what goes to standard output goes at once, a file is written whole at the end. */
export interface Reports {
  take(result: CheckResult): void;
  /** Whether no report goes to a file. */
  readonly onlyPrint: boolean;
  /** Prints what is there to print so far. */
  flush(): void;
  /** Promises 0, or 2 where a file could not be written. */
  finish(summary: CheckSummary): Promise<number>;
}

interface OpenReport {
  readonly reporter: Reporter;
  /** null: standard output. */
  readonly path: string | null;
  readonly parts: string[];
}

/** Opens the report of --format and one for each --output.<format>. */
export function openReports(invocation: Invocation, context: CheckContext): Reports {
  const { io, options } = invocation;
  const main = checkFormats.find((format) => format === options.format) ?? checkFormats[0];
  const extra = checkFormats.flatMap((format) => {
    const path = options.outputs.get(format);
    return path === undefined ? [] : [open(format, path, context)];
  });
  const reports = [open(main, options.output ?? "-", context), ...extra];
  const add = ({ parts }: OpenReport, text: string): void => {
    if (text !== "") parts.push(text);
  };
  const flush = (): void => {
    for (const { path, parts } of reports) {
      if (path === null && parts.length > 0) io.print("output", parts.splice(0).join(""));
    }
  };
  return {
    onlyPrint: reports.every(({ path }) => path === null),
    take: (result) => {
      for (const report of reports) add(report, report.reporter.take(result));
    },
    flush,
    finish: async (summary) => {
      let code = 0;
      for (const report of reports) add(report, report.reporter.finish(summary));
      flush();
      for (const report of reports) {
        if (report.path !== null)
          code = Math.max(code, await writeResult(invocation, report.path, report.parts.join("")));
      }
      return code;
    },
  };
}

const usualWidth = 80;

function open(format: CheckFormat, path: string, context: CheckContext): OpenReport {
  const toFile = path !== "-";
  const reporter = checkReporters[format](toFile ? { ...context, palette: plainPalette, width: usualWidth } : context);
  return { reporter, path: toFile ? path : null, parts: [] };
}
