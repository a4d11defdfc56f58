import { describe, expect, it } from "vitest";
import type { Advice } from "../../src/advice/advice.ts";
import { compareAdvice } from "../../src/advice/compare-advice.ts";
import { explainAdvice } from "../../src/advice/explain-advice.ts";
import { markdownReport } from "../../src/report/advice-report.ts";
import { explainMarkdown } from "../../src/report/explain-report.ts";
import { whatIfMarkdown } from "../../src/report/what-if-report.ts";
import { flawedPlanAdvice } from "../fixtures/advice/flawed-plan.ts";
import { adviceFixtures } from "../fixtures/advice/index.ts";
import { pilotAdvice } from "../fixtures/advice/pilot.ts";
import { contextOf } from "../fixtures/context.ts";

const context = contextOf();
const documents: readonly { readonly name: string; readonly markdown: string }[] = [
  ...adviceFixtures.map(({ name, advice }) => ({ name, markdown: markdownReport(advice, context) })),
  { name: "an explanation", markdown: explainMarkdown(explainAdvice(pilotAdvice), context) },
  { name: "a comparison", markdown: whatIfMarkdown(compareAdvice(pilotAdvice, flawedPlanAdvice), context) },
];

const kindOf = (line: string): string => {
  if (line === "") return "blank";
  if (/^#{1,6} /.test(line)) return "heading";
  if (/^(- | {2}- )/.test(line)) return "list";
  return line.startsWith("|") ? "table" : "paragraph";
};

describe.each(documents)("the Markdown of $name", ({ markdown }) => {
  const lines = markdown.split("\n").slice(0, -1);

  it("ends with one line break and has no trailing spaces or tabs", () => {
    expect(markdown).toMatch(/[^\n]\n$/);
    expect(lines.filter((line) => /[ \t]$/.test(line) || line.includes("\t"))).toEqual([]);
  });

  it("has blank lines, never two, between blocks of different kinds", () => {
    const kinds = lines.map(kindOf);
    const bad = kinds.filter((kind, index) => {
      const before = kinds[index - 1];
      if (before === undefined) return kind !== "heading";
      if (kind === "blank") return before === "blank";
      return before !== "blank" && (kind !== before || kind === "heading" || kind === "paragraph");
    });
    expect(bad).toEqual([]);
  });

  it("has one title, no skipped depth and no heading twice", () => {
    const headings = lines.filter((line) => kindOf(line) === "heading");
    const depths = headings.map((line) => line.indexOf(" "));
    expect(depths.filter((depth) => depth === 1)).toHaveLength(1);
    expect(depths.every((depth, index) => index === 0 || depth <= (depths[index - 1] ?? 0) + 1)).toBe(true);
    expect(new Set(headings).size).toBe(headings.length);
  });

  it("gives every row of a table as many cells as its head", () => {
    const cells = (line: string): number => (line.match(/(?<!\\)\|/g) ?? []).length;
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1] ?? "";
      if (kindOf(line) === "table" && kindOf(before) === "table") expect(cells(line)).toBe(cells(before));
    }
  });
});

it.each(adviceFixtures)("reads as the golden file: $name", async ({ name, advice }) => {
  const file = `../golden/${name.replaceAll(" ", "-")}.md`;
  await expect(markdownReport(advice, context)).toMatchFileSnapshot(file);
});

it("gives the mix as a table with what to do and who decides", () => {
  expect(markdownReport(pilotAdvice, context)).toContain(
    "| **inzetten** | III Pilotgerichte interventies | ▰▰▰▰▰▰▱ | starten | Dit is helemaal nieuw: begin met uitproberen. (P2) | school of instelling |",
  );
});

it("tells everything, also without verbose", () => {
  const markdown = markdownReport(flawedPlanAdvice, context);
  expect(markdown.match(/^- (Ernstig|Waarschuwing|Opmerking)/gm)).toHaveLength(7);
  expect(markdown).toContain("## Uitspraken van de bron");
});

it("keeps hostile titles and notes from becoming markup", () => {
  const hostile = "x\n# kop <script> | cel [a](b) ``";
  const advice: Advice = {
    ...pilotAdvice,
    case: { ...pilotAdvice.case, title: hostile },
    facts: pilotAdvice.facts.map((fact) => ({ ...fact, note: hostile })),
  };
  const markdown = markdownReport(advice, context);
  expect(markdown.startsWith("# x # kop &lt;script&gt; \\| cel \\[a\\](b) \\`\\`\n\n")).toBe(true);
  expect(markdown).not.toMatch(/<script>|\[a\]\(b\)|^# kop/m);
});
