import { applyAcceptances } from "../../batch/acceptances.ts";
import { createSeverityChange } from "../../batch/change-severity.ts";
import type { CheckResult } from "../../batch/check-result.ts";
import { requireExpectation } from "../../batch/expectation-findings.ts";
import { createCaseIds } from "../../batch/input-findings.ts";
import { createTallier, type Gate, judge } from "../../batch/judge.ts";
import { createOnlyFilter, type OnlyFilter, packRules, readOnly } from "../../batch/keep-only.ts";
import { type Diagnostic, diagnose, severities } from "../../diagnostics/diagnostic.ts";
import type { CheckContext } from "../../report/check/reporter.ts";
import { nearest } from "../../source/nearest.ts";
import type { Invocation } from "../command.ts";
import { reportDiagnostics } from "../deliver.ts";
import type { Io } from "../io.ts";
import type { Options } from "../options.ts";
import { prefersWords } from "../report-context.ts";
import type { Reports } from "./open-reports.ts";
import { failureOf, gateResults, reportRefusal, watchGate } from "./report-gate.ts";
import type { Baseline } from "./use-baseline.ts";

/** A run to be reported. */
interface Reporting {
  /** In order; they are asked for one by one. */
  readonly results: Iterable<CheckResult> | AsyncIterable<CheckResult>;
  readonly reports: Reports;
  readonly baseline: Baseline;
  /** The ids of cases that are not in the run; absent: all are. */
  readonly elsewhere?: Parameters<typeof createCaseIds>[0];
  /** What of the results is asked for; absent: all of it. */
  readonly only?: OnlyFilter | null;
  /** What there is to do once all results are in; promises what could not be done. */
  readonly after: () => Promise<readonly Diagnostic[]>;
}

/** Reports results and judges them; promises the exit code. */
export async function reportResults(invocation: Invocation, reporting: Reporting): Promise<number> {
  const { results, reports, baseline, only, after } = reporting;
  const { update, updateBaseline, requireExpect } = invocation.options;
  const onlyPrints = reports.onlyPrint && !update && !updateBaseline;
  const tallier = createTallier();
  const change = createSeverityChange(invocation.config?.severity ?? new Map());
  const ids = createCaseIds(reporting.elsewhere);
  const gate = gateOf(invocation.options);
  const today = invocation.options.today ?? invocation.io.today();
  const watch = watchGate(gate);
  let first: { readonly file: string; readonly problem: string } | null = null;
  let isWhole = true;
  for await (const result of results) {
    isWhole = invocation.io.takesOutput() || !onlyPrints;
    if (!isWhole) break;
    const checked = ids.check(result);
    const expected = requireExpect ? requireExpectation(checked) : checked;
    // The baseline sees all there is, or what is not asked for would be stale.
    const fresh = baseline.apply(change.apply(applyAcceptances(expected, today)));
    const shown = only ? only.apply(fresh) : fresh;
    if (shown === null) continue;
    tallier.add(shown);
    watch.add(shown);
    first ??= brokenIn(shown);
    reports.take(result, shown);
  }
  // What was not looked at because nobody reads on is not stale.
  const about = [...(isWhole ? [...(await baseline.finish()), ...notFound(only)] : []), ...(await after())];
  const stale = about.filter(({ code }) => code === "check/stale-baseline").length;
  const undone = about.filter(({ severity }) => severity === "error");
  const tally = {
    ...tallier.tally(),
    off: change.off(),
    hidden: baseline.hidden(),
    stale,
    undone: undone.length - stale,
  };
  const verdict = judge(tally, gate);
  const failures = watch.failures(verdict, tally.findings.warning);
  const gates = [...failures, ...undone.map((each) => failureOf(each, invocation))];
  for (const result of gateResults(gates, invocation)) reports.tellGate(result);
  const written = await reports.finish({ tally, gate, verdict });
  // The report may be in a file, or go nowhere.
  const unused = tally.broken === 0 ? [] : [diagnose("case/not-all-used", { count: tally.broken, first })];
  const tooMany = failures.flatMap(({ diagnostic }) =>
    diagnostic.code === "check/too-many-warnings" ? diagnostic : [],
  );
  await tell(invocation, [...unused, ...about, ...tooMany]);
  return Math.max(verdict.code, written);
}

