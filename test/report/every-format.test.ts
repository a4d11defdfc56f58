import { describe, expect, it } from "vitest";
import { plainPalette } from "../../src/diagnostics/palette.ts";
import { heading, linesOf, list, mapLines, paragraph, plainBlocks, table } from "../../src/report/document/blocks.ts";
import type { Block, Document } from "../../src/report/document/document.ts";
import { cited, gap, plainText, span, text } from "../../src/report/document/lines.ts";
import { docxMemo } from "../../src/report/docx/render-memo.ts";
import { htmlMemo } from "../../src/report/html/render-memo.ts";
import { renderMarkdown } from "../../src/report/markdown/render-blocks.ts";
import { markdownMemo } from "../../src/report/markdown/render-memo.ts";
import { renderText } from "../../src/report/text/render-text.ts";
import { elements, readDocx, written } from "./docx/read-docx.ts";
import { sampleMemo } from "./html/sample-memo.ts";

/** What the reports of a terminal are made of. */
const blocks: readonly Block[] = [
  heading(2, "Mix"),
  paragraph(span("Good", "good"), span(" and said"), ...cited({ cites: ["P1", "P2"], basis: "inferred" }), span(".")),
  ...list([{ mark: span("III", "lead"), line: [span("Pilots", "strong")], more: [text("because so")] }]),
  ...list(["one", "two"].map(text), true),
  ...table(["Fact", "Value"], [[text("money"), []]], "none"),
];

const report: Document = {
  ...sampleMemo,
  sections: [{ title: "", annex: false, holds: [], blocks }],
  notes: [],
  gaps: [],
};

describe("what a report has", () => {
  it("is in a text, with the statements that it cites", () => {
    expect(renderText(blocks, { width: 60, palette: plainPalette })).toEqual([
      "Mix",
      "  Good and said[P1, P2]*.",
      "  III Pilots",
      "      because so",
      "  1. one",
      "  2. two",
      "  Fact   Value",
      "  money  none",
    ]);
  });

  it("is in Markdown that flows, and in Markdown that is filled", () => {
    const flowing = [
      "## Mix",
      "Good and said(P1, P2)\\*.",
      "- III **Pilots**\n  - because so",
      "1. one\n2. two",
      "| Fact | Value |\n| --- | --- |\n| money | none |",
    ].join("\n\n");
    expect(renderMarkdown(blocks)).toBe(`${flowing}\n`);
    expect(markdownMemo(report)).toBe(`# Decision memo: A sample\n\n${flowing}\n`);
  });

  it("is in a page", () => {
    const page = htmlMemo(report);
    expect(page).toContain("<h2>Mix</h2>\n<p>Good and said(P1, P2)*.</p>");
    expect(page).toContain("<li>III <strong>Pilots</strong>\n<ul>\n<li>because so</li>\n</ul>\n</li>");
  });

  it("is in a document of Word", async () => {
    const { xml } = await readDocx(await docxMemo(report));
    expect(elements(xml("word/document.xml"), "w:p").map(written)).toEqual(
      expect.arrayContaining(["Mix", "Good and said(P1, P2)*.", "III Pilots", "because so", "one", "two", "money"]),
    );
  });
});

describe("blocks that a format has no way of its own to show", () => {
  const whole = sampleMemo.sections.flatMap((section) => section.blocks);
  const plain = whole.flatMap((block) => plainBlocks(block, sampleMemo.labels));

  it("become blocks that every format has, with places to fill in marked", () => {
    expect(new Set(plain.map(({ kind }) => kind))).toEqual(new Set(["heading", "paragraph", "list", "table"]));
    expect(linesOf(plain).some((line) => line.some(({ kind }) => kind === "gap"))).toBe(false);
  });

  it("keep what they say", () => {
    const told = renderText(plain, { width: 200, palette: plainPalette }).join("\n");
    for (const line of linesOf(whole)) {
      for (const part of line) if (part.kind !== "source") expect(told).toContain(part.text);
    }
  });
});

it("changes every line of a block, those below an entry too", () => {
  const [changed] = list([{ line: text("a"), more: [gap("b")] }]).map((block) => mapLines(block, () => text("c")));
  expect(changed === undefined ? [] : linesOf([changed]).map(plainText)).toEqual(["c", "c"]);
});
