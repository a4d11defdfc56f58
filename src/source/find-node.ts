import type { Path, PathPart } from "./locate.ts";

/** A stretch of a text, by offsets in UTF-16 units. */
export type Range = readonly [start: number, end: number];

/** What stands under a key of a mapping, or at an index of a list, where `key` is null. */
export interface Entry<Node> {
  readonly key: Node | null;
  readonly value: Node | null;
}

/** A document as one walks through it, whoever read it. */
export interface Tree<Node> {
  readonly root: Node | null;
  /** The entry for a step of a path; null: there is none. */
  entry(node: Node, step: string | number): Entry<Node> | null;
  /** The offsets of a node; null: it has no text of its own. */
  range(node: Node): Range | null;
}

/** What a path leads to, or the last part of it that exists; null: the document is empty. */
export function findNode<Node>({ root, entry, range }: Tree<Node>, path: Path, part: PathPart): Node | null {
  let value = root;
  let key: Node | null = null;
  for (const step of path) {
    const next = value === null ? null : entry(value, step);
    if (next === null) break;
    key = next.key;
    value = next.value;
  }
  // An empty value has no text of its own; then the key says more.
  const [first, second] = part === "key" ? [key, value] : [value, key];
  if (first !== null && range(first) !== null) return first;
  return second !== null && range(second) !== null ? second : null;
}
