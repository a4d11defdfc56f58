import { dirname, resolve } from "node:path";
import type { CheckResult } from "../../batch/check-result.ts";
import { isReport } from "../../case/build-case.ts";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
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
import type { Io, Writing } from "../io.ts";
import { type CaseFile, wayTo } from "./find-case-files.ts";

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

/** A file for a report; `below`: the settings of the project name it, and it stays below that folder. */
interface ReportFile {
  readonly kind: "file";
  readonly path: string;
  readonly below?: string;
}

/** Where a report goes. A summary is added to the file that GitHub shows for a step. */
type Target = { readonly kind: "output" | "error" } | ReportFile | { readonly kind: "summary"; readonly path: string };

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
      if (target.kind === "output" && parts.length > 0) printAll(io, parts.splice(0));
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

/** Longer texts take more time to make than to print, since memory has to be found for each of them alone. */
const mostAtOnce = 30_000;

function printAll(io: Io, parts: readonly string[]): void {
  let first = 0;
  let length = 0;
  for (const [index, part] of parts.entries()) {
    length += part.length;
    if (length < mostAtOnce && index + 1 < parts.length) continue;
    io.print("output", parts.slice(first, index + 1).join(""));
    first = index + 1;
    length = 0;
  }
}

/** A report that is asked for, and by what: an option, or a key of the settings. */
interface AskedReport {
  readonly by: string;
  readonly format: CheckFormat;
  readonly target: { readonly kind: "output" | "error" } | ReportFile;
}

/**
 * The reports that the command line asks for, and of those of the settings the ones for which it names no other file and
 * no other report. What is only a part of a run leaves those of the settings to merge.
 */
export function askedReports({ io, options, config }: Invocation): readonly AskedReport[] {
  const main = checkFormats.find((format) => format === options.format) ?? checkFormats[0];
  const asked: AskedReport[] = [{ by: "--format", format: main, target: mainTarget(options) }];
  for (const format of checkFormats) {
    const path = options.outputs.get(format);
    if (path !== undefined) asked.push({ by: `--output.${format}`, format, target: targetOf(path) });
  }
  if (config === null || main === "blob" || options.shard !== undefined) return asked;
  const taken = asked.flatMap(({ target }) => (target.kind === "file" ? resolve(io.folder, target.path) : []));
  const below = wayTo(config.root, io.folder) || ".";
  const settings = [...config.reports].filter(
    ([format, path]) => !options.outputs.has(format) && !taken.includes(resolve(io.folder, path)),
  );
  return [
    ...asked,
    ...settings.map(([format, path]): AskedReport => {
      return { by: `reports.${format}`, format, target: { kind: "file", path, below } };
    }),
  ];
}

/**
 * The files to check without the reports of earlier runs that this run writes anew; refused: files that are to be checked,
 * over which a report would be written.
 */
export function setReportsApart(
  invocation: Invocation,
  files: readonly CaseFile[],
): { readonly files: readonly CaseFile[]; readonly refused: readonly Diagnostic[] } {
  const { io } = invocation;
  const targets = askedReports(invocation).flatMap(({ target }) => (target.kind === "file" ? [target.path] : []));
  const places = new Set(targets.map((path) => wayTo(path, io.folder)));
  const taken = files.filter(({ path, name }) => path !== "-" && places.has(name));
  const refused = taken.filter(({ path, below }) => below === null || !holdsReport(io, path));
  return {
    files: taken.length === 0 ? files : files.filter((file) => !taken.includes(file)),
    refused: refused.map(({ name }) => diagnose("usage/overwrites-input", { path: name })),
  };
}

/** More than any run fills; what is larger is not read. */
const mostReportBytes = 500_000_000;

/** Whether a file holds a report in JSON, or begins with a line of one. */
function holdsReport(io: Io, path: string): boolean {
  const read = io.peek(path, mostReportBytes);
  if (read.kind !== "bytes") return false;
  const whole = new TextDecoder().decode(read.bytes);
  const [line = ""] = whole.split("\n", 1);
  return [line, whole].some((text) => {
    try {
      return isReport(JSON.parse(text));
    } catch {
      return false;
    }
  });
}

function listTargets(invocation: Invocation): readonly (readonly [CheckFormat, Target])[] {
  const { io } = invocation;
  const asked = askedReports(invocation);
  const main = asked[0]?.format;
  const targets = asked.map(({ format, target }): readonly [CheckFormat, Target] => [format, target]);
  const { GITHUB_ACTIONS, GITHUB_STEP_SUMMARY } = io.environment;
  if (GITHUB_ACTIONS !== "true" || main === "blob") return targets;
  // GitHub reads commands from standard error too, where they are in nobody's way.
  if (targets.every(([format]) => format !== "github")) targets.push(["github", { kind: "error" }]);
  if (GITHUB_STEP_SUMMARY) targets.push(["markdown", { kind: "summary", path: GITHUB_STEP_SUMMARY }]);
  return targets;
}

/** A patch on standard output is for a program: nothing else may be in it. */
function mainTarget({ output, dryRun }: Invocation["options"]): AskedReport["target"] {
  const target = targetOf(output);
  return dryRun && target.kind === "output" ? { kind: "error" } : target;
}

function targetOf(path: string | undefined): AskedReport["target"] {
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
    case "file": {
      const { path, below } = target;
      // What the settings name is written anew in every run; they may come from somebody else, and so follow no link.
      const writing: Writing =
        below === undefined ? { kind: "named", overwrite: options.force } : { kind: "found", below, revised: false };
      // A fresh machine has no folder for reports yet; what cannot be made is told when the file is written.
      if (io.refusalOf(path, writing) === null) io.makeFolder(dirname(path));
      return writeResult(invocation, path, text, writing);
    }
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
