import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPack } from "../pack/read-pack.ts";
import type { BuiltIn } from "./built-in.ts";
import { readPackFiles } from "./load-pack.ts";
import { nodeIo } from "./node-io.ts";

const root = join(import.meta.dirname, "../..");

/** What comes with the program, from its sources. Building replaces this file by compiled-pack.ts. */
export const builtIn: BuiltIn = {
  version: readVersion(),
  pack: () => {
    const { pack, diagnostics } = readPack(builtIn.files());
    if (!pack) throw new Error(`the built-in pack has mistakes: ${JSON.stringify(diagnostics)}`);
    return pack.pack;
  },
  files: () => readPackFiles(nodeIo(), join(root, "rules/pbt")).files,
};

function readVersion(): string {
  const { version }: { readonly version: string } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return version;
}
