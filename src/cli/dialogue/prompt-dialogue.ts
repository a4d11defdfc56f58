import { createInterface } from "node:readline";
import { ExitPromptError } from "@inquirer/core";
import { createPromptModule } from "inquirer";
import { escapeTerminal } from "../../diagnostics/escape-terminal.ts";
import type { ChoiceReply, Dialogue, Ending, TextReply } from "../../interview/dialogue.ts";
import { wrapText } from "../../report/wrap-text.ts";
import type { PromptStreams } from "../io.ts";
import { choicesText } from "./choices-text.ts";
import { type ChooseConfig, choosePrompt } from "./choose-prompt.ts";
import { type EnterConfig, enterPrompt } from "./enter-prompt.ts";
import { recordLines } from "./record-lines.ts";
import type { Style } from "./style.ts";
import { leavePastes, markPastes } from "./use-paste.ts";
import { roomOf } from "./use-screen.ts";

/**
 * How long a lone escape character may be the start of another key, in milliseconds; as editors have it. Longer makes
 * Escape slow, shorter takes arrow keys on a slow line for Escape.
 */
const escapeCodeTimeout = 100;

/** A dialogue in prompts that are drawn on a terminal and answered with single keys; answers stay there as a protocol. */
export function promptDialogue(streams: PromptStreams, style: Style): Dialogue {
  const { input, output } = streams;
  hastenEscape(input);
  const prompt = createPromptModule<{ choose: ChooseConfig; enter: EnterConfig }>({
    input,
    output,
    clearPromptOnDone: true,
  });
  prompt.registerPrompt("choose", choosePrompt);
  prompt.registerPrompt("enter", enterPrompt);
  const width = () => Math.max(1, roomOf(output).columns - 1);
  const print = (lines: readonly string[]) => output.write(lines.map((line) => `${line}\n`).join(""));

  async function ask<T extends { readonly kind: string }>(
    asked: () => Promise<{ readonly reply: T }>,
  ): Promise<T | Ending> {
    output.write(markPastes);
    try {
      return (await asked()).reply;
    } catch (error) {
      if (error instanceof ExitPromptError) return { kind: "interrupted" };
      throw error;
    } finally {
      output.write(leavePastes);
    }
  }

  return {
    say: (lines) => print(lines.flatMap((line) => wrapText(escapeTerminal(line), width()))),
    async choose(question) {
      const { message } = question;
      const config = { type: "choose", name: "reply", message, question, style, screen: streams } as const;
      const reply = await ask(() => prompt<{ reply: ChoiceReply }>(config));
      const answer = reply.kind === "chosen" ? choicesText(reply.values, question, style.words) : "";
      print(recordLines(message, reply.kind, answer, style, width()));
      return reply;
    },
    async enter(question) {
      const { message } = question;
      const config = { type: "enter", name: "reply", message, question, style, screen: streams } as const;
      const reply = await ask(() => prompt<{ reply: TextReply }>(config));
      const answer = reply.kind === "entered" ? reply.text || style.words.nothing : "";
      print(recordLines(message, reply.kind, answer, style, width()));
      return reply;
    },
    close: () => input.pause(),
  };
}

/** The first interface on a stream decides for all how long it waits; Inquirer makes its own with half a second. */
function hastenEscape(input: NodeJS.ReadableStream): void {
  createInterface({ input, escapeCodeTimeout, terminal: true }).close();
}
