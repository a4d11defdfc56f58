import { createHash } from "node:crypto";
import { normaliseLineEnds } from "../source/decode-text.ts";
import type { SourceFile } from "../source/source-file.ts";

/** "sha256:" and 64 hexadecimal digits over paths and texts, the same for any order of files and any line ends. */
export function digestPack(files: readonly SourceFile[]): string {
  const hash = createHash("sha256");
  const sorted = [...files].sort((one, other) => (one.path < other.path ? -1 : 1));
  for (const { path, text } of sorted) hash.update(`${path}\0${normaliseLineEnds(text)}\0`);
  return `sha256:${hash.digest("hex")}`;
}
