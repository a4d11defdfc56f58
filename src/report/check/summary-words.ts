import { severities } from "../../batch/judge.ts";
import { checkWording } from "../../batch/wording.ts";
import { shortDigest } from "../footer-blocks.ts";
import { reportWording } from "../wording.ts";
import type { CheckContext, CheckSummary } from "./reporter.ts";

/** Whether the run is good enough, in a word or two. */
export function judgementWords({ verdict }: CheckSummary, { language }: CheckContext): string {
  const { passed, failed, broken } = checkWording[language].report;
  return { 0: passed, 1: failed, 2: broken }[verdict.code];
}

/** What was looked at and how much was found, in two sentences. */
export function countWords({ tally }: CheckSummary, { language }: CheckContext): string {
  const { looked, counts, nothing } = checkWording[language].report;
  const { files, cases, expectations, findings } = tally;
  const found = severities
    .filter((severity) => findings[severity] > 0)
    .map((severity) => counts[severity](findings[severity]));
  const seen = looked(files, cases, expectations.passed + expectations.failed);
  return `${seen}. ${found.length === 0 ? nothing : `${found.join(", ")}.`}`;
}

/** By which rules it was made, and that it is no official position. */
export function originWords({ pack, language }: CheckContext): string {
  const { footer } = reportWording[language];
  const source = footer.pack(pack.id, pack.version, shortDigest(pack.digest));
  return `${source} ${footer.notOfficial(pack.source.publisher)}`;
}
