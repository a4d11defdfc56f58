import {
  accessSync,
  closeSync,
  constants,
  fstatSync,
  ftruncateSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { WriteResult, Writing } from "./io.ts";
import { errorCode, replaceFile } from "./replace-file.ts";

/** {@link Io.write} on this machine. */
export async function write(path: string, content: string | Uint8Array, writing: Writing): Promise<WriteResult> {
  try {
    if (writing.kind === "found" && hasLink(path, writing.below)) return { kind: "link" };
    const isNamed = writing.kind === "named";
    const found = isNamed ? statOf(path) : lstatOf(path);
    const overwrite = writing.kind === "found" || writing.overwrite;
    if (found?.isDirectory()) return { kind: "directory" };
    if (isNamed && found !== null && !found.isFile()) {
      // Renaming a new file over a device would replace it.
      writeFileSync(path, content);
      return { kind: "written" };
    }
    if (found !== null && !overwrite) return { kind: "exists" };
    // Who may not write in a file may still replace it: that a file is not to be changed counts all the same.
    if (found?.isFile()) accessSync(path, constants.W_OK);
    const target = isNamed ? followLinks(path) : path;
    const isPrivate = writing.kind === "own" && writing.private === true;
    const before = found?.isFile() ? found : null;
    const result = await replaceFile(target, bytesOf(content), { before, overwrite, isPrivate });
    if (result.kind !== "written" || target === path) return result;
    return { kind: "written", ledTo: nameOf(target) };
  } catch (error) {
    return { kind: "failed", reason: errorCode(error) };
  }
}

/** {@link Io.append} on this machine. */
export function append(path: string, text: string): WriteResult {
  try {
    const descriptor = openSync(path, "a");
    try {
      const before = fstatSync(descriptor);
      try {
        writeFileSync(descriptor, text);
      } catch (error) {
        if (before.isFile()) ftruncateSync(descriptor, before.size);
        throw error;
      }
    } finally {
      closeSync(descriptor);
    }
    return { kind: "written" };
  } catch (error) {
    return { kind: "failed", reason: errorCode(error) };
  }
}

/** Whether a symbolic link is on the way from a folder to a file in it, the file itself included. */
function hasLink(path: string, folder: string): boolean {
  let way = folder;
  return relative(folder, path)
    .split(sep)
    .some((part) => {
      way = join(way, part);
      return lstatOf(way)?.isSymbolicLink() ?? false;
    });
}

/** Where the links lead that stand at a path, whether anything is there or not; the path itself where none does. */
function followLinks(path: string): string {
  if (!lstatOf(path)?.isSymbolicLink()) return path;
  if (statOf(path) !== null) return realpathSync(path);
  return followLinks(resolve(realpathSync(dirname(path)), readlinkSync(path)));
}

/** A file as messages name it: from the working directory where it is below that. */
function nameOf(path: string): string {
  const below = relative(realpathSync("."), path);
  return below.startsWith("..") ? path : below.split(sep).join("/");
}

function statOf(path: string): Stats | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null;
}

function lstatOf(path: string): Stats | null {
  return lstatSync(path, { throwIfNoEntry: false }) ?? null;
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? Buffer.from(content) : content;
}
