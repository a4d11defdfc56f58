import { createInterface } from "node:readline";
import { PassThrough } from "node:stream";
import type { Ending } from "../../interview/dialogue.ts";
import type { PromptInput } from "../io.ts";

/** The keys of a terminal, for prompts that come one after the other. */
export interface Keyboard {
  /** The keys that are pressed while a question is asked. */
  readonly keys: NodeJS.ReadableStream;
  /** Asks; promises what is promised there, or at once how it ended where that happened between two questions. */
  listen<T>(ask: () => Promise<T>): Promise<T | Ending>;
  /** Gives the terminal back as it was. */
  close(): void;
}

const interruption = 0x03;

/**
 * How long a lone escape character may be the start of another key, in milliseconds; as editors have it. Longer makes
 * Escape slow, shorter takes arrow keys on a slow line for Escape.
 */
const escapeCodeTimeout = 100;

/**
 * Takes the keys of a terminal until it is closed. What is typed between two questions answers neither, and the terminal
 * does not show it either, as it would if each prompt gave the keys back; only Ctrl-C still counts.
 */
export function openKeyboard(terminal: PromptInput): Keyboard {
  let isAsking = false;
  let ending: Ending | null = null;
  const keys = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (raw: boolean) => terminal.setRawMode?.(raw),
  });
  const receive = (chunk: Uint8Array): void => {
    if (isAsking) keys.write(chunk);
    else if (chunk.includes(interruption)) ending = { kind: "interrupted" };
  };
  const end = (): void => {
    ending = { kind: "ended" };
    keys.end();
  };
  hastenEscape(keys);
  terminal.setRawMode?.(true);
  terminal.on("data", receive);
  terminal.once("end", end);
  return {
    keys,
    async listen(ask) {
      if (ending) {
        const ended = ending;
        if (ended.kind === "interrupted") ending = null;
        return ended;
      }
      isAsking = true;
      try {
        return await ask();
      } finally {
        isAsking = false;
        // The prompt has given the keys back.
        terminal.setRawMode?.(true);
      }
    },
    close() {
      terminal.removeListener("data", receive);
      terminal.removeListener("end", end);
      terminal.setRawMode?.(false);
      terminal.pause();
    },
  };
}

/** The first interface on a stream decides for all how long it waits; Inquirer makes its own with half a second. */
function hastenEscape(input: NodeJS.ReadableStream): void {
  createInterface({ input, escapeCodeTimeout, terminal: true }).close();
}
