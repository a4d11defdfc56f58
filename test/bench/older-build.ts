import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { runnable } from "../../scripts/runnable.mjs";
import type { createAdviser } from "../../src/advice/create-adviser.ts";
import type { knowCase } from "../../src/advice/situation.ts";
import type { Pack } from "../../src/pack/pack.ts";
import { installPackage } from "./install-package.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** A build that is measured: the program as it is installed, and what of its sources is called from within a process. */
export interface Build {
  readonly name: string;
  /** The folder with the sources that it was made of. */
  readonly sources: string;
  /** What Node.js is started with to run it. */
  readonly program: string;
  /** The parts of it that are called from within a process, and the library, as files. */
  readonly inside: string;
  readonly library: string;
  readonly pack: Pack;
  readonly createAdviser: typeof createAdviser;
  readonly knowCase: typeof knowCase;
}

/** Checks out a commit in a folder of its own, installs what it needs and builds it; the folder goes with the process. */
export async function makeOlderBuild(commit: string): Promise<Build> {
  const folder = temporaryFolder();
  run("sh", ["-c", 'git archive "$0" | tar -x -C "$1"', commit, folder], process.cwd());
  run("npm", ["ci", "--no-audit", "--no-fund", "--prefer-offline"], folder);
  return findBuild(commit, folder, installPackage(folder));
}

/**
 * A build of a tree of sources, installed in a folder. What is called from within is typed as it is today: an older build
 * that has it no longer or not yet fails, with the name of what it lacks.
 */
export async function findBuild(name: string, sources: string, installed: string): Promise<Build> {
  const own = join(installed, "node_modules/mixwijzer");
  const [inside, library] = [join(installed, "inside.cjs"), join(own, "dist/index.js")];
  const contents = [
    'export { createAdviser } from "./src/advice/create-adviser.ts";',
    'export { knowCase } from "./src/advice/situation.ts";',
    `export { lookThrough } from ${JSON.stringify(resolve("test/bench/look-through.ts"))};`,
  ].join("\n");
  await build({ ...runnable, stdin: { contents, resolveDir: sources }, outfile: inside });
  const called: Pick<Build, "createAdviser" | "knowCase"> = createRequire(inside)(inside);
  const { builtInPack }: { readonly builtInPack: () => Pack } = await import(pathToFileURL(library).href);
  return { name, sources, program: join(own, "bin/mixwijzer.js"), inside, library, pack: builtInPack(), ...called };
}

function run(command: string, args: readonly string[], cwd: string): void {
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed: ${stderr}`);
}
