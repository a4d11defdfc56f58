import figures from "@inquirer/figures";
import { escapeTerminal } from "../../diagnostics/cut-excerpt.ts";
import type { ChoiceReply, TextReply } from "../../interview/dialogue.ts";
import { hangText } from "../../report/text/wrap-text.ts";
import type { Style } from "./style.ts";

/**
 * What stays on the screen of a question, in lines of at most `width`: nothing where the user went elsewhere and will see
 * it again.
 */
export function recordLines(
  message: string,
  kind: (ChoiceReply | TextReply)["kind"],
  answer: string,
  { palette, words }: Style,
  width: number,
): readonly string[] {
  const record = (mark: string, given: string) =>
    hangText(`${mark} `, palette.bold(escapeTerminal(message)) + given, width);
  const answered = (text: string) => record(palette.green(figures.tick), ` … ${palette.cyan(escapeTerminal(text))}`);
  switch (kind) {
    case "chosen":
    case "entered":
      return answered(answer);
    case "unknown":
      return answered(words.unknown);
    case "back":
    case "note":
      return [];
    case "quit":
    case "interrupted":
    case "ended":
      return record(palette.yellow(figures.cross), "");
    default:
      return kind satisfies never;
  }
}
