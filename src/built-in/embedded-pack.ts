import { restorePack } from "../pack/pack-files.ts";
import type { BuiltIn } from "./built-in.ts";

/** Filled in when the library for browsers is built: the version, and the text of the compiled pack. */
declare const MIXWIJZER_VERSION: string;
declare const MIXWIJZER_PACK: string;

/** What comes with the library where there are no files to read: the pack is in its code, as text until it is asked for. */
export const builtIn: Pick<BuiltIn, "version" | "pack"> = {
  version: MIXWIJZER_VERSION,
  pack: () => restorePack(MIXWIJZER_PACK),
};
