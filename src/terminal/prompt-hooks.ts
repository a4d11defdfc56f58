import { cursorDown, cursorUp, eraseLines } from "@inquirer/ansi";
import { type KeypressEvent, useEffect, useRef, useState } from "@inquirer/core";
import { textWidth } from "../report/text/wrap-text.ts";
import type { Room } from "./key-lines.ts";
import type { PromptOutput, PromptStreams } from "./streams.ts";
import { workMeanwhile } from "./streams.ts";

/** Ends a prompt whose input ends, as Ctrl-D does; Inquirer itself would wait for ever. */
export function useEnd(end: () => void): void {
  useEffect((readline) => {
    readline.on("close", end);
    return () => readline.removeListener("close", end);
  }, []);
}

/** Does work from when a prompt is on the screen until it is answered; it begins anew where what it is `about` changes. */
export function useMeanwhile(work: (() => Iterable<unknown>) | undefined, about = ""): void {
  useEffect(() => workMeanwhile(work), [about]);
}

/** Asks terminals to say where something pasted begins and ends. */
export const markPastes = "\x1b[?2004h";
/** Asks terminals to say so no more. */
export const leavePastes = "\x1b[?2004l";

/** Promises a function that tells of each key, in order, whether it belongs to something pasted, marks included. */
export function usePaste(): (key: string) => boolean {
  const pasting = useRef(false);
  return (key) => {
    const before = pasting.current;
    if (key === "paste-start") pasting.current = true;
    if (key === "paste-end") pasting.current = false;
    return before || pasting.current;
  };
}

const usual: Room = { columns: 80, rows: 24 };

/** Where a prompt draws. */
export interface Screen extends Pick<PromptStreams, "output" | "suspends"> {
  /** Is told when the whole prompt has been given to the terminal for the first time. */
  readonly onDrawn: () => void;
}

/** What a prompt has drawn: its lines, and how many of them are under the cursor. */
interface Drawn {
  readonly lines: readonly string[];
  readonly below: number;
}

/** The room on a terminal; where it does not say, the room that terminals had of old. */
export function roomOf({ columns, rows }: PromptOutput): Room {
  return { columns: columns || usual.columns, rows: rows || usual.rows };
}

/**
 * Draws a prompt again where the terminal changes its size, and where the program comes back after Ctrl-Z. The prompt
 * keeps what it drew last in the reference that this promises.
 */
export function useScreen({ output, suspends, onDrawn }: Screen): { current: Drawn } {
  const drawn = useRef<Drawn>({ lines: [], below: 0 });
  const [, setTimes] = useState(0);
  // The first effects come after the first drawing.
  useEffect(onDrawn, []);
  useEffect((readline) => {
    const again = (): void => setTimes((times) => times + 1);
    const resize = (): void => {
      output.write(clearReflowed(drawn.current, roomOf(output).columns));
      again();
    };
    const resume = (): void => {
      output.write(markPastes + startAfresh(drawn.current));
      readline.resume();
      again();
    };
    const suspend = (_text: unknown, key: KeypressEvent): void => {
      if (suspends && key.ctrl && key.name === "z") output.write(`${leavePastes}${cursorDown(drawn.current.below)}\n`);
    };
    output.on("resize", resize);
    readline.on("SIGCONT", resume);
    // Readline stops the program as soon as it sees the key itself.
    readline.input.prependListener("keypress", suspend);
    return () => {
      output.removeListener("resize", resize);
      readline.removeListener("SIGCONT", resume);
      readline.input.removeListener("keypress", suspend);
    };
  }, []);
  return drawn;
}

/**
 * Removes what was drawn from a terminal that has wrapped it anew to another width. Inquirer counts lines as it wrote
 * them, and would leave some of them on the screen. Not all terminals wrap the line of the cursor: it counts for one,
 * since a line that stays is better than one too many that goes.
 */
function clearReflowed({ lines, below }: Drawn, columns: number): string {
  const cursorLine = lines.length - below - 1;
  const heights = lines.map((line, index) =>
    index === cursorLine ? 1 : Math.max(1, Math.ceil(textWidth(line) / columns)),
  );
  const sum = (some: readonly number[]) => some.reduce((total, height) => total + height, 0);
  const under = sum(heights.slice(cursorLine + 1));
  return cursorDown(under) + eraseLines(sum(heights)) + startAfresh({ lines, below });
}

/** Makes Inquirer draw from the line of the cursor on, instead of where it drew before. */
function startAfresh({ lines, below }: Drawn): string {
  return "\n".repeat(Math.max(0, lines.length - 1)) + cursorUp(below);
}
