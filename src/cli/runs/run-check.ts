import { createCaseIds } from "../../batch/case-ids.ts";
import { createChecker } from "../../batch/create-checker.ts";
import { type Gate, judge, severities } from "../../batch/judge.ts";
import { createTallier } from "../../batch/tally.ts";
import { diagnose } from "../../diagnostics/diagnostic.ts";
import { checkContext } from "../check/check-context.ts";
import { checkFiles } from "../check/check-files.ts";
import { findCaseFiles } from "../check/find-case-files.ts";
import { openReports } from "../check/open-reports.ts";
import type { Invocation, Options } from "../invocation.ts";
import { reportDiagnostics } from "../report-diagnostics.ts";

/** Checks many cases and reports what is found; promises the exit code. */
export async function runCheck(invocation: Invocation): Promise<number> {
  const { io, options, operands, language } = invocation;
  const context = await checkContext(invocation);
  if (context === null) return 2;
  const { files, diagnostics } = await findCaseFiles(io, operands, options.stdinName);
  if (diagnostics.length > 0 && !options.allowEmpty) {
    await reportDiagnostics(io, diagnostics, { language, quiet: options.quiet, color: options.color });
    return 2;
  }
  const reports = openReports(invocation, context);
  const tallier = createTallier();
  const run = {
    checker: createChecker(context.pack),
    ids: createCaseIds(),
    language: options.lang,
    fallback: language,
  };
  for (const result of checkFiles(io, files, run, reports.flush)) {
    if (!io.takesOutput() && reports.onlyPrint) break;
    tallier.add(result);
    reports.take(result);
  }
  const gate = gateOf(options);
  const tally = tallier.tally();
  const verdict = judge(tally, gate);
  const written = await reports.finish({ tally, gate, verdict });
  if (verdict.tooManyWarnings) {
    const found = diagnose("check/too-many-warnings", {
      count: tally.findings.warning,
      maximum: gate.maxWarnings ?? 0,
    });
    await reportDiagnostics(io, [found], { language, quiet: options.quiet, color: options.color });
  }
  return Math.max(verdict.code, written);
}

function gateOf({ failOn, maxWarnings }: Options): Gate {
  return {
    failOn: severities.find((severity) => severity === failOn) ?? "error",
    maxWarnings: maxWarnings === undefined ? null : Number(maxWarnings),
  };
}
