import { inEveryLanguage, wordings } from "../../language/languages.ts";

/** The words of memos, in each language. */
export const memoWording = inEveryLanguage((language) => wordings[language].memo);
