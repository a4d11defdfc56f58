import { escapeTerminal } from "../../diagnostics/cut-excerpt.ts";
import type { Choice, ChoiceQuestion, TextQuestion } from "../../interview/dialogue.ts";
import type { DialogueCommand, DialogueWording } from "../../language/dialogue-wording.ts";
import { hangText, wrapText } from "../../report/text/wrap-text.ts";
import { choicesText } from "./choices-text.ts";
import { commands, offeredCommands } from "./offered-commands.ts";
import { emptyMark } from "./read-text.ts";

/** A question with its choices numbered, none of its lines wider than `width`, and what can be typed. */
export function plainQuestion(question: ChoiceQuestion, words: DialogueWording, width: number): readonly string[] {
  const { progress, message, note } = question;
  return [
    ...(progress === undefined ? [] : wrapText(escapeTerminal(progress), width)),
    ...wrapText(escapeTerminal(message), width),
    ...(note ? wrapText(words.note(escapeTerminal(note)), width) : []),
    ...question.choices.flatMap((choice, index) => choiceLines(choice, index, question, words, width)),
    ...plainKeys(question, words, width),
  ];
}

function choiceLines(
  { value, label, depth = 0 }: Choice,
  index: number,
  { choices, selected }: ChoiceQuestion,
  { plain }: DialogueWording,
  width: number,
): readonly string[] {
  const number = String(index + 1).padStart(String(choices.length).length);
  const earlier = selected.includes(value) ? ` (${plain.earlier})` : "";
  return hangText(`  ${"  ".repeat(depth)}${number}. `, escapeTerminal(label) + earlier, width);
}

/** What can be typed at a question, in a line or two. */
export function plainKeys(question: ChoiceQuestion, words: DialogueWording, width: number): readonly string[] {
  const { plain, keys, does } = words;
  const options = [
    plain.numbers(question.choices.length, question.several),
    ...enterOptions(question, words),
    // Help is always there: it tells how to answer, too.
    ...commands
      .filter((command) => command === "help" || offeredCommands(question).includes(command))
      .map((command) => plain.option(keys[command], does[command])),
  ];
  return wrapText(`(${options.join(", ")})`, width);
}

function enterOptions(question: ChoiceQuestion, words: DialogueWording): readonly string[] {
  const { plain, nothing, unknown } = words;
  const { selected, several, wasUnknown } = question;
  const none = several ? [plain.typeNothing(nothing)] : [];
  if (selected.length > 0)
    return [plain.keep(words.quote(escapeTerminal(choicesText(selected, question, words)))), ...none];
  if (wasUnknown) return [plain.keep(words.quote(unknown)), ...none];
  return several ? [plain.enterIsNothing] : [];
}

/** A question for a line of text, and what can be typed beside it. */
export function plainTextQuestion(question: TextQuestion, words: DialogueWording, width: number): readonly string[] {
  const { message, initial, whenEmpty, required, actions } = question;
  const { plain, prompt, keys, does } = words;
  const emptied = (key: string, usual: string) => (whenEmpty ? plain.option(key, words.quote(whenEmpty)) : usual);
  const kept = words.quote(escapeTerminal(initial));
  const options = [
    ...(initial === ""
      ? required === true
        ? []
        : [emptied(prompt.enter, plain.enterIsEmpty)]
      : [plain.keep(kept), ...(required === true ? [] : [emptied(emptyMark, plain.typeEmpty(emptyMark))])]),
    ...actions.map((action) => plain.option(keys[action], does[action])),
  ];
  return [...wrapText(escapeTerminal(message), width), ...wrapText(`(${options.join(", ")})`, width)];
}

/** How to answer, and every command. */
export function plainIntroduction(words: DialogueWording, width: number): readonly string[] {
  const { plain } = words;
  return [
    ...plain.introduction.flatMap((text) => wrapText(text, width)),
    ...commands.flatMap((command) => hangText("  ", commandLine(command, words), width)),
  ];
}

function commandLine(command: DialogueCommand, { plain, keys, words, explains }: DialogueWording): string {
  return plain.command(keys[command], words[command][0] ?? "", explains[command]);
}
