import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { decodeText, maximumBytes } from "../source/decode-text.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { Io, ReadFailure, ReadResult } from "./io.ts";

/** A text, or what stood in the way of it. */
export type ReadText = { readonly file: SourceFile } | { readonly diagnostics: readonly Diagnostic[] };

/** Reads a file, or standard input for `-`, as text. `name` is how messages name it. */
export function readText(io: Io, path: string, name = path): ReadText {
  const result = path === "-" ? io.readInput(maximumBytes) : io.read(path, maximumBytes);
  return decodeRead(result, name);
}

/** What was read, as text. */
export function decodeRead(result: ReadResult, name: string): ReadText {
  return result.kind === "bytes"
    ? decodeText(result.bytes, name)
    : { diagnostics: [diagnoseFailure(result, name, maximumBytes)] };
}

/** Why a file could not be read, to be told. */
export function diagnoseFailure(failure: ReadFailure, path: string, maximum: number): Diagnostic {
  switch (failure.kind) {
    case "missing":
      return diagnose("file/missing", { path });
    case "directory":
      return diagnose("file/is-directory", { path });
    case "too-large":
      return diagnose("file/too-large", { path, bytes: failure.bytes, maximum });
    case "failed":
      return diagnose("file/not-readable", { path, reason: failure.reason });
    default:
      return failure satisfies never;
  }
}
