import type { TextQuestion, TextReply } from "../../interview/dialogue.ts";
import { cleanLine } from "./clean-line.ts";
import { findCommand } from "./read-command.ts";

/** What is typed to leave a text empty where an empty line keeps what is there. */
export const emptyMark = "-";

/** Reads a line as the answer to a question for text; only a line that is nothing but an allowed command is one. */
export function readText(line: string, { initial, whenEmpty = "", required, actions }: TextQuestion): TextReply {
  const text = cleanLine(line);
  if (text === "") return { kind: "entered", text: initial || whenEmpty };
  if (text === emptyMark && required !== true) return { kind: "entered", text: whenEmpty };
  const command = findCommand(text);
  if ((command === "back" || command === "quit") && actions.includes(command)) return { kind: command };
  return { kind: "entered", text };
}
