import type { Dialogue } from "../../interview/dialogue.ts";
import type { Language } from "../../language/languages.ts";
import { dialogueWording } from "../../language/wordings.ts";
import { choosePalette } from "../choose-palette.ts";
import type { Io } from "../io.ts";
import { plainDialogue } from "./plain-dialogue.ts";

/** How the user wants to be asked. */
export interface DialogueWish {
  /** Whether --plain was given. */
  readonly plain: boolean;
  /** Whether colours are allowed. */
  readonly color: boolean;
}

/**
 * The dialogue that fits the user and the terminal: lines where they are asked for or the terminal can do no more, else
 * prompts; null where there is no terminal to prompt on.
 */
export async function openDialogue(io: Io, language: Language, wish: DialogueWish): Promise<Dialogue | null> {
  if (wish.plain || prefersLines(io)) return plainDialogue(io, dialogueWording[language]);
  if (!io.terminal.input || !io.terminal.error) return null;
  const { promptDialogue } = await import("./prompt-dialogue.ts");
  const palette = await choosePalette(io, "error", wish.color);
  return promptDialogue(io.prompts(), { palette, words: dialogueWording[language] });
}

/**
 * Whether a terminal that cannot move its cursor, or the user of a screen reader, asks for lines. ACCESSIBLE is how tools
 * are told of a screen reader, after the prompts of Charm; programs cannot see one for themselves.
 */
function prefersLines({ environment: { TERM, ACCESSIBLE } }: Io): boolean {
  return TERM === "dumb" || !["", "0", "false"].includes(ACCESSIBLE?.toLowerCase() ?? "");
}
