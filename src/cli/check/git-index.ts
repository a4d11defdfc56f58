import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Io } from "../io.ts";

/** Larger than that of any repository. */
const mostBytes = 500_000_000;

/** Whether git has a file in its index; `unclear`: that index cannot be read for certain. */
type Tracking = { readonly kind: "tracked" | "untracked" } | { readonly kind: "unclear"; readonly index: string };

/**
 * Whether git has a file of the working directory in its index. Upper and lower case count as one: there are systems on
 * which they lead to one file.
 */
export function findTracking(io: Io, file: string): Tracking {
  const root = findRoot(io, io.folder);
  if (root === null) return { kind: "untracked" };
  const folder = gitFolder(io, root);
  const index = join(folder, "index");
  const read = io.read(index, mostBytes);
  if (read.kind === "missing") return { kind: "untracked" };
  const paths = read.kind === "bytes" ? listIndex(Buffer.from(read.bytes), readShared(io, folder)) : null;
  if (paths === null) return { kind: "unclear", index: relative(io.folder, index).split(sep).join("/") };
  const path = relative(root, resolve(io.folder, file)).split(sep).join("/").toLowerCase();
  // A sparse index has folders as well, which stand for all that is in them.
  const holds = (each: string): boolean => each === path || (each.endsWith("/") && path.startsWith(each));
  return { kind: paths.some((each) => holds(each.toLowerCase())) ? "tracked" : "untracked" };
}

/** In a work tree that was added, and in a submodule, `.git` is a file that says where the folder is. */
function gitFolder(io: Io, root: string): string {
  const there = join(root, ".git");
  const read = io.kindOf(there) === "file" ? io.read(there, 65_536) : null;
  const [, named] =
    read?.kind === "bytes" ? (/^gitdir: (.+?)\s*$/.exec(new TextDecoder().decode(read.bytes)) ?? []) : [];
  if (named === undefined) return there;
  return isAbsolute(named) ? named : join(root, named);
}

/** Where a repository keeps patterns that are for this machine alone; added work trees share those of the first. */
export function excludeFile(io: Io, root: string): string {
  const folder = gitFolder(io, root);
  const read = io.read(join(folder, "commondir"), 65_536);
  const shared = read.kind === "bytes" ? new TextDecoder().decode(read.bytes).trim() : ".";
  return join(resolve(folder, shared), "info", "exclude");
}

/** Reads the index that an index is split from; null: it cannot be read. */
type ReadShared = (digest: string) => Buffer | null;

function readShared(io: Io, folder: string): ReadShared {
  return (digest) => {
    const read = io.read(join(folder, `sharedindex.${digest}`), mostBytes);
    return read.kind === "bytes" ? Buffer.from(read.bytes) : null;
  };
}

/** In bytes: the digests that git may use. */
const digestSizes = [20, 32] as const;

/** All paths of an index, by the format of git (gitformat-index); null: it is not in that format, as far as is known. */
function listIndex(index: Buffer, shared: ReadShared): readonly string[] | null {
  for (const digestSize of digestSizes) {
    const entries = listEntries(index, digestSize);
    const base = entries === null ? null : findBase(index, entries.end, digestSize);
    if (entries === null || base === null) continue;
    if (base === noBase) return entries.paths;
    const other = shared(base);
    const rest = other === null ? null : listEntries(other, digestSize);
    // What the split index takes out of the shared one may be in that still: to take it for tracked is the safe mistake.
    return rest === null ? null : [...entries.paths, ...rest.paths];
  }
  return null;
}

interface Entries {
  readonly paths: readonly string[];
  /** Where the extensions begin. */
  readonly end: number;
}

/** In bytes: the header of an index, and what comes before the digest of an entry. */
const headerSize = 12;
const beforeDigest = 40;

/** Flags of an entry: that there are more of them, and the length of its path, as far as it goes. */
const extended = 0x4000;
const lengthMask = 0xfff;

/**
 * The entries of an index; null: with digests of that size they make no sense. In versions 2 and 3 each path is written out
 * and filled up with zeros to a multiple of eight bytes; in version 4 it is what differs from the path before it.
 */
function listEntries(index: Buffer, digestSize: number): Entries | null {
  if (index.length < headerSize || index.toString("latin1", 0, 4) !== "DIRC") return null;
  const version = index.readUInt32BE(4);
  if (version < 2 || version > 4) return null;
  const paths: string[] = [];
  let path = Buffer.alloc(0);
  let at = headerSize;
  for (let left = index.readUInt32BE(8); left > 0; left--) {
    const start = at;
    const flagsAt = start + beforeDigest + digestSize;
    if (flagsAt + 2 >= index.length) return null;
    const flags = index.readUInt16BE(flagsAt);
    at = flagsAt + ((flags & extended) === 0 ? 2 : 4);
    let kept = Buffer.alloc(0);
    if (version === 4) {
      let dropped = (index[at] ?? 0) & 0x7f;
      while (((index[at++] ?? 0) & 0x80) !== 0) dropped = ((dropped + 1) << 7) | ((index[at] ?? 0) & 0x7f);
      if (dropped > path.length) return null;
      kept = path.subarray(0, path.length - dropped);
    }
    const end = index.indexOf(0, at);
    if (end === -1) return null;
    path = Buffer.concat([kept, index.subarray(at, end)]);
    if (Math.min(path.length, lengthMask) !== (flags & lengthMask)) return null;
    paths.push(path.toString());
    at = version === 4 ? end + 1 : start + (((end - start) >> 3) + 1) * 8;
  }
  return { paths, end: at };
}

const noBase = "";

/**
 * The digest of the index that an index is split from; {@link noBase}: it is not split; null: its extensions make no sense.
 */
function findBase(index: Buffer, start: number, digestSize: number): string | null {
  let at = start;
  while (at + digestSize < index.length) {
    if (at + 8 > index.length) return null;
    const size = index.readUInt32BE(at + 4);
    const next = at + 8 + size;
    if (next + digestSize > index.length) return null;
    if (index.toString("latin1", at, at + 4) === "link") {
      const base = index.toString("hex", at + 8, at + 8 + digestSize);
      return /^0*$/.test(base) ? noBase : base;
    }
    at = next;
  }
  return at + digestSize === index.length ? noBase : null;
}

/**
 * Says where files, named from the working directory, are in their repository: that of the nearest folder upward that
 * holds `.git`. Without one, and for a file outside of it, the name stays as it is.
 */
export function findRepository(io: Io): (file: string) => string {
  const root = findRoot(io, io.folder);
  if (root === null) return (file) => file;
  return (file) => {
    const below = relative(root, resolve(io.folder, file)).split(sep).join("/");
    return below === "" || below.startsWith("../") ? file : below;
  };
}

/** The nearest folder upward that holds `.git`; null: there is none. */
export function findRoot(io: Io, folder: string): string | null {
  if (io.kindOf(join(folder, ".git")) !== "missing") return folder;
  const parent = dirname(folder);
  return parent === folder ? null : findRoot(io, parent);
}
