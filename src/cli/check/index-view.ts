import { dirname, join, posix, relative, resolve, sep } from "node:path";
import type { Io, ReadResult } from "../io.ts";

/** An entry of the index of git. */
export interface IndexEntry {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  /** The id of its content. */
  readonly object: string;
  readonly kind: "file" | "link";
  /** Whether two branches disagree about it, so that it has no content yet. */
  readonly isUnmerged: boolean;
}

/** The index of git as it is read: at the root of its repository, with the content of objects by their ids. */
export interface GitIndex {
  readonly root: string;
  readonly entries: readonly IndexEntry[];
  /** Files that are in the last commit and not in the index any more: they are known, and cannot be read. */
  readonly deleted: readonly string[];
  /** The content of several objects in their order, or why there is none. */
  readonly contents: (objects: readonly string[]) => readonly ReadResult[];
}

/** So many files are read at once, since each call of git takes as long as reading many. */
const batchSize = 200;

/** The world with the files of an index in place of those of the working tree. Nothing is written there. */
export function viewIndex(io: Io, index: GitIndex): Io {
  const entries = new Map(index.entries.map((entry) => [entry.path, entry]));
  const places = new Map(index.entries.map(({ path }, at) => [path, at]));
  const known = new Set([...entries.keys(), ...index.deleted].map((path) => join(index.root, path)));
  const folders = foldersOf([...known], index.root);
  const held = new Map<string, ReadResult>();
  const belowRoot = (path: string): string => relative(index.root, resolve(io.folder, path)).split(sep).join("/");
  const load = (wanted: readonly IndexEntry[]): readonly ReadResult[] =>
    index.contents(wanted.map(({ object }) => object));
  /** The file that a path leads to, through links that the index holds. */
  const follow = (path: string, left = 10): IndexEntry | null => {
    const entry = entries.get(path);
    if (entry === undefined || entry.kind === "file" || left === 0) return entry ?? null;
    const target = load([entry])[0];
    if (target?.kind !== "bytes") return entry;
    return follow(posix.join(posix.dirname(path), new TextDecoder().decode(target.bytes)), left - 1);
  };
  /** Files are read one after another: with one come those that are likely next. */
  const loadAround = (entry: IndexEntry): ReadResult => {
    const at = places.get(entry.path) ?? 0;
    const ahead = index.entries.slice(at, at + batchSize).filter(({ kind, path }) => kind === "file" && isLikely(path));
    const wanted = ahead[0]?.path === entry.path ? ahead : [entry, ...ahead];
    held.clear();
    for (const [number, content] of load(wanted).entries()) held.set(wanted[number]?.path ?? "", content);
    return held.get(entry.path) ?? { kind: "missing" };
  };
  const read = (path: string, maximum: number): ReadResult => {
    const entry = follow(belowRoot(path));
    if (entry === null) return { kind: "missing" };
    if (entry.isUnmerged) return { kind: "failed", reason: "unmerged" };
    const content = held.get(entry.path) ?? loadAround(entry);
    return content.kind === "bytes" && content.bytes.length > maximum
      ? { kind: "too-large", bytes: content.bytes.length, again: true }
      : content;
  };
  return {
    ...io,
    folder: io.folder,
    read,
    *stream(path) {
      yield read(path, Number.POSITIVE_INFINITY);
    },
    kindOf: (path) => {
      const place = resolve(io.folder, path);
      if (folders.has(place)) return "folder";
      return known.has(place) ? "file" : "missing";
    },
    glob: (patterns, folder) => io.glob(patterns, folder, [...known]),
  };
}

/** Whatever may be a case; other files of a repository may be large. */
function isLikely(path: string): boolean {
  return /\.(ya?ml|json|ndjson|jsonl)$/i.test(path);
}

/** The folders that some paths are in, up to the root. */
function foldersOf(paths: readonly string[], root: string): ReadonlySet<string> {
  const folders = new Set([root]);
  for (const path of paths) {
    for (let folder = dirname(path); !folders.has(folder) && folder !== dirname(folder); folder = dirname(folder)) {
      folders.add(folder);
    }
  }
  return folders;
}
