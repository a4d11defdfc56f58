import { escapeTerminal } from "../../diagnostics/escape-terminal.ts";
import { hangText } from "../../report/wrap-text.ts";
import type { Style } from "./style.ts";

/** What a question says before its choices. */
export interface Heading {
  readonly progress?: string;
  readonly message: string;
  readonly note?: string;
}

/** Where the user is, the question, and the note that it has, in lines of at most `width`. */
export function questionLines({ progress, message, note }: Heading, style: Style, width: number): readonly string[] {
  const { palette, words } = style;
  const dimmed = (text: string) => hangText("  ", palette.dim(escapeTerminal(text)), width);
  return [
    ...(progress ? dimmed(progress) : []),
    ...hangText(`${palette.blue("?")} `, palette.bold(escapeTerminal(message)), width),
    ...(note ? dimmed(words.note(note)) : []),
  ];
}
