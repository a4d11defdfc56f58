import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Whether a test may be skipped where a program to read with is lacking: not under `npm run readers`. */
const isRequired = process.env.MIXWIJZER_READERS === "1";

/** The programs of the machine that tests read with; the gate says which of them are not there. */
const readers: readonly string[] = JSON.parse(readFileSync(new URL("readers.json", import.meta.url), "utf8"));

/**
 * Whether to skip the tests that read with these programs of the machine, because one of them is not there. Where they are
 * required the tests run, and fail.
 */
export function lacksReader(...names: readonly string[]): boolean {
  const unknown = names.filter((name) => !readers.includes(name));
  if (unknown.length > 0) throw new Error(`not in test/support/readers.json, so the gate cannot name it: ${unknown}`);
  return !isRequired && names.some((name) => spawnSync(name, ["--version"], { input: "" }).error !== undefined);
}

/** What a program of the machine says of a text that it reads from standard input; empty: nothing. */
export function readWith(name: string, args: readonly string[], input = ""): string {
  const { error, stdout, stderr } = spawnSync(name, args, { input, encoding: "utf8", maxBuffer: 1 << 26 });
  if (error !== undefined)
    throw new Error(`${name} is needed by npm run readers, and could not be run`, { cause: error });
  return stdout + stderr;
}
