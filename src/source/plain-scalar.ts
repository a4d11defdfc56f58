import { leaf, type PlainNode, type Reading, signs } from "./plain-node.ts";

/** What YAML 1.2 takes for nothing or a truth value; all else that starts with a letter is text. */
const words: ReadonlyMap<string, boolean | null> = new Map([
  ...["null", "Null", "NULL"].map((word) => [word, null] as const),
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
]);
const longestWord = 5;

const wholeNumber = /^[0-9]{1,15}$/;
const date = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
/** All that YAML 1.2 may take for a number, and more. */
const numberLike = /^[-+.\w]*$/;

/** Deeper nesting and longer keys are for the reader of all YAML, which limits them. */
const deepest = 20;
export const longestKey = 200;

const { lineFeed, space, hash, colon, comma } = signs;
const [doubleQuote, singleQuote, openBracket, closeBracket, openBrace, closeBrace] = [34, 39, 91, 93, 123, 125];

/** Goes on to what is no space. */
export function skipSpaces(reading: Reading): void {
  while (reading.text.charCodeAt(reading.at) === space) reading.at += 1;
}

/** Whether a character is a letter, of a European language. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 192 && code < 592);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a character means itself wherever it stands behind a letter: letters, digits, spaces and `-`, `.`, `/`, `_`. */
export function isPlain(code: number): boolean {
  return isLetter(code) || (code >= 45 && code <= 57) || code === space || code === 95;
}

/** Whether a letter or a digit comes next. */
export function startsWord({ text, at }: Reading): boolean {
  return isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at));
}

/** A value on one line that says where it ends: a text in quotes, or something in brackets. null: it cannot be read. */
export function readClosed(reading: Reading, depth = 0): PlainNode | null {
  switch (reading.text.charCodeAt(reading.at)) {
    case doubleQuote:
      return readQuoted(reading, '"');
    case singleQuote:
      return readQuoted(reading, "'");
    case openBracket:
      return depth === deepest ? null : readFlowList(reading, depth + 1);
    case openBrace:
      return depth === deepest ? null : readFlowMapping(reading, depth + 1);
    default:
      return null;
  }
}

/** In double quotes without an escape; in single quotes with no other than a quote that is doubled. */
function readQuoted(reading: Reading, quote: "'" | '"'): PlainNode | null {
  const { text, at: start } = reading;
  let end = text.indexOf(quote, start + 1);
  while (quote === "'" && end !== -1 && text.startsWith("''", end)) end = text.indexOf(quote, end + 2);
  if (end === -1) return null;
  const inner = text.slice(start + 1, end);
  if (inner.includes("\n") || (quote === '"' && inner.includes("\\"))) return null;
  reading.at = end + 1;
  return leaf(quote === "'" ? inner.replaceAll("''", "'") : inner, start, end + 1);
}

/** A text without quotes in a block, up to the end of the line or a comment. null: it is more than that. */
export function readPlain(reading: Reading): PlainNode | null {
  const { text, at: start } = reading;
  let end = start + 1;
  for (let at = end; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || (code === hash && end < at)) break;
    if (code === colon && endsWord(text.charCodeAt(at + 1))) return null;
    if (code !== space) end = at + 1;
  }
  reading.at = end;
  return resolvePlain(text.slice(start, end), start, end);
}

/** Whether a colon before the character ends a key: a space, a line end or, not being a number, the end of the text. */
export function endsWord(code: number): boolean {
  return code === space || code === lineFeed || Number.isNaN(code);
}

function resolvePlain(source: string, start: number, end: number): PlainNode | null {
  if (source.length <= longestWord) {
    const value = words.get(source);
    if (value !== undefined) return leaf(value, start, end);
  }
  if (!isDigit(source.charCodeAt(0)) || date.test(source)) return leaf(source, start, end);
  if (wholeNumber.test(source)) return leaf(Number(source), start, end);
  return numberLike.test(source) ? null : leaf(source, start, end);
}

function readFlowList(reading: Reading, depth: number): PlainNode | null {
  const start = reading.at;
  const items: PlainNode[] = [];
  const read = (): boolean => {
    const item = readFlowItem(reading, depth);
    if (item !== null) items.push(item);
    return item !== null;
  };
  if (!readFlow(reading, closeBracket, read)) return null;
  return { value: items.map(({ value }) => value), start, end: reading.at, keys: [], items };
}

function readFlowMapping(reading: Reading, depth: number): PlainNode | null {
  const start = reading.at;
  const value: Record<string, unknown> = {};
  const keys: PlainNode[] = [];
  const items: PlainNode[] = [];
  const read = (): boolean => {
    const key = readFlowKey(reading);
    // A key for the second time, or one of those that every object has.
    if (key === null || value[String(key.value)] !== undefined) return false;
    const item = readFlowItem(reading, depth);
    if (item === null) return false;
    value[String(key.value)] = item.value;
    keys.push(key);
    items.push(item);
    return true;
  };
  return readFlow(reading, closeBrace, read) ? { value, start, end: reading.at, keys, items } : null;
}

/** What stands between brackets, with commas between the parts; whether it could be read. */
function readFlow(reading: Reading, close: number, read: () => boolean): boolean {
  const { text } = reading;
  reading.at += 1;
  skipSpaces(reading);
  if (text.charCodeAt(reading.at) === close) {
    reading.at += 1;
    return true;
  }
  while (read()) {
    skipSpaces(reading);
    const code = text.charCodeAt(reading.at++);
    if (code === close) return true;
    if (code !== comma) return false;
    skipSpaces(reading);
  }
  return false;
}

function readFlowItem(reading: Reading, depth: number): PlainNode | null {
  if (!startsWord(reading)) return readClosed(reading, depth);
  const start = reading.at;
  const end = endOfWord(reading);
  return resolvePlain(reading.text.slice(start, end), start, end);
}

/** A key with its colon and the spaces behind that. */
function readFlowKey(reading: Reading): PlainNode | null {
  const { text, at: start } = reading;
  const quotes = text.charCodeAt(start) === doubleQuote ? 1 : 0;
  reading.at += quotes;
  const end = endOfWord(reading);
  if (!isLetter(text.charCodeAt(start + quotes)) || end - start > longestKey) return null;
  if (quotes === 1 && text.charCodeAt(reading.at++) !== doubleQuote) return null;
  if (text.charCodeAt(reading.at++) !== colon) return null;
  if (quotes === 0 && text.charCodeAt(reading.at) !== space) return null;
  skipSpaces(reading);
  return leaf(text.slice(start + quotes, end), start, end + quotes);
}

/** Goes to the end of the word between brackets that starts here. */
function endOfWord(reading: Reading): number {
  const { text, at: start } = reading;
  let end = start;
  for (let at = start; isPlain(text.charCodeAt(at)); at++) if (text.charCodeAt(at) !== space) end = at + 1;
  reading.at = end;
  return end;
}
