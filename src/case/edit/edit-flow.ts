import { isMap, isScalar, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import type { Difference } from "./difference.ts";
import {
  colonEnd,
  commentsIn,
  indentOf,
  type Layout,
  nodeSpan,
  pairEnd,
  type Refusal,
  type Span,
  type Splice,
} from "./layout.ts";
import { entryText, type FlowStyle, flowText } from "./write-value.ts";

/** What is between two commas: of a mapping, also its key, where its value is or goes, and what comes before that. */
interface Item {
  readonly span: Span;
  readonly key?: string;
  readonly value?: { readonly span: Span; readonly before: string };
}

/**
 * Does one thing to a mapping or list in brackets; a new key goes `behind` an index, -1 for first. Refused where
 * comments stand among items that would move.
 */
export function editFlow(
  layout: Layout,
  node: YAMLMap | YAMLSeq,
  difference: Difference,
  behind: number,
): readonly Splice[] | Refusal {
  const items = readItems(layout, node);
  if (items === null) return "form";
  const name = difference.path.at(-1) ?? 0;
  const at = typeof name === "number" ? name : items.findIndex(({ key }) => key === name);
  const item = difference.kind === "insert" ? undefined : items[at];
  const stretch = (difference.kind === "set" && item?.value?.span) || [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
  if (commentsIn(layout, stretch).length > 0) return "comments";
  if (difference.kind === "remove") return [{ span: removal(items, at), text: "" }];
  const style = innerStyle(layout, items);
  const value = flowText(difference.value, style);
  if (item?.value) return [{ span: item.value.span, text: item.value.before + value }];
  if (item) return [{ span: item.span, text: value }];
  if (typeof name === "number") return [insertion(layout, node, items, name, value)];
  return [insertion(layout, node, items, behind + 1, entryText(name, difference.value, style))];
}

/** Null: an item is written in a form of YAML that is seldom seen. */
function readItems(layout: Layout, node: YAMLMap | YAMLSeq): readonly Item[] | null {
  const items: readonly (Item | null)[] = isMap(node)
    ? node.items.map((pair) => readPair(layout, pair))
    : node.items.map((item) => nodeSpan(layout, item)).map((span) => span && { span });
  const found = items.filter((item) => item !== null);
  return found.length < items.length ? null : found;
}

function readPair(layout: Layout, pair: Pair): Item | null {
  const { key, srcToken } = pair;
  const end = pairEnd(layout, pair);
  if (!isScalar(key) || typeof key.value !== "string" || !key.range || end === undefined) return null;
  if (srcToken?.start.some(({ type }) => type === "explicit-key-ind")) return null;
  const span = nodeSpan(layout, pair.value) ?? [end, end];
  const before = span[0] < span[1] ? "" : colonEnd(pair) === null ? ": " : " ";
  return { span: [key.range[0], end], key: key.value, value: { span, before } };
}

/** An item goes with the comma before it; the first one with the comma behind it. */
function removal(items: readonly Item[], at: number): Span {
  const [item, before, next] = [items[at], items[at - 1], items[at + 1]];
  const [start, end] = item?.span ?? [0, 0];
  return before ? [before.span[1], end] : [start, next?.span[0] ?? end];
}

/** A new item stands apart from the others as the second stands apart from the first. */
function insertion(
  layout: Layout,
  node: YAMLMap | YAMLSeq,
  items: readonly Item[],
  at: number,
  written: string,
): Splice {
  const [first, second] = items;
  const start = (node.range?.[0] ?? 0) + 1;
  const from = first && second ? first.span[1] : start;
  const gap = layout.text.slice(from, (second ?? first)?.span[0] ?? start);
  const line = gap.lastIndexOf("\n");
  const plain = layout.style.kind === "json" ? `,${layout.style.space}` : ", ";
  const between = line >= 0 ? `,\n${gap.slice(line + 1)}` : second ? gap : plain;
  const before = items[at - 1];
  if (before) return { span: [before.span[1], before.span[1]], text: between + written };
  return { span: [first?.span[0] ?? start, first?.span[0] ?? start], text: written + (first ? between : "") };
}

/** New items of JSON look like those that are there: on one line, or on lines of their own. */
function innerStyle(layout: Layout, [first]: readonly Item[]): FlowStyle {
  if (layout.style.kind === "yaml") return layout.style;
  return { ...layout.style, indent: first ? indentOf(layout, first.span[0]) : null };
}
