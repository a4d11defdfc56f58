import { isAlias, isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import { isMapping } from "../../source/value-kind.ts";
import {
  type Brackets,
  type Item,
  itemComments,
  itemIndent,
  newItem,
  readBrackets,
  writeBrackets,
} from "./brackets.ts";
import { type Change, type Changes, changeMapping, isSame, mappingChanges } from "./change.ts";
import { addedValues, type Editing, placeKeys, refuse } from "./editing.ts";
import { colonEnd, commentsIn, nodeSpan } from "./layout.ts";
import { listSteps } from "./list-steps.ts";
import { type EditValue, entryText, type FlowStyle, flowText, isList } from "./write-value.ts";

/** The new text of a mapping in brackets; null: its form is too strange to edit. */
export function rewriteFlowMap(
  editing: Editing,
  map: YAMLMap,
  old: unknown,
  changes: Changes,
  path: readonly string[],
): string | null {
  const brackets = readBrackets(editing, map);
  if (brackets === null) return null;
  const style = innerStyle(editing, brackets);
  const orphans: string[] = [];
  const items = brackets.items.flatMap((item, index): readonly Item[] => {
    const change = item.key === null ? undefined : changes.get(item.key);
    const pair = map.items[index];
    if (change === undefined || item.key === null || pair === undefined) return [item];
    if (change.kind === "remove") {
      orphans.push(...itemComments(editing, brackets, index));
      return [];
    }
    const entry = { pair, old: isMapping(old) ? old[item.key] : undefined, path: [...path, item.key] };
    return [{ ...item, body: changePair(editing, entry, change, style, orphans) }];
  });
  return writeBrackets(editing, brackets, withAdded(editing, items, brackets, changes, path, style), orphans);
}

function withAdded(
  editing: Editing,
  items: readonly Item[],
  brackets: Brackets,
  changes: Changes,
  path: readonly string[],
  style: FlowStyle,
): readonly Item[] {
  const all = [...items];
  const added = addedValues(changes, keysOf(brackets.items));
  for (const { key, after } of placeKeys([...added.keys()], keysOf(items), editing.order(path)).toReversed()) {
    const at = after === null ? 0 : all.findIndex((item) => item.key === after) + 1;
    all.splice(at, 0, newItem(entryText(key, added.get(key) ?? null, style), key));
  }
  return all;
}

function keysOf(items: readonly Item[]): readonly string[] {
  return items.flatMap(({ key }) => (key === null ? [] : [key]));
}

/** The new text of a list in brackets; null: its form is too strange to edit. */
export function rewriteFlowSeq(
  editing: Editing,
  seq: YAMLSeq,
  old: unknown,
  wanted: readonly EditValue[],
): string | null {
  const brackets = readBrackets(editing, seq);
  const steps = listSteps(Array.isArray(old) ? old : [], wanted);
  if (brackets === null || steps === null) return null;
  const style = innerStyle(editing, brackets);
  const orphans: string[] = [];
  const items = steps.flatMap((step): readonly Item[] => {
    if (step.kind === "insert") return [newItem(flowText(step.value, style))];
    const item = brackets.items[step.at];
    if (item === undefined) return [];
    if (step.kind === "keep") return [item];
    if (step.kind === "replace") {
      orphans.push(...commentsIn(editing.layout, nodeSpan(editing.layout, seq.items[step.at]) ?? [0, 0]));
      return [{ ...item, body: flowText(step.value, style) }];
    }
    orphans.push(...itemComments(editing, brackets, step.at));
    return [];
  });
  return writeBrackets(editing, brackets, items, orphans);
}

interface Entry {
  readonly pair: Pair;
  readonly old: unknown;
  readonly path: readonly string[];
}

function changePair(
  editing: Editing,
  { pair, old, path }: Entry,
  change: Exclude<Change, { readonly kind: "remove" }>,
  style: FlowStyle,
  orphans: string[],
): string {
  const { layout } = editing;
  const { key, value: node } = pair;
  const start = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
  const span = nodeSpan(layout, node);
  const keyEnd = isScalar(key) ? (key.range?.[1] ?? 0) : 0;
  const colon = isScalar(key) ? colonEnd(layout, key) : null;
  const asItWas = layout.text.slice(start, span?.[1] ?? colon ?? keyEnd);
  if (change.kind === "within" && isAlias(node)) return refuse(editing, "alias", path, asItWas);
  if (change.kind === "set" && isSame(old, change.value)) return asItWas;
  const nested = changeNested(editing, node, old, change, path);
  if (nested === null) return refuse(editing, "form", path, asItWas);
  if (span !== null && nested !== undefined) return layout.text.slice(start, span[0]) + nested;
  const text = flowText(change.kind === "set" ? change.value : changeMapping(old, change.changes), style);
  if (span !== null) {
    orphans.push(...commentsIn(layout, span));
    return layout.text.slice(start, span[0]) + text;
  }
  return colon === null ? `${asItWas}: ${text}` : `${asItWas} ${text}`;
}

/** The new text of a collection that changes inside; undefined: something else takes its place. */
function changeNested(
  editing: Editing,
  node: unknown,
  old: unknown,
  change: Exclude<Change, { readonly kind: "remove" }>,
  path: readonly string[],
): string | null | undefined {
  if (isMap(node)) {
    if (change.kind === "within") return rewriteFlowMap(editing, node, old, change.changes, path);
    const { value } = change;
    if (!isMapping(value) || isList(value)) return undefined;
    return rewriteFlowMap(editing, node, old, mappingChanges(old, value), path);
  }
  if (!isSeq(node) || change.kind !== "set" || !isList(change.value)) return undefined;
  return rewriteFlowSeq(editing, node, old, change.value);
}

/** New items look like those that are there; of JSON, whether they have lines of their own. */
function innerStyle(editing: Editing, brackets: Brackets): FlowStyle {
  return editing.style.kind === "yaml" ? editing.style : { ...editing.style, indent: itemIndent(editing, brackets) };
}
