import type { CheckFormat } from "./formats.ts";
import { jsonReporter } from "./json-reporter.ts";
import { ndjsonReporter } from "./ndjson-reporter.ts";
import type { CreateReporter } from "./reporter.ts";
import { textReporter } from "./text-reporter.ts";

/** The reporter of each format. */
export const checkReporters: Readonly<Record<CheckFormat, CreateReporter>> = {
  text: textReporter,
  json: jsonReporter,
  ndjson: ndjsonReporter,
};
