import { mkdirSync, readdirSync, realpathSync, rmSync, statSync } from "node:fs";
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { GlobResult, ListResult, UnreadPath, WriteResult } from "./io.ts";
import { errorCode } from "./replace-file.ts";

/** The files below a folder, in all depths. */
export function list(folder: string): ListResult {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
    return { kind: "files", paths: paths.sort() };
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT") return { kind: "missing" };
    // A file in the middle of a path gives this code too.
    if (code === "ENOTDIR") return { kind: isFile(folder) ? "file" : "missing" };
    return { kind: "failed", reason: code };
  }
}

/** What a path leads to. */
export function kindOf(path: string): "file" | "folder" | "device" | "missing" {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return "folder";
    return stat.isFile() ? "file" : "device";
  } catch {
    return "missing";
  }
}

/** The files below a folder that match any of the patterns, and what stood in the way of looking. */
export async function glob(
  patterns: readonly string[],
  folder: string,
  among?: readonly string[],
): Promise<GlobResult> {
  const { globSync } = await import("tinyglobby");
  const absolute = patterns.some((pattern) => isAbsolute(pattern));
  const { fs, unread } = among === undefined ? watchReading() : standIn(among);
  const options = { cwd: folder, absolute, ignore: ["**/node_modules/**"], expandDirectories: false, fs };
  const found = globSync(patterns, options);
  const written = (path: string): string => (absolute ? path : relative(folder, path).split(sep).join("/"));
  const told = unread(found.map((path) => resolve(folder, path)));
  const broken = new Set(told.map(({ path }) => path));
  const files = found.filter((path) => !broken.has(resolve(folder, path)));
  return {
    paths: (among === undefined ? withoutDetours(files, folder) : files).sort(),
    unread: told.map((each) => ({ ...each, path: written(each.path) })).sort(byPath),
  };
}

function byPath({ path: one }: UnreadPath, { path: other }: UnreadPath): number {
  return one < other ? -1 : Number(one > other);
}

/**
 * The file system for a search, with what could not be read in it, by absolute paths. A link that leads to nothing is
 * shown as a file to the search, or as a folder where its name has no extension, so that it is told where it would have
 * been found.
 */
function watchReading() {
  const links = new Map<string, UnreadPath>();
  const met = new Map<string, UnreadPath>();
  // The search only asks whether it is a folder: the program itself is a file, and where the link stands is a folder.
  const standIn = (path: string): string => (extname(path) === "" ? dirname(path) : process.execPath);
  return {
    fs: {
      realpathSync: orElse(realpathSync, (path, reason) => {
        links.set(path, { kind: "link", path, reason });
        return path;
      }),
      statSync: orElse(statSync, (path) => statSync(standIn(path))),
      readdirSync: orElse(readdirSync, (path, reason) => {
        met.set(path, links.get(path) ?? { kind: "folder", path, reason });
        return [];
      }),
    },
    /** What was met where the search looked, or is among the files that it `found`. */
    unread: (found: readonly string[]): readonly UnreadPath[] => [
      ...met.values(),
      ...found.flatMap((path) => links.get(path) ?? []),
    ],
  };
}

/** A file system in which there are only these files, by absolute paths, and no links. */
function standIn(paths: readonly string[]) {
  const tree = new Map<string, Map<string, boolean>>();
  for (let path of paths) {
    for (let isFolder = false; ; isFolder = true) {
      const folder = dirname(path);
      const names = tree.get(folder) ?? new Map<string, boolean>();
      const isKnown = names.has(basename(path));
      tree.set(folder, names.set(basename(path), isFolder));
      if (isKnown || folder === path) break;
      path = folder;
    }
  }
  const entriesOf = (folder: string) =>
    [...(tree.get(folder) ?? [])].map(([name, isFolder]) => ({
      name,
      isDirectory: () => isFolder,
      isFile: () => !isFolder,
      isSymbolicLink: () => false,
    }));
  const list = new Proxy(readdirSync, { apply: (_ask, _that, [path]) => entriesOf(resolve(String(path))) });
  return { fs: { readdirSync: list, statSync, realpathSync }, unread: (): readonly UnreadPath[] => [] };
}

/** A function that is asked about a path, with another answer where it fails. */
function orElse<Ask extends (path: never, ...rest: never[]) => unknown>(
  ask: Ask,
  answer: (path: string, reason: string) => unknown,
): Ask {
  return new Proxy(ask, {
    apply: (target, that, args: Parameters<Ask>) => {
      try {
        return Reflect.apply(target, that, args);
      } catch (error) {
        return answer(resolve(String(args[0])), errorCode(error));
      }
    },
  });
}

/** A folder that links lead to as well, such as one to a folder above it, is looked at once, by its shortest path. */
function withoutDetours(paths: readonly string[], folder: string): string[] {
  const folders = [...new Set(paths.map((path) => dirname(path)))];
  const shortest = new Map<string, string>();
  for (const each of folders.sort().sort((one, other) => one.length - other.length)) {
    const real = realFolder(resolve(folder, each));
    if (!shortest.has(real)) shortest.set(real, each);
  }
  const kept = new Set(shortest.values());
  return paths.filter((path) => kept.has(dirname(path)));
}

function realFolder(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Makes a folder, with those it is in. */
export function makeFolder(path: string): WriteResult {
  try {
    mkdirSync(path, { recursive: true });
    return { kind: "written" };
  } catch (error) {
    return { kind: "failed", reason: errorCode(error) };
  }
}

/** A file that cannot be removed stays. */
export function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}
