import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "../../src/source/decode-text.ts";

/** The YAML files of a pack, with paths from its folder, which is named from the root of the repository. */
export function packFilesIn(folder: string): readonly SourceFile[] {
  const path = join(import.meta.dirname, "../..", folder);
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => ({ path: name.replaceAll("\\", "/"), text: readFileSync(join(path, name), "utf8") }));
}
