import { basename, isAbsolute, relative, sep } from "node:path";

/**
 * A path as output may name it, the same on every machine: as it was given where it is relative, else relative to the
 * working directory where it is below that, else the file's name alone.
 */
export function portablePath(path: string, folder: string): string {
  if (!isAbsolute(path)) return path;
  const below = relative(folder, path);
  const outside = below === "" || below === ".." || below.startsWith(`..${sep}`) || isAbsolute(below);
  return outside ? basename(path) : below.split(sep).join("/");
}
