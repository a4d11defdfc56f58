import { createInterface } from "node:readline";
import { PassThrough } from "node:stream";
import type { KeypressEvent } from "@inquirer/core";
import type { Ending } from "../conversation/conversation.ts";
import type { PromptInput } from "./streams.ts";

/** A question's way to the keys. */
export interface Listening {
  /** The keys that are pressed while the question can be seen. */
  readonly keys: NodeJS.ReadableStream;
  /** To be called as soon as the question is drawn: before, no key is let through. */
  readonly onDrawn: () => void;
}

/** The keys of a terminal, for prompts that come one after the other. */
interface Keyboard {
  /** Asks; promises what is promised there, or at once how it ended where that happened between two questions. */
  listen<T>(ask: (listening: Listening) => Promise<T>): Promise<T | Ending>;
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
 * Takes the keys of a terminal until it is closed. What is typed before a question is drawn answers neither that one nor
 * another, and the terminal does not show it either, as it would if each prompt gave the keys back; only Ctrl-C still
 * counts.
 */
export function openKeyboard(terminal: PromptInput): Keyboard {
  let asking: { readonly keys: PassThrough; isSeen: boolean } | null = null;
  let ending: Ending | null = null;
  const receive = (chunk: Uint8Array): void => {
    if (asking?.isSeen) asking.keys.write(chunk);
    else if (!chunk.includes(interruption)) return;
    else if (asking) asking.keys.write(Uint8Array.of(interruption));
    else ending = { kind: "interrupted" };
  };
  const end = (): void => {
    ending = { kind: "ended" };
    asking?.keys.end();
  };
  terminal.setRawMode?.(true);
  terminal.on("data", receive);
  terminal.once("end", end);
  return {
    async listen(ask) {
      if (ending) {
        const ended = ending;
        if (ended.kind === "interrupted") ending = null;
        return ended;
      }
      // Each question has a stream of its own: an escape that was begun at the one before ends there.
      const keys = keysFor(terminal);
      const question = { keys, isSeen: false };
      asking = question;
      const onDrawn = (): void => {
        // What was pressed until now may wait unread; the round of events that comes first drops it.
        setImmediate(() => {
          question.isSeen = true;
        });
      };
      try {
        return await ask({ keys, onDrawn });
      } finally {
        asking = null;
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

/** A terminal's keys as a prompt needs them. */
function keysFor(terminal: PromptInput): PassThrough {
  const keys = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (raw: boolean) => terminal.setRawMode?.(raw),
  });
  hastenEscape(keys);
  return keys;
}

/** The first interface on a stream decides for all how long it waits; Inquirer makes its own with half a second. */
function hastenEscape(input: NodeJS.ReadableStream): void {
  createInterface({ input, escapeCodeTimeout, terminal: true }).close();
}

/**
 * A key by its name as Node.js gives it (`up`, `return`, `escape`, `paste-start`), or the character that it types; empty
 * where it is neither.
 */
export function keyOf(event: KeypressEvent): string {
  const { name, sequence, meta } = fieldsOf(event);
  // Escape and another key at once reach the program as one key held with Alt.
  if (meta && sequence.length === 2) return "escape";
  if (event.ctrl) return "";
  if (name === "enter") return "return";
  return name || sequence;
}

/** Inquirer says less of its events than is in them: of `?` only the sequence tells which key it is. */
function fieldsOf(event: object): { readonly name: string; readonly sequence: string; readonly meta: boolean } {
  const name = "name" in event && typeof event.name === "string" ? event.name : "";
  const sequence = "sequence" in event && typeof event.sequence === "string" ? event.sequence : "";
  return { name, sequence, meta: "meta" in event && event.meta === true };
}
