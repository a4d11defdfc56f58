import { isInShard, readShard, type Shard, wholeRun } from "../../batch/blob.ts";
import { createChecker } from "../../batch/create-checker.ts";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { checkFormats } from "../../report/check/reporter.ts";
import { selectFiles } from "../check/changed-files.ts";
import { checkContext, findConflict, tellIdleJobs, tellOtherRules } from "../check/check-context.ts";
import { checkFiles } from "../check/check-files.ts";
import { namedCases } from "../check/find-case-files.ts";
import { findIdsElsewhere } from "../check/ids-elsewhere.ts";
import { createLeaveOut } from "../check/ignored-files.ts";
import { openReports, setReportsApart } from "../check/open-reports.ts";
import { createProgress, gateOf, openOnly, refuse, refuseInReports, reportResults } from "../check/report-results.ts";
import { createUpdater } from "../check/update-expectations.ts";
import { openBaseline } from "../check/use-baseline.ts";
import { noCache, openCache, refuseCache } from "../check/use-cache.ts";
import type { Command, Invocation } from "../command.ts";
import type { Options } from "../options.ts";

/** `mixwijzer check [cases...]` */
export const check: Command = {
  kind: "command",
  name: "check",
  operands: [{ name: "cases", required: false, many: true }],
  options: [
    "format",
    "output",
    "outputs",
    "force",
    "fail-on",
    "max-warnings",
    "require-expect",
    "only",
    "today",
    "baseline",
    "update-baseline",
    "update",
    "dry-run",
    "jobs",
    "changed",
    "staged",
    "cache",
    "no-cache",
    "cache-location",
    "shard",
    "allow-empty",
    "no-ignore",
    "stdin-name",
    "verbose",
  ],
  formats: checkFormats,
  run: async (invocation) => (await import("./check.ts")).runCheck(invocation),
};

/** Checks many cases and reports what is found; promises the exit code. */
export async function runCheck(invocation: Invocation): Promise<number> {
  const { io, options, language, wording } = invocation;
  const operands = namedCases(invocation);
  const shard = shardOf(options.shard);
  if (shard === null) {
    return refuse(invocation, [diagnose("usage/not-a-shard", { option: "--shard", value: options.shard ?? "" })]);
  }
  const conflict = lackOf(invocation, operands) ?? conflictOf(options) ?? findConflict(invocation);
  if (conflict !== null) return refuse(invocation, [conflict]);
  const caches = options.cache || options.cacheLocation !== undefined;
  const shared = caches ? refuseCache(invocation) : null;
  if (shared !== null) return refuse(invocation, [shared]);
  const found = await selectFiles(invocation, operands, createLeaveOut(invocation));
  if ("code" in found) return refuse(invocation, [found]);
  const { files: toCheck, refused } = setReportsApart(invocation, found.files);
  if (refused.length > 0) return refuse(invocation, refused);
  const names = toCheck.map(({ name }) => name);
  const context = await checkContext(invocation, { shard, files: names, ignored: found.ignored });
  if (context === null) return 2;
  if (found.diagnostics.length > 0 && !options.allowEmpty) {
    const unread = found.files.flatMap((file) => file.unread ?? []);
    return refuseInReports(invocation, context, [...unread, ...found.diagnostics]);
  }
  const only = openOnly(invocation, context);
  if (only !== null && "code" in only) return refuse(invocation, [only]);
  const opened = openBaseline(invocation, gateOf(options), context.pack);
  if ("diagnostics" in opened) return refuseInReports(invocation, context, opened.diagnostics);
  const reports = openReports(invocation, context);
  const updater = options.update ? createUpdater(io, context.pack, wording, options.dryRun) : null;
  const cache = caches ? openCache(invocation, context) : noCache;
  tellIdleJobs(invocation);
  tellOtherRules(invocation, context.pack, { baseline: opened.baseline.kept, cache: cache.kept });
  const files = toCheck.filter(({ name }) => isInShard(name, shard));
  const progress = createProgress(io, files.length, options.quiet);
  const beforeReading = (): void => {
    if (reports.hasMore()) progress.clear();
    reports.flush();
  };
  const stopsAtBugs = Boolean(io.environment.MIXWIJZER_DEBUG);
  const run = { checker: createChecker(context.pack), language: options.lang, fallback: language, stopsAtBugs };
  const watching = { beforeReading, fileDone: progress.show, wholeFile: updater?.apply ?? null, cache };
  const results = checkFiles(found.io, files, run, watching);
  const elsewhere = findIdsElsewhere({ ...found, files }, context.pack);
  const after = async () => {
    progress.clear();
    return [...((await updater?.finish()) ?? []), ...(await cache.finish())];
  };
  return reportResults(invocation, { results, reports, baseline: opened.baseline, elsewhere, only, after });
}

/** What there is to check has to be said, unless that is what changed, or nothing is fine as well. */
function lackOf({ options }: Invocation, operands: readonly string[]): Diagnostic | null {
  if (options.dryRun && !options.update) {
    return diagnose("usage/missing-argument", { argument: "--update", command: "check --dry-run", choices: [] });
  }
  const isSaid = operands.length > 0 || options.allowEmpty || options.staged || options.changed !== undefined;
  return isSaid ? null : diagnose("usage/missing-argument", { argument: "cases", command: check.name, choices: [] });
}

/** What is in the index is checked there, and never rewritten. */
function conflictOf({ staged, changed, update, dryRun, updateBaseline }: Options): Diagnostic | null {
  if (dryRun && updateBaseline) {
    return diagnose("usage/conflicting-options", { option: "--dry-run", other: "--update-baseline" });
  }
  if (!staged || (changed === undefined && !update)) return null;
  return diagnose("usage/conflicting-options", { option: "--staged", other: update ? "--update" : "--changed" });
}

function shardOf(text: string | undefined): Shard | null {
  return text === undefined ? wholeRun : readShard(text);
}
