import { relative, resolve, sep } from "node:path";

/** The way to a file from a folder, with forward slashes: the same however the path was given, and another for each file. */
export function wayTo(path: string, folder: string): string {
  return relative(folder, resolve(folder, path)).split(sep).join("/");
}
