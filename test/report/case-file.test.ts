import { describe, expect, it } from "vitest";
import type { Case } from "../../src/case/case.ts";
import { cleanText } from "../../src/case/clean-text.ts";
import { editCase } from "../../src/case/edit-case.ts";
import { readCases } from "../../src/case/read-cases.ts";
import { caseTemplate } from "../../src/cli/commands/init.ts";
import { report as en } from "../../src/language/en/report.ts";
import { report as nl } from "../../src/language/nl/report.ts";
import { type CaseContents, type CaseFileOptions, caseFile } from "../../src/report/case-file.ts";
import { tinyPack } from "../fixtures/tiny-pack.ts";
import { fc, runs } from "../support/properties.ts";
import { realAdviser, realCase, realPack } from "../support/real-pack.ts";

const pack = tinyPack();
const nothing: CaseContents = { title: "The garden", facts: {}, notes: {}, current: null, planned: null };
const write = (given: Partial<CaseContents>, options: Partial<CaseFileOptions> = {}) =>
  caseFile(pack, { ...nothing, ...given }, { language: "en", words: en.caseTemplate, schema: null, ...options });
const read = (text: string, by = pack) => {
  const { cases, diagnostics } = readCases({ path: "garden.yaml", text }, by);
  return { case: cases[0]?.case, diagnostics };
};

describe("a case file", () => {
  it("has the answers under their questions, and what is not known as unknown", () => {
    const text = write({ facts: { season: "spring", tools: ["spade", "hose"] }, current: [], planned: ["water"] });
    expect(text).toContain("  # Which season is it?\n  # Look outside.\n  #   spring: Spring time. ");
    expect(text).toContain("\n  season: spring\n");
    expect(text).toContain("\n  dry: unknown\n");
    expect(text).toContain("\n  tools: [spade, hose]\n");
    expect(text).toContain("\ncurrent: []\n");
    expect(text).toContain("\nplanned: [water]\n");
  });

  it("is in the language asked for", () => {
    const text = write({}, { language: "nl", words: nl.caseTemplate });
    expect(text).toContain("  # Welk jaargetijde is het?\n");
    expect(text).toContain("\nlanguage: nl\n");
  });

  it("says where the theme plays and with whom, or where to write that", () => {
    expect(write({})).toContain("\n# region: …\n# partners: […]\n");
    const text = write({ region: "Twente: north", partners: ["The school", "\u0007", "Network"] });
    expect(text).toContain('\nregion: "Twente: north"\npartners: [The school, Network]\n');
    expect(read(text).case).toMatchObject({ region: "Twente: north", partners: ["The school", "Network"] });
  });

  it("keeps the language that the case says", () => {
    expect(write({ language: "nl" })).toContain("\nlanguage: nl\n");
  });

  it("keeps an answer that the others make irrelevant, and says so", () => {
    const text = write({ facts: { season: "autumn", pests: ["slugs"] } }, { irrelevant: new Set(["pests"]) });
    expect(text).toContain(`  # ${en.caseTemplate.irrelevant}\n`);
    expect(text).not.toContain(en.caseTemplate.onlyWhere);
    expect(text).toContain("\n  pests: [slugs]\n");
  });

  it("names a schema that is there, or says how to make one", () => {
    expect(write({}, { schema: "../case.schema.json" })).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/case\.schema\.json\n\n/,
    );
    const unwrapped = write({}).replaceAll("\n# ", " ");
    expect(unwrapped).toContain(`$schema=./case.schema.json ${en.caseTemplate.schema} ${en.caseTemplate.several}\n`);
  });

  it("puts notes in the pack's order, and none that says nothing", () => {
    const text = write({ notes: { tools: "one\ntwo", season: "felt: it # so", dry: "\u0007" } });
    expect(text).toContain('\nnotes:\n  season: "felt: it # so"\n  tools: |-\n    one\n    two\n\n');
  });

  it("has no line that is too wide, nor a word that older YAML takes for something else", () => {
    const long = "A text that goes on: with a colon, a # and 'quotes', until no line can hold it any more as it is.";
    const given = { title: long, facts: { dry: "yes", pests: ["slugs"] }, notes: { season: long, dry: "no" } };
    const accept = [{ rule: "audit/fence-only", because: long, by: "The owner" }];
    const text = write({ ...given, accept, memo: { subject: long } });
    for (const line of text.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
    expect(text).toContain('\n  dry: "yes"\n');
    expect(text).toContain("\naccept:\n  - rule: audit/fence-only\n    because: >-\n      A text");
    expect(read(text)).toMatchObject({ case: { ...given, accept, memo: { subject: long } }, diagnostics: [] });
  });

  it("gives a long list a line for each item", () => {
    const all = realPack.levels.flatMap(({ id, forms }) => [id, ...forms.map((form) => `${id}.${form.id}`)]);
    const options = { language: "nl", words: nl.caseTemplate, schema: null } as const;
    const text = caseFile(realPack, { ...nothing, current: all }, options);
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    expect(read(text, realPack).case?.current).toEqual(all);
  });

  it("takes a name of its own where the title cannot be seen", () => {
    expect(read(write({ title: " \u0000 " })).case?.title).toBe(en.caseTemplate.title);
  });

  it("holds all that a case can", () => {
    const given: CaseContents = {
      ...nothing,
      id: "my-garden",
      expect: { lead: ["sowing"], forms: { water: { drip: "use" } }, settled: "open" },
      accept: [{ rule: "audit/fence-only", because: "so: # it", until: "2027-03-01", by: "The owner" }],
      memo: { to: "The owner: you", date: "2026-11-23", decisionBy: "2026-12-01" },
    };
    expect(read(write(given))).toEqual({
      case: { ...given, hasOwnId: true, language: "en", file: "garden.yaml" },
      diagnostics: [],
    });
  });
});

