import { describe, expect, test } from "vitest";
import { editCase } from "../../src/case/edit-case.ts";
import { readCases } from "../../src/case/read-cases.ts";
import { tinyPack } from "../fixtures/tiny-pack.ts";

const pack = tinyPack();
const entry = (parts: string): string => `accept: [{ ${parts} }]\n`;

function read(text: string, path = "a.yaml") {
  const { cases, diagnostics } = readCases({ path, text }, pack);
  const told = diagnostics.map(({ code, place, args }) => [code, place?.line, place?.column, args] as const);
  return { accept: cases[0]?.case.accept, told };
}

describe("what a case accepts", () => {
  test("is read with its reason, its date and who says so", () => {
    const text = entry('rule: audit/fence-only, because: "Later, after the fair.", until: 2027-03-01, by: A. Gardener');
    const accept = [
      { rule: "audit/fence-only", because: "Later, after the fair.", until: "2027-03-01", by: "A. Gardener" },
    ];
    expect(read(text)).toEqual({ accept, told: [] });
    expect(read(JSON.stringify({ accept }), "a.json")).toEqual({ accept, told: [] });
    expect(read(`${JSON.stringify({ accept })}\n`, "a.ndjson")).toEqual({ accept, told: [] });
  });

  test("may leave out the date and who says so, also as keys without a value", () => {
    const accept = [{ rule: "open/season", because: "Not known yet" }];
    expect(read(entry("rule: open/season, because: Not known yet"))).toEqual({ accept, told: [] });
    expect(read(entry("rule: open/season, because: Not known yet, until: , by: "))).toEqual({ accept, told: [] });
    expect(read("accept:\n")).toEqual({ accept: undefined, told: [] });
  });

  test.each([
    ["rule: audit/fence-only", "shape/missing-key", { key: "because" }],
    ["rule: audit/fence-only, because: ", "shape/missing-key", { key: "because" }],
    ["because: so", "shape/missing-key", { key: "rule" }],
    ['rule: audit/fence-only, because: " "', "shape/bad-form", { key: "because", value: " ", form: "filled" }],
    ["rule: audit/fence-only, because: so, until: March", "shape/bad-form", { key: "until", form: "date" }],
    ["rule: audit/fence-only, because: so, until: 2027-02-31", "shape/bad-form", { key: "until", form: "date" }],
    [
      "rule: audit/fence-only, because: so, untill: 2027-02-01",
      "shape/unknown-key",
      { key: "untill", suggestion: "until" },
    ],
    ["rule: audit/fence-only, omdat: so, because: so", "shape/unknown-key", { key: "omdat", suggestion: "because" }],
    ["rule: audit/fence-only, reden: so", "shape/unknown-key", { key: "reden", suggestion: "because" }],
    ["rul: audit/fence-only, because: so", "shape/unknown-key", { key: "rul", suggestion: "rule" }],
    ["rule: audit/fence-onli, because: so", "case/unknown-finding", { suggestion: "audit/fence-only" }],
    ["rule: open/seasn, because: so", "case/unknown-finding", { suggestion: "open/season" }],
    ["rule: input/case/unknown-fact, because: so", "case/never-accepted", { kind: "input" }],
    ["rule: expectation/lead, because: so", "case/never-accepted", { kind: "expectation" }],
    ["rule: gate/too-many-warnings, because: so", "case/never-accepted", { kind: "gate" }],
    ["rule: accept/unused, because: so", "case/never-accepted", { kind: "accept" }],
    ["rule: water/dry, because: so", "case/never-accepted", { kind: "weighs" }],
  ])("%s is refused as %s", (parts, code, args) => {
    const { accept, told } = read(entry(parts));
    expect(accept).toBeUndefined();
    expect(told).toEqual([[code, 1, expect.any(Number), expect.objectContaining(args)]]);
  });

  test("stays as it is when something else in the file is edited", () => {
    const text = `facts: { season: spring }\naccept: # agreed in March\n  - rule: "open/crop" # first\n    because: >-\n      so\n      be it\n`;
    const edits = [{ kind: "set", path: ["facts", "season"], value: "summer" }] as const;
    expect(editCase({ path: "a.yaml", text }, 0, edits, pack)).toEqual({
      kind: "edited",
      text: text.replace("spring", "summer"),
    });
  });
});
