import { describe, expect, test } from "vitest";
import type { AuditFinding } from "../../../src/advice/advice.ts";
import { createAdviser } from "../../../src/advice/create-adviser.ts";
import type { Case } from "../../../src/case/case.ts";
import type { Severity } from "../../../src/diagnostics/diagnostic.ts";
import type { AuditCheck, Pack } from "../../../src/pack/pack.ts";
import type { Condition } from "../../../src/pack/terms.ts";
import { favour, makeCase, oppose, packWithRules, rule, text } from "../../support/build-pack.ts";
import { all, any, atMost, includes, is, lacks } from "../../support/conditions.ts";

function check(id: string, when: Condition, parts: Partial<AuditCheck> = {}): AuditCheck {
  return { id, severity: "warning", when, text: text(id), cites: ["S1"], basis: "inferred", ...parts };
}

function auditOf(
  checks: readonly AuditCheck[],
  subject: Partial<Case>,
  facts: Case["facts"] = {},
): readonly AuditFinding[] {
  const pack: Pack = packWithRules(
    [rule("a/lead", undefined, favour("a", "strong")), rule("b/against", is("route", "none"), oppose("b", "moderate"))],
    { audit: checks },
  );
  return createAdviser(pack).advise(makeCase(facts, subject), { language: "en", depth: "none" }).audit;
}

const young = check("young", all(includes("planned", "a.x"), is("novelty", "new")), { level: "a" });

describe("a plan that names", () => {
  test.each([
    { plan: "the form", planned: ["a.x"], facts: { novelty: "new" }, status: "found", asks: undefined },
    {
      plan: "the level, without a form",
      planned: ["a"],
      facts: { novelty: "new" },
      status: "asks",
      asks: ["a.x"],
    },
    { plan: "another form", planned: ["a.y"], facts: { novelty: "new" }, status: undefined, asks: undefined },
    { plan: "both forms", planned: ["a.y", "a.x"], facts: { novelty: "new" }, status: "found", asks: undefined },
    {
      plan: "the level and the other form",
      planned: ["a", "a.y"],
      facts: { novelty: "new" },
      status: undefined,
      asks: undefined,
    },
    { plan: "another level", planned: ["b"], facts: { novelty: "new" }, status: undefined, asks: undefined },
    { plan: "nothing", planned: [], facts: { novelty: "new" }, status: undefined, asks: undefined },
    {
      plan: "the form, with the fact unknown",
      planned: ["a.x"],
      facts: {},
      status: "asks",
      asks: ["novelty"],
    },
    {
      plan: "the level, with the fact unknown",
      planned: ["a"],
      facts: {},
      status: "asks",
      asks: ["a.x", "novelty"],
    },
  ])("$plan: $status", ({ planned, facts, status, asks }) => {
    const [finding] = auditOf([young], { planned }, facts);
    expect(finding?.status).toBe(status);
    expect(finding?.asks && [...finding.asks].sort()).toEqual(asks);
  });
});

test("without a plan there is no audit", () => {
  expect(auditOf([check("always", { kind: "all", of: [] })], { planned: null })).toEqual([]);
});

test("a check that is open is a note, whatever its severity", () => {
  const [finding] = auditOf([{ ...young, severity: "error" }], { planned: ["a"] }, { novelty: "new" });
  expect(finding?.severity).toBe("note");
});

test("an open check asks for what can still make it true, not for what is known to be otherwise", () => {
  const either = check("either", any(is("route", "none"), all(is("novelty", "new"), includes("parties", "firms"))));
  const [finding] = auditOf([either], { planned: ["a"] }, { route: "proven" });
  expect(finding?.asks).toEqual(["novelty", "parties"]);
});

test("a finding names the facts of the reason that holds, the plan among them", () => {
  const either = check(
    "either",
    any(all(includes("planned", "a"), is("novelty", "new")), all(includes("planned", "b"), is("route", "none"))),
  );
  const [finding] = auditOf([either], { planned: ["a"] }, { novelty: "new", route: "none" });
  expect(finding?.facts).toEqual({ planned: ["a"], novelty: "new" });
});

describe("a finding points at", () => {
  test.each([
    { at: "the instrument of its level", planned: ["b", "a.x"], level: "a", path: ["planned", 1] },
    { at: "the plan, where its level is not in it", planned: ["b"], level: "a", path: ["planned"] },
    { at: "the plan, where it has no level", planned: ["b", "a.x"], level: undefined, path: ["planned"] },
    { at: "an instrument that is no level", planned: ["b", "law"], level: "law", path: ["planned", 1] },
  ])("$at", ({ planned, level, path }) => {
    const parts = level === undefined ? {} : { level };
    const [finding] = auditOf([check("always", { kind: "all", of: [] }, parts)], { planned });
    expect(finding?.path).toEqual(path);
  });
});

describe("a plan is read together with what stays in use:", () => {
  const alone = check("alone", atMost("planned", 1));
  const noB = check("no-b", lacks("planned", "b"));
  test.each([
    { name: "nothing in use", current: [], facts: {}, found: ["alone", "no-b"] },
    { name: "what is kept", current: ["b"], facts: {}, found: [] },
    { name: "what is avoided is not", current: ["b"], facts: { route: "none" }, found: ["alone", "no-b"] },
    { name: "an instrument that is no level", current: ["law"], facts: {}, found: ["no-b"] },
    { name: "what is planned and kept counts once", current: ["a"], facts: {}, found: ["alone", "no-b"] },
    { name: "what is in use is not said", current: null, facts: {}, found: ["alone", "no-b"] },
  ])("$name", ({ current, facts, found }) => {
    expect(auditOf([alone, noB], { planned: ["a"], current }, facts).map(({ id }) => id)).toEqual(found);
  });
});

describe("a check may ask after the advice:", () => {
  const checks = [
    check("avoided", all(includes("planned", "b"), is("advice.b", "avoid"))),
    check("lacks-lead", is("advice.lacks-lead", "yes")),
  ];
  test.each([
    { name: "a level that it avoids", planned: ["a", "b"], facts: { route: "none" }, found: ["avoided"] },
    { name: "a level that it does not avoid", planned: ["a", "b"], facts: {}, found: [] },
    { name: "a lead that the plan lacks", planned: ["b"], facts: {}, found: ["lacks-lead"] },
    { name: "a lead of which the plan has a form", planned: ["a.y"], facts: {}, found: [] },
  ])("$name", ({ planned, facts, found }) => {
    expect(auditOf(checks, { planned }, facts).map(({ id }) => id)).toEqual(found);
  });
});

test("the more severe come first, and what is asked comes last", () => {
  const always: Condition = { kind: "all", of: [] };
  const of = (severity: Severity) => check(severity, always, { severity });
  const open = check("open", is("novelty", "new"), { severity: "error" });
  const found = auditOf([of("note"), open, of("warning"), of("error")], { planned: ["a"] });
  expect(found.map(({ id }) => id)).toEqual(["error", "warning", "note", "open"]);
});
