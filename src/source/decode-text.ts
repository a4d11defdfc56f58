import { Lexer } from "yaml";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { createLocate } from "./locate.ts";

/** The size in bytes up to which a case or pack file is read; whoever reads checks it first. */
export const maximumBytes = 1_048_576;

const strict = new TextDecoder("utf-8", { fatal: true });

/** Bytes as text: UTF-8, with or without byte-order mark, any line ends (the text has `\n`). */
export function decodeText(
  bytes: Uint8Array,
  path: string,
): { readonly file: SourceFile } | { readonly diagnostics: readonly Diagnostic[] } {
  if (isUtf16(bytes)) return { diagnostics: [diagnoseUtf16(path)] };
  try {
    return { file: { path, text: normaliseLineEnds(strict.decode(bytes)) } };
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
  if (first !== 0 && second !== 0) return false;
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

/** The depth of nesting up to which a text is read: deeper, the YAML parser could exhaust the stack. */
export const maximumDepth = 100;

/** Of a mebibyte of real cases about one character in six is a mark; above this, reading takes seconds. */
const maximumMarks = 300_000;
const marks = new Set(Array.from("\n,:-?[]{}&!*%@\\", (mark) => mark.charCodeAt(0)));

/** Whether a text holds more line ends, commas, colons, brackets and the like than any real file of its size. */
export function isTooComplex(text: string): boolean {
  if (text.length <= maximumMarks) return false;
  let count = 0;
  for (let at = 0; at < text.length; at++) if (marks.has(text.charCodeAt(at))) count++;
  return count > maximumMarks;
}

/**
 * Whether a text nests, or might make the parser nest, deeper than {@link maximumDepth}: the offset where, or null.
 * A rough count of characters settles nearly every text; only where it does not, the text is split into tokens.
 */
export function findTooDeep(text: string): number | null {
  return mayBeTooDeep(text) ? findDeepToken(text) : null;
}

function mayBeTooDeep(text: string): boolean {
  let flow = 0;
  let line = 0;
  let leading = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) {
      line = 0;
      leading = true;
    } else if (code === 0x5b || code === 0x7b) flow++;
    else if ((code === 0x5d || code === 0x7d) && flow > 0) flow--;
    else if (code === 0x20 && leading) line++;
    else if (flow === 0 && (code === 0x2d || code === 0x3a || code === 0x3f)) line++;
    else leading = false;
    if (flow + line > maximumDepth) return true;
  }
  return false;
}

/** Tokens that stand for no text: document start, flow error end and scalar. */
const zeroWidth = new Set(["\x02", "\x18", "\x1f"]);

function findDeepToken(text: string): number | null {
  let offset = 0;
  let flow = 0;
  let line = 0;
  let lineStart = true;
  let scalar = false;
  for (const token of new Lexer().lex(text)) {
    if (scalar) scalar = false;
    else if (token === "\x1f") scalar = true;
    else if (token === "[" || token === "{") flow++;
    else if (token === "]" || token === "}") flow = Math.max(0, flow - 1);
    else if (flow === 0 && (token === "-" || token === "?" || token === ":")) line++;
    else if (flow === 0 && lineStart && token.startsWith(" ")) line = token.length;
    lineStart = token.endsWith("\n");
    if (lineStart) line = 0;
    if (flow + line > maximumDepth) return offset;
    if (!zeroWidth.has(token)) offset += token.length;
  }
  return null;
}
