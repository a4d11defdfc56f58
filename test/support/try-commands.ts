import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import { type Language, wordings } from "../../src/language/languages.ts";
import { run } from "../scenarios/run.ts";
import { readPage, root } from "./pages.ts";

/** What a command line came to; of a program that is not tried, that there is such a command. */
export interface Tried {
  readonly line: string;
  readonly code: number;
  readonly error: string;
}

const session = ".mixwijzer-session.json";

/** Text files below folders of the repository, by path. */
function filesBelow(...folders: readonly string[]): Record<string, string> {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`),
  );
  const files = paths.map((path) => path.replaceAll("\\", "/")).filter((path) => statSync(join(root, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readPage(path)]));
}

/** Whether npm can do this here. */
function npmKnows([first = "", second = ""]: readonly string[]): boolean {
  return ["ci", "link"].includes(first) || (first === "run" ? second : first) in manifest.scripts;
}

/**
 * Tries command lines in order, in a folder with what the repository has for users. Questions are stopped at once; an
 * interview that was stopped can be resumed by the line after it.
 */
export async function tryCommands(lines: readonly string[], language: Language): Promise<readonly Tried[]> {
  const files = filesBelow("examples", "rules");
  const { quit } = wordings[language].dialogue.keys;
  const tried: Tried[] = [];
  for (const line of lines) {
    const [program = "", ...args] = line.split(/\s+/);
    if (program === "cp" && args[0] === "-r") copy(files, args[1] ?? "", args[2] ?? "");
    if (program !== "mixwijzer") {
      const isKnown = program === "npm" ? npmKnows(args) : program === "cp";
      tried.push({ line, code: isKnown ? 0 : 127, error: "" });
      continue;
    }
    const isNew = args.length === 0;
    const asks = isNew || args.includes("--resume") || args.includes("--ask");
    if (!args.includes("--resume")) delete files[session];
    const world = asks ? { files, input: `${isNew ? "Thema\n" : ""}${quit}\n` } : { files };
    const whole = [...args, ...(asks ? ["--plain"] : []), "--lang", language].join(" ");
    const { code, error, written } = await run(whole, world);
    for (const [path, text] of written) files[path] = text;
    tried.push({ line, code, error });
  }
  return tried;
}

function copy(files: Record<string, string>, from: string, to: string): void {
  for (const [path, text] of Object.entries(files)) {
    if (path.startsWith(`${from}/`)) files[`${to}${path.slice(from.length)}`] = text;
  }
}
