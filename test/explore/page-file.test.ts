import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { bundlePage, unsaidInPage } from "../../scripts/browser.mjs";
import { writtenPage } from "./open-page.ts";

const mostBytes = 1_048_576;

it("is no larger than a mebibyte", async () => {
  expect(Buffer.byteLength(await writtenPage())).toBeLessThan(mostBytes);
});

it("says nothing in words that are left out of it", async () => {
  const { metafile } = await bundlePage();
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const said = new RegExp(`\\b(?:${unsaidInPage.join("|")})Wording\\b|wordCli|\\]\\.(?:${unsaidInPage.join("|")})\\b`);
  const speaking = inputs.filter(
    ([path, { bytesInOutput }]) =>
      bytesInOutput > 0 &&
      path.startsWith("src/") &&
      !path.endsWith("/wordings.ts") &&
      said.test(readFileSync(path, "utf8")),
  );
  expect(speaking.map(([path]) => path)).toEqual([]);
});
