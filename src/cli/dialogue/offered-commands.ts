import type { ChoiceQuestion } from "../../interview/dialogue.ts";
import type { DialogueCommand } from "../../language/dialogue-wording.ts";

/** Every command, in the order in which they are shown. */
export const commands = [
  "unknown",
  "help",
  "why",
  "note",
  "back",
  "quit",
] as const satisfies readonly DialogueCommand[];

/** What a question offers beside its choices. */
export type Offering = Pick<ChoiceQuestion, "actions" | "help" | "why">;

/** The commands that a question allows: its actions, and help and why where there is something to tell. */
export function offeredCommands(question: Offering): readonly DialogueCommand[] {
  return commands.filter((command) =>
    command === "help" || command === "why" ? question[command] !== undefined : question.actions.includes(command),
  );
}
