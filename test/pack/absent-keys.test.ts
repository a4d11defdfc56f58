import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readPack } from "../../src/pack/read-pack.ts";
import { tinyPackFiles } from "../fixtures/tiny-pack.ts";

const root = join(import.meta.dirname, "../..");

function readFolder(folder: string) {
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  return paths
    .filter((path) => path.endsWith(".yaml"))
    .map((path) => ({ path: path.replaceAll("\\", "/"), text: readFileSync(join(root, folder, path), "utf8") }));
}

/** Where a value holds a key of which it says nothing. */
function emptyKeys(value: unknown, path: string): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    inner === undefined ? [`${path}.${key}`] : emptyKeys(inner, `${path}.${key}`),
  );
}

test.each([
  ["the built-in pack", readFolder("rules/pbt")],
  ["a pack of another field", readFolder("test/fixtures/packs/care")],
  ["a small pack", tinyPackFiles()],
])("what a file leaves out is no key of %s", (_, files) => {
  const { pack } = readPack(files);
  expect(emptyKeys(pack?.pack, "pack")).toEqual([]);
  expect(emptyKeys(pack?.properties, "properties")).toEqual([]);
});
