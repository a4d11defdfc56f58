import { expect, it } from "vitest";
import { docxMemo } from "../../../../src/report/memo/docx/render-memo.ts";
import { exampleCase, goldenCases, memoOn } from "../example-memos.ts";
import { readDocx } from "./read-docx.ts";

const endOfBlock = /<\/(?:p|h\d|li|tr|t(?:able|head|body)|ol|ul|figcaption)>|<(?:table|t(?:head|body|r)|ol|ul)>/g;

it.each(goldenCases)(
  "writes the memo on $name ($language) so that another reader finds what was read and approved",
  async ({ name, language }) => {
    const { html } = await readDocx(await docxMemo(memoOn(exampleCase(name), language)));
    const readable = html
      .replace(endOfBlock, "$&\n")
      .replace(/\n(?=<\/t[dh]>)/g, "")
      .replace(/\b[0-9a-f]{12}\b/g, "0".repeat(12));
    await expect(readable).toMatchFileSnapshot(`golden/${name}.${language}.html`);
  },
);
