import type { Tree } from "./find-node.ts";

/** A value of a text and where it stands, by offsets; of a mapping the keys and items, of a list the items, in order. */
export interface PlainNode {
  readonly value: unknown;
  readonly start: number;
  readonly end: number;
  readonly keys: readonly PlainNode[];
  readonly items: readonly PlainNode[];
}

const none: readonly PlainNode[] = [];

/** A value with nothing in it. */
export function leaf(value: string | number | boolean | null, start: number, end: number): PlainNode {
  return { value, start, end, keys: none, items: none };
}

/** How far reading is: at an offset in a text, on a line that goes in so far; -1: at the end of the text. */
export interface Reading {
  readonly text: string;
  at: number;
  indent: number;
  hasComments: boolean;
}

/** A document of such nodes as a tree to find places in. */
export function plainTree(root: PlainNode): Tree<PlainNode> {
  return { root, entry: entryOf, range: ({ start, end }) => (end > start ? [start, end] : null) };
}

function entryOf({ value, keys, items }: PlainNode, step: string | number) {
  const index = Array.isArray(value) ? Number(step) : keys.findIndex((key) => key.value === String(step));
  const item = items[index];
  return item === undefined ? null : { key: keys[index] ?? null, value: item };
}

/**
 * Where a value ends in a text with comments: a list or mapping by indentation with the comment behind its last line, as
 * yaml has it. null: comments stand below it, or its last value has no end of its own, so that only yaml knows.
 */
export function endAmongComments(node: PlainNode, text: string): number | null {
  const { last, depth } = lastWithin(node, text);
  if (depth === 0) return node.end;
  if (last.start === last.end || /[|>]/.test(text.charAt(last.start))) return null;
  const [, sameLine = "", indent] = commentsBehind(text, last.end);
  const belongs = indent !== undefined && (depth > 1 || indent.length > columnOf(node, text));
  return belongs ? null : last.end + sameLine.length;
}

/** The value with which a list or mapping by indentation ends, however deep; anything else by itself, at depth 0. */
function lastWithin(node: PlainNode, text: string): { readonly last: PlainNode; readonly depth: number } {
  let [last, depth] = [node, 0];
  for (let inner = last.items.at(-1); inner !== undefined && !/[[{]/.test(text.charAt(last.start)); depth += 1) {
    last = inner;
    inner = last.items.at(-1);
  }
  return { last, depth };
}

/** The comment behind a value on its line with the space before it, and how far the one goes in that comes next below. */
function commentsBehind(text: string, at: number): readonly (string | undefined)[] {
  const pattern = /( +#[^\n]*)?[^\n]*\n?(?: *\n)*(?:( *)#)?/y;
  pattern.lastIndex = at;
  return pattern.exec(text) ?? [];
}

function columnOf({ start }: PlainNode, text: string): number {
  return start - (text.lastIndexOf("\n", start - 1) + 1);
}

/** Characters that have a meaning in YAML, by their codes. */
export const signs = { lineFeed: 10, space: 32, hash: 35, comma: 44, dash: 45, colon: 58 } as const;

/** Where the line of an offset ends. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}
