import { expect, test } from "vitest";
import { findCovered } from "../../../src/advice/findings/assess-case.ts";
import type { PlanFinding } from "../../../src/advice/findings/find-in-plan.ts";
import type { CautionRule } from "../../../src/advice/findings/finding-rules.ts";
import type { Severity } from "../../../src/diagnostics/diagnostic.ts";
import type { AuditCheck } from "../../../src/pack/pack.ts";

const said = { when: { kind: "all", of: [] }, text: { nl: "", en: "" }, basis: "stated" } as const;

function caution(severity: Severity, ...cites: readonly string[]): CautionRule {
  const own = { ...said, id: "caution", severity, cites };
  return { caution: own, isContradiction: false, level: null, index: -1, compiled: undefined };
}

function found(check: Partial<AuditCheck>, status: PlanFinding["status"] = "found"): PlanFinding {
  const own: AuditCheck = { ...said, id: "check", severity: "warning", cites: ["F9"], ...check };
  const finding = { rule: { check: own, index: 0, asksForLead: false, asksFor: [] }, severity: own.severity };
  return status === "found"
    ? { ...finding, path: ["planned"], status, levels: [] }
    : { ...finding, path: ["planned"], status, asks: [] };
}

const aside = found({ id: "aside", cites: ["F10"] });

test.each([
  ["that cites the same", "check", caution("warning", "F9"), [aside, found({})]],
  [
    "no check where several only together cite what it cites",
    undefined,
    caution("note", "F9", "F1", "F10"),
    [aside, found({ cites: ["F1", "F9"] })],
  ],
  ["that covers it, whatever it cites", "check", caution("warning", "P12"), [aside, found({ covers: ["caution"] })]],
  ["that is more serious", "check", caution("note", "F9"), [found({})]],
  ["no check that is less serious", undefined, caution("error", "F9"), [found({ covers: ["caution"] })]],
  ["no check that only asks", undefined, caution("warning", "F9"), [found({}, "asks")]],
  ["no check that leaves out a statement", undefined, caution("warning", "F9", "F1"), [found({})]],
  ["no check where it cites nothing", undefined, caution("warning"), [found({})]],
])("a caution is covered by a check %s", (_, check, rule, plan) => {
  expect(findCovered([rule], plan).get("caution")).toBe(check);
});
