import { jsonResult } from "./json-result.ts";
import type { Reporter } from "./reporter.ts";

/** Each result as one line of JSON, in the order of the results; for the filters that people build. */
export function ndjsonReporter(): Reporter {
  return {
    take: (result) => `${JSON.stringify(jsonResult(result))}\n`,
    finish: () => "",
  };
}
