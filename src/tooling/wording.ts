import { toolingEn } from "../language/en/tooling.ts";
import type { Language } from "../language/language.ts";
import { toolingNl } from "../language/nl/tooling.ts";
import type { ToolingWording } from "../language/tooling-wording.ts";

/** The words of the tools for packs, in each language. */
export const toolingWording: Readonly<Record<Language, ToolingWording>> = { nl: toolingNl, en: toolingEn };
