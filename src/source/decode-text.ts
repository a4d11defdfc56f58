import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { createLocate } from "./locate.ts";

/** The size in bytes up to which a case or pack file is read; whoever reads checks it first. */
export const maximumBytes = 1_048_576;

/** Bytes as text: UTF-8, with or without byte-order mark, any line ends (the text has `\n`). */
export function decodeText(
  bytes: Uint8Array,
  path: string,
): { readonly file: SourceFile } | { readonly diagnostics: readonly Diagnostic[] } {
  if (isUtf16(bytes)) return { diagnostics: [diagnoseUtf16(path)] };
  try {
    return { file: { path, text: normaliseLineEnds(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) } };
  } catch {
    return { diagnostics: [diagnose("file/not-utf8", { path }, firstInvalid(bytes, path))] };
  }
}

/** The text with `\n` at the end of every line. */
export function normaliseLineEnds(text: string): string {
  return text.includes("\r") ? text.replaceAll("\r\n", "\n") : text;
}

/** So many bytes from its start say whether a text is UTF-16. */
export const sniffedBytes = 64;

/** Whether bytes from the start of a text are UTF-16: by its mark, or by every other byte being zero. */
export function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const sample = bytes.subarray(0, Math.min(sniffedBytes, bytes.length & ~1));
  if (sample.length < 2) return false;
  return [0, 1].some((odd) => sample.every((byte, index) => (byte === 0) === (index % 2 === odd)));
}

function firstInvalid(bytes: Uint8Array, path: string) {
  const text = normaliseLineEnds(new TextDecoder("utf-8").decode(bytes));
  const at = Math.max(0, text.indexOf("\ufffd"));
  return createLocate({ path, text })(at, at + 1);
}

/** That a text is UTF-16. */
export function diagnoseUtf16(path: string): Diagnostic {
  return diagnose("file/utf-16", { path }, { file: path, line: 1, column: 1, endLine: 1, endColumn: 1 });
}

/** A text with the path under which messages name it. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}
