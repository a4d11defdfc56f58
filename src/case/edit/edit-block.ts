import { isAlias, isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import { isMapping } from "../../source/value-kind.ts";
import { type Change, type Changes, changeMapping, isSame, mappingChanges } from "./change.ts";
import { editBlockSeq } from "./edit-block-seq.ts";
import { rewriteFlowMap, rewriteFlowSeq } from "./edit-flow.ts";
import { addedValues, type Editing, placeKeys, refuse, splice } from "./editing.ts";
import { type Entry, readEntry } from "./entry.ts";
import { aboveComments, lineEnd, lineStart, nodeSpan } from "./layout.ts";
import { below, insertAt, insertLines, removeLines } from "./lines.ts";
import { replaceValue } from "./replace-value.ts";
import { blockEntry, type EditValue, isList } from "./write-value.ts";

type Kept = Exclude<Change, { readonly kind: "remove" }>;

/** Changes entries of a block mapping, one splice each, and puts new ones on lines of their own. */
export function editBlockMap(
  editing: Editing,
  map: YAMLMap,
  old: unknown,
  changes: Changes,
  path: readonly string[],
): void {
  const entries: Entry[] = [];
  for (const pair of map.items) {
    const entry = readEntry(editing, pair, old, path);
    if (entry !== null) entries.push(entry);
  }
  if (entries.length < map.items.length) refuse(editing, "form", path, undefined);
  for (const entry of entries) {
    const change = changes.get(entry.key);
    if (change?.kind === "remove") removeLines(editing, [entry.start, entry.end], entry.indent);
    else if (change) changeEntry(editing, entry, change);
  }
  addEntries(editing, entries, changes, path);
}

/** Whether a block mapping has entries left after the changes; without any it would turn into nothing. */
export function leavesEntries(map: YAMLMap, changes: Changes): boolean {
  const keys = map.items.map(({ key }) => (isScalar(key) ? String(key.value) : ""));
  return keys.some((key) => changes.get(key)?.kind !== "remove") || addedValues(changes, keys).size > 0;
}

function changeEntry(editing: Editing, entry: Entry, change: Kept): void {
  const { old, path } = entry;
  const node = entry.pair.value;
  const value = change.kind === "set" ? change.value : changeMapping(old, change.changes);
  const changes = isMap(node) && node.items.length > 0 ? changesWithin(old, change) : null;
  if (change.kind === "within" && isAlias(node)) refuse(editing, "alias", path, undefined);
  else if (isSame(old, value)) return;
  else if (isMap(node) && changes !== null) editMap(editing, entry, node, changes);
  else if (isSeq(node) && isList(value)) editSeq(editing, entry, node, value);
  else replaceValue(editing, entry, value);
}

function changesWithin(old: unknown, change: Kept): Changes | null {
  if (change.kind === "within") return change.changes;
  return isMapping(change.value) && !isList(change.value) ? mappingChanges(old, change.value) : null;
}

function editMap(editing: Editing, entry: Entry, node: YAMLMap, changes: Changes): void {
  const span = nodeSpan(editing.layout, node);
  const text = node.flow ? rewriteFlowMap(editing, node, entry.old, changes, entry.path) : null;
  if (span !== null && text !== null) splice(editing, span, text);
  else if (node.flow) refuse(editing, "form", entry.path, undefined);
  else if (leavesEntries(node, changes)) editBlockMap(editing, node, entry.old, changes, entry.path);
  else replaceValue(editing, entry, {});
}

function editSeq(editing: Editing, entry: Entry, node: YAMLSeq, wanted: readonly EditValue[]): void {
  const span = nodeSpan(editing.layout, node);
  const text = node.flow ? rewriteFlowSeq(editing, node, entry.old, wanted) : null;
  if (span !== null && text !== null) splice(editing, span, text);
  else if (node.flow || wanted.length === 0) replaceValue(editing, entry, wanted);
  else editBlockSeq(editing, entry, node, wanted);
}

function addEntries(editing: Editing, entries: readonly Entry[], changes: Changes, path: readonly string[]): void {
  const { layout } = editing;
  const [first] = entries;
  if (!first) return;
  const added = addedValues(
    changes,
    entries.map((entry) => entry.key),
  );
  const left = entries.filter((entry) => changes.get(entry.key)?.kind !== "remove");
  const keys = left.map((entry) => entry.key);
  for (const { key, after } of placeKeys([...added.keys()], keys, editing.order(path))) {
    const lines = blockEntry(key, added.get(key) ?? null, first.indent, editing.step, path.length);
    const before = left.find((entry) => entry.key === after);
    const apart = path.length === 0 && lines.length > 1 && hasSpacedSections(editing, entries);
    if (before) insertAt(editing, lineEnd(layout, before.end), below(apart ? ["", ...lines] : lines));
    else insertLines(editing, firstLine(editing, first, path), lines);
  }
}

/** Comments right above the first entry of a group say something of that entry; at the top, of the whole file. */
function firstLine({ layout }: Editing, first: Entry, path: readonly string[]): number {
  const start = lineStart(layout, first.start);
  return path.length > 0 ? aboveComments(layout, start) : start;
}

/** Whether a blank line sets apart some group of the file, or the comments above it. */
function hasSpacedSections({ layout }: Editing, entries: readonly Entry[]): boolean {
  return entries.some(({ pair, start }) => {
    const top = isMap(pair.value) && !pair.value.flow ? aboveComments(layout, lineStart(layout, start)) : 0;
    return top > 0 && layout.text.slice(lineStart(layout, top - 1), top).trim() === "";
  });
}