const hostile = fc.oneof(
  fc.string({ unit: "binary", minLength: 1 }),
  fc
    .array(
      fc.constantFrom(
        "a",
        "# ",
        ": ",
        "- ",
        '"',
        "'",
        "\n",
        "\r\n",
        "\t",
        " ",
        "\u001b[1m",
        "\u0085",
        "\u2028",
        "\ufeff",
        "🌱",
        "---",
        "...",
      ),
    )
    .map((parts) => parts.join("")),
  fc.constantFrom(
    "yes",
    "null",
    "~",
    "0x1F",
    "1e3",
    "2026-11-23",
    ".inf",
    "*a",
    "&a",
    "!t",
    "%Y",
    "@x",
    "`x`",
    "? a",
    "a".repeat(10_000),
  ),
);

describe("the file of any case", () => {
  it("reads back as the same case, whatever its title and notes", () => {
    fc.assert(
      fc.property(hostile, fc.dictionary(fc.constantFrom("season", "dry", "tools"), hostile), (title, notes) => {
        const { case: found, diagnostics } = read(write({ title, notes }));
        expect(diagnostics).toEqual([]);
        expect(found?.title).toBe(/\S/.test(cleanText(title)) ? cleanText(title) : en.caseTemplate.title);
        const cleaned = Object.entries(notes).map(([id, note]) => [id, cleanText(note)] as const);
        expect(found?.notes).toEqual(Object.fromEntries(cleaned.filter(([, note]) => /\S/.test(note))));
      }),
      { numRuns: runs(1000) },
    );
  });

  it("gives the same advice", () => {
    const words = nl.caseTemplate;
    fc.assert(
      fc.property(realCase(), (given) => {
        const text = caseFile(realPack, given, { language: "nl", words, schema: null });
        const found = read(text, realPack);
        expect(found.diagnostics).toEqual([]);
        expect({ ...found.case, file: "" }).toEqual({ ...given, hasOwnId: true, language: "nl", file: "" });
        expect(adviceOn(found.case)).toBe(adviceOn({ ...given, language: "nl" }));
      }),
      { numRuns: runs(50) },
    );
  });
});

it("a case file to start from takes answers where its questions are", () => {
  const template = caseTemplate(pack, "en", en.caseTemplate);
  const edits = [
    { kind: "set", path: ["facts", "tools"], value: ["hose"] },
    { kind: "set", path: ["notes", "tools"], value: "seen" },
    { kind: "set", path: ["current"], value: [] },
  ] as const;
  const edited = editCase({ path: "garden.yaml", text: template }, 0, edits, pack);
  const text = edited.kind === "edited" ? edited.text : "";
  expect(read(text).case).toMatchObject({ facts: { tools: ["hose"] }, notes: { tools: "seen" }, current: [] });
  const kept = text.split("\n").filter((line) => !/^(notes:| {2}tools: (\[hose\]|seen)|current: \[\])$/.test(line));
  const before = template.split("\n").filter((line) => line !== "  tools: unknown");
  expect(kept.filter((line) => line !== "")).toEqual(before.filter((line) => line !== ""));
});

function adviceOn(given: Case | undefined): string | null {
  if (given === undefined) return null;
  const { file: _, ...subject } = given;
  return JSON.stringify(realAdviser.advise(subject, { language: "nl", depth: "none" }));
}
