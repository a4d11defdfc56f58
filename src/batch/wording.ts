import { inEveryLanguage, wordings } from "../language/languages.ts";

/** The words of `check`, in each language. */
export const checkWording = inEveryLanguage((language) => wordings[language].check);
