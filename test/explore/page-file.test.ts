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
  const { rooms, diagnostics } = unsaidInPage;
  const inRooms = rooms.map((room) => `\\b${room}Wording\\b|\\]\\.${room}\\b`);
  const said = new RegExp([...inRooms, "wordCli", ...diagnostics.map((kind) => `"${kind}/[a-z]`)].join("|"));
  const speaking = inputs.filter(
    ([path, { bytesInOutput }]) =>
      bytesInOutput > 0 &&
      path.startsWith("src/") &&
      !/\/wordings\.ts$|\/diagnostics\/catalogue\.ts$|\/language\/[^/]+\/diagnostics\.ts$/.test(path) &&
      said.test(readFileSync(path, "utf8")),
  );
  expect(speaking.map(([path]) => path)).toEqual([]);
});
