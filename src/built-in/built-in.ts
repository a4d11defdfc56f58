import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Pack } from "../pack/pack.ts";
import type { SourceFile } from "../source/decode-text.ts";

/** What comes with the program: its version, and the rules that are used where no others are given. */
export interface BuiltIn {
  readonly version: string;
  /** The built-in pack, checked when it was built. */
  readonly pack: () => Pack;
  /** The script of the page to think with, as it goes into a page; promised, since it is made or read when it is asked for. */
  readonly pageScript: () => Promise<string>;
  /** The files that the built-in pack was made from, for commands about rules themselves. */
  readonly files: () => readonly SourceFile[];
  /** The files of a pack to start from, with every text in all of our languages. */
  readonly starter: () => readonly SourceFile[];
}

/** Of what kinds the files of a pack to start from are. */
export const starterEndings = [".yaml", ".yml", ".md"];

/**
 * The files below a folder of the program's own with such endings, by their sorted paths in it; throws where they cannot be
 * read.
 */
export function readOwnFiles(folder: string, endings: readonly string[] = [".yaml"]): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => ({ path: path.replaceAll("\\", "/"), text: readFileSync(join(folder, path), "utf8") }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}
