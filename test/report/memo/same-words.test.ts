import { describe, expect, it } from "vitest";
import type { Document, SectionBlock } from "../../../src/report/document/document.ts";
import { docxMemo } from "../../../src/report/docx/render-memo.ts";
import { htmlMemo } from "../../../src/report/html/render-memo.ts";
import { markdownMemo } from "../../../src/report/markdown/render-memo.ts";
import { readDocx, written } from "../docx/read-docx.ts";
import { htmlOf, textOf } from "../markdown/read-markdown.ts";
import { exampleCase, goldenCases, memoOn } from "./example-memos.ts";
import { linesIn } from "./read-memo.ts";

/** What a reader of each format sees of a memo. */
const formats: Readonly<Record<string, (memo: Document) => string | Promise<string>>> = {
  Markdown: (memo) => textOf(htmlOf(markdownMemo(memo))),
  HTML: (memo) => textOf(htmlMemo(memo).replace(/^[\s\S]*<main>/, "")),
  Word: async (memo) => written((await readDocx(await docxMemo(memo))).xml("word/document.xml")),
};

const bare = (text: string): string => text.replace(/[\s\u200b]+/gu, "");

/** The texts that do not come after those before them. */
function outOfOrder(texts: readonly string[], shown: string): readonly string[] {
  let place = 0;
  return texts.filter((text) => {
    const found = shown.indexOf(bare(text), place);
    if (found >= 0) place = found + bare(text).length;
    return found < 0;
  });
}

/** Each format tells in its own way what a picture shows, how a table is read and to what an action belongs. */
function inAnyFormat(block: SectionBlock): readonly SectionBlock[] {
  switch (block.kind) {
    case "figure":
      return [];
    case "table":
      return [{ ...block, head: [] }];
    case "actions":
      return [{ kind: "list", ordered: true, items: block.actions.map(({ line }) => ({ line })) }];
    default:
      return [block];
  }
}

describe.each(Object.entries(formats))("a memo in %s", (_, read) => {
  it.each(goldenCases)("says all of it, in order: $name ($language)", async ({ name, language }) => {
    const memo = memoOn(exampleCase(name), language);
    const shown = bare(await read(memo));
    const sections = memo.sections.map((each) => ({ ...each, blocks: each.blocks.flatMap(inAnyFormat) }));
    expect(outOfOrder([memo.title, ...linesIn({ ...memo, sections })], shown)).toEqual([]);
    expect(shown).not.toMatch(/undefined|\[object|NaN/);
  });
});

const unclosed = new Set(["br", "hr", "img", "link", "meta", "source"]);

it.each(goldenCases)("closes what it opens, in order, as a page on $name ($language)", ({ name, language }) => {
  const open: string[] = [];
  for (const [, end, tag = "", rest = ""] of htmlMemo(memoOn(exampleCase(name), language))
    .replace(/<style>[\s\S]*?<\/style>/, "")
    .matchAll(/<(\/?)([a-z][a-z0-9]*)\b([^>]*)>/gi)) {
    if (end === "/") expect(open.pop()).toBe(tag);
    else if (!unclosed.has(tag) && !rest.endsWith("/")) open.push(tag);
  }
  expect(open).toEqual([]);
});
