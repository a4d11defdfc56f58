import { readFileSync } from "node:fs";
import type { BuiltIn } from "../../src/built-in/built-in.ts";
import { builtIn } from "../../src/built-in/built-in-pack.ts";
import { main } from "../../src/cli/main.ts";
import { memoryIo, type World } from "../cli/memory-io.ts";

/** What a run of the program came to. */
export interface Run {
  readonly code: number;
  readonly output: string;
  readonly error: string;
  readonly written: ReadonlyMap<string, string>;
}

const pack = builtIn.pack();
const program = { ...builtIn, pack: () => pack };

/**
 * Runs the whole program in memory on a command line, split at spaces; `changed` takes the place of what is built in, and
 * `args` that of the line where there are spaces in it.
 */
export async function run(
  line: string,
  world: World = {},
  changed: Partial<BuiltIn> = {},
  args: readonly string[] = line === "" ? [] : line.split(" "),
): Promise<Run> {
  const io = memoryIo(args, world);
  const code = await main(io, { ...program, ...changed });
  return { code, output: io.printed.output, error: io.printed.error, written: io.written };
}

/** The text of one of the repository's examples. */
export function example(name: string): string {
  return readFileSync(new URL(`../../examples/${name}.yaml`, import.meta.url), "utf8");
}
