import { readFileSync } from "node:fs";
import { join } from "node:path";
import { restorePack } from "../pack/pack-files.ts";
import { type BuiltIn, readOwnFiles, starterEndings } from "./built-in.ts";

/** Filled in when the program is built. */
declare const MIXWIJZER_VERSION: string;

/** What comes with the program, as published: the pack was read and checked when the program was built. */
export const builtIn: BuiltIn = {
  version: MIXWIJZER_VERSION,
  pack: () => restorePack(readFileSync(join(import.meta.dirname, "pack.json"), "utf8")),
  pageScript: async () => readFileSync(join(import.meta.dirname, "page.js"), "utf8"),
  files: () => readOwnFiles(join(import.meta.dirname, "../rules/pbt")),
  starter: () => readOwnFiles(join(import.meta.dirname, "../rules/starter"), starterEndings),
};
