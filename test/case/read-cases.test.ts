import { describe, expect, it } from "vitest";
import { readCases } from "../../src/case/read-cases.ts";
import { hasErrors } from "../../src/diagnostics/diagnostic.ts";
import { formatDiagnostic } from "../../src/diagnostics/format-diagnostic.ts";
import { diagnostics as en } from "../../src/language/en/diagnostics.ts";
import { codesAt } from "../fixtures/codes-at.ts";
import { cpuSeconds } from "../fixtures/cpu-seconds.ts";
import { tinyPack } from "../fixtures/tiny-pack.ts";
import { fc, runs } from "../support/properties.ts";

const pack = tinyPack();
const read = (text: string, path = "cases/garden.yaml") => readCases({ path, text }, pack);
const readOne = (text: string, path?: string) => read(text, path).cases[0]?.case;

describe("a case", () => {
  it("is read in full", () => {
    const text = `
id: my-garden
title: The garden behind the house
language: nl
region: Twente
partners: [The school, "Gardeners' network"]
facts: { season: spring, dry: yes, pests: [slugs], crop: unknown, tools: [] }
notes: { dry: "Measured on Monday" }
current: [water, water.drip, fence]
planned: [sowing]
expect: { lead: [sowing], forms: { water: { drip: use } }, phase: spring, cautions: [G1, garden/too-late], settled: open }
memo: { to: The owner, date: 2026-11-23, decision-by: 2026-12-01 }
`;
    expect(read(text).diagnostics).toEqual([]);
    expect(readOne(text)).toEqual({
      id: "my-garden",
      hasOwnId: true,
      title: "The garden behind the house",
      file: "cases/garden.yaml",
      language: "nl",
      region: "Twente",
      partners: ["The school", "Gardeners' network"],
      facts: { season: "spring", dry: "yes", pests: ["slugs"], tools: [] },
      notes: { dry: "Measured on Monday" },
      current: ["water", "water.drip", "fence"],
      planned: ["sowing"],
      expect: {
        lead: ["sowing"],
        forms: { water: { drip: "use" } },
        phase: "spring",
        cautions: ["G1", "garden/too-late"],
        settled: "open",
      },
      memo: { to: "The owner", date: "2026-11-23", decisionBy: "2026-12-01" },
    });
  });

  it("takes id and title from the file where it has none", () => {
    expect(readOne("facts: {}")).toMatchObject({ id: "garden", title: "garden" });
    expect(readOne("facts: {}", "garden.v2.yaml")).toMatchObject({ id: "garden.v2" });
    expect(readOne("facts: {}", "-")).toMatchObject({ id: "case" });
  });

  it("may lack facts, and may leave keys empty", () => {
    expect(readOne("title: Nothing known\n")).toMatchObject({ facts: {}, current: null, planned: null });
    const empty = "title: A\nfacts:\n  dry:\nnotes:\n  dry:\ncurrent:\nmemo:\n  to:\n";
    expect(read(empty).diagnostics).toEqual([]);
    expect(readOne(empty)).toMatchObject({ facts: {}, notes: {}, current: null, memo: {} });
  });

  it.each([
    ["expect:\n", "case/idle-expectation 1:1"],
    ["expect: {}\n", "case/idle-expectation 1:1"],
    ["expect: { excludes: [] }\n", "case/idle-expectation 1:11"],
    ["expect: { certain: { out: [] } }\n", "case/idle-expectation 1:22"],
    ["expect: { forms: {} }\n", "case/idle-expectation 1:11"],
    ["expect: { lead: [] }\n", undefined],
  ])("may expect nothing, with a note where that can never fail: %j", (text, told) => {
    const { cases, diagnostics } = read(text);
    expect(codesAt(diagnostics)).toEqual(told === undefined ? [] : [told]);
    expect(cases).toHaveLength(1);
  });

  it("tells no instruments in use from nothing said", () => {
    expect(readOne("current: []")).toMatchObject({ current: [], planned: null });
  });

  it("takes true and false for yes and no", () => {
    expect(readOne("facts: { dry: true }")?.facts).toEqual({ dry: "yes" });
    expect(readOne('{"facts": {"dry": false}}', "garden.json")?.facts).toEqual({ dry: "no" });
  });

  it("may repeat a value, with a warning", () => {
    const { cases, diagnostics } = read("facts: { pests: [slugs, slugs] }\ncurrent: [water, water]");
    expect(codesAt(diagnostics)).toEqual(["case/repeated-value 1:25", "case/repeated-value 2:18"]);
    expect(cases[0]?.case).toMatchObject({ facts: { pests: ["slugs"] }, current: ["water"] });
  });

  it("shows the place of a repeated value behind one that is not known", () => {
    const { diagnostics } = read("facts: { pests: [snakes, slugs, slugs] }");
    expect(codesAt(diagnostics)).toEqual(["case/unknown-value 1:18", "case/repeated-value 1:33"]);
  });

  it("checks the names in the other parts where one part has the wrong shape", () => {
    const { cases, diagnostics } = read(
      "titel: A\nlanguage: fr\ncurrent: [watr]\nplanned: water\nnotes: { dyr: x }\nexpect: { lead: [watr] }\n",
    );
    expect(cases).toEqual([]);
    expect(codesAt(diagnostics)).toEqual([
      "shape/unknown-key 1:1",
      "shape/bad-choice 2:11",
      "case/unknown-instrument 3:11",
      "case/instruments-not-listed 4:10",
      "case/unknown-fact 5:10",
      "case/unknown-level 6:18",
    ]);
  });

  it("knows its places", () => {
    const [located] = read("facts:\n  dry: yes\nplanned: [water, sowing]\n").cases;
    expect(located?.place(["facts", "dry"])).toMatchObject({ line: 2, column: 8 });
    expect(located?.place(["planned", 1])).toMatchObject({ line: 3, column: 18 });
    expect(located?.place(["expect", "lead"])).toMatchObject({ line: 1, column: 1 });
  });
});

