import type { CheckFinding, CheckResult } from "../../batch/check-result.ts";
import type { Place } from "../../diagnostics/diagnostic.ts";
import { jsonCase } from "./json-reporter.ts";
import type { Reporter } from "./reporter.ts";

/**
 * Each result as one line of JSON, in the order of the results; for the filters that people build. Of a finding it says
 * what and where; what goes with its rule, and why an expectation is not met, the other formats say.
 */
export function ndjsonReporter(): Reporter {
  const told = new Map<string, Told>();
  return {
    take: (result) => writeLine(result, told),
    finish: () => "",
  };
}

/** How a rule was last told; it is seldom told otherwise. */
interface Told {
  readonly kind: string;
  readonly severity: string;
  readonly was: string | undefined;
  readonly message: string;
  readonly text: string;
}

/** Written by hand, since JSON.stringify would escape the same messages over and over. */
function writeLine({ file, case: checked, findings }: CheckResult, told: Map<string, Told>): string {
  const about = checked === null ? "null" : JSON.stringify(jsonCase(checked));
  let line = `{"file":${JSON.stringify(file)},"case":${about},"findings":[`;
  let separator = "";
  let place: Place | null = null;
  let region = "null";
  for (const finding of findings) {
    if (finding.place !== place) region = writeRegion(finding.place);
    place = finding.place;
    line += `${separator}${tell(finding, told)},"region":${region},"path":${JSON.stringify(finding.path)}${tellAccepted(finding)}}`;
    separator = ",";
  }
  return `${line}]}\n`;
}

function tellAccepted({ accepted }: CheckFinding): string {
  return accepted === undefined ? "" : `,"accepted":${JSON.stringify(accepted)}`;
}

function tell({ rule, kind, severity, was, message }: CheckFinding, told: Map<string, Told>): string {
  const last = told.get(rule);
  if (last?.message === message && last.kind === kind && last.severity === severity && last.was === was) {
    return last.text;
  }
  const text = JSON.stringify({ rule, kind, severity, was, message }).slice(0, -1);
  told.set(rule, { kind, severity, was, message, text });
  return text;
}

function writeRegion(place: Place | null): string {
  if (place === null) return "null";
  const { line, column, endLine, endColumn } = place;
  return `{"line":${line},"column":${column},"endLine":${endLine},"endColumn":${endColumn}}`;
}
