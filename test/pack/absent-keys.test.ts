import { expect, test } from "vitest";
import { readPack } from "../../src/pack/read-pack.ts";
import { tinyPackFiles } from "../fixtures/tiny-pack.ts";
import { packFilesIn } from "../support/pack-folder.ts";

/** Where a value holds a key of which it says nothing. */
function emptyKeys(value: unknown, path: string): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    inner === undefined ? [`${path}.${key}`] : emptyKeys(inner, `${path}.${key}`),
  );
}

test.each([
  ["the built-in pack", packFilesIn("rules/pbt")],
  ["a pack of another field", packFilesIn("test/fixtures/packs/care")],
  ["a small pack", tinyPackFiles()],
])("what a file leaves out is no key of %s", (_, files) => {
  const { pack } = readPack(files);
  expect(pack).not.toBeNull();
  expect(emptyKeys({ pack: pack?.pack, properties: pack?.properties }, "read")).toEqual([]);
});
