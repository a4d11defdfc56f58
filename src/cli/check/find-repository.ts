import { dirname, join, relative, resolve, sep } from "node:path";
import type { Io } from "../io.ts";

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
