import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { bundlePage, unsaidInPage } from "../../scripts/browser.mjs";
import { catalogue } from "../../src/diagnostics/catalogue.ts";
import { writtenPage } from "./open-page.ts";

const mostBytes = 1_048_576;

it("is no larger than a mebibyte", async () => {
  expect(Buffer.byteLength(await writtenPage())).toBeLessThan(mostBytes);
});

it("says nothing in words that are left out of it", async () => {
  const { text, metafile } = await bundlePage();
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const { rooms, diagnostics } = unsaidInPage;
  const inRooms = rooms.map((room) => `\\b${room}Wording\\b|\\]\\.${room}\\b`);
  const said = new RegExp([...inRooms, "wordCli"].join("|"));
  const speaking = inputs.filter(
    ([path, { bytesInOutput }]) =>
      bytesInOutput > 0 &&
      path.startsWith("src/") &&
      !path.endsWith("/wordings.ts") &&
      said.test(readFileSync(path, "utf8")),
  );
  expect(speaking.map(([path]) => path)).toEqual([]);
  // The catalogue has each code once; what told one would name it too.
  const codes = Object.keys(catalogue).filter((code) => diagnostics.some((kind) => code.startsWith(`${kind}/`)));
  expect(codes.length).toBeGreaterThan(100);
  for (const code of codes) expect([code, text.split(`"${code}"`).length - 1]).toEqual([code, 1]);
});
