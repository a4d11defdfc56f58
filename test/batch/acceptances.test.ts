import { describe, expect, test } from "vitest";
import { applyAcceptances } from "../../src/batch/acceptances.ts";
import { checkFile } from "../../src/batch/check-file.ts";
import type { CheckResult } from "../../src/batch/check-result.ts";
import { createChecker } from "../../src/batch/create-checker.ts";
import { builtIn } from "../../src/built-in/built-in-pack.ts";
import { fc } from "../support/properties.ts";

const checker = createChecker(builtIn.pack());
const theme = "facts: { phase: pilot, proven-route: proven }\nplanned: [campaign]\nexpect: { lead: [funding] }\n";

function check(text: string): CheckResult {
  const run = { checker, language: "en", fallback: "en" } as const;
  const [result] = checkFile({ path: "a.yaml", text }, run);
  if (result === undefined) throw new Error("nothing was checked");
  return result;
}

/** The finding itself and what is said of the acceptance, as they are on a day. */
function onDay(accept: string, today: string) {
  const { findings } = applyAcceptances(check(`${theme}accept: [${accept}]\n`), today);
  const own = findings.filter(({ rule }) => rule === "audit/campaign").map(({ accepted }) => accepted ?? "counts");
  return { own, told: findings.filter(({ kind }) => kind === "accept").map(({ rule, path }) => [rule, ...path]) };
}

describe("a finding that is accepted", () => {
  const because = "rule: audit/campaign, because: so";
  test.each([
    ["without a date", `{ ${because} }`, "2099-01-01", [{ because: "so" }], []],
    [
      "before its date",
      `{ ${because}, until: 2027-03-01 }`,
      "2027-02-28",
      [{ because: "so", until: "2027-03-01" }],
      [],
    ],
    ["on its date", `{ ${because}, until: 2027-03-01 }`, "2027-03-01", [{ because: "so", until: "2027-03-01" }], []],
    ["a day later", `{ ${because}, until: 2027-03-01 }`, "2027-03-02", ["counts"], [["accept/expired", "accept", 0]]],
    [
      "twice, once too late",
      `{ ${because}, until: 2026-01-01 }, { ${because}, by: me }`,
      "2026-06-01",
      [{ because: "so", by: "me" }],
      [["accept/unused", "accept", 0]],
    ],
    [
      "of which nothing is found",
      "{ rule: audit/funding-alone, because: so, until: 2026-01-01 }",
      "2027-01-01",
      ["counts"],
      [["accept/unused", "accept", 0]],
    ],
    [
      "for a reason of several lines",
      `{ ${because.replace("so", '"so\\n be it "')} }`,
      "2027-01-01",
      [{ because: "so be it" }],
      [],
    ],
  ])("%s", (_, accept, today, own, told) => {
    expect(onDay(accept, today)).toEqual({ own, told });
  });

  test("may be several findings of one rule: one entry is for all of them", () => {
    const text = `${theme}accept: [{ rule: audit/campaign, because: so }]\n`;
    const result = check(text);
    const [found] = result.findings.filter(({ rule }) => rule === "audit/campaign");
    if (found === undefined) throw new Error("not found");
    const twice = { ...result, findings: [...result.findings, { ...found, path: ["planned", 1] }] };
    const { findings } = applyAcceptances(twice, "2027-01-01");
    expect(findings.filter(({ rule, accepted }) => rule === "audit/campaign" && accepted !== undefined)).toHaveLength(
      2,
    );
  });

  test("is told with others in the order of the file", () => {
    const text = `accept:\n  - rule: audit/funding-alone\n    because: so\n${theme}`;
    const [first, ...rest] = applyAcceptances(check(text), "2027-01-01").findings;
    expect(first).toMatchObject({ rule: "accept/unused", case: "a", severity: "warning", place: { line: 2 } });
    expect(rest.map(({ place }) => place?.line ?? 0)).toEqual(rest.map(({ place }) => place?.line ?? 0).sort());
  });
});

const { pack } = checker;
const rules = [...pack.audit, ...pack.cautions, ...pack.phases.cautions].map(({ id }) => id);

test("whatever a case accepts, and on whatever day: nothing that is found is lost or changed, and no entry is left untold", () => {
  const date = fc.date({ min: new Date("2026-01-01"), max: new Date("2028-01-01"), noInvalidDate: true });
  const day = date.map((each) => each.toISOString().slice(0, 10));
  const acceptance = fc.record({ rule: fc.constantFrom(...rules), because: fc.constant("so"), until: day });
  fc.assert(
    fc.property(fc.array(acceptance, { minLength: 1, maxLength: 5 }), day, (accept, today) => {
      const before = check(`${theme}accept: ${JSON.stringify(accept)}\n`);
      const { findings } = applyAcceptances(before, today);
      const found = findings.filter(({ kind }) => kind !== "accept");
      expect(found.map(({ accepted, ...rest }) => rest)).toEqual(before.findings);
      const used = new Set(found.flatMap(({ rule, accepted }) => (accepted === undefined ? [] : [rule])));
      const untold = accept.filter(({ rule, until }) => used.has(rule) && until >= today).map(({ rule }) => rule);
      expect(new Set(untold)).toEqual(used);
      const told = findings.filter(({ kind }) => kind === "accept");
      expect(told).toHaveLength(accept.length - used.size);
      for (const { severity } of told) expect(severity).toBe("warning");
    }),
  );
});
