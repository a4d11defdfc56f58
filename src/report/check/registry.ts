import { githubReporter } from "./github-reporter.ts";
import { gitlabReporter } from "./gitlab-reporter.ts";
import { blobReporter, jsonReporter } from "./json-reporter.ts";
import { junitReporter } from "./junit-reporter.ts";
import { markdownReporter } from "./markdown-reporter.ts";
import { ndjsonReporter } from "./ndjson-reporter.ts";
import type { CheckFormat, CreateReporter } from "./reporter.ts";
import { sarifReporter } from "./sarif-reporter.ts";
import { textReporter } from "./text-reporter.ts";

/** The reporter of each format. */
export const checkReporters: Readonly<Record<CheckFormat, CreateReporter>> = {
  text: textReporter,
  blob: blobReporter,
  json: jsonReporter,
  ndjson: ndjsonReporter,
  junit: junitReporter,
  sarif: sarifReporter,
  github: githubReporter,
  gitlab: gitlabReporter,
  markdown: markdownReporter,
};
