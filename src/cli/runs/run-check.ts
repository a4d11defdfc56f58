import { createCaseIds } from "../../batch/case-ids.ts";
import { createChecker } from "../../batch/create-checker.ts";
import { type Gate, judge, severities } from "../../batch/judge.ts";
import { createTallier } from "../../batch/tally.ts";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { CheckContext } from "../../report/check/reporter.ts";
import { checkContext } from "../check/check-context.ts";
import { checkFiles } from "../check/check-files.ts";
import { type CaseFile, findCaseFiles } from "../check/find-case-files.ts";
import { openReports } from "../check/open-reports.ts";
import { createUpdater } from "../check/update-expectations.ts";
import { type Baseline, openBaseline } from "../check/use-baseline.ts";
import type { Invocation, Options } from "../invocation.ts";
import { reportDiagnostics } from "../report-diagnostics.ts";

/** Checks many cases and reports what is found; promises the exit code. */
export async function runCheck(invocation: Invocation): Promise<number> {
  const { io, options, operands } = invocation;
  const context = await checkContext(invocation);
  if (context === null) return 2;
  const { files, diagnostics } = await findCaseFiles(io, operands, options.stdinName);
  if (diagnostics.length > 0 && !options.allowEmpty) return refuse(invocation, diagnostics);
  const opened = openBaseline(invocation, gateOf(options));
  if ("diagnostics" in opened) return refuse(invocation, opened.diagnostics);
  return checkAll(invocation, files, context, opened.baseline);
}

async function refuse(invocation: Invocation, diagnostics: readonly Diagnostic[]): Promise<number> {
  await tell(invocation, diagnostics);
  return 2;
}

async function tell({ io, options, language }: Invocation, diagnostics: readonly Diagnostic[]): Promise<void> {
  await reportDiagnostics(io, diagnostics, { language, quiet: options.quiet, color: options.color });
}

async function checkAll(
  invocation: Invocation,
  files: readonly CaseFile[],
  context: CheckContext,
  baseline: Baseline,
): Promise<number> {
  const { io, options, language } = invocation;
  const reports = openReports(invocation, context);
  const tallier = createTallier();
  const run = {
    checker: createChecker(context.pack),
    ids: createCaseIds(),
    language: options.lang,
    fallback: language,
  };
  const updater = options.update ? createUpdater(invocation, context.pack) : null;
  const watching = { beforeReading: reports.flush, wholeFile: updater?.apply ?? null };
  for (const result of checkFiles(io, files, run, watching)) {
    if (!io.takesOutput() && reports.onlyPrint) break;
    const shown = baseline.apply(result);
    tallier.add(shown);
    reports.take(shown);
  }
  const about = [...(await baseline.finish()), ...((await updater?.finish()) ?? [])];
  const stale = about.filter(({ code }) => code === "check/stale-baseline").length;
  const tally = { ...tallier.tally(), hidden: baseline.hidden(), stale };
  const gate = gateOf(options);
  const verdict = judge(tally, gate);
  const written = await reports.finish({ tally, gate, verdict });
  const count = tally.findings.warning;
  const tooMany = diagnose("check/too-many-warnings", { count, maximum: gate.maxWarnings ?? 0 });
  await tell(invocation, [...about, ...(verdict.tooManyWarnings ? [tooMany] : [])]);
  return Math.max(verdict.code, written, about.length > stale ? 2 : 0);
}

function gateOf({ failOn, maxWarnings }: Options): Gate {
  return {
    failOn: severities.find((severity) => severity === failOn) ?? "error",
    maxWarnings: maxWarnings === undefined ? null : Number(maxWarnings),
  };
}
