import { leaf, lineEnd, type PlainNode, type Reading, signs } from "./plain-node.ts";
import {
  endsWord,
  isLetter,
  isPlain,
  longestKey,
  readClosed,
  readPlain,
  skipSpaces,
  startsWord,
} from "./plain-scalar.ts";
import { readTextBlock } from "./plain-text.ts";

/** A document that is a mapping, and whether a comment stands in it or behind it. */
export interface PlainDocument {
  readonly root: PlainNode;
  readonly hasComments: boolean;
}

/** Anything but line feeds and the characters of European languages: these YAML takes alike, as text. */
const unusual = /[^\n -~\u00a0-\u024f\u2010-\u2027\u2030-\u205e\u20ac]/;

/** What goes in deeper is for the reader of all YAML, which has a limit. */
const deepest = 40;

const endOfText = -1;
const { lineFeed, space, hash, dash, colon } = signs;

/**
 * Reads the YAML that most people write, many times as fast as yaml does, and exactly as yaml reads it: mappings and lists
 * by indentation, words, whole numbers, texts in quotes or in blocks, short lists and mappings in brackets, comments, and
 * lines `---` between documents. null: something else is in the text, or something is wrong with it, and yaml has to say.
 */
export function readPlainYaml(text: string, mostDocuments: number): readonly PlainDocument[] | null {
  if (unusual.test(text)) return null;
  const reading: Reading = { text, at: 0, indent: 0, hasComments: false };
  const documents: PlainDocument[] = [];
  nextLine(reading);
  if (isSeparator(reading)) skipSeparator(reading);
  for (;;) {
    // What stands before a document is not in it.
    reading.hasComments = false;
    const root = reading.indent === 0 ? readMapping(reading, 0) : null;
    if (root === null || documents.length === mostDocuments) return null;
    documents.push({ root, hasComments: reading.hasComments });
    if (reading.indent === endOfText) return documents;
    skipSeparator(reading);
  }
}

/** Goes from the start of a line to what comes first on a line that holds more than a comment. */
function nextLine(reading: Reading): void {
  const { text } = reading;
  let { at } = reading;
  for (;;) {
    const start = at;
    while (text.charCodeAt(at) === space) at += 1;
    const code = text.charCodeAt(at);
    if (code !== lineFeed && code !== hash) {
      reading.at = at;
      reading.indent = at < text.length ? at - start : endOfText;
      return;
    }
    if (code === hash) reading.hasComments = true;
    at = lineEnd(text, at) + 1;
  }
}

function isSeparator({ text, at, indent }: Reading): boolean {
  return indent === 0 && text.startsWith("---", at) && (text.charCodeAt(at + 3) === lineFeed || at + 3 === text.length);
}

function skipSeparator(reading: Reading): void {
  reading.at += "---\n".length;
  nextLine(reading);
}

/** A mapping of which every key goes in so far, the first of which is here; then goes on to what is no part of it. */
function readMapping(reading: Reading, indent: number): PlainNode | null {
  const start = reading.at;
  const value: Record<string, unknown> = {};
  const keys: PlainNode[] = [];
  const items: PlainNode[] = [];
  let end = start;
  do {
    const key = readKey(reading);
    const name = String(key?.value);
    // A key for the second time, or one of those that every object has.
    if (key === null || value[name] !== undefined) return null;
    const item = readValue(reading, indent);
    if (item === null) return null;
    value[name] = item.value;
    keys.push(key);
    items.push(item);
    end = item.end;
  } while (reading.indent === indent && !isSeparator(reading));
  return reading.indent > indent ? null : { value, start, end, keys, items };
}

/** A key with its colon. */
function readKey(reading: Reading): PlainNode | null {
  const { text, at: start } = reading;
  const end = endOfKey(text, start);
  if (end === start) return null;
  reading.at = end + 1;
  return leaf(text.slice(start, end), start, end);
}

/** Where the key at an offset ends, which is there if there is none. */
function endOfKey(text: string, start: number): number {
  if (!isLetter(text.charCodeAt(start))) return start;
  let end = start + 1;
  while (isPlain(text.charCodeAt(end))) end += 1;
  const isKey = text.charCodeAt(end) === colon && endsWord(text.charCodeAt(end + 1));
  return isKey && text.charCodeAt(end - 1) !== space && end - start <= longestKey ? end : start;
}

/** What a key that goes in so far has: on its line, or on the lines below it. */
function readValue(reading: Reading, indent: number): PlainNode | null {
  const { at } = reading;
  skipSpaces(reading);
  if (!endLine(reading)) return readOnLine(reading, indent);
  const isList = isItem(reading) && reading.indent >= indent;
  if (reading.indent <= indent && !isList) return leaf(null, at, at);
  if (reading.indent > deepest) return null;
  return isList ? readList(reading, reading.indent) : readMapping(reading, reading.indent);
}

function isItem({ text, at }: Reading): boolean {
  return text.charCodeAt(at) === dash && text.charCodeAt(at + 1) === space;
}

/** A list of which every dash goes in so far, the first of which is here; then goes on to what is no part of it. */
function readList(reading: Reading, indent: number): PlainNode | null {
  const start = reading.at;
  const items: PlainNode[] = [];
  let end = start;
  do {
    const item = readItem(reading, indent);
    if (item === null) return null;
    items.push(item);
    end = item.end;
  } while (reading.indent === indent && isItem(reading));
  if (reading.indent > indent) return null;
  return { value: items.map(({ value }) => value), start, end, keys: [], items };
}

/** What stands behind a dash: a mapping goes in as far as its first key. */
function readItem(reading: Reading, indent: number): PlainNode | null {
  const dashAt = reading.at;
  reading.at += 1;
  skipSpaces(reading);
  const { text, at } = reading;
  if (endOfKey(text, at) === at) return readOnLine(reading, indent);
  const inner = indent + at - dashAt;
  return inner > deepest ? null : readMapping(reading, inner);
}

/** What begins on a line, as a part of what goes in so far; then goes on to the next line. */
function readOnLine(reading: Reading, indent: number): PlainNode | null {
  const isPlainText = startsWord(reading);
  const node = isPlainText ? readPlain(reading) : (readTextBlock(reading, indent) ?? readClosed(reading));
  skipSpaces(reading);
  if (node === null || !endLine(reading)) return null;
  if (reading.indent <= indent) return node;
  return isPlainText ? readWrapped(reading, indent, node) : null;
}

/** A text without quotes that goes on below its line, with a space for every line end. */
function readWrapped(reading: Reading, indent: number, first: PlainNode): PlainNode | null {
  const { text } = reading;
  const parts: string[] = [];
  let last = first;
  do {
    parts.push(text.slice(last.start, last.end));
    const isNextLine = /^ *\n *$/.test(text.slice(last.end, reading.at));
    const part = isNextLine && startsWord(reading) ? readPlain(reading) : null;
    if (part === null || !endLine(reading)) return null;
    last = part;
  } while (reading.indent > indent);
  parts.push(text.slice(last.start, last.end));
  return leaf(parts.join(" "), first.start, last.end);
}

/** Goes on to the next line where no more than a comment is left on this one; whether that is so. */
function endLine(reading: Reading): boolean {
  const { text, at } = reading;
  const code = text.charCodeAt(at);
  const isComment = code === hash && text.charCodeAt(at - 1) === space;
  if (!isComment && code !== lineFeed && at < text.length) return false;
  if (isComment) reading.hasComments = true;
  reading.at = (isComment ? lineEnd(text, at) : at) + 1;
  nextLine(reading);
  return true;
}
