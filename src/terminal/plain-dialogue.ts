import type { Choice, ChoiceQuestion, ChoiceReply, Dialogue, TextQuestion } from "../conversation/conversation.ts";
import { escapeTerminal } from "../diagnostics/format-diagnostic.ts";
import type { DialogueCommand, DialogueWording } from "../language/dialogue-wording.ts";
import { hangText, wrapText } from "../report/text/wrap-text.ts";
import { commands, offeredCommands } from "./choice-state.ts";
import { beginning } from "./lay-out-choice.ts";
import { choicesText, emptyMark, readChoice, readText } from "./read-answer.ts";
import { type LineResult, type LineTerminal, workMeanwhile } from "./streams.ts";

const usual = 80;
const narrowest = 20;
const widest = 100;

/**
 * A dialogue in lines of text alone, for screen readers, simple terminals and pipes: no colours and no cursor that moves.
 * What comes from elsewhere than a terminal is shown after the question, so that what is printed reads as a protocol.
 */
export function plainDialogue(io: LineTerminal, words: DialogueWording): Dialogue {
  let introduced = false;
  const width = () => Math.max(narrowest, Math.min((io.columns.error ?? usual) - 1, widest));
  const print = (lines: readonly string[]) => io.print("error", lines.map((line) => `${line}\n`).join(""));
  // Marks before a line are silent when it is read aloud, and take cells in braille.
  const say = (lines: readonly string[]) => print(lines.flatMap((line) => wrapText(escapeTerminal(line), width())));

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

/**
 * A question with its choices numbered, none of its lines wider than `width`, and what answers it. Little stands before the
 * choices, since who hears it waits for them.
 */
function plainQuestion(question: ChoiceQuestion, words: DialogueWording, width: number): readonly string[] {
  const { progress, message, note } = question;
  return [
    ...(progress === undefined ? [] : wrapText(escapeTerminal(progress), width)),
    ...wrapText(escapeTerminal(message), width),
    ...question.choices.flatMap((choice, index) => choiceLines(choice, index, question, words, width)),
    ...(note ? beginning(words.note(escapeTerminal(note)), width) : []),
    ...(question.help?.() ?? []).flatMap((text) => wrapText(escapeTerminal(text), width)),
    ...wrapText(`(${answerOptions(question, words).join(", ")})`, width),
  ];
}

function choiceLines(
  { value, label, meaning, depth = 0 }: Choice,
  index: number,
  { choices, selected }: ChoiceQuestion,
  { plain }: DialogueWording,
  width: number,
): readonly string[] {
  const number = String(index + 1).padStart(String(choices.length).length);
  const earlier = selected.includes(value) ? ` (${plain.earlier})` : "";
  const mark = `  ${"  ".repeat(depth)}${number}. `;
  return [
    ...hangText(mark, escapeTerminal(label) + earlier, width),
    ...(meaning ? hangText(" ".repeat(mark.length), escapeTerminal(meaning), width) : []),
  ];
}

/** What answers a question; the commands beside it were told before the first one. */
function answerOptions(question: ChoiceQuestion, words: DialogueWording): readonly string[] {
  return [words.plain.numbers(question.choices.length, question.several), ...enterOptions(question, words)];
}

/** All that can be typed at a question, in a line or two. */
function plainKeys(question: ChoiceQuestion, words: DialogueWording, width: number): readonly string[] {
  const { keys, does, plain } = words;
  const options = [
    ...answerOptions(question, words),
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
function plainTextQuestion(question: TextQuestion, words: DialogueWording, width: number): readonly string[] {
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
function plainIntroduction(words: DialogueWording, width: number): readonly string[] {
  const { plain } = words;
  return [
    ...plain.introduction.flatMap((text) => wrapText(text, width)),
    ...commands.flatMap((command) => hangText("  ", commandLine(command, words), width)),
  ];
}

function commandLine(command: DialogueCommand, { plain, keys, words, explains }: DialogueWording): string {
  return plain.command(keys[command], words[command][0] ?? "", explains[command]);
}
