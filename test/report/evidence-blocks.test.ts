import stringWidth from "string-width";
import { describe, expect, it, test } from "vitest";
import type { Advice } from "../../src/advice/advice.ts";
import type { AdviceEvidence } from "../../src/advice/find-evidence.ts";
import type { Language } from "../../src/language/languages.ts";
import { markdownReport, textReport } from "../../src/report/advice-report.ts";
import { emptyAdvice, levels } from "../fixtures/advice/base.ts";
import { contextOf } from "../fixtures/context.ts";

/** A finding on the programme First Try that contradicts T3, with what the test changes. */
function finding(id: string, parts: Partial<AdviceEvidence> = {}): AdviceEvidence {
  return {
    id,
    levels: ["pilots"],
    programmes: [{ id: "first-try", name: "First Try" }],
    topics: [],
    touches: [
      { statement: "T5", bearing: "supports", text: "Text of T5." },
      { statement: "T3", bearing: "contradicts", text: "Text of T3." },
    ],
    design: "quasi-experiment",
    finding: `Finding ${id}.`,
    limits: `First limit of ${id}. Second limit of ${id}.`,
    publisher: "Bureau",
    title: `Title of ${id}`,
    year: 2018,
    read: "abstract",
    url: "https://example.org/report",
    matched: { programmes: ["first-try"], levels: ["pilots"], topic: null },
    ...parts,
  };
}

const supporting = { touches: [{ statement: "T5", bearing: "supports", text: "Text of T5." }] } as const;

function adviceWith(evidence: readonly AdviceEvidence[], parts: Partial<Advice> = {}): Advice {
  return { ...emptyAdvice, levels: levels({ pilots: { role: "lead" } }), evidence, ...parts };
}

const flat = (text: string): string => text.replaceAll("\u00a0", " ").split(/\s+/).join(" ");
const shown = (advice: Advice, language: Language, verbose = false): string =>
  flat(textReport(advice, contextOf({ language, verbose })));

describe("what research found, on a screen with room for it", () => {
  const five = ["E1", "E2", "E3", "E4", "E5"].map((id) => finding(id, supporting));

  it("is named as not from the source, with finding, first limit, place and what it touches, gravest first", () => {
    expect(shown(adviceWith([finding("E1")]), "nl")).toContain(
      "Wat onderzoek elders vond; niet van PBT E1 Finding E1. First limit of E1. " +
        "Bureau 2018: tegenspraak met [T3], steun voor [T5].",
    );
    expect(shown(adviceWith([finding("E1")]), "en")).toContain(
      "What research found elsewhere; not from PBT E1 Finding E1. First limit of E1. " +
        "Bureau 2018: contradicts [T3], supports [T5].",
    );
  });

  it("holds three findings at most, and says how many there are besides", () => {
    const text = shown(adviceWith(five), "en");
    expect(text).toContain("Finding E3.");
    expect(text).not.toContain("Finding E4.");
    expect(text).toContain("… and 2 more: --verbose.");
  });

  it("holds all of them, each once and in full, where everything is asked for", () => {
    const text = shown(adviceWith(five), "en", true);
    for (const { id } of five) expect(text.split(`Finding ${id}.`)).toHaveLength(2);
    expect(text).toContain(
      "First limit of E5. Second limit of E5. supports [T5] Bureau 2018, “Title of E5”, " +
        "https://example.org/report (comparison without random assignment; abstract read)",
    );
  });

  it("quotes in Markdown what each bears on, and says what it is about", () => {
    const text = flat(markdownReport(adviceWith(five), contextOf({ language: "en" })));
    expect(text).toContain("supports (T5) “Text of T5.” - About: First Try and III Pilotgerichte interventies.");
    expect(text).not.toContain("supports (T5) - ");
  });

  it.each([40, 80, 120])("stays within %i columns", (width) => {
    for (const verbose of [false, true]) {
      const lines = textReport(adviceWith(five), contextOf({ width, verbose })).split("\n");
      expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
    }
  });
});

