import { isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Io } from "../io.ts";
import { findRoot } from "./find-repository.ts";

/** Larger than that of any repository. */
const mostBytes = 500_000_000;

/** Whether git has a file of the working directory in its index, as far as that can be read. */
export function isInVersionControl(io: Io, file: string): boolean {
  const root = findRoot(io, io.folder);
  if (root === null) return false;
  const read = io.read(join(gitFolder(io, root), "index"), mostBytes);
  const path = relative(root, resolve(io.folder, file)).split(sep).join("/");
  return read.kind === "bytes" && hasPath(Buffer.from(read.bytes), path);
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

/**
 * Whether an index holds a path, by the format of git (gitformat-index): in versions 2 and 3 each path is written out,
 * with its length before it and a zero after it; in version 4 it is what differs from the path before it.
 */
function hasPath(index: Buffer, path: string): boolean {
  if (index.length < 12 || index.toString("latin1", 0, 4) !== "DIRC") return false;
  const wanted = Buffer.from(`${path}\0`);
  if (index.readUInt32BE(4) === 4) return listCompressed(index).some((each) => each === path);
  for (let at = index.indexOf(wanted, 12); at !== -1; at = index.indexOf(wanted, at + 1)) {
    // An extended entry of version 3 has two more bytes between the length and the path.
    if ([2, 4].some((back) => (index.readUInt16BE(at - back) & 0xfff) === wanted.length - 1)) return true;
  }
  return false;
}

/** In bytes: what comes before the flags of an entry, and the flag that says that there are more of these. */
const beforeFlags = 60;
const extended = 0x4000;

function listCompressed(index: Buffer): readonly string[] {
  const paths: string[] = [];
  let path = Buffer.alloc(0);
  let at = 12;
  for (let left = index.readUInt32BE(8); left > 0 && at + beforeFlags + 2 < index.length; left--) {
    at += beforeFlags + ((index.readUInt16BE(at + beforeFlags) & extended) === 0 ? 2 : 4);
    let dropped = (index[at] ?? 0) & 0x7f;
    while (((index[at++] ?? 0) & 0x80) !== 0) dropped = ((dropped + 1) << 7) | ((index[at] ?? 0) & 0x7f);
    const end = index.indexOf(0, at);
    if (end === -1) break;
    path = Buffer.concat([path.subarray(0, path.length - dropped), index.subarray(at, end)]);
    paths.push(path.toString());
    at = end + 1;
  }
  return paths;
}
