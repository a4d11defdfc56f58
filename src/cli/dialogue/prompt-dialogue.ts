import { ExitPromptError } from "@inquirer/core";
import { createPromptModule } from "inquirer";
import { escapeTerminal } from "../../diagnostics/cut-excerpt.ts";
import type { Dialogue, Ending, TextReply } from "../../interview/dialogue.ts";
import { hangText } from "../../report/text/wrap-text.ts";
import type { PromptOutput, PromptStreams } from "../io.ts";
import type { ChoiceState } from "./choice-state.ts";
import { choicesText } from "./choices-text.ts";
import { type ChooseConfig, type ChooseResult, choosePrompt } from "./choose-prompt.ts";
import { type EnterConfig, enterPrompt } from "./enter-prompt.ts";
import { openKeyboard } from "./keyboard.ts";
import { recordLines } from "./record-lines.ts";
import type { Style } from "./style.ts";
import { leavePastes, markPastes } from "./use-paste.ts";
import { roomOf, type Screen } from "./use-screen.ts";

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
