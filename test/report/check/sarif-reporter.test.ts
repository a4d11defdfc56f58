import { expect, test } from "vitest";
import type { CheckFinding } from "../../../src/batch/check-result.ts";
import type { Severity } from "../../../src/diagnostics/diagnostic.ts";
import { plainPalette } from "../../../src/diagnostics/palette.ts";
import { sarifReporter } from "../../../src/report/check/sarif-reporter.ts";
import { realPack } from "../../support/real-pack.ts";

const reporter = () =>
  sarifReporter({
    language: "en",
    width: 80,
    palette: plainPalette,
    plain: false,
    verbose: false,
    pack: realPack,
    version: "1.2.3",
    quiet: false,
    shard: { index: 1, count: 1 },
    files: ["a.yaml"],
    ignored: 0,
    inRepository: (file) => file,
    placeOfRule: () => null,
  });

const finding = (severity: Severity, index: number): CheckFinding => ({
  rule: "expectation/lead",
  kind: "expectation",
  severity,
  message: "m",
  help: "h",
  reasons: [],
  case: `case-${index}`,
  place: null,
  path: [],
  statements: [],
  basis: null,
  level: null,
});

const findings = (severity: Severity, count: number) => Array.from({ length: count }, (_, at) => finding(severity, at));

function levelsOf(found: readonly CheckFinding[]) {
  const { take, finish } = reporter();
  take({ file: "a.yaml", case: null, findings: found });
  const tally = {
    files: 1,
    cases: 0,
    expectations: { passed: 0, failed: 0 },
    findings: { error: 0, warning: 0, note: 0 },
    accepted: 0,
    broken: 0,
    off: [],
    hidden: 0,
    stale: 0,
    undone: 0,
  };
  const gate = { failOn: "error", maxWarnings: null } as const;
  const report = JSON.parse(finish({ tally, gate, verdict: { code: 1, tooManyWarnings: false, failing: 0 } }));
  const [{ results, invocations }] = report.runs;
  const counts: Record<string, number> = {};
  for (const { level } of results) counts[level] = (counts[level] ?? 0) + 1;
  return { counts, first: results[0].level, told: invocations[0].toolExecutionNotifications?.[0].message.text };
}

test("more results than GitHub takes lose notes first, keep their order, and say so", () => {
  const found = [...findings("note", 24_000), ...findings("warning", 3_000), ...findings("error", 1_000)];
  expect(levelsOf(found)).toEqual({
    counts: { note: 21_000, warning: 3_000, error: 1_000 },
    first: "note",
    told: expect.stringContaining("3000 more findings"),
  });
  expect(levelsOf([...findings("note", 1), ...findings("error", 25_001)])).toEqual({
    counts: { error: 25_000 },
    first: "error",
    told: expect.stringContaining("2 more findings"),
  });
});

test("as many as it takes are all there, and nothing is said", () => {
  expect(levelsOf(findings("note", 25_000))).toEqual({ counts: { note: 25_000 }, first: "note", told: undefined });
});
