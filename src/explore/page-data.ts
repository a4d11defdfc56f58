import type { Language } from "../language/languages.ts";
import type { Given } from "./case-text.ts";

/** What a page is given beside the rules. */
export interface PageData extends Given {
  readonly language: Language;
  /** Whether the rules are other ones than those built in, so that the page speaks as they do. */
  readonly otherRules: boolean;
}

/** Under which ids a page has its script, its rules and what else it is given. */
export const pageParts = { script: "script", pack: "pack", data: "data" } as const;
