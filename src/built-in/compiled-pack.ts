import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Pack } from "../pack/pack.ts";
import { type BuiltIn, readOwnFiles } from "./built-in.ts";

/** Filled in when the program is built. */
declare const MIXWIJZER_VERSION: string;

/** What comes with the program, as published: the pack was read and checked when the program was built. */
export const builtIn: BuiltIn = {
  version: MIXWIJZER_VERSION,
  pack: () => {
    const pack: Pack = JSON.parse(readFileSync(join(import.meta.dirname, "pack.json"), "utf8"));
    // A changed copy of the pack must not go by the boxes of the original, so copying leaves them behind.
    return Object.defineProperty(pack, "boxes", { enumerable: false });
  },
  files: () => readOwnFiles(join(import.meta.dirname, "../rules/pbt")),
};