describe("several cases in a file", () => {
  it("have ids that count on", () => {
    const text = "title: A\n---\nid: own\n---\ntitle: C\n---\n";
    expect(read(text).cases.map((located) => located.case.id)).toEqual(["garden", "own", "garden-3"]);
  });

  it("are read on without the ones that have errors", () => {
    const text = "title: A\n---\nfacts: { dry: maybe }\n---\na: @x\n---\ntitle: D\n";
    const { cases, diagnostics } = read(text);
    expect(cases.map((located) => located.case.title)).toEqual(["A", "D"]);
    expect(codesAt(diagnostics)).toEqual(["case/unknown-value 3:15", "yaml/line 5:4"]);
  });

  it("have ids of their own", () => {
    const { cases, diagnostics } = read("id: a\n---\nid: a\n");
    expect(codesAt(diagnostics)).toEqual(["case/duplicate-id 3:5"]);
    expect(diagnostics).toMatchObject([{ args: { id: "a", line: 1 } }]);
    expect(cases).toHaveLength(1);
  });

  it("may be lines of JSON", () => {
    const text = '{"id":"a","facts":{"dry":"yes"}}\n\n{"id":"b","facts":{"dry":"x"}}\n{"id":"c"}\n';
    const { cases, diagnostics } = read(text, "cases.ndjson");
    expect(cases.map((located) => located.case.id)).toEqual(["a", "c"]);
    expect(codesAt(diagnostics)).toEqual(["case/unknown-value 3:26"]);
  });
});

