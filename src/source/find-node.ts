import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";

/** The way from a document's root to a value: keys of mappings and indexes of lists. */
export type Path = readonly (string | number)[];

/** Of an entry of a mapping: its key or its value. */
export type PathPart = "key" | "value";

/** The offsets of what a path leads to, or of the last part of it that exists; null: the document is empty. */
export function findNode(
  root: unknown,
  path: Path,
  part: PathPart,
  targets: ReadonlyMap<Alias, Node>,
): readonly [number, number] | null {
  let value: unknown = root;
  let key: unknown = null;
  for (const step of path) {
    const node = isAlias(value) ? targets.get(value) : value;
    const next = isMap(node) ? pairOf(node, String(step)) : itemOf(node, step);
    if (next === null) break;
    key = next.key;
    value = next.value;
  }
  return part === "key" ? (rangeOf(key) ?? rangeOf(value)) : (rangeOf(value) ?? rangeOf(key));
}

interface Entry {
  readonly key: unknown;
  readonly value: unknown;
}

function pairOf(map: YAMLMap, name: string): Entry | null {
  const pair: Pair | undefined = map.items.find((item) => isScalar(item.key) && item.key.value === name);
  return pair ?? null;
}

function itemOf(node: unknown, step: string | number): Entry | null {
  const index = Number(step);
  if (!isSeq(node) || !(index in node.items)) return null;
  return { key: null, value: node.items[index] };
}

/** An empty value has no text of its own; then the key says more. */
function rangeOf(node: unknown): readonly [number, number] | null {
  if (!(isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)) || !node.range) return null;
  const [start, end] = node.range;
  return end > start ? [start, end] : null;
}
