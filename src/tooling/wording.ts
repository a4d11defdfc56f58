import { inEveryLanguage, wordings } from "../language/languages.ts";

/** The words of the tools for packs, in each language. */
export const toolingWording = inEveryLanguage((language) => wordings[language].tooling);