/** Advice with so much to watch out for that the screen is full. */
function crowded(evidence: readonly AdviceEvidence[], levelsInMix: number): Advice {
  const long =
    "Dit is een reden die zo lang is dat zij op een scherm van gewone breedte twee hele regels beslaat, en meer.";
  const roles = ["funding", "monitoring", "pilots", "knowledge-programme", "regional-cooperation"].slice(
    0,
    levelsInMix,
  );
  const reason = {
    effect: "favour",
    strength: "moderate",
    points: 2,
    text: long,
    cites: ["T3"],
    basis: "stated",
  } as const;
  return adviceWith(evidence, {
    levels: levels(Object.fromEntries(roles.map((id) => [id, { role: "lead", for: [{ ...reason, facts: {} }] }]))),
    cautions: [1, 2, 3, 4].map((n) => ({
      id: `c${n}`,
      severity: "warning",
      text: `${n}: ${long}`,
      cites: ["T3"],
      basis: "stated",
      facts: {},
    })),
  });
}

describe("what research found, on a full screen", () => {
  it("is told by what it does to which statements, in a line or two", () => {
    const advice = crowded([finding("E1"), finding("E2", supporting)], 5);
    expect(shown(advice, "nl")).toContain(
      "Onderzoek elders, niet van PBT: E1 tegenspraak met [T3]; E2 steun voor [T5]. Meer: --verbose.",
    );
    expect(textReport(advice, contextOf()).trimEnd().split("\n").length).toBeLessThanOrEqual(39);
  });
});

describe("that an evaluation speaks against a level that leads", () => {
  const line = "An evaluation could not show the effect of First Try (Bureau 2018, E1).";

  it("is on the first screen and in the summary of a document", () => {
    expect(shown(adviceWith([finding("E1")]), "en")).toContain(line);
    const [summary] = markdownReport(adviceWith([finding("E1")]), contextOf({ language: "en" })).split("## The levels");
    expect(summary).toContain(line);
    expect(shown(adviceWith([finding("E1")]), "nl")).toContain(
      "Een evaluatie kon het effect van First Try niet aantonen (Bureau 2018, E1).",
    );
  });

  it.each<[string, Partial<AdviceEvidence>, Partial<Advice>]>([
    ["it contradicts nothing", supporting, {}],
    ["its programme is not like the case", { matched: { programmes: [], levels: ["pilots"], topic: null } }, {}],
    ["its level only supports", {}, { levels: levels({ pilots: { role: "support" } }) }],
    ["another level leads", {}, { levels: levels({ funding: { role: "lead" } }) }],
  ])("is not said where %s", (_, parts, advice) => {
    expect(shown(adviceWith([finding("E1", parts)], advice), "en")).not.toContain("An evaluation could");
  });
});

test("a programme like the case names what research found on it", () => {
  const precedent = { id: "first-try", name: "First Try", phase: [], levels: [], purpose: "Trying.", why: "" };
  const advice = adviceWith([finding("E1"), finding("E2")], { precedents: [{ ...precedent, cites: [], lines: "1" }] });
  expect(markdownReport(advice, contextOf({ language: "en" }))).toContain("Research on it: E1 and E2.");
  expect(markdownReport({ ...advice, evidence: [] }, contextOf({ language: "en" }))).not.toContain("Research on it");
});

test("without evidence a report says nothing of it", () => {
  for (const verbose of [false, true]) expect(shown(adviceWith([]), "en", verbose)).not.toContain("esearch");
});

test("a document has all of it, as text that cannot become markup", () => {
  const evidence = ["E1", "E2", "E3", "E4"].map((id) => finding(id, { title: "<script>*x*" }));
  const markdown = markdownReport(adviceWith(evidence), contextOf({ language: "en" }));
  expect(markdown).toContain("## What research found elsewhere; not from PBT");
  expect(markdown).toContain("- **E4** Finding E4.");
  expect(markdown).not.toContain("<script>*x*");
});
