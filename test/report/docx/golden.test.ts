import { expect, it } from "vitest";
import { docxMemo } from "../../../src/report/docx/render-memo.ts";
import { blockKinds, sampleOf } from "../html/sample-memo.ts";
import { readDocx } from "./read-docx.ts";

const endOfBlock = /<\/(?:p|h\d|li|tr|t(?:able|head|body)|ol|ul|figcaption)>|<(?:table|t(?:head|body|r)|ol|ul)>/g;

it.each(blockKinds)("writes a %s so that another reader finds what was read and approved", async (kind) => {
  const { html } = await readDocx(await docxMemo(sampleOf(kind)));
  const readable = html.replace(endOfBlock, "$&\n").replace(/\n(?=<\/t[dh]>)/g, "");
  await expect(readable).toMatchFileSnapshot(`golden/${kind}.html`);
});
