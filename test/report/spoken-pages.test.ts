import { describe, expect, it } from "vitest";
import type { Advice } from "../../src/advice/advice.ts";
import { createView } from "../../src/explore/advice-view.ts";
import { type Language, languages } from "../../src/language/languages.ts";
import type { Document } from "../../src/report/document/document.ts";
import { docxMemo } from "../../src/report/docx/render-memo.ts";
import { htmlMemo } from "../../src/report/html/render-memo.ts";
import { builtInForm } from "../../src/report/memo/read-template.ts";
import type { MemoLength } from "../../src/report/memo/template.ts";
import { writeMemo } from "../../src/report/memo/write-memo.ts";
import { contrasts, spokenOf } from "../fixtures/advice/contrasts.ts";
import { adviceFixtures } from "../fixtures/advice/index.ts";
import { realPack } from "../support/real-pack.ts";
import { elements, readDocx } from "./docx/read-docx.ts";

/** A page as lines: what a screen reader has of it, with the texts of pictures and without what is hidden from it. */
function heardOnPage(html: string): string {
  return html
    .replaceAll(/<(style|script|svg)\b.*?<\/\1>/gs, "")
    .replaceAll(/<(\w+)[^>]*aria-hidden="true"[^>]*>.*?<\/\1>/gs, "")
    .replaceAll(/<[^>]*(?:alt|aria-label)="([^"]*)"[^>]*>/g, "\n$1\n")
    .replaceAll(/<\/?(?:p|li|h\d|tr|dt|dd|div|section|ul|ol|table|figure)\b[^>]*>/g, "\n")
    .replaceAll(/<[^>]*>/g, " ");
}

/** A document of Word as lines: its paragraphs, and what is said of its pictures and tables. */
async function heardInWord(bytes: Uint8Array): Promise<string> {
  const body = (await readDocx(bytes)).xml("word/document.xml");
  const paragraphs = elements(body, "w:p").map((each) =>
    elements(each, "w:t")
      .map(({ textContent }) => textContent ?? "")
      .join(""),
  );
  const said = ["wp:docPr", "w:tblDescription"].flatMap((name) =>
    elements(body, name).map((each) => each.getAttribute("descr") ?? each.getAttribute("w:val") ?? ""),
  );
  return [...paragraphs, ...said].join("\n");
}

const memo = (advice: Advice, language: Language, length: MemoLength): Document =>
  writeMemo({ ...advice, language }, { date: "2026-11-24", ...builtInForm(length, language) });

type Hear = (advice: Advice, language: Language) => string | Promise<string>;

const pages: readonly (readonly [name: string, hear: Hear])[] = [
  ["the memo as a page", (advice, language) => heardOnPage(htmlMemo(memo(advice, language, "full")))],
  ["the memo of one page", (advice, language) => heardOnPage(htmlMemo(memo(advice, language, "page")))],
  ["the memo in Word", async (advice, language) => heardInWord(await docxMemo(memo(advice, language, "full")))],
  [
    "the page to think with",
    (advice, language) => {
      const view = createView(realPack, language);
      const parts = [view.strip, view.phase, view.mix, view.beside, view.open, view.ahead, view.everything];
      return heardOnPage(parts.map((part) => part(advice)).join("\n"));
    },
  ],
];

describe.each(pages)("%s", (_, hear) => {
  it.each(languages)("has no two lines that differ in marks alone: %s", async (language) => {
    for (const { advice } of adviceFixtures) {
      const heard = await hear(advice, language);
      const lines = [...new Set(heard.split("\n").map((line) => line.replaceAll(/\s+/g, " ").trim()))];
      expect(lines.length).toBeGreaterThan(20);
      const spoken = lines.map(spokenOf).filter((line) => line !== "");
      expect(spoken.filter((line, index) => spoken.indexOf(line) !== index)).toEqual([]);
    }
  });

  it.each(contrasts)("tells %s apart without marks, where it does with them", async (_name, one, other) => {
    for (const language of languages) {
      const [first, second] = await Promise.all([one, other].map((advice) => hear(advice, language)));
      if (first !== second) expect(spokenOf(first ?? "")).not.toBe(spokenOf(second ?? ""));
    }
  });
});
