import type { Pack } from "../pack/pack.ts";
import type { BuiltIn } from "./built-in.ts";

/** Filled in when the library for browsers is built: the version, and the text of the compiled pack. */
declare const MIXWIJZER_VERSION: string;
declare const MIXWIJZER_PACK: string;

/** What comes with the library where there are no files to read: the pack is in its code, as text until it is asked for. */
export const builtIn: Pick<BuiltIn, "version" | "pack"> = {
  version: MIXWIJZER_VERSION,
  pack: () => restorePack(MIXWIJZER_PACK),
};

/** A compiled pack from its text. A changed copy must not go by the boxes of the original, so copying leaves them behind. */
export function restorePack(text: string): Pack {
  const pack: Pack = JSON.parse(text);
  return Object.defineProperty(pack, "boxes", { enumerable: false });
}
