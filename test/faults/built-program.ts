import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { installProgram } from "../support/install-program.ts";

/** What a process came to. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly error: string;
}

/** How a process is run; `preload` is code that runs before the program, `shell` what the shell does before that. */
export interface Running {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly preload?: string;
  readonly shell?: string;
  /** What comes after the command on the line of the shell, such as where output goes. */
  readonly redirect?: string;
}

/** The program as it is published, in a folder of its own, and folders to run it in. */
export interface BuiltProgram {
  readonly bin: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** A new folder with these files, text by path. */
  folder(files: Readonly<Record<string, string>>): string;
  run(folder: string, args: readonly string[], running?: Running): Ended;
  /** The arguments for node that run the program, with `preload` first. */
  nodeArgs(args: readonly string[], preload?: string): readonly string[];
  remove(): void;
}

/** The program as npm would install it. */
export function buildProgram(): BuiltProgram {
  const home = installProgram();
  const bin = join(home, "bin/mixwijzer.js");
  const env = { PATH: process.env.PATH, HOME: home, LANG: "en_US.UTF-8" };
  let count = 0;
  const nodeArgs = (args: readonly string[], preload?: string): readonly string[] => {
    if (preload === undefined) return [bin, ...args];
    const file = join(home, `preload-${++count}.cjs`);
    writeFileSync(file, preload);
    return ["--require", file, bin, ...args];
  };
  return {
    bin,
    env,
    nodeArgs,
    folder(files) {
      const folder = mkdtempSync(join(home, "run-"));
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      return folder;
    },
    run(folder, args, { input = "", env: more = {}, preload, shell = ":", redirect = "" } = {}) {
      const line = `${shell}; exec "$@" ${redirect}`;
      const { status, signal, stdout, stderr } = spawnSync(
        "bash",
        ["-c", line, "bash", process.execPath, ...nodeArgs(args, preload)],
        { cwd: folder, encoding: "utf8", env: { ...env, ...more }, input, maxBuffer: 1e9, timeout: 240_000 },
      );
      return { code: status, signal, output: stdout, error: stderr };
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
