import type { DialogueWording } from "../../language/dialogue-wording.ts";
import { dialogueEn } from "../../language/en/dialogue.ts";
import type { Language } from "../../language/language.ts";
import { dialogueNl } from "../../language/nl/dialogue.ts";

/** The words of dialogues, in each language. */
export const dialogueWording: Readonly<Record<Language, DialogueWording>> = { nl: dialogueNl, en: dialogueEn };
