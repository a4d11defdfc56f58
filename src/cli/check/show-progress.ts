import type { Io } from "../io.ts";

/** How far a run is, on one line of the terminal. */
export interface Progress {
  /** So many files are done. */
  show(done: number): void;
  /** Takes the line away, to print something else. */
  clear(): void;
}

/** Fewer files are done before anyone can read it. */
const fewest = 50;
const cells = 20;
const clearLine = "\r\u001b[K";

/** Shows progress on standard error where that is a terminal and there is something to wait for. */
export function createProgress(io: Io, total: number, quiet: boolean): Progress {
  if (quiet || !io.terminal.error || total < fewest || io.environment.TERM === "dumb") {
    return { show: () => {}, clear: () => {} };
  }
  const step = Math.ceil(total / 100);
  let shown = false;
  return {
    show: (done) => {
      if (done % step !== 0 && done !== total) return;
      const filled = Math.floor((cells * done) / total);
      io.print("error", `${clearLine}${"▰".repeat(filled)}${"▱".repeat(cells - filled)} ${done}/${total}`);
      shown = true;
    },
    clear: () => {
      if (shown) io.print("error", clearLine);
      shown = false;
    },
  };
}
