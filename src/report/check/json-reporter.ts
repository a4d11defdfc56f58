import { jsonReport } from "../json-report.ts";
import { type JsonResult, jsonResult } from "./json-result.ts";
import type { CheckContext, CheckSummary, Reporter } from "./reporter.ts";

/** The whole run as one JSON value, which `mixwijzer schema check` describes. */
export function jsonReporter(context: CheckContext): Reporter {
  const results: JsonResult[] = [];
  return {
    take: (result) => {
      results.push(jsonResult(result));
      return "";
    },
    finish: (summary) => jsonReport({ ...headOf(context), summary: describe(summary), results }),
  };
}

/** By what the report was made. */
export function headOf({ pack, version, language }: CheckContext) {
  const { id, version: packVersion, digest, source } = pack;
  return {
    schema: "mixwijzer/check/1",
    mixwijzer: version,
    pack: { id, version: packVersion, digest, publisher: source.publisher },
    language,
  };
}

function describe({ tally, gate, verdict }: CheckSummary) {
  const { files, cases, expectations, findings, hidden, stale } = tally;
  return { exitCode: verdict.code, files, cases, expectations, findings, baseline: { hidden, stale }, gate };
}
