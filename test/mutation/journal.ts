import { createHash } from "node:crypto";
import { appendFileSync, existsSync, readFileSync } from "node:fs";

/** The lines of a journal, each a JSON value of one shape; none, where there is no such file. */
export function readJournal<T>(path: string): readonly T[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  return lines.map((line): T => JSON.parse(line));
}

/** Adds a line, which is there whatever becomes of the process afterwards. */
export function addToJournal(path: string, value: object): void {
  appendFileSync(path, `${JSON.stringify(value)}\n`);
}

export function digestOf(...texts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 16);
}
