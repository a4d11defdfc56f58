import type { Pack } from "../pack/pack.ts";
import type { SourceFile } from "../source/source-file.ts";

/** What comes with the program: its version, and the rules that are used where no others are given. */
export interface BuiltIn {
  readonly version: string;
  /** The built-in pack, checked when it was built. */
  readonly pack: () => Pack;
  /** The files that the built-in pack was made from, for commands about rules themselves. */
  readonly files: () => readonly SourceFile[];
}
