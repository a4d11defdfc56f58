import { escapeTerminal } from "../../diagnostics/cut-excerpt.ts";
import type { ChoiceQuestion, ChoiceReply, Dialogue } from "../../interview/dialogue.ts";
import type { DialogueWording } from "../../language/dialogue-wording.ts";
import { hangText } from "../../report/text/wrap-text.ts";
import type { Io, LineResult } from "../io.ts";
import { choicesText } from "./choices-text.ts";
import { plainIntroduction, plainKeys, plainQuestion, plainTextQuestion } from "./plain-question.ts";
import { readChoice } from "./read-choice.ts";
import { readText } from "./read-text.ts";
import { workMeanwhile } from "./work-meanwhile.ts";

/** The part of the world that a dialogue in lines needs. */
export type PlainIo = Pick<Io, "terminal" | "columns" | "print" | "readLine" | "closeInput">;

const usual = 80;
const narrowest = 20;
const widest = 100;

/**
 * A dialogue in lines of text alone, for screen readers, simple terminals and pipes: no colours and no cursor that moves.
 * What comes from elsewhere than a terminal is shown after the question, so that what is printed reads as a protocol.
 */
export function plainDialogue(io: PlainIo, words: DialogueWording): Dialogue {
  let introduced = false;
  const width = () => Math.max(narrowest, Math.min((io.columns.error ?? usual) - 1, widest));
  const print = (lines: readonly string[]) => io.print("error", lines.map((line) => `${line}\n`).join(""));
  const say = (lines: readonly string[], mark = "") =>
    print(lines.flatMap((line) => hangText(mark, escapeTerminal(line), width())));

  function introduce(): void {
    if (!introduced) print(plainIntroduction(words, width()));
    introduced = true;
  }

  async function ask(meanwhile: (() => Iterable<unknown>) | undefined): Promise<LineResult> {
    io.print("error", words.plain.answer);
    // What comes from a pipe is there already.
    const stop = workMeanwhile(io.terminal.input ? meanwhile : undefined);
    const result = await io.readLine().finally(stop);
    if (result.kind !== "line") print([""]);
    else if (!io.terminal.input) print([escapeTerminal(result.text)]);
    return result;
  }

  /** Promises null where the line did not settle the question. */
  async function attempt(question: ChoiceQuestion): Promise<ChoiceReply | null> {
    const { selected, several, meanwhile } = question;
    const likely = several || selected.length > 0 ? selected : null;
    const line = await ask(meanwhile && (() => meanwhile(likely)));
    if (line.kind !== "line") return line;
    const reading = readChoice(line.text, question, words);
    if (reading.kind === "reply") {
      say(confirmation(reading.reply, question, words));
      return reading.reply;
    }
    say(reading.kind === "problem" ? [reading.text] : (question[reading.about]?.() ?? []));
    if (reading.kind === "show" && reading.about === "help") print(["", ...plainIntroduction(words, width())]);
    print(plainKeys(question, words, width()));
    return null;
  }

  return {
    say,
    async choose(question) {
      introduce();
      print(["", ...plainQuestion(question, words, width())]);
      for (;;) {
        const reply = await attempt(question);
        if (reply) return reply;
      }
    },
    async enter(question) {
      print(["", ...plainTextQuestion(question, words, width())]);
      for (;;) {
        const line = await ask(question.meanwhile);
        const reply = line.kind === "line" ? readText(line.text, question) : line;
        if (reply.kind !== "entered" || reply.text !== "" || question.required !== true) return reply;
      }
    },
    close: () => io.closeInput(),
  };
}

/** What was answered, since a number alone says little; nothing where the user went elsewhere. */
function confirmation(reply: ChoiceReply, question: ChoiceQuestion, words: DialogueWording): readonly string[] {
  if (reply.kind === "unknown") return [words.plain.chosen(words.unknown)];
  return reply.kind === "chosen" ? [words.plain.chosen(choicesText(reply.values, question, words))] : [];
}
