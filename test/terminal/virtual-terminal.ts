import { PassThrough, Writable } from "node:stream";
import xterm from "@xterm/headless";
import { expect, vi } from "vitest";
import type { PromptStreams } from "../../src/terminal/streams.ts";

/** What keys send. */
export const keys = {
  up: "\x1b[A",
  down: "\x1b[B",
  home: "\x1b[H",
  end: "\x1b[F",
  pageUp: "\x1b[5~",
  pageDown: "\x1b[6~",
  enter: "\r",
  space: " ",
  escape: "\x1b",
  interrupt: "\x03",
  endOfInput: "\x04",
} as const;

/** A terminal without a screen to look at: what a program writes is drawn as terminals do, and keys can be pressed. */
export interface VirtualTerminal {
  readonly streams: PromptStreams;
  /** Whether keys reach the program one by one. */
  readonly raw: () => boolean;
  /** Whether pastes are marked. */
  readonly marksPastes: () => boolean;
  /** Presses keys, or sends what they send, in one go; like all input, it comes after what happens just now. */
  readonly press: (...sent: readonly string[]) => void;
  /** Hands over at once what was typed before. */
  readonly typedBefore: (text: string) => void;
  /** Pastes a text as terminals do. */
  readonly paste: (text: string) => void;
  /** Ends the input, as a terminal that is closed does. */
  readonly hangUp: () => void;
  readonly resize: (columns: number, rows: number) => void;
  /** Promises that the screen shows a text in the end. */
  readonly shows: (text: string) => Promise<void>;
  /** What is on the screen, without the empty lines at its end. */
  readonly screen: () => string;
  /** All that was ever drawn and has not been removed. */
  readonly history: () => string;
  /** The line with the cursor. */
  readonly cursorLine: () => string;
}

/** Makes a terminal of that size. */
export function virtualTerminal(columns = 80, rows = 24): VirtualTerminal {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, convertEol: true });
  let raw = false;
  const input = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (mode: boolean) => {
      raw = mode;
    },
  });
  const output = Object.assign(
    new Writable({ decodeStrings: false, write: (chunk, _encoding, done) => terminal.write(chunk, done) }),
    // Without this mark, streams that are piped here would close it, which they do not do to a process's own.
    { columns, rows, isTTY: true, _isStdio: true },
  );
  const lines = (from: number): string => {
    const { active } = terminal.buffer;
    const all = Array.from({ length: active.length - from }, (_, index) => active.getLine(from + index));
    return all
      .map((line) => line?.translateToString(true) ?? "")
      .join("\n")
      .trimEnd();
  };
  const screen = () => lines(terminal.buffer.active.baseY);
  return {
    streams: { input, output, suspends: true },
    raw: () => raw,
    marksPastes: () => terminal.modes.bracketedPasteMode,
    press: (...sent) => {
      setImmediate(() => input.write(sent.join("")));
    },
    typedBefore: (text) => {
      input.write(text);
    },
    paste: (text) => {
      const pasted = text.replace(/\n/g, "\r");
      const sent = terminal.modes.bracketedPasteMode ? `\x1b[200~${pasted}\x1b[201~` : pasted;
      setImmediate(() => input.write(sent));
    },
    hangUp: () => {
      setImmediate(() => input.end());
    },
    resize: (newColumns, newRows) => {
      terminal.resize(newColumns, newRows);
      Object.assign(output, { columns: newColumns, rows: newRows });
      output.emit("resize");
    },
    shows: (text) => vi.waitFor(() => expect(screen()).toContain(text), { timeout: 120_000, interval: 5 }),
    screen,
    history: () => lines(0),
    cursorLine: () => {
      const { active } = terminal.buffer;
      return active.getLine(active.baseY + active.cursorY)?.translateToString(true) ?? "";
    },
  };
}
