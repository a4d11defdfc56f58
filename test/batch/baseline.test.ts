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
    hasOwnId: true as const,
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

/** A result whose case has no id of its own. */
function calledAfter(file: string): CheckResult {
  const { case: checked, ...rest } = result([finding()], "a", file);
  if (checked === null) throw new Error("a result with a case was made");
  const { hasOwnId: _, ...called } = checked;
  return { ...rest, case: called };
}

const broken = finding({ kind: "input", severity: "error", rule: "input/yaml/syntax", case: null, path: [] });
const isThere = () => false;
const isGone = () => true;

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
    const filter = createBaselineFilter([entry], isGone);
    const other = finding({ rule: "audit/funding-alone" });
    expect(filter.hide(result([finding({ path: ["planned", 7] }), other], "a", "moved.yaml")).findings).toEqual([
      other,
    ]);
    expect(filter.hidden()).toBe(1);
    expect(filter.stale()).toEqual([]);
  });

  const own = { ...entry, file: "plans.yaml" };

  test.each<[string, BaselineEntry, CheckResult, () => boolean, boolean]>([
    ["by the id that a case gives itself, in another file", own, result([finding()], "a", "b.yaml"), isThere, true],
    ["by its id where its file, called the same, is gone", entry, result([finding()], "a", "b.yaml"), isGone, true],
    ["not by its id where a file calls its case so", entry, result([finding()], "a", "b.yaml"), isThere, false],
    ["in its file by the id that this gives its case", entry, calledAfter("a.yaml"), isThere, true],
    ["not in another file of that name", entry, calledAfter("c/a.yaml"), isThere, false],
    ["not in another file of that name, though the first is gone", entry, calledAfter("c/a.yaml"), isGone, false],
  ])("knows a finding %s", (_, known, found, gone, hides) => {
    const filter = createBaselineFilter([known], gone);
    expect(filter.hide(found).findings).toHaveLength(hides ? 0 : 1);
    expect(filter.stale()).toEqual(hides || gone === isThere ? [] : [known]);
  });

  test.each([
    ["another rule", { rule: "audit/other" }],
    ["another case", { case: "b" }],
    ["another path", { path: ["current"] }],
  ])("shows what has %s", (_, changes) => {
    const filter = createBaselineFilter([entry], isThere);
    expect(filter.hide(result([finding(changes)])).findings).toHaveLength(1);
  });

  test("never hides broken input", () => {
    const filter = createBaselineFilter([{ file: "a.yaml", case: "", rule: broken.rule, path: "" }], isThere);
    expect(filter.hide(result([broken], null)).findings).toEqual([broken]);
  });

  test.each<[string, readonly CheckResult[], boolean, boolean]>([
    ["its case was checked", [result([])], false, true],
    ["its case is not in its file any more", [result([], "b")], false, true],
    ["its file cannot be read", [result([broken], null)], false, false],
    ["its case is in a file that was not looked at", [result([], "b", "b.yaml")], false, false],
    ["its file is gone", [result([], "b", "b.yaml")], true, true],
  ])("says of an entry that is not found whether it is stale: %s", (_, results, gone, stale) => {
    const filter = createBaselineFilter([entry], () => gone);
    for (const each of results) filter.hide(each);
    expect(filter.stale()).toEqual(stale ? [entry] : []);
  });
});