describe("a mistake in a case", () => {
  it.each([
    ["", "case/empty 1:1", null],
    ["# later\n", "case/empty 1:1", null],
    ["---\n", "case/empty 1:1", null],
    ["- a\n", "case/not-a-mapping 1:1", null],
    ["just text\n", "case/not-a-mapping 1:1", null],
    ["fact: {}\n", "shape/unknown-key 1:1", "facts"],
    ["title: 12\n", "shape/wrong-kind 1:8", null],
    ["id: ../up\n", "shape/bad-form 1:5", null],
    ["language: fr\n", "shape/bad-choice 1:11", null],
    ["facts: [dry]\n", "shape/wrong-kind 1:8", null],
    ["facts:\n  seasn: spring\n", "case/unknown-fact 2:3", "season"],
    ["facts:\n  Jaargetijden: spring\n", "case/unknown-fact 2:3", "season"],
    ["facts:\n  season: sprong\n", "case/unknown-value 2:11", "spring"],
    ["facts:\n  season: Herfstig\n", "case/unknown-value 2:11", "autumn"],
    ["facts:\n  season: [spring]\n", "case/list-for-one 2:11", undefined],
    ["facts:\n  season: 3\n", "case/bad-value 2:11", undefined],
    ["facts:\n  season: true\n", "case/bad-value 2:11", undefined],
    ["facts:\n  season: { a: 1 }\n", "case/bad-value 2:11", undefined],
    ["facts:\n  pests: slugs\n", "case/one-for-set 2:10", undefined],
    ["facts:\n  pests: [slugs, snails]\n", "case/unknown-value 2:18", null],
    ["facts:\n  pests: [[slugs]]\n", "case/bad-value 2:11", undefined],
    ["current: []\nfacts:\n  <<: { dry: yes }\n", "yaml/merge-key 3:3", undefined],
    ["facts:\n  dry: yes\n  dry: no\n", "yaml/duplicate-key 3:3", undefined],
    ["facts:\n  __proto__: yes\n", "yaml/forbidden-key 2:3", undefined],
    ["facts:\n  constructor: yes\n", "case/unknown-fact 2:3", null],
    ["notes:\n  drey: wet\n", "case/unknown-fact 2:3", "dry"],
    ["notes:\n  dry: 12\n", "shape/wrong-kind 2:8", undefined],
    ["current: [wattering]\n", "case/unknown-instrument 1:11", "water"],
    ["planned: [water.dripp]\n", "case/unknown-instrument 1:11", "water.drip"],
    ["planned: water\n", "case/instruments-not-listed 1:10", undefined],
    ["expect: { leads: [water] }\n", "shape/unknown-key 1:11", "lead"],
    ["expect: { lead: [Zaaijen] }\n", "case/unknown-level 1:18", "sowing"],
    ["expect: { certain: { out: [Zaaijen] } }\n", "case/unknown-level 1:28", "sowing"],
    ["expect: { certain: { inn: [sowing] } }\n", "shape/unknown-key 1:22", "in"],
    ["expect: { forms: { watr: { drip: use } } }\n", "case/unknown-level 1:20", "water"],
    ["expect: { forms: { water: { drop: use } } }\n", "case/unknown-form 1:29", "drip"],
    ["expect: { forms: { water: { drip: used } } }\n", "shape/bad-choice 1:35", "use"],
    ["expect: { phase: sumer }\n", "case/unknown-phase 1:18", "summer"],
    ["expect: { balance: even }\n", "shape/bad-choice 1:20", null],
    ["expect: { cautions: [G9] }\n", "case/unknown-reference 1:22", "G1"],
    ["expect: { audit: [audit/fence] }\n", "case/unknown-reference 1:19", "audit/fence-only"],
    ["expect: { fires: [water/dri] }\n", "case/unknown-reference 1:19", "water/dry"],
    ["expect: { companions: [water] }\n", "case/unknown-instrument 1:24", null],
    ["memo: { date: 23-11-2026 }\n", "shape/bad-form 1:15", undefined],
    ["memo: { date: 2026-02-30 }\n", "shape/bad-form 1:15", undefined],
    ["memo: { form: me }\n", "shape/unknown-key 1:9", "from"],
    ['title: "\\e[31mred"\n', "yaml/control-character 1:8", undefined],
  ])("%j: %s", (text, expected, suggestion) => {
    const { cases, diagnostics } = read(text);
    expect(codesAt(diagnostics)).toEqual([expected]);
    expect(cases).toEqual([]);
    const told = JSON.stringify(diagnostics[0]?.args);
    if (typeof suggestion === "string") expect(told).toContain(`"suggestion":"${suggestion}"`);
    if (suggestion === null) expect(told).not.toContain('"suggestion":"');
  });

  it("does not hide the others", () => {
    const text = "titel: A\nfacts:\n  seasn: spring\n  pests: slugs\ncurrent: [watr]\nlanguage: fr\n";
    expect(codesAt(read(text).diagnostics)).toEqual([
      "shape/unknown-key 1:1",
      "case/unknown-fact 3:3",
      "case/one-for-set 4:10",
      "case/unknown-instrument 5:11",
      "shape/bad-choice 6:11",
    ]);
  });

  it("shows the form that is right", () => {
    const [set] = read("facts:\n  pests: slugs\n").diagnostics;
    expect(set && formatDiagnostic(set, en)).toContain("`pests: [slugs]`");
    const [one] = read("facts:\n  season: [summer]\n").diagnostics;
    expect(one && formatDiagnostic(one, en)).toContain("`season: summer`");
  });

  it.each([
    ["facts", `facts:\n${Array.from({ length: 80_000 }, (_, index) => `  fact${index}: x`).join("\n")}`],
    [
      "odd values",
      `facts:\n${Array.from({ length: 30_000 }, (_, index) => `  fact${index}: x\n  \u00a0y${index}: \u00a0x`).join("\n")}`,
    ],
    ["odd instruments", `current:\n${Array.from({ length: 60_000 }, (_, index) => `- a\u00a0${index}`).join("\n")}`],
    ["keys", Array.from({ length: 80_000 }, (_, index) => `key${index}: x`).join("\n")],
    ["instruments", `current: [${Array.from({ length: 80_000 }, (_, index) => `wa${index}`).join(", ")}]`],
    ["texts", `title: "${"x".repeat(1_000_000)}"\nlanguage: ${"y".repeat(40_000)}`],
  ])("is told in time, also of very many %s", (_, text) => {
    const seconds = cpuSeconds(() => {
      const { diagnostics } = read(text);
      expect(hasErrors(diagnostics)).toBe(true);
      for (const diagnostic of diagnostics) expect(formatDiagnostic(diagnostic, en).length).toBeLessThan(2_000);
    });
    expect(seconds).toBeLessThan(4);
  });

  it("is told at most fifty times, errors before warnings", () => {
    const warnings = `pests: [${Array(60).fill("slugs").join(", ")}]`;
    const errors = Array.from({ length: 40 }, (_, index) => `  fact${index}: x`).join("\n");
    const { diagnostics } = read(`facts:\n  ${warnings}\n${errors}\n`);
    expect(diagnostics).toHaveLength(51);
    expect(diagnostics.filter((diagnostic) => diagnostic.severity === "error")).toHaveLength(40);
    expect(diagnostics.at(-1)).toMatchObject({ code: "file/more-problems", severity: "note", args: { count: 49 } });
  });
});

describe("any text", () => {
  it("never makes the reader throw, and what is read has no errors", () => {
    const word = fc.constantFrom("facts", "season", "spring", "pests", "id", "title", "current", "water", "expect");
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        word,
        fc.constantFrom(null, true, 3, "", "unknown", "__proto__", "\u001b[0m"),
        fc.array(tie("any"), { maxLength: 3 }),
        fc.dictionary(word, tie("any"), { maxKeys: 4 }),
      ),
    })).any;
    fc.assert(
      fc.property(
        fc.oneof(
          value.map((data) => JSON.stringify(data)),
          fc.string({ unit: "binary" }),
        ),
        (text) => {
          const { cases, diagnostics } = read(text);
          expect(cases.length > 0 || hasErrors(diagnostics)).toBe(true);
          for (const diagnostic of diagnostics) formatDiagnostic(diagnostic, en);
        },
      ),
      { numRuns: runs(1_000) },
    );
  });
});
