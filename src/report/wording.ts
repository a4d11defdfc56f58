import { inEveryLanguage, wordings } from "../language/languages.ts";

/** The words of reports, in each language. */
export const reportWording = inEveryLanguage((language) => wordings[language].report);
