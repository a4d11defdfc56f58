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

/** Whether it is a mapping or a list. */
export function isCollection({ value }: PlainNode): boolean {
  return typeof value === "object" && value !== null;
}

/** Characters that have a meaning in YAML, by their codes. */
export const signs = { lineFeed: 10, space: 32, hash: 35, comma: 44, dash: 45, colon: 58 } as const;

/** Where the line of an offset ends. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}