/** Reads what of a run is asked for with --only; null: all of it. */
export function openOnly({ options }: Invocation, { pack, shard }: CheckContext): OnlyFilter | null | Diagnostic {
  if (options.only.length === 0) return null;
  const others = { "--update-baseline": options.updateBaseline, "--update": options.update };
  const [other] = Object.entries({ ...others, "--format blob": options.format === "blob" }).filter(([, is]) => is);
  if (other !== undefined) return diagnose("usage/conflicting-options", { option: "--only", other: other[0] });
  const only = readOnly(options.only, pack);
  if (!("unknown" in only)) {
    const filter = createOnlyFilter(only);
    // The case may be in another part.
    return shard.count === 1 ? filter : { ...filter, missing: () => ({ ids: [], known: [] }) };
  }
  const { unknown: rule } = only;
  return diagnose("usage/unknown-rule", { rule, suggestion: nearest(rule, packRules(pack)) });
}

/** The cases that were asked for and are not there. */
function notFound(only: OnlyFilter | null | undefined): readonly Diagnostic[] {
  if (!only) return [];
  const { ids, known } = only.missing();
  const shown = known.slice(0, 10);
  return ids.map((id) => diagnose("usage/case-not-found", { id, known: shown, suggestion: nearest(id, known) }));
}

/** What is wrong with input that could not be used; null: nothing is. */
function brokenIn({ file, findings }: CheckResult): { readonly file: string; readonly problem: string } | null {
  const broken = findings.find(({ kind, severity, was }) => kind === "input" && (was ?? severity) === "error");
  return broken === undefined ? null : { file, problem: broken.message };
}

/** When the run that is asked for fails. */
export function gateOf({ failOn, maxWarnings }: Options): Gate {
  return {
    failOn: severities.find((severity) => severity === failOn) ?? "error",
    maxWarnings: maxWarnings === undefined ? null : Number(maxWarnings),
  };
}

/** Tells why nothing can be done; promises the exit code. */
export async function refuse(invocation: Invocation, diagnostics: readonly Diagnostic[]): Promise<number> {
  await tell(invocation, diagnostics);
  return 2;
}

/** The same, and in the reports that are asked for, which others may be waiting for. */
export async function refuseInReports(
  invocation: Invocation,
  context: CheckContext,
  diagnostics: readonly Diagnostic[],
): Promise<number> {
  // What is wrong with the command line itself is for who typed it.
  const failures = diagnostics
    .filter(({ code }) => !code.startsWith("usage/"))
    .map((each) => failureOf(each, invocation));
  if (failures.length > 0) await reportRefusal(invocation, context, gateOf(invocation.options), failures);
  return refuse(invocation, diagnostics);
}

async function tell({ io, options, language }: Invocation, diagnostics: readonly Diagnostic[]): Promise<void> {
  await reportDiagnostics(io, diagnostics, { language, quiet: options.quiet, color: options.color });
}

/** How far a run is, on one line of the terminal. */
interface Progress {
  /** So many files are done. */
  show(done: number): void;
  /** Takes the line away, to print something else. */
  clear(): void;
}

/** Fewer files are done before anyone can read it. */
const fewest = 50;
const cells = 20;
const clearLine = "\r\u001b[K";

/** Shows progress on standard error where that is a terminal and there is something to wait for. */
export function createProgress(io: Io, total: number, quiet: boolean): Progress {
  if (quiet || prefersWords(io) || !io.terminal.error || total < fewest || io.environment.TERM === "dumb") {
    return { show: () => {}, clear: () => {} };
  }
  const step = Math.ceil(total / 100);
  let shown = false;
  return {
    show: (done) => {
      if (done % step !== 0 && done !== total) return;
      const filled = Math.floor((cells * done) / total);
      io.print("error", `${clearLine}${"▰".repeat(filled)}${"▱".repeat(cells - filled)} ${done}/${total}`);
      shown = true;
    },
    clear: () => {
      if (shown) io.print("error", clearLine);
      shown = false;
    },
  };
}
