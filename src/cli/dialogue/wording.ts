import { inEveryLanguage, wordings } from "../../language/languages.ts";

/** The words of dialogues, in each language. */
export const dialogueWording = inEveryLanguage((language) => wordings[language].dialogue);
