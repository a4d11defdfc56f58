import type { DialogueCommand } from "../../language/dialogue-wording.ts";
import { languages } from "../../language/languages.ts";
import { dialogueWording } from "../../language/wordings.ts";
import { comparable } from "../../source/nearest.ts";
import { commands } from "./offered-commands.ts";

/** The command that a line is, by its key or a word of it in any language; null: it is none. */
export function findCommand(line: string): DialogueCommand | null {
  const typed = comparable(line);
  return commands.find((command) => languages.some((language) => names(command, language).includes(typed))) ?? null;
}

function names(command: DialogueCommand, language: (typeof languages)[number]): readonly string[] {
  const { keys, words } = dialogueWording[language];
  return [keys[command], ...words[command]];
}
