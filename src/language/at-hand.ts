import type { Dialects } from "./languages.ts";

/**
 * How every language is spoken for the rules at hand; null: as it is. It stands by itself because all files of the program
 * as it is built share it: what one of them reads of the rules, all of them say.
 */
export const atHand: { dialects: Dialects | null } = { dialects: null };
