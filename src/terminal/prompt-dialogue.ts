import { ExitPromptError } from "@inquirer/core";
import figures from "@inquirer/figures";
import { createPromptModule } from "inquirer";
import type { ChoiceReply, Dialogue, Ending, TextReply } from "../conversation/conversation.ts";
import { escapeTerminal } from "../diagnostics/format-diagnostic.ts";
import { hangText } from "../report/text/wrap-text.ts";
import type { ChoiceState } from "./choice-state.ts";
import type { Style } from "./key-lines.ts";
import { openKeyboard } from "./keyboard.ts";
import { leavePastes, markPastes, roomOf, type Screen } from "./prompt-hooks.ts";
import { type ChooseConfig, type ChooseResult, choosePrompt, type EnterConfig, enterPrompt } from "./prompts.ts";
import { choicesText } from "./read-answer.ts";
import type { PromptOutput, PromptStreams } from "./streams.ts";

/** A dialogue in prompts that are drawn on a terminal and answered with single keys; answers stay there as a protocol. */
export function promptDialogue({ input, output, suspends }: PromptStreams, style: Style): Dialogue {
  const keyboard = openKeyboard(input);
  const width = () => Math.max(1, roomOf(output).columns - 1);
  const print = (lines: readonly string[]) => output.write(lines.map((line) => `${line}\n`).join(""));
  let introduced = false;
  let noting: { readonly message: string; readonly state: ChoiceState } | null = null;

  const say = (lines: readonly string[], mark = "") =>
    print(lines.flatMap((line) => hangText(mark, escapeTerminal(line), width())));

  async function ask<T>(asked: (prompt: Prompts, screen: Screen) => Promise<T>): Promise<T | Ending> {
    if (!introduced) say(style.words.prompt.introduction);
    introduced = true;
    output.write(markPastes);
    try {
      return await keyboard.listen(({ keys, onDrawn }) =>
        asked(createPrompts(keys, output), { output, suspends, onDrawn }),
      );
    } catch (error) {
      if (error instanceof ExitPromptError) return { kind: "interrupted" };
      throw error;
    } finally {
      output.write(leavePastes);
    }
  }

  return {
    say,
    async choose(question) {
      const { message } = question;
      const draft = noting?.message === message ? noting.state : null;
      noting = null;
      const config = { type: "choose", name: "result", message, question, style, draft } as const;
      const asked = await ask((prompt, screen) => prompt<{ result: ChooseResult }>({ ...config, screen }));
      const reply = "result" in asked ? asked.result.reply : asked;
      if ("result" in asked && reply.kind === "note") noting = { message, state: asked.result.state };
      const answer = reply.kind === "chosen" ? choicesText(reply.values, question, style.words) : "";
      print(recordLines(message, reply.kind, answer, style, width()));
      return reply;
    },
    async enter(question) {
      const { message } = question;
      const config = { type: "enter", name: "reply", message, question, style } as const;
      const asked = await ask((prompt, screen) => prompt<{ reply: TextReply }>({ ...config, screen }));
      const reply = "reply" in asked ? asked.reply : asked;
      const answer = reply.kind === "entered" ? reply.text || style.words.nothing : "";
      print(recordLines(message, reply.kind, answer, style, width()));
      return reply;
    },
    close: keyboard.close,
  };
}

type Prompts = ReturnType<typeof createPrompts>;

function createPrompts(input: NodeJS.ReadableStream, output: PromptOutput) {
  const prompt = createPromptModule<{ choose: ChooseConfig; enter: EnterConfig }>({
    input,
    output,
    clearPromptOnDone: true,
  });
  prompt.registerPrompt("choose", choosePrompt);
  prompt.registerPrompt("enter", enterPrompt);
  return prompt;
}

/**
 * What stays on the screen of a question, in lines of at most `width`: nothing where the user went elsewhere and will see
 * it again.
 */
function recordLines(
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
