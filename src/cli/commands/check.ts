import { isInShard, readShard, type Shard, wholeRun } from "../../batch/blob.ts";
import { createChecker } from "../../batch/create-checker.ts";
import { diagnose } from "../../diagnostics/diagnostic.ts";
import { checkFormats } from "../../report/check/reporter.ts";
import { checkContext, findConflict, tellOtherRules } from "../check/check-context.ts";
import { checkFiles, spreadFiles } from "../check/check-files.ts";
import { findCaseFiles } from "../check/find-case-files.ts";
import { openReports } from "../check/open-reports.ts";
import { createProgress, gateOf, refuse, refuseInReports, reportResults } from "../check/report-results.ts";
import { createUpdater } from "../check/update-expectations.ts";
import { openBaseline } from "../check/use-baseline.ts";
import { noCache, openCache, refuseCache } from "../check/use-cache.ts";
import type { Command, Invocation } from "../command.ts";

/** `mixwijzer check <cases...>` */
export const check: Command = {
  kind: "command",
  name: "check",
  operands: [{ name: "cases", required: true, many: true }],
  options: [
    "format",
    "output",
    "outputs",
    "force",
    "fail-on",
    "max-warnings",
    "require-expect",
    "today",
    "baseline",
    "update-baseline",
    "update",
    "jobs",
    "cache",
    "shard",
    "allow-empty",
    "stdin-name",
    "verbose",
  ],
  formats: checkFormats,
  run: async (invocation) => (await import("./check.ts")).runCheck(invocation),
};

/** Checks many cases and reports what is found; promises the exit code. */
export async function runCheck(invocation: Invocation): Promise<number> {
  const { io, options, operands, language, wording } = invocation;
  const shard = shardOf(options.shard);
  if (shard === null) {
    return refuse(invocation, [diagnose("usage/not-a-shard", { option: "--shard", value: options.shard ?? "" })]);
  }
  const conflict = findConflict(invocation);
  if (conflict !== null) return refuse(invocation, [conflict]);
  const shared = options.cache ? refuseCache(invocation) : null;
  if (shared !== null) return refuse(invocation, [shared]);
  const found = await findCaseFiles(io, operands, options.stdinName);
  const names = found.files.map(({ name }) => name);
  const context = await checkContext(invocation, { shard, files: names });
  if (context === null) return 2;
  if (found.diagnostics.length > 0 && !options.allowEmpty) {
    const unread = found.files.flatMap((file) => file.unread ?? []);
    return refuseInReports(invocation, context, [...unread, ...found.diagnostics]);
  }
  const opened = openBaseline(invocation, gateOf(options), context.pack);
  if ("diagnostics" in opened) return refuseInReports(invocation, context, opened.diagnostics);
  const reports = openReports(invocation, context);
  const updater = options.update ? createUpdater(io, context.pack, wording) : null;
  const cache = options.cache ? openCache(invocation, context) : noCache;
  tellOtherRules(invocation, context.pack, { baseline: opened.baseline.kept, cache: cache.kept });
  const files = found.files.filter(({ name }) => isInShard(name, shard));
  const progress = createProgress(io, files.length, options.quiet);
  const beforeReading = (): void => {
    if (reports.hasMore()) progress.clear();
    reports.flush();
  };
  const stopsAtBugs = Boolean(io.environment.MIXWIJZER_DEBUG);
  const run = { checker: createChecker(context.pack), language: options.lang, fallback: language, stopsAtBugs };
  const watching = { beforeReading, fileDone: progress.show, wholeFile: updater?.apply ?? null, cache };
  const jobs = jobsOf(invocation, files.length);
  const setup = { pack: options.rules === undefined ? null : context.pack, language: options.lang, fallback: language };
  const workers = jobs > 1 ? await io.startWorkers(jobs, setup) : null;
  const results = workers ? spreadFiles(io, files, run, watching, workers) : checkFiles(io, files, run, watching);
  const after = async () => {
    progress.clear();
    return [...((await updater?.finish()) ?? []), ...(await cache.finish())];
  };
  try {
    return await reportResults(invocation, { results, reports, baseline: opened.baseline, after });
  } finally {
    await workers?.stop();
  }
}

/** With fewer files, starting threads takes longer than they save. */
const worthWorkers = 5_000;
const mostJobs = 8;

function jobsOf({ io, options }: Invocation, files: number): number {
  if (options.jobs !== undefined) return Math.max(1, Math.min(Number(options.jobs), files));
  return files < worthWorkers ? 1 : Math.min(io.processors, mostJobs);
}

function shardOf(text: string | undefined): Shard | null {
  return text === undefined ? wholeRun : readShard(text);
}
