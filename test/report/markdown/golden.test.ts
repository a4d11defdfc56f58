import { spawnSync } from "node:child_process";
import { lint } from "markdownlint/sync";
import { describe, expect, it } from "vitest";
import { type Language, languages } from "../../../src/language/languages.ts";
import { lowerFirst } from "../../../src/language/sentence.ts";
import { linesOf } from "../../../src/report/document/blocks.ts";
import type { Document, Line, SectionBlock } from "../../../src/report/document/document.ts";
import { markdownMemo } from "../../../src/report/markdown/render-memo.ts";
import { sectionNames } from "../../../src/report/memo/template.ts";
import { lacksReader } from "../../support/readers.ts";
import { adviceOn, briefOn, exampleCase, goldenCases, memoOn, readInFull } from "../memo/example-memos.ts";
import { htmlOf, textOf } from "./read-markdown.ts";

const memos = goldenCases.map(({ name, language }) => {
  const memo = memoOn(exampleCase(name), language);
  return { name, language, memo, markdown: markdownMemo(memo) };
});

/** A line as a reader sees it. */
const wordsOf = (line: Line): string =>
  line
    .map((part) => (part.kind === "source" ? "" : part.text))
    .join("")
    .trim();

const sentencesOf = (blocks: readonly SectionBlock[]): readonly string[] =>
  linesOf(blocks).flatMap((line) => wordsOf(line).split(/(?<=[.?!]) (?=\p{Lu})/u));

describe.each(memos)("the memo on $name ($language)", ({ name, language, memo, markdown }) => {
  const body = memo.sections.filter(({ annex }) => !annex).flatMap(({ blocks }) => blocks);
  const whole = memo.sections.flatMap(({ blocks }) => blocks);

  it("passes markdownlint with its default rules", () => {
    expect(lint({ strings: { memo: markdown } }).memo).toEqual([]);
  });

  it("says nothing twice in its body", () => {
    const said = sentencesOf(body).filter((sentence) => sentence.split(" ").length > 3);
    expect(said.filter((sentence, index) => said.indexOf(sentence) !== index)).toEqual([]);
  });

  it("has no word doubled and no mark out of place", () => {
    const text = linesOf(whole).map(wordsOf).join("\n");
    expect(text).not.toMatch(/\b(\p{L}+) \1\b/iu);
    expect(text).not.toMatch(/ [,.;:?!]|\.\.|,,|\( | \)|undefined|null|NaN|\{\{|\}\}/);
  });

  it("begins no sentence with a figure", () => {
    const prose = linesOf(body.filter(({ kind }) => kind !== "header")).map(wordsOf);
    expect(prose.filter((line) => /(?:^|[.?!:] )\d+ \p{Ll}/u.test(line))).toEqual([]);
  });

  it("says of each level that it names what it is", () => {
    const told = linesOf(whole).map(wordsOf);
    const explained = exampleLevels(name, language).filter(({ title, meaning }) =>
      told.some((line) => line.startsWith(`${title}: ${meaning}`)),
    );
    expect(explained).toHaveLength(7);
  });

  it("puts no level after a preposition without an article", () => {
    const names = exampleLevels(name, language).map((level) => level.name);
    const bare = new RegExp(`\\b(?:voor|met|op|tegen|for|with|on|against) (?:${names.join("|")})\\b`);
    expect(
      linesOf(whole)
        .map(wordsOf)
        .filter((line) => bare.test(line)),
    ).toEqual([]);
  });

  it("refers to its sections by links that lead to their headings", () => {
    const html = htmlOf(markdown);
    const headings = [...html.matchAll(/<h[1-6]>(.*?)<\/h[1-6]>/g)].map(([, heading = ""]) => linkTo(textOf(heading)));
    const links = [...html.matchAll(/<a href="#([^"]*)">/g)].map(([, link = ""]) => link);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !headings.includes(link))).toEqual([]);
    const references = linesOf(whole).flatMap((line) => line.filter(({ kind }) => kind === "reference"));
    expect(links).toHaveLength(references.length);
  });

  it("lists every gap, and only gaps", () => {
    const gaps = linesOf(whole).flatMap((line) => line.filter(({ kind }) => kind === "gap"));
    expect(gaps.length).toBeGreaterThan(0);
    expect(memo.gaps).toHaveLength(gaps.length);
  });

  it("has a statement in its annex for each that a footnote names, and no other", () => {
    const cited = new Set(
      linesOf(whole).flatMap((line) => line.flatMap((part) => (part.kind === "source" ? part.cites : []))),
    );
    const told = whole.flatMap((block) =>
      block.kind === "table" && tellsStatements(block.rows) ? block.rows.map(([id = []]) => wordsOf(id)) : [],
    );
    expect(told.toSorted()).toEqual([...cited].toSorted());
  });

  it.skipIf(lacksReader("pandoc"))("reads in pandoc as it does on GitHub", () => {
    const { stdout } = spawnSync("pandoc", ["-f", "gfm", "-t", "html", "--wrap=none"], {
      input: markdown,
      encoding: "utf8",
    });
    const count = (html: string, tag: string): number => html.split(new RegExp(`<${tag}[ >]`)).length - 1;
    const [theirs = ""] = stdout.split("<section");
    const [here = ""] = htmlOf(markdown).split("<section");
    for (const tag of ["h1", "h2", "h3", "ul", "ol", "table", "tr", "strong"]) {
      expect({ tag, count: count(theirs, tag) }).toEqual({ tag, count: count(here, tag) });
    }
    expect(stdout).not.toContain("[^");
    expect(textOf(theirs)).toContain(memo.title);
  });
});

