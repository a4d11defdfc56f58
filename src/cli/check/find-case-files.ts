import { relative, resolve, sep } from "node:path";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Invocation } from "../command.ts";
import type { GlobResult, Io, UnreadPath } from "../io.ts";
import { type LeaveOut, leaveNothingOut } from "./ignored-files.ts";

/** A file to check: how it is opened, and how reports name it. */
export interface CaseFile {
  /** `-` is standard input. */
  readonly path: string;
  readonly name: string;
  /** The folder that the user named, where it was found in that; null: the user named the file itself. */
  readonly below: string | null;
  /** Why nothing can be read there, known since it was looked for; absent: nothing is known against it. */
  readonly unread?: Diagnostic;
}

/** A path, and the folder that it was found in; null: it was given itself. */
type FoundPath = Pick<CaseFile, "path" | "below" | "unread">;

/** The files to check, each once, with what stands in their way, and the patterns and folders that hold none. */
export interface FoundFiles {
  readonly files: readonly CaseFile[];
  /** How many files were found and left out. */
  readonly ignored: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** The file with the settings of a project. */
export const configName = "mixwijzer.config.yaml";

/** In a folder, JSON is left alone: it is as likely a schema, a report or a setting as it is a case. */
const inFolder = [".yaml", ".yml", ".ndjson", ".jsonl"];

/** What the command line names, or where it names nothing what the settings of the project name. */
export function namedCases({ operands, config }: Pick<Invocation, "operands" | "config">): readonly string[] {
  const named = operands.filter((operand) => !operand.startsWith("!"));
  return named.length > 0 ? operands : config === null ? [] : [...config.cases, ...operands];
}

/**
 * The files that paths, folders and patterns stand for: in the order in which these are given, and sorted within each. A
 * path that leads to a file is that file, whatever characters are in it.
 */
export async function findCaseFiles(
  io: Io,
  operands: readonly string[],
  stdinName: string | undefined,
  leaveOut: LeaveOut = leaveNothingOut,
): Promise<FoundFiles> {
  const { paths, diagnostics, leftOut } = await expandPaths(io, operands, inFolder, leaveOut);
  const files = new Map<string, CaseFile>();
  for (const found of paths) {
    const { path, below } = found;
    const name = path === "-" ? (stdinName ?? path) : wayTo(path, io.folder);
    // What an editor hands over is newer than what was saved.
    const known = files.get(name);
    if (path === "-" || known === undefined) files.set(name, { ...found, name });
    // Who also names a file that was found means that file.
    else if (below === null) files.set(name, { ...known, below });
  }
  const ignored = new Set(leftOut.map((path) => wayTo(path, io.folder)));
  return { files: [...files.values()], ignored: [...ignored].filter((name) => !files.has(name)).length, diagnostics };
}

/** What paths, folders and patterns stand for, and the files that were found and left out. */
interface ExpandedPaths {
  readonly paths: readonly FoundPath[];
  readonly leftOut: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The same for any files; `inFolder` are the endings of what counts in a folder. What a pattern after `!` stands for is
 * left out wherever it comes from, and what is to be left out besides only where it was found.
 */
export async function expandPaths(
  io: Io,
  operands: readonly string[],
  inFolder: readonly string[],
  leaveOut: LeaveOut = leaveNothingOut,
): Promise<ExpandedPaths> {
  const paths: FoundPath[] = [];
  const leftOut: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const isNegated = (operand: string): boolean => operand.startsWith("!") && io.kindOf(operand) === "missing";
  const denied = await Promise.all(operands.filter(isNegated).map((operand) => deny(io, operand.slice(1))));
  for (const operand of operands.filter((each) => !isNegated(each))) {
    const found = await expand(io, operand, inFolder);
    const files = found.flatMap((each) => ("code" in each ? [] : [each]));
    const ignored = await leaveOut(files.flatMap((each) => (each.below === null ? [] : [pathToTest(each)])));
    const isLeftOut = (each: FoundPath): boolean =>
      ignored.has(pathToTest(each)) || denied.some((denies) => denies(each.path));
    const kept = files.filter((each) => !isLeftOut(each));
    const gone =
      kept.length === files.length ? [] : files.filter((each) => each.unread === undefined && isLeftOut(each));
    diagnostics.push(...found.flatMap((each) => ("code" in each ? [each] : [])));
    // Who names files one by one, as a hook does, need not know which of them are left out.
    if (gone.some(({ below }) => below !== null) && !hasFiles(kept)) {
      diagnostics.push(diagnose("file/all-ignored", { path: operand, count: gone.length }));
    }
    paths.push(...kept);
    leftOut.push(...gone.map(({ path }) => path));
  }
  const [first] = leftOut;
  if (first !== undefined && paths.length === 0 && diagnostics.length === 0) {
    diagnostics.push(diagnose("file/all-ignored", { path: first, count: leftOut.length }));
  }
  return { paths, leftOut, diagnostics };
}

/** A pattern for a folder alone does not match what may be a file. */
function pathToTest({ path, unread }: FoundPath): string {
  return unread?.code === "file/closed-folder" ? `${path}/` : path;
}

/** Whether a path is that of a file, is in a folder, or is one of the files that a pattern stands for. */
async function deny(io: Io, operand: string): Promise<(path: string) => boolean> {
  const given = operand.replace(/(?<=.)\/+$/, "");
  const name = wayTo(given, io.folder);
  const isMatched = (path: string): boolean => path === name || name === "" || path.startsWith(`${name}/`);
  const matched = io.kindOf(given) === "missing" ? (await io.glob([given], ".")).paths : [];
  const names = new Set(matched.map((path) => wayTo(path, io.folder)));
  return (path) => path !== "-" && (isMatched(wayTo(path, io.folder)) || names.has(wayTo(path, io.folder)));
}

async function expand(
  io: Io,
  operand: string,
  inFolder: readonly string[],
): Promise<readonly (FoundPath | Diagnostic)[]> {
  if (operand === "-") return [{ path: operand, below: null }];
  const given = operand.replace(/(?<=.)\/+$/, "");
  const path = io.kindOf(given) === "missing" ? given.replaceAll("\\", "/") : given;
  switch (io.kindOf(path)) {
    case "file":
    case "device":
      return [{ path, below: null }];
    case "folder": {
      const patterns = inFolder.map((ending) => `**/*${inAnyCase(ending)}`);
      const found = inOrder(await io.glob(patterns, path), path, (each) => pathIn(path, each));
      return hasFiles(found)
        ? found
        : [...found, diagnose("file/nothing-in-folder", { path: operand, endings: inFolder })];
    }
    default: {
      // What is no pattern either is a file that is missing, and is told where it would be read.
      if (!isPattern(path)) return [{ path, below: null }];
      const below = folderOf(path);
      const found = inOrder(await io.glob([path], "."), below, (each) => each);
      return hasFiles(found) ? found : [...found, diagnose("file/no-match", { pattern: operand })];
    }
  }
}

function isPattern(path: string): boolean {
  return /[*?[\]{}()!]/.test(path);
}

/** The folder that a pattern names before anything in it can stand for several. */
function folderOf(pattern: string): string {
  const parts = pattern.split("/");
  const named = parts.slice(0, parts.findIndex(isPattern)).join("/");
  return named === "" ? (pattern.startsWith("/") ? "/" : ".") : named;
}

/** What was found and what could not be read, together in the order of their paths. */
function inOrder({ paths, unread }: GlobResult, below: string, wayTo: (path: string) => string): readonly FoundPath[] {
  const found = paths.filter((path) => !isSettings(path)).map((path): FoundPath => ({ path: wayTo(path), below }));
  if (unread.length === 0) return found;
  const others = unread.map((each): FoundPath => {
    const path = wayTo(each.path);
    return { path, below, unread: diagnoseUnread({ ...each, path }) };
  });
  return [...found, ...others].sort(({ path: one }, { path: other }) => (one < other ? -1 : Number(one > other)));
}

/** The settings of a project are no case, wherever they stand. */
function isSettings(path: string): boolean {
  return path === configName || path.endsWith(`/${configName}`);
}

function diagnoseUnread({ kind, path, reason }: UnreadPath): Diagnostic {
  return kind === "link"
    ? diagnose("file/broken-link", { path, reason })
    : diagnose("file/closed-folder", { path, reason });
}

function hasFiles(found: readonly FoundPath[]): boolean {
  return found.some(({ unread }) => unread === undefined);
}

/** `.yaml` as a pattern that `.YAML` matches as well. */
function inAnyCase(ending: string): string {
  return ending.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

function pathIn(folder: string, path: string): string {
  if (path === "") return folder;
  return folder === "/" ? `/${path}` : `${folder}/${path}`;
}

/** The way to a file from a folder, with forward slashes: the same however the path was given, and another for each file. */
export function wayTo(path: string, folder: string): string {
  return relative(folder, resolve(folder, path)).split(sep).join("/");
}
