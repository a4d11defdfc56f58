import { describe, expect, test } from "vitest";
import { createAdviser } from "../../src/advice/create-adviser.ts";
import { readPack } from "../../src/pack/read-pack.ts";
import { type Change, changedFiles } from "../fixtures/packs/small-pack.ts";
import { run } from "../scenarios/run.ts";
import { realPack } from "../support/real-pack.ts";

const one = /source: \{.*\}/.exec(changedFiles()["pack.yaml"] ?? "")?.[0] ?? "";
const several: Change = [
  "pack.yaml",
  one,
  "sources:\n" +
    "  - { id: report, title: A report, publisher: Nobody, year: 2026, doi: 10.1000/182 }\n" +
    "  - { id: talks, title: Talks, publisher: Somebody, year: 2025, url: https://talks.example }",
];
const place = (from: string, to: string): Change => ["statements.yaml", from, to];

const read = (...changes: readonly Change[]) =>
  readPack(Object.entries(changedFiles(...changes)).map(([path, text]) => ({ path, text })));

const codes = (...changes: readonly Change[]) => read(...changes).diagnostics.map(({ code }) => code);

describe("the sources of a pack", () => {
  test("are told of with who published them, when, and where they are", () => {
    const pack = read(several).pack?.pack ?? realPack;
    const { source, publisher } = createAdviser(pack).advise(
      { id: "x", title: "x", file: "x.yaml", facts: {}, notes: {}, current: null, planned: null },
      { language: "en", depth: "none" },
    ).pack;
    expect(source).toBe(
      "A report (Nobody, 2026, https://doi.org/10.1000/182); Talks (Somebody, 2025, https://talks.example)",
    );
    expect(publisher).toBe("Nobody / Somebody");
  });

  test.each([
    ["neither one nor several", ["pack.yaml", one, ""], "pack/no-source"],
    ["one beside several", ["pack.yaml", one, `${one}\n${several[2]}`], "pack/no-source"],
    ["two with one id", ["pack.yaml", one, several[2].replace("talks", "report")], "pack/duplicate-id"],
    ["a DOI that is none", ["pack.yaml", one, several[2].replace("10.1000/182", "abc")], "shape/bad-form"],
  ] as const)("may not be %s", (_, change, code) => {
    expect(codes(change)).toContain(code);
  });
});

describe("the place of a statement", () => {
  test.each([
    ["pages alone", 'section: One, lines: "1"', 'pages: "4-5"', { pages: "4-5" }],
    ["a section alone", 'section: One, lines: "1"', "section: One", { section: "One" }],
    [
      "an address too",
      'lines: "1"',
      'lines: "1", url: https://there.example',
      { section: "One", lines: "1", url: "https://there.example" },
    ],
    [
      "the source where there are several",
      'section: One, lines: "1"',
      "source: talks, section: One",
      { of: "Talks", section: "One" },
    ],
  ] as const)("is %s", (_, from, to, expected) => {
    const { pack, diagnostics } = read(several, place(from, to));
    expect(diagnostics).toEqual([]);
    const subject = {
      id: "x",
      title: "x",
      file: "x.yaml",
      facts: { phase: "start" },
      notes: {},
      current: null,
      planned: null,
    };
    const { statements } = createAdviser(pack?.pack ?? realPack).advise(subject, { language: "en", depth: "none" });
    expect(statements.S1).toEqual({
      ...("of" in expected ? {} : { of: "A report" }),
      ...expected,
      basis: "stated",
      text: "Money helps at first.",
    });
  });

  test.each([
    ["is somewhere", 'section: One, lines: "1", ', "", "pack/no-place"],
    [
      "is in a source that the pack has",
      'section: One, lines: "1"',
      "source: talk, section: One",
      "pack/unknown-source",
    ],
  ] as const)("%s", (_, from, to, code) => {
    expect(codes(several, place(from, to))).toContain(code);
  });
});

describe("the place of a programme", () => {
  const programme = (place: string): Readonly<Record<string, string>> => ({
    "mine/precedents.yaml": `
- id: earlier
  name: Earlier
  phases: [start]
  topics: [school]
  levels: [money]
  purpose: { nl: Iets eerder doen., en: To do something earlier. }
  cites: [S1]
  ${place}
`,
    ...Object.fromEntries(Object.entries(changedFiles()).map(([path, text]) => [`mine/${path}`, text])),
    "plan.yaml": "title: A\nfacts: { phase: start, topic: school }\n",
  });

  test.each([
    ['pages: "12-14"', "source, pages 12–14", { pages: "12-14" }],
    ['lines: "3"\n  pages: "12"', "source, line 3, page 12", { lines: "3", pages: "12" }],
  ])("may be %s", async (place, told, data) => {
    const files = programme(place);
    const line = "advise plan.yaml --rules mine --lang en";
    expect((await run(`${line} --format markdown`, { files })).output).toContain(told);
    expect(JSON.parse((await run(`${line} --format json`, { files })).output).precedents).toMatchObject([data]);
    expect((await run("rules show earlier --rules mine --lang en", { files })).output).toMatch(/Pages +12/);
  });

  test("is pages that can be counted", async () => {
    const { output } = await run("rules lint --rules mine --lang en", { files: programme('pages: "14-12"') });
    expect(output).toContain("lint/bad-lines");
  });
});
