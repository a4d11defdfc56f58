import { existsSync, openSync, readFileSync, statSync, writeSync } from "node:fs";

/**
 * Keeps in a file which input is being tried, with its length before it, for who asks when the process is gone. One
 * writing each, for it is done for every input.
 */
export function createInputKeeper(path: string): (text: string) => void {
  const file = openSync(path, "w");
  return (text) => {
    const bytes = Buffer.from(text);
    const line = Buffer.from(`${bytes.length}\n`);
    writeSync(file, Buffer.concat([line, bytes]), 0, line.length + bytes.length, 0);
  };
}

/** The input that was tried last; null: none was. */
export function readInputAtHand(path: string): string | null {
  if (!existsSync(path)) return null;
  const kept = readFileSync(path);
  const begins = kept.indexOf("\n") + 1;
  const length = Number(kept.subarray(0, begins));
  return begins === 0 ? null : kept.subarray(begins, begins + length).toString();
}

/** For how many milliseconds the input that is tried has been so. */
export function ageOfInput(path: string): number {
  return existsSync(path) ? Date.now() - statSync(path).mtimeMs : 0;
}
