import type { Blob } from "../../batch/blob.ts";
import { type CheckFinding, type CheckResult, findingIdentity } from "../../batch/check-result.ts";
import { markPack } from "../../pack/pack-files.ts";
import { jsonReport } from "../report-context.ts";
import type { CheckContext, CheckSummary, Reporter } from "./reporter.ts";

/** The whole run as one JSON value, which `mixwijzer schema check` describes. */
export function jsonReporter(context: CheckContext): Reporter {
  const results: JsonResult[] = [];
  return {
    take: (result) => {
      results.push(jsonResult(result));
      return "";
    },
    finish: (summary) => jsonReport({ ...headOf(context), summary: describe(summary, context), results }),
  };
}

/** By what the report was made. */
function headOf({ pack, version, language }: CheckContext) {
  const { id, version: packVersion, digest, source } = pack;
  return {
    schema: "mixwijzer/check/1",
    mixwijzer: version,
    pack: { id, version: packVersion, digest, publisher: source.publisher },
    language,
  };
}

function describe({ tally, gate, verdict }: CheckSummary, { ignored }: CheckContext) {
  const { files, cases, expectations, findings, accepted, hidden, stale } = tally;
  const off = Object.fromEntries(tally.off.map(({ rule, count }) => [rule, count]));
  return {
    exitCode: verdict.code,
    files,
    ignored,
    cases,
    expectations,
    findings,
    accepted,
    off,
    baseline: { hidden, stale },
    gate,
  };
}

/** The results of one shard as they are, for `mixwijzer merge`. */
export function blobReporter({ version, pack, language, shard, files, ignored }: CheckContext): Reporter {
  const results: CheckResult[] = [];
  return {
    takesAll: true,
    leavesGate: true,
    take: (result) => {
      results.push(result);
      return "";
    },
    finish: () => {
      const blob: Blob = {
        schema: "mixwijzer/blob/1",
        mixwijzer: version,
        pack: pack.digest,
        rules: markPack(pack),
        language,
        shard,
        files,
        ...(ignored === 0 ? {} : { ignored }),
        results,
      };
      return `${JSON.stringify(blob)}\n`;
    },
  };
}

/** A result as it is in JSON: what {@link checkSchema} describes. */
export interface JsonResult {
  readonly file: string;
  readonly case: JsonCase | null;
  readonly findings: readonly JsonFinding[];
}

/** A case that was evaluated, as it is in JSON. */
interface JsonCase {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly phase: string | null;
  /** The ids of the levels in each role. */
  readonly lead: readonly string[];
  readonly support: readonly string[];
  readonly later: readonly string[];
  readonly avoid: readonly string[];
  readonly checks: { readonly passed: number; readonly failed: number; readonly accepted?: number };
}

type JsonFinding = Omit<CheckFinding, "place" | "case"> & {
  readonly identity: string;
  readonly case: string | null;
  /** Counted from 1; null: the file as a whole. */
  readonly region: {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
  } | null;
};

/** A result made ready for JSON. */
export function jsonResult({ file, case: checked, findings }: CheckResult): JsonResult {
  return { file, case: checked === null ? null : jsonCase(checked), findings: findings.map(jsonFinding) };
}

/** A case made ready for JSON. */
export function jsonCase({ id, title, language, phase, levels, points }: NonNullable<CheckResult["case"]>): JsonCase {
  const inRole = (wanted: string): readonly string[] =>
    levels.filter(({ role }) => role === wanted).map((level) => level.id);
  const passed = points.filter(({ ok }) => ok).length;
  const accepted = points.filter((point) => point.accepted).length;
  return {
    id,
    title,
    language,
    phase,
    lead: inRole("lead"),
    support: inRole("support"),
    later: inRole("later"),
    avoid: inRole("avoid"),
    checks: { passed, failed: points.length - passed - accepted, ...(accepted === 0 ? {} : { accepted }) },
  };
}

function jsonFinding(finding: CheckFinding): JsonFinding {
  const { rule, kind, severity, was, message, help, place, path, level, statements, basis, reasons, accepted } =
    finding;
  return {
    rule,
    kind,
    severity,
    ...(was === undefined ? {} : { was }),
    identity: findingIdentity(finding),
    message,
    help,
    case: finding.case,
    region: place === null ? null : regionOf(place),
    path,
    level,
    statements,
    basis,
    reasons,
    ...(accepted === undefined ? {} : { accepted }),
  };
}

function regionOf({ line, column, endLine, endColumn }: NonNullable<CheckFinding["place"]>) {
  return { line, column, endLine, endColumn };
}
