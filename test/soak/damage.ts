import { parseDocument, stringify } from "yaml";
import { isMapping } from "../../src/source/value-kind.ts";
import type { Kind } from "./kind.ts";

type Next = () => number;

/** What texts of people and machines have in them that programs trip over. */
const oddities: readonly string[] = [
  "\0",
  "\u2028",
  "\ufeff",
  "\ud800",
  "\u202e",
  "\u00a0",
  "\u200b",
  "\u201c",
  "\n      ",
  "\x1b[31m",
  "\r\n",
  "\t",
  "\n---\n",
  "\n...\n",
  "&a ",
  "*a",
  "<<: ",
  "!!binary ",
  "? ",
  "|\n",
  ">-\n",
  "{",
  "}",
  "[",
  "]",
  '"',
  "'",
  "%",
  "#",
  ": ",
  "- ",
  ",",
  "1e999",
  "0x1F",
  "-0",
  "null",
  "~",
  "yes",
  "2026-11-24",
  "__proto__",
  "constructor",
  "toString",
  "{{",
  "}}",
  "<script>",
  "é",
  "👩‍🏫",
];

const odd: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e21,
  "",
  " ",
  "constructor",
  [],
  [[]],
  {},
  { toString: "x" },
  { length: -1 },
  ["a", "a"],
  "x".repeat(300),
];

/** Draws a text of a kind: one of its seeds with up to four changes, half of them to bytes, half to values. */
export function drawText(kind: Kind, next: Next): string {
  let text = pick(next, kind.seeds);
  const changes = Math.floor(next() * 5);
  for (let change = 0; change < changes; change++) {
    text = kind.isData && next() < 0.5 ? changeValue(text, kind, next) : changeBytes(text, kind, next);
  }
  // A file holds no half of a pair: what is written to test/regressions is what was tried.
  return Buffer.from(text).toString();
}

function pick<T>(next: Next, list: readonly [T, ...T[]] | readonly T[]): T {
  const found = list[Math.floor(next() * list.length)];
  if (found === undefined) throw new Error("there is nothing to draw from");
  return found;
}

/** Cuts, doubles, puts in, mixes or moves a piece of the text. */
function changeBytes(text: string, { seeds, words }: Kind, next: Next): string {
  const from = Math.floor(next() * (text.length + 1));
  const to = Math.min(text.length, from + Math.floor(next() ** 3 * 60));
  const [head, piece, tail] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  switch (Math.floor(next() * 7)) {
    case 0:
      return head + tail;
    case 1:
      return head + piece + piece + tail;
    case 2:
      return head + pick(next, oddities) + tail;
    case 3:
      return head + pick(next, words) + tail;
    case 4:
      return head;
    case 5:
      return head + pick(next, seeds).slice(from);
    default:
      return head + String.fromCharCode(Math.floor(next() * 256)) + tail;
  }
}

/** Changes a value, a key or an item in a text that is YAML or JSON; what is neither stays as it is. */
function changeValue(text: string, { seeds, words, write = JSON.stringify }: Kind, next: Next): string {
  const read = seeds.includes(text) ? readSeed(text) : readValue(text);
  if (read === null) return text;
  const changed = changeWithin(read.value, words, next);
  return next() < 0.5 ? write(changed) : stringify(changed);
}

interface Read {
  readonly value: unknown;
}

const readSeeds = new Map<string, Read | null>();

/** What a seed says is read once: half of all changes are to one. */
function readSeed(text: string): Read | null {
  const read = readSeeds.get(text) ?? readValue(text);
  readSeeds.set(text, read);
  return read;
}

function readValue(text: string): Read | null {
  try {
    // Many times as fast as YAML, for what is both.
    return { value: JSON.parse(text) };
  } catch {
    return readYaml(text);
  }
}

function readYaml(text: string): Read | null {
  const document = parseDocument(text, { logLevel: "silent" });
  if (document.errors.length > 0) return null;
  try {
    return { value: document.toJS({ maxAliasCount: 10 }) };
  } catch {
    // An alias of nothing, or of itself.
    return null;
  }
}

function changeWithin(value: unknown, words: readonly string[], next: Next): unknown {
  const goesOn = next() < 0.8;
  if (goesOn && Array.isArray(value) && value.length > 0) {
    const at = Math.floor(next() * value.length);
    return value.flatMap((item, index) => (index === at ? itemsFor(item, words, next) : [item]));
  }
  if (goesOn && isMapping(value) && Object.keys(value).length > 0) {
    const key = pick(next, Object.keys(value));
    return Object.fromEntries(
      Object.entries(value).flatMap(([each, item]) =>
        each === key ? entriesFor(each, item, words, next) : [[each, item]],
      ),
    );
  }
  return next() < 0.5 ? pick(next, words) : pick(next, odd);
}

function itemsFor(item: unknown, words: readonly string[], next: Next): readonly unknown[] {
  if (next() < 0.1) return [];
  return next() < 0.1 ? [item, item] : [changeWithin(item, words, next)];
}

function entriesFor(
  key: string,
  item: unknown,
  words: readonly string[],
  next: Next,
): readonly (readonly [string, unknown])[] {
  if (next() < 0.1) return [];
  if (next() < 0.1) return [[pick(next, words), item]];
  return [[key, changeWithin(item, words, next)]];
}
