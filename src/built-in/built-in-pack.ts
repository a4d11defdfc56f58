import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPack } from "../pack/read-pack.ts";
import { type BuiltIn, readOwnFiles, starterEndings } from "./built-in.ts";

const root = join(import.meta.dirname, "../..");

/** What comes with the program, from its sources. Building replaces this file by compiled-pack.ts. */
export const builtIn: BuiltIn = {
  version: readVersion(),
  pack: () => {
    const { pack, diagnostics } = readPack(builtIn.files());
    if (!pack) throw new Error(`the built-in pack has mistakes: ${JSON.stringify(diagnostics)}`);
    return pack.pack;
  },
  pageScript: async () => (await (await import("../../scripts/browser.mjs")).bundlePage(root)).text,
  files: () => readOwnFiles(join(root, "rules/pbt")),
  starter: () => readOwnFiles(join(root, "rules/starter"), starterEndings),
};

function readVersion(): string {
  const { version }: { readonly version: string } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return version;
}
