import { isScalar, type Pair } from "yaml";
import { isMapping } from "../../source/value-kind.ts";
import type { Editing } from "./editing.ts";
import { colonEnd, indentOf, pairEnd } from "./layout.ts";

/** An entry of a block mapping: its key, where it begins and how deep, and where its value ends. */
export interface Entry {
  readonly pair: Pair;
  readonly key: string;
  readonly indent: string;
  /** After the colon. */
  readonly colon: number;
  readonly start: number;
  readonly end: number;
  readonly old: unknown;
  readonly path: readonly string[];
}

/** An entry as it can be edited; null: its form is one of those seldom seen. */
export function readEntry(editing: Editing, pair: Pair, old: unknown, path: readonly string[]): Entry | null {
  const { layout } = editing;
  const { key } = pair;
  if (!isScalar(key) || typeof key.value !== "string" || !key.range) return null;
  const indent = indentOf(layout, key.range[0]);
  const colon = colonEnd(layout, key);
  const end = pairEnd(layout, pair);
  if (indent === null || colon === null || end === undefined) return null;
  const value = isMapping(old) ? old[key.value] : undefined;
  return { pair, key: key.value, indent, colon, start: key.range[0], end, old: value, path: [...path, key.value] };
}
