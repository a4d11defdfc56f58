import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Io } from "../io.ts";
import { wayTo } from "./way-to.ts";

/** A file to check: how it is opened, and how reports name it. */
export interface CaseFile {
  /** `-` is standard input. */
  readonly path: string;
  readonly name: string;
}

/** The files to check, each once, and the patterns and folders that hold none. */
export interface FoundFiles {
  readonly files: readonly CaseFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether a file holds one case a line, by its name. */
export function isLines(name: string): boolean {
  return /\.(?:ndjson|jsonl)$/i.test(name);
}

/** In a folder, JSON is left alone: it is as likely a schema, a report or a setting as it is a case. */
const inFolder = [".yaml", ".yml", ".ndjson", ".jsonl"];

/**
 * The files that paths, folders and patterns stand for: in the order in which these are given, and sorted within each. A
 * path that leads to a file is that file, whatever characters are in it.
 */
export async function findCaseFiles(
  io: Io,
  operands: readonly string[],
  stdinName: string | undefined,
): Promise<FoundFiles> {
  const { paths, diagnostics } = await expandPaths(io, operands, inFolder);
  const files = new Map<string, CaseFile>();
  for (const path of paths) {
    const name = path === "-" ? (stdinName ?? path) : wayTo(path, io.folder);
    // What an editor hands over is newer than what was saved.
    if (path === "-" || !files.has(name)) files.set(name, { path, name });
  }
  return { files: [...files.values()], diagnostics };
}

/** The same for any files; `inFolder` are the endings of what counts in a folder. */
export async function expandPaths(
  io: Io,
  operands: readonly string[],
  inFolder: readonly string[],
): Promise<{ readonly paths: readonly string[]; readonly diagnostics: readonly Diagnostic[] }> {
  const paths: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const operand of operands) {
    const found = await expand(io, operand, inFolder);
    if ("code" in found) diagnostics.push(found);
    else paths.push(...found);
  }
  return { paths: [...new Set(paths)], diagnostics };
}

async function expand(io: Io, operand: string, inFolder: readonly string[]): Promise<readonly string[] | Diagnostic> {
  if (operand === "-") return [operand];
  const given = operand.replace(/(?<=.)\/+$/, "");
  const path = io.kindOf(given) === "missing" ? given.replaceAll("\\", "/") : given;
  switch (io.kindOf(path)) {
    case "file":
      return [path];
    case "folder": {
      const patterns = inFolder.map((ending) => `**/*${ending}`);
      const found = below(path, await io.glob(patterns, path));
      return found.length > 0 ? found : diagnose("file/nothing-in-folder", { path: operand, endings: inFolder });
    }
    default: {
      // What is no pattern either is a file that is missing, and is told where it would be read.
      const found = /[*?[\]{}()!]/.test(path) ? await io.glob([path], ".") : [path];
      return found.length > 0 ? found : diagnose("file/no-match", { pattern: operand });
    }
  }
}

function below(folder: string, paths: readonly string[]): readonly string[] {
  return paths.map((path) => (folder === "/" ? `/${path}` : `${folder}/${path}`));
}
