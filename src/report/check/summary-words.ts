import { checkWording } from "../../batch/wording.ts";
import { severities } from "../../diagnostics/diagnostic.ts";
import { shortDigest } from "../../pack/pack-files.ts";
import { reportWording } from "../wording.ts";
import type { CheckContext, CheckSummary } from "./reporter.ts";

/** Whether the run is good enough, in a word or two. */
export function judgementWords({ verdict, tally }: CheckSummary, { language }: CheckContext): string {
  const { passed, failed, broken, undone } = checkWording[language].report;
  return { 0: passed, 1: failed, 2: tally.broken > 0 ? broken : undone }[verdict.code];
}

/** What was looked at, how much was found, and what else makes the run fail, in a sentence each. */
export function countWords({ tally, gate, verdict }: CheckSummary, { language }: CheckContext): string {
  const { looked, counts, nothing, stale, tooMany } = checkWording[language].report;
  const { files, cases, expectations, findings } = tally;
  const found = severities
    .filter((severity) => findings[severity] > 0)
    .map((severity) => counts[severity](findings[severity]));
  const seen = looked(files, cases, expectations.passed + expectations.failed);
  return [
    `${seen}.`,
    found.length === 0 ? nothing : `${found.join(", ")}.`,
    ...(verdict.tooManyWarnings ? [tooMany(gate.maxWarnings ?? 0)] : []),
    ...(tally.stale > 0 ? [stale(tally.stale)] : []),
  ].join(" ");
}

/** By which rules it was made, and that it is no official position. */
export function originWords({ pack, language }: CheckContext): string {
  const { footer } = reportWording[language];
  const source = footer.pack(pack.id, pack.version, shortDigest(pack.digest));
  return `${source} ${footer.notOfficial(pack.source.publisher)}`;
}
