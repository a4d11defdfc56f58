import { describe, expect, test } from "vitest";
import { type BaselineEntry, createBaselineFilter, readBaseline, writeBaseline } from "../../src/batch/baseline.ts";
import type { CheckFinding, CheckResult } from "../../src/batch/check-result.ts";

const pack = { id: "pbt", version: "1.0.0", digest: "sha256:0123456789abcdef" };
const entry: BaselineEntry = { file: "a.yaml", case: "a", rule: "audit/campaign", path: "planned" };

function finding(changes: Partial<CheckFinding> = {}): CheckFinding {
  return {
    rule: "audit/campaign",
    kind: "audit",
    severity: "warning",
    message: "",
    help: "",
    reasons: [],
    case: "a",
    place: null,
    path: ["planned", 3],
    statements: [],
    basis: null,
    level: null,
    ...changes,
  };
}

function result(findings: readonly CheckFinding[], id: string | null = "a", file = "a.yaml"): CheckResult {
  const subject = {
    id: id ?? "",
    title: "",
    language: "en" as const,
    place: null,
    phase: null,
    levels: [],
    points: [],
    updates: [],
  };
  return { file, case: id === null ? null : subject, findings };
}

const broken = finding({ kind: "input", severity: "error", rule: "input/yaml/syntax", case: null, path: [] });
const isThere = () => false;

describe("a baseline file", () => {
  test("is read as it was written, in whatever order, and ends with a line feed", () => {
    const entries = [{ ...entry, case: "b" }, entry];
    expect(readBaseline(writeBaseline(entries, pack))).toEqual({ pack, entries: [entry, { ...entry, case: "b" }] });
    expect(writeBaseline(entries, pack)).toBe(writeBaseline([...entries].reverse(), pack));
    expect(writeBaseline([], pack)).toMatch(/"findings": \[\]\n\}\n$/);
    expect(readBaseline(writeBaseline([], pack))).toEqual({ pack, entries: [] });
  });

  test.each(["", "[]", "{}", '{"schema":"mixwijzer/baseline/1"}', '{"schema":"mixwijzer/baseline/1","findings":[{}]}'])(
    "is not %j",
    (text) => {
      expect(readBaseline(text)).toBeNull();
    },
  );
});

describe("a baseline", () => {
  test("hides what it lists, wherever it stands in a list and in whichever file, and counts it", () => {
    const filter = createBaselineFilter([entry]);
    const other = finding({ rule: "audit/funding-alone" });
    expect(filter.hide(result([finding({ path: ["planned", 7] }), other], "a", "moved.yaml")).findings).toEqual([
      other,
    ]);
    expect(filter.hidden()).toBe(1);
    expect(filter.stale(isThere)).toEqual([]);
  });

  test.each([
    ["another rule", { rule: "audit/other" }],
    ["another case", { case: "b" }],
    ["another path", { path: ["current"] }],
  ])("shows what has %s", (_, changes) => {
    const filter = createBaselineFilter([entry]);
    expect(filter.hide(result([finding(changes)])).findings).toHaveLength(1);
  });

  test("never hides broken input", () => {
    const filter = createBaselineFilter([{ file: "a.yaml", case: "", rule: broken.rule, path: "" }]);
    expect(filter.hide(result([broken], null)).findings).toEqual([broken]);
  });

  test.each<[string, readonly CheckResult[], boolean, boolean]>([
    ["its case was checked", [result([])], false, true],
    ["its case is not in its file any more", [result([], "b")], false, true],
    ["its file cannot be read", [result([broken], null)], false, false],
    ["its case is in a file that was not looked at", [result([], "b", "b.yaml")], false, false],
    ["its file is gone", [result([], "b", "b.yaml")], true, true],
  ])("says of an entry that is not found whether it is stale: %s", (_, results, gone, stale) => {
    const filter = createBaselineFilter([entry]);
    for (const each of results) filter.hide(each);
    expect(filter.stale(() => gone)).toEqual(stale ? [entry] : []);
  });
});
