import { dirname } from "node:path";
import type { CheckResult } from "../../batch/check-result.ts";
import { plainPalette } from "../../diagnostics/palette.ts";
import { checkWording } from "../../language/wordings.ts";
import { checkReporters } from "../../report/check/registry.ts";
import {
  type CheckContext,
  type CheckFormat,
  type CheckSummary,
  checkFormats,
  type Reporter,
} from "../../report/check/reporter.ts";
import type { Invocation } from "../command.ts";
import { diagnoseWrite, reportDiagnostics, writeResult } from "../deliver.ts";

/** The reports of a run: what is printed is printed as it comes, a file is written whole at the end. */
export interface Reports {
  /** Whether all of them go to standard output. */
  readonly onlyPrint: boolean;
  /** `shown`: the result without what is not to be told. */
  take(result: CheckResult, shown: CheckResult): void;
  /** Takes in what fails the run as a whole, for the reports that tell it among the results. */
  tellGate(result: CheckResult): void;
  /** Whether there is anything to print now. */
  hasMore(): boolean;
  /** Prints what is there to print so far. */
  flush(): void;
  /** Promises 0, or 2 where a file could not be written. */
  finish(summary: CheckSummary): Promise<number>;
}

/** Where a report goes. A summary is added to the file that GitHub shows for a step. */
type Target =
  | { readonly kind: "output" | "error" }
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "summary"; readonly path: string };

interface OpenReport {
  readonly reporter: Reporter;
  readonly target: Target;
  readonly parts: string[];
}

/**
 * Opens the report of --format and one for each --output.<format>; on GitHub Actions annotations too, unless they are
 * asked for, and the summary of the step. Where the report is a part for merge, these are for merge to give. `among`: only
 * those of which it holds are opened.
 */
export function openReports(
  invocation: Invocation,
  context: CheckContext,
  among: (reporter: Reporter) => boolean = () => true,
): Reports {
  const { io } = invocation;
  const reports = listTargets(invocation)
    .map(([format, target]) => open(format, target, context))
    .filter(({ reporter }) => among(reporter));
  const flush = (): void => {
    for (const { target, parts } of reports) {
      if (target.kind === "output" && parts.length > 0) io.print("output", parts.splice(0).join(""));
    }
  };
  const add = ({ parts }: OpenReport, text: string): void => {
    if (text !== "") parts.push(text);
  };
  return {
    onlyPrint: reports.every(({ target }) => target.kind === "output"),
    take: (result, shown) => {
      for (const report of reports) add(report, report.reporter.take(report.reporter.takesAll ? result : shown));
    },
    tellGate: (result) => {
      for (const report of reports) if (!report.reporter.leavesGate) add(report, report.reporter.take(result));
    },
    hasMore: () => reports.some(({ target, parts }) => target.kind === "output" && parts.length > 0),
    flush,
    finish: async (summary) => {
      for (const report of reports) add(report, report.reporter.finish(summary));
      flush();
      let code = 0;
      for (const report of reports) code = Math.max(code, await deliver(report, invocation));
      return code;
    },
  };
}

function listTargets({ io, options }: Invocation): readonly (readonly [CheckFormat, Target])[] {
  const main = checkFormats.find((format) => format === options.format) ?? checkFormats[0];
  const targets: (readonly [CheckFormat, Target])[] = [[main, mainTarget(options)]];
  for (const format of checkFormats) {
    const path = options.outputs.get(format);
    if (path !== undefined) targets.push([format, targetOf(path)]);
  }
  const { GITHUB_ACTIONS, GITHUB_STEP_SUMMARY } = io.environment;
  if (GITHUB_ACTIONS !== "true" || main === "blob") return targets;
  // GitHub reads commands from standard error too, where they are in nobody's way.
  if (targets.every(([format]) => format !== "github")) targets.push(["github", { kind: "error" }]);
  if (GITHUB_STEP_SUMMARY) targets.push(["markdown", { kind: "summary", path: GITHUB_STEP_SUMMARY }]);
  return targets;
}

/** A patch on standard output is for a program: nothing else may be in it. */
function mainTarget({ output, dryRun }: Invocation["options"]): Target {
  const target = targetOf(output);
  return dryRun && target.kind === "output" ? { kind: "error" } : target;
}

function targetOf(path: string | undefined): Target {
  return path === undefined || path === "-" ? { kind: "output" } : { kind: "file", path };
}

const usualWidth = 80;

function open(format: CheckFormat, target: Target, context: CheckContext): OpenReport {
  const plain = { ...context, palette: plainPalette, width: usualWidth };
  return { reporter: checkReporters[format](target.kind === "output" ? context : plain), target, parts: [] };
}

async function deliver({ target, parts }: OpenReport, invocation: Invocation): Promise<number> {
  const { io, options, language } = invocation;
  const text = parts.join("");
  switch (target.kind) {
    case "output":
      return 0;
    case "error":
      io.print("error", text);
      return 0;
    case "file":
      // A fresh machine has no folder for reports yet; what cannot be made is told when the file is written.
      io.makeFolder(dirname(target.path));
      return writeResult(invocation, target.path, text);
    case "summary": {
      const { path } = target;
      const result = io.append(path, cutSummary(text, checkWording[language].report.shortened));
      if (result.kind === "written") return 0;
      await reportDiagnostics(io, [diagnoseWrite(result, path)], {
        language,
        quiet: options.quiet,
        color: options.color,
      });
      return 2;
    }
    default:
      return target satisfies never;
  }
}

/** GitHub takes a mebibyte for a step, and shows nothing of more. */
const mostSummaryBytes = 1_000_000;

function cutSummary(text: string, shortened: string): string {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length <= mostSummaryBytes) return text;
  const end = bytes.lastIndexOf(10, mostSummaryBytes) + 1;
  return `${new TextDecoder().decode(bytes.subarray(0, end))}\n${shortened}\n`;
}
