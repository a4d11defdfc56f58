import { spawnSync } from "node:child_process";

/** Whether a test may be skipped where a program to read with is lacking: not under `npm run readers`. */
const isRequired = process.env.MIXWIJZER_READERS === "1";

/**
 * Whether to skip the tests that read with a program of the machine, because it is not there. Where it is required they
 * run, and fail.
 */
export function lacksReader(name: string): boolean {
  return !isRequired && spawnSync(name, ["--version"]).error !== undefined;
}

/** What a program of the machine says of a text that it reads from standard input; empty: nothing. */
export function readWith(name: string, args: readonly string[], input: string): string {
  const { error, stdout, stderr } = spawnSync(name, args, { input, encoding: "utf8" });
  if (error !== undefined)
    throw new Error(`${name} is needed by npm run readers, and could not be run`, { cause: error });
  return stdout + stderr;
}