/** The levels of an example: what they are called, and what they are, in lower case as within a sentence. */
function exampleLevels(name: string, language: Language) {
  return adviceOn(exampleCase(name), language).levels.map((level) => ({
    name: level.name.toLowerCase(),
    title: `${level.name} (${level.numeral})`,
    meaning: lowerFirst(level.summary),
  }));
}

/** The way to a heading, as GitHub makes it of its words. */
function linkTo(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, "")
    .replaceAll(" ", "-");
}

/** The rows of a table begin with the id of a statement. */
function tellsStatements(rows: readonly (readonly Line[])[]): boolean {
  return rows.every(([id = []]) => /^[A-Z]\d+$/.test(wordsOf(id)));
}

describe("what was read and approved in full", () => {
  const approved = memos.filter(({ name }) => readInFull.has(name));

  it.each(approved)("is the memo on $name ($language)", async ({ name, language, markdown }) => {
    const withoutDigest = markdown.replace(/\b[0-9a-f]{12}\b/g, "0".repeat(12));
    await expect(withoutDigest).toMatchFileSnapshot(`golden/${name}.${language}.md`);
  });

  it.each(languages)("shows every section, and every kind of block and of picture (%s)", (language) => {
    const own = (some: typeof memos) => some.filter((each) => each.language === language).map(({ memo }) => memo);
    expect(shownIn(own(approved))).toEqual(shownIn(own(memos)));
  });

  const briefs = [...readInFull].flatMap((name) =>
    languages.flatMap((language) => (["page", "short"] as const).map((length) => ({ name, language, length }))),
  );

  it.each(briefs)("is the memo of a length: $name ($language, $length)", async ({ name, language, length }) => {
    const { memo } = briefOn(exampleCase(name), language, length, "separate");
    const withoutDigest = markdownMemo(memo).replace(/\b[0-9a-f]{12}\b/g, "0".repeat(12));
    await expect(withoutDigest).toMatchFileSnapshot(`golden/${name}.${language}.${length}.md`);
    expect(lint({ strings: { memo: markdownMemo(memo) } }).memo).toEqual([]);
  });

  it("leaves out no section of which a language has a form", () => {
    const short = [...readInFull].map((name) => briefOn(exampleCase(name), "en", "short", "inside").memo);
    const shown = shownIn([...approved.map(({ memo }) => memo), ...short]);
    expect(sectionNames.filter((name) => !shown.includes(name))).toEqual([]);
  });
});

/** The sections of memos, and the kinds of what is in them. */
function shownIn(some: readonly Document[]): readonly string[] {
  const sections = some.flatMap((memo) => memo.sections);
  const kinds = sections.flatMap(({ blocks }) =>
    blocks.map((block) => (block.kind === "figure" ? `figure: ${block.figure.kind}` : block.kind)),
  );
  return [...new Set([...sections.flatMap(({ holds }) => holds), ...kinds])].sort();
}

describe("the form", () => {
  const numbered = (language: string): readonly string[] =>
    memos.find((each) => each.language === language)?.memo.sections.map(({ title }) => title) ?? [];

  it("is that of a Dutch beslisnota", () => {
    expect(numbered("nl")).toEqual([
      "",
      "1 Aanleiding",
      "2 Geadviseerd besluit",
      "3 Kernpunten",
      "4 Opties en afweging",
      "5 Toelichting",
      "6 Risico’s en kanttekeningen",
      "7 Geld en uitvoering",
      "8 Monitoring en loslaten",
      "9 Afstemming en krachtenveld",
      "10 Communicatie en openbaarheid",
      "11 Vervolg",
      "Bijlage A: Antwoorden",
      "Bijlage B: Regels en bronnen",
      "Bijlage C: Wat nog niet bekend is",
    ]);
  });

  it("is that of an English decision memo", () => {
    expect(numbered("en")).toEqual([
      "",
      "1 Issue",
      "2 Recommendation",
      "3 Timing",
      "4 Key points",
      "5 Options",
      "6 Argument",
      "7 Risks and caveats",
      "8 Money and delivery",
      "9 Monitoring and exit",
      "10 Consultation",
      "11 Communication",
      "12 Next steps",
      "Annex A: Answers",
      "Annex B: Rules and sources",
      "Annex C: What is not known yet",
    ]);
  });

  it.each([
    // With levels by name, the phases are a list in lines of 79: some 70 words that would else stand in a table.
    ["b2-hybrid-teachers", 1_170],
    ["b4-companies-in-vocational-education", 1_180],
    ["b8-mbo-investment-fund", 1_165],
    ["mostly-unknown", 1_065],
    // Forms that do not suit, many points to watch and many actions.
    ["plan-full-of-mistakes", 1_315],
  ])("has a body of about two pages, gaps included: %s", (name, most) => {
    for (const { markdown } of memos.filter((memo) => memo.name === name)) {
      expect(wordsIn(markdown)).toBeGreaterThan(500);
      expect(wordsIn(markdown)).toBeLessThanOrEqual(most);
    }
  });
});

/** How many words the body of a memo has, without its tables. */
function wordsIn(markdown: string): number {
  const [body = ""] = markdown.split(/\n## (?:Bijlage|Annex)/);
  const prose = body.split("\n").filter((line) => !line.startsWith("|"));
  return prose
    .join(" ")
    .replace(/\]\(#[^)]*\)/g, "]")
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word)).length;
}
