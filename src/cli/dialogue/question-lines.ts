import { escapeTerminal } from "../../diagnostics/cut-excerpt.ts";
import { hangText } from "../../report/text/wrap-text.ts";
import type { Style } from "./style.ts";

/** What a question says before its choices. */
export interface Heading {
  readonly progress?: string;
  readonly message: string;
  readonly note?: string;
}

/** More of a note than this is shown only where it is written, so that the question stays in view. */
const mostNoteLines = 3;

/** Where the user is, the question, and how the note begins that it has, in lines of at most `width`. */
export function questionLines({ progress, message, note }: Heading, style: Style, width: number): readonly string[] {
  const { palette, words } = style;
  const dimmed = (text: string) => hangText("  ", palette.dim(escapeTerminal(text)), width);
  return [
    ...(progress ? dimmed(progress) : []),
    ...hangText(`${palette.blue("?")} `, palette.bold(escapeTerminal(message)), width),
    ...(note ? beginning(escapeTerminal(words.note(note)), width).map((line) => palette.dim(line)) : []),
  ];
}

/** The first lines of a text, with an ellipsis where there are more. */
function beginning(text: string, width: number): readonly string[] {
  const whole = hangText("  ", text, width);
  if (whole.length <= mostNoteLines) return whole;
  const lines = hangText("  ", text, width - 2).slice(0, mostNoteLines);
  return lines.map((line, index) => (index === mostNoteLines - 1 ? `${line} …` : line));
}
