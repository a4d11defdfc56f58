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
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { WriteRefusal, WriteResult, Writing } from "./io.ts";
import { errorCode, replaceFile } from "./replace-file.ts";

/** Whether a file that is there was read before. */
type IsInput = (path: string, stat: Stats) => boolean;

/** {@link Io.write} on this machine. */
export async function write(
  path: string,
  content: string | Uint8Array,
  writing: Writing,
  isInput: IsInput = () => false,
): Promise<WriteResult> {
  const refusal = refusalOf(path, writing, isInput);
  if (refusal !== null) return refusal;
  try {
    const isNamed = writing.kind === "named";
    const found = isNamed ? statOf(path) : lstatOf(path);
    const overwrite = writing.kind === "found" || writing.overwrite;
    if (isNamed && found !== null && !found.isFile()) {
      // Renaming a new file over a device would replace it.
      writeFileSync(path, content);
      return { kind: "written" };
    }
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

/** {@link Io.refusalOf} on this machine. */
export function refusalOf(path: string, writing: Writing, isInput: IsInput): WriteRefusal | null {
  try {
    if (writing.kind === "found" && hasLink(path, writing.below)) return { kind: "link" };
    const found = writing.kind === "named" ? statOf(path) : lstatOf(path);
    if (found?.isDirectory()) return { kind: "directory" };
    if (writing.kind === "named" && found !== null && !found.isFile()) return null;
    const isRevised = writing.kind === "found" ? writing.revised !== false : writing.revised === true;
    const real = statOf(path);
    if (!isRevised && real !== null && isInput(path, real)) return { kind: "input" };
    if (found !== null && writing.kind !== "found" && !writing.overwrite) return { kind: "exists" };
    // Who may not write in a file may still replace it: that a file is not to be changed counts all the same.
    if (found?.isFile()) accessSync(path, constants.W_OK);
    return null;
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

/** Where the links lead that stand on the way to a file, itself included; the path as it is where none does. */
function followLinks(path: string): string {
  const real = realTarget(path);
  return real === resolve(realpathSync("."), path) ? path : real;
}

/** The path without links of a file that may not be there yet, in a folder that is. */
function realTarget(path: string): string {
  if (statOf(path) !== null) return realpathSync(path);
  const folder = realpathSync(dirname(path));
  const there = join(folder, basename(path));
  return lstatOf(there)?.isSymbolicLink() ? realTarget(resolve(folder, readlinkSync(there))) : there;
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
