import { isMap, isScalar, type YAMLMap, type YAMLSeq } from "yaml";
import type { Editing } from "./editing.ts";
import {
  commentSpans,
  commentsIn,
  type Layout,
  lineStart,
  nodeSpan,
  pairEnd,
  type Span,
  withoutComments,
} from "./layout.ts";

/** A mapping or list in brackets. */
export type FlowNode = YAMLMap | YAMLSeq;

/** One item in brackets: what stands before it, itself, what stands before its comma, and a comment behind that. */
export interface Item {
  readonly key: string | null;
  readonly origin: number | null;
  readonly lead: string;
  readonly body: string;
  readonly tail: string;
  readonly after: string;
}

/** What stands in brackets, in pieces that make up all of it. */
export interface Brackets {
  readonly node: FlowNode;
  readonly items: readonly Item[];
  readonly closing: string;
  readonly trailingComma: boolean;
}

/** Cuts what is in brackets into pieces; null: there is more between the items than commas, space and comments. */
export function readBrackets({ layout }: Editing, node: FlowNode): Brackets | null {
  const [start, end] = node.range ?? [0, 0];
  const spans = itemSpans(layout, node);
  if (spans === null) return null;
  let lead = cutGap(layout, [start + 1, spans[0]?.[0] ?? end - 1], false);
  if (lead === null || lead.comma) return null;
  const items: Item[] = [];
  let trailingComma = false;
  for (const [index, span] of spans.entries()) {
    const next = spans[index + 1];
    const gap = cutGap(layout, [span[1], next?.[0] ?? end - 1], true);
    if (gap === null || (next !== undefined && !gap.comma)) return null;
    const body = layout.text.slice(...span);
    items.push({ key: keyOf(node, index), origin: index, lead: lead.rest, body, tail: gap.tail, after: gap.after });
    lead = gap;
    trailingComma = gap.comma;
  }
  return { node, items, closing: lead.rest, trailingComma };
}

/** An item that was not there. */
export function newItem(body: string, key: string | null = null): Item {
  return { key, origin: null, lead: "", body, tail: "", after: "" };
}

/** The comments before, in and behind an item. */
export function itemComments({ layout }: Editing, { node, items }: Brackets, index: number): readonly string[] {
  const spans = itemSpans(layout, node) ?? [];
  const from = index === 0 ? (node.range?.[0] ?? 0) : (spans[index - 1]?.[1] ?? 0) + afterLength(items[index - 1]);
  const to = (spans[index]?.[1] ?? 0) + (items[index]?.tail.length ?? 0) + afterLength(items[index]) + 1;
  return commentsIn(layout, [from, to]);
}

/** Puts the pieces together; `orphans` are comments of items that are gone. */
export function writeBrackets(
  editing: Editing,
  brackets: Brackets,
  items: readonly Item[],
  orphans: readonly string[] = [],
): string {
  const { node } = brackets;
  const [start, end] = node.range ?? [0, 0];
  const text = items.map((item, index) => {
    const comma = index < items.length - 1 || (brackets.trailingComma && items.length > 0) ? "," : "";
    return leadOf(editing, brackets, item, items[index - 1]) + item.body + item.tail + comma + item.after;
  });
  const closing = closingOf(editing, brackets, items, orphans);
  return editing.layout.text.charAt(start) + text.join("") + closing + editing.layout.text.charAt(end - 1);
}

/** How deep items stand that have lines of their own; null: they do not. */
export function itemIndent(editing: Editing, { node, items, closing }: Brackets): string | null {
  const lead = items.find((item) => item.lead.includes("\n"))?.lead;
  if (lead !== undefined) return lead.slice(lead.lastIndexOf("\n") + 1);
  const spacious = editing.style.kind === "json" && editing.style.indent !== null && isMap(node) && items.length === 0;
  return spacious || closing.includes("\n") ? lineIndent(editing, node) + editing.step : null;
}

function lineIndent({ layout }: Editing, node: FlowNode): string {
  return /^ */.exec(layout.text.slice(lineStart(layout, node.range?.[0] ?? 0)))?.[0] ?? "";
}

