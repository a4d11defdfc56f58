import { describe, expect, it } from "vitest";
import { docxMemo } from "../../../src/report/docx/render-memo.ts";
import { plainXmlSpan } from "../../../src/report/escape.ts";
import { caseWith, hostileTexts } from "../html/hostile-case.ts";
import { memoOn } from "../memo/example-memos.ts";
import { elements, type ReadDocx, readDocx, written } from "./read-docx.ts";

const texts = {
  ...hostileTexts,
  "what Word makes fields of": '{ HYPERLINK "https://x.test" } {PAGE} \\* MERGEFORMAT <<x>>',
  "the places that docx fills in": "{numbers-1} {bullets-2} {default-bullet-numbering-0} {x.png}",
  XML: "]]></w:t></w:r><w:r><w:br/></w:r><w:r><w:t> &#60; &lt;",
};

async function openWith(text: string): Promise<ReadDocx> {
  return readDocx(await docxMemo(memoOn(caseWith(text), "nl")));
}

/** What is done rather than shown. */
function fields(read: ReadDocx): readonly (string | null)[] {
  return elements(read.xml("word/document.xml"), "w:instrText").map(({ textContent }) => textContent);
}

/** The elements of a document, but for runs: a text may take more than one. */
function skeleton(read: ReadDocx): readonly string[] {
  return elements(read.xml("word/document.xml"), "*")
    .filter(
      ({ tagName, parentNode }) =>
        tagName !== "w:r" && parentNode?.nodeName !== "w:r" && parentNode?.nodeName !== "w:rPr",
    )
    .map(({ tagName }) => tagName);
}

describe("a hostile text in Word", async () => {
  const ordinary = await openWith("Gewoon");
  const plain = skeleton(ordinary);

  it.each(Object.entries(texts))("with %s changes nothing but its own text", async (_what, text) => {
    const read = await openWith(text);
    expect(skeleton(read)).toEqual(plain);
    expect(fields(read)).toEqual(fields(ordinary));
    const shown = plainXmlSpan(text).trim();
    expect(written(read.xml("word/document.xml"))).toContain(shown);
    expect(elements(read.xml("docProps/core.xml"), "dc:title").length).toBe(1);
  });
});

it("shows what XML cannot hold instead of dropping it", async () => {
  const all = written((await openWith("a\u0000b\ufffec\ud800d")).xml("word/document.xml"));
  expect(all).toContain("a\\x00b\\ufffec\\ud800d");
});
