import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Ignore } from "ignore";
import type { Invocation } from "../command.ts";
import type { Io } from "../io.ts";
import { excludeFile, findRoot } from "./git-index.ts";

/** Says of paths from the working directory which are left out, of those that were found; a folder ends in `/`. */
export type LeaveOut = (paths: readonly string[]) => Promise<ReadonlySet<string>>;

/** Leaves nothing out. */
export const leaveNothingOut: LeaveOut = async () => new Set();

/**
 * What git ignores in the repository of the working directory, where the settings of the project do not say otherwise, and
 * what is under `ignore` in these; nothing with --no-ignore. What is about to be committed is nothing that git ignores.
 */
export function createLeaveOut({ io, options, config }: Pick<Invocation, "io" | "options" | "config">): LeaveOut {
  if (!options.ignore) return leaveNothingOut;
  const root = options.staged || config?.gitignore === false ? null : findRoot(io, io.folder);
  const patterns = config?.ignore ?? [];
  if (root === null && patterns.length === 0) return leaveNothingOut;
  return async (paths) => {
    if (paths.length === 0) return new Set();
    const absolute = paths.map((path) => ({ path, at: resolve(io.folder, path) + (path.endsWith("/") ? sep : "") }));
    const sieves = [
      root === null
        ? null
        : await sieveBy(
            root,
            gitPatterns(
              io,
              root,
              absolute.map(({ at }) => dirname(at)),
            ),
          ),
      config === null ? null : await sieveBy(config.folder, patterns),
    ];
    const isLeftOut = (at: string): boolean => sieves.some((sieve) => sieve?.(at) ?? false);
    return new Set(absolute.flatMap(({ path, at }) => (isLeftOut(at) ? [path] : [])));
  };
}

/** Whether patterns of a folder, written as in .gitignore, match an absolute path; null: there are none. */
async function sieveBy(folder: string, patterns: readonly string[]): Promise<((path: string) => boolean) | null> {
  if (patterns.length === 0) return null;
  const { default: ignore } = await import("ignore");
  const sieve: Ignore = ignore({ ignoreCase: false }).add(patterns);
  return (path) => {
    const way = relative(folder, path).split(sep).join("/");
    if (way === "" || way === ".." || way.startsWith("../") || isAbsolute(way)) return false;
    return sieve.ignores(path.endsWith(sep) ? `${way}/` : way);
  };
}

/**
 * The patterns of a repository for files in these folders, each as it would be written at the root: what is said in a folder
 * counts before what is said above it, so that it comes last.
 */
function gitPatterns(io: Io, root: string, folders: readonly string[]): readonly string[] {
  const ways = new Set([""]);
  for (const folder of new Set(folders)) {
    const way = relative(root, folder).split(sep).join("/");
    if (way === ".." || way.startsWith("../") || isAbsolute(way)) continue;
    for (let at = way; at !== "" && at !== "." && !ways.has(at); at = at.slice(0, Math.max(0, at.lastIndexOf("/")))) {
      ways.add(at);
    }
  }
  const depthOf = (way: string): number => (way === "" ? 0 : way.split("/").length);
  return [
    ...linesOf(io, excludeFile(io, root)),
    ...[...ways]
      .sort((one, other) => depthOf(one) - depthOf(other))
      .flatMap((way) =>
        linesOf(io, relative(io.folder, join(root, way, ".gitignore"))).map((line) => fromRoot(line, way)),
      ),
  ];
}

/** Larger than anybody writes. */
const mostBytes = 1_000_000;

function linesOf(io: Io, path: string): readonly string[] {
  // A pipe in its place would be waited for.
  const read = io.kindOf(path) === "file" ? io.read(path, mostBytes) : null;
  if (read?.kind !== "bytes") return [];
  const lines = new TextDecoder().decode(read.bytes).split(/\r?\n/);
  return lines.filter((line) => line.trim() !== "" && !line.startsWith("#"));
}

/** A pattern of a folder as one of the root: with a slash before its end it is anchored, else it holds at any depth. */
function fromRoot(line: string, folder: string): string {
  if (folder === "") return line;
  const isNegated = line.startsWith("!");
  const pattern = isNegated ? line.slice(1) : line;
  const isAnchored = /\/(?!\s*$)/.test(pattern);
  const way = folder.replace(/[\\*?[\]!# ]/g, "\\$&");
  return `${isNegated ? "!" : ""}/${way}/${isAnchored ? pattern.replace(/^\//, "") : `**/${pattern}`}`;
}