function leadOf(editing: Editing, brackets: Brackets, item: Item, before: Item | undefined): string {
  const indent = itemIndent(editing, brackets);
  const own = item.origin !== null;
  if (item.lead.includes("#")) return item.lead;
  if (before === undefined) return own && item.origin === 0 ? item.lead : firstLead(brackets, indent, editing);
  const lead = own && item.origin !== 0 ? item.lead : otherLead(brackets, indent, editing);
  if (before.after === "" || lead.includes("\n")) return lead;
  return `\n${indent ?? lineIndent(editing, brackets.node) + editing.step}`;
}

function firstLead({ node, items }: Brackets, indent: string | null, { style }: Editing): string {
  const [first] = items;
  if (first && !first.lead.includes("#")) return first.lead;
  if (indent !== null) return `\n${indent}`;
  return isMap(node) && style.kind === "yaml" ? " " : "";
}

function otherLead({ items }: Brackets, indent: string | null, { style }: Editing): string {
  if (indent !== null) return `\n${indent}`;
  const second = items[1];
  if (second && !second.lead.includes("#")) return second.lead;
  return style.kind === "yaml" ? " " : style.space;
}

function closingOf(editing: Editing, brackets: Brackets, items: readonly Item[], orphans: readonly string[]): string {
  const indent = lineIndent(editing, brackets.node);
  const closing = items.length > 0 || brackets.closing.includes("#") ? brackets.closing : "";
  const started = brackets.items.length === 0 && items.length > 0 && closing.trim() === "";
  const base = started ? emptyClosing(editing, brackets, indent) : closing;
  if (orphans.length === 0 && !items.at(-1)?.after.includes("#")) return base;
  const comments = orphans.map((comment) => `\n${indent}${editing.step}${comment}`).join("");
  return comments + (/^\s*\n/.test(base) ? base : `\n${indent}${base.trimStart()}`);
}

function emptyClosing(editing: Editing, brackets: Brackets, indent: string): string {
  if (itemIndent(editing, brackets) !== null) return `\n${indent}`;
  return isMap(brackets.node) && editing.style.kind === "yaml" ? " " : "";
}

function keyOf(node: FlowNode, index: number): string | null {
  const key: unknown = isMap(node) ? node.items[index]?.key : null;
  return isScalar(key) && typeof key.value === "string" ? key.value : null;
}

function itemSpans(layout: Layout, node: FlowNode): readonly Span[] | null {
  const spans = isMap(node)
    ? node.items.map((pair): Span | null => {
        const start = isScalar(pair.key) ? pair.key.range?.[0] : undefined;
        const end = pairEnd(layout, pair);
        return start === undefined || end === undefined ? null : [start, end];
      })
    : node.items.map((item) => nodeSpan(layout, item));
  const found = spans.filter((span) => span !== null);
  return found.length === spans.length ? found : null;
}

interface Gap {
  readonly tail: string;
  readonly comma: boolean;
  /** A comment on the line of the comma. */
  readonly after: string;
  readonly rest: string;
}

/** What is between two items; `behind`: a comment on the same line belongs to the item before. */
function cutGap(layout: Layout, [start, end]: Span, behind: boolean): Gap | null {
  const bare = withoutComments(layout, [start, end]).trim();
  if (bare !== "" && bare !== ",") return null;
  const at = bare === "" ? start : commaAt(layout, [start, end]);
  const from = bare === "" ? start : at + 1;
  const rest = layout.text.slice(from, end);
  const line = /^[^\n]*/.exec(rest)?.[0] ?? "";
  const after = behind && line.includes("#") && line.length < rest.length ? line : "";
  return { tail: layout.text.slice(start, at), comma: bare !== "", after, rest: rest.slice(after.length) };
}

/** The first comma of a gap that is in no comment. */
function commaAt(layout: Layout, span: Span): number {
  const comments = commentSpans(layout, span);
  let at = layout.text.indexOf(",", span[0]);
  while (comments.some(([from, to]) => from < at && at < to)) at = layout.text.indexOf(",", at + 1);
  return at;
}

function afterLength(item: Item | undefined): number {
  return item?.after.length ?? 0;
}
