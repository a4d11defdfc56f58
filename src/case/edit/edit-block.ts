import { isAlias, isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import { isMapping } from "../../source/value-kind.ts";
import { type Change, type Changes, changeMapping, isSame, mappingChanges } from "./change.ts";
import { rewriteFlowMap, rewriteFlowSeq } from "./edit-flow.ts";
import { addedValues, type Editing, placeKeys, refuse, splice } from "./editing.ts";
import { colonEnd, commentsIn, indentOf, lineEnd, lineStart, nodeSpan, pairEnd, type Span } from "./layout.ts";
import { type ListStep, listSteps } from "./list-steps.ts";
import { type BlockValue, blockEntry, blockValue, type EditValue, flowText, isList } from "./write-value.ts";

/** An entry of a block mapping: its key, where it begins and how deep, and where its value ends. */
interface Entry {
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

function readEntry(editing: Editing, pair: Pair, old: unknown, path: readonly string[]): Entry | null {
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

/** An item of a block list. */
interface Line {
  readonly span: Span;
  readonly indent: string;
}

function editBlockSeq(editing: Editing, entry: Entry, node: YAMLSeq, wanted: readonly EditValue[]): void {
  const lines = node.items.map((item) => readLine(editing, item)).filter((line) => line !== null);
  const steps = listSteps(Array.isArray(entry.old) ? entry.old : [], wanted);
  if (steps === null || lines.length < node.items.length) replaceValue(editing, entry, wanted);
  else editLines(editing, lines, steps);
}

function editLines(editing: Editing, lines: readonly Line[], steps: readonly ListStep[]): void {
  const { layout } = editing;
  let before: Line | undefined;
  for (const step of steps) {
    if (step.kind === "insert") {
      const [first] = lines;
      const text = `${first?.indent ?? ""}- ${flowText(step.value)}`;
      if (before) insertAt(editing, lineEnd(layout, before.span[1]), `\n${text}`);
      else insertAt(editing, lineStart(layout, first?.span[0] ?? 0), `${text}\n`);
      continue;
    }
    const line: Line | undefined = lines[step.at];
    if (line && step.kind === "replace") splice(editing, line.span, flowText(step.value));
    if (line && step.kind === "remove") removeLines(editing, line.span, line.indent);
    else before = line;
  }
}

/** Only an item with nothing but its dash before it is on a line of its own. */
function readLine({ layout }: Editing, item: unknown): Line | null {
  const span = nodeSpan(layout, item);
  if (span === null) return null;
  const dash = /^( *)- +$/.exec(layout.text.slice(lineStart(layout, span[0]), span[0]));
  return dash ? { span, indent: dash[1] ?? "" } : null;
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
    if (before) insertAt(editing, lineEnd(layout, before.end), `\n${apart ? "\n" : ""}${lines.join("\n")}`);
    else insertLines(editing, firstLine(editing, first, path), lines);
  }
}

/** Comments right above the first entry of a group say something of that entry; at the top, of the whole file. */
function firstLine({ layout }: Editing, first: Entry, path: readonly string[]): number {
  let start = lineStart(layout, first.start);
  while (path.length > 0 && start > 0) {
    const above = lineStart(layout, start - 1);
    if (!/^ *#/.test(layout.text.slice(above, start))) return start;
    start = above;
  }
  return start;
}

function hasSpacedSections({ layout }: Editing, entries: readonly Entry[]): boolean {
  return entries.some(({ pair, start }) => {
    const section = isMap(pair.value) && !pair.value.flow;
    return section && /\n *\n$/.test(layout.text.slice(0, lineStart(layout, start)).replace(/( *#.*\n)+$/, ""));
  });
}

function replaceValue(editing: Editing, entry: Entry, value: EditValue): void {
  const { layout, step } = editing;
  const written = blockValue(value, entry.indent, step, entry.path.length - 1);
  const span = nodeSpan(layout, entry.pair.value);
  const below = span !== null && layout.text.slice(entry.colon, span[0]).includes("\n");
  if (span === null) addBehindKey(editing, entry, written);
  else if (below) replaceBelow(editing, entry, written);
  else replaceBehind(editing, entry, span, written);
}

function addBehindKey(editing: Editing, { colon }: Entry, { inline, lines }: BlockValue): void {
  insertAt(editing, colon, spaced(inline));
  insertAt(editing, lineEnd(editing.layout, colon), below(lines));
}

/** The value stands on lines below its key; comments among them stay below it. */
function replaceBelow(editing: Editing, { colon, end, indent }: Entry, { inline, lines }: BlockValue): void {
  const { layout } = editing;
  const span: Span = [lineEnd(layout, colon), lineEnd(layout, end)];
  insertAt(editing, colon, spaced(inline));
  splice(editing, span, below([...lines, ...commentLines(commentsIn(layout, span), indent)]));
}

/** The value begins on the line of its key; a comment within it goes behind it where nothing else does. */
function replaceBehind(editing: Editing, entry: Entry, span: Span, { inline, lines }: BlockValue): void {
  const { layout } = editing;
  const end = lineEnd(layout, span[1]);
  const comments = commentsIn(layout, span);
  const same = layout.text.slice(span[1], end).includes("#") ? [] : comments.slice(0, 1);
  const text = [...(inline === "" ? [] : [inline]), ...same].join(" ");
  const start = text === "" ? entry.colon : span[0];
  splice(editing, [start, span[1]], text);
  insertAt(editing, end, below([...lines, ...commentLines(comments.slice(same.length), entry.indent)]));
}

/** Takes lines away; comments on them stay, on lines of their own. */
function removeLines(editing: Editing, span: Span, indent: string): void {
  const { layout } = editing;
  const [start, end] = [lineStart(layout, span[0]), lineEnd(layout, span[1])];
  const comments = commentLines(commentsIn(layout, [start, end]), indent);
  if (comments.length > 0) splice(editing, [start, end], comments.join("\n"));
  else if (start > 0) splice(editing, [start - 1, end], "");
  else splice(editing, [0, Math.min(end + 1, layout.text.length)], "");
}

/** Behind the line before, since the line that begins here may go. */
function insertLines(editing: Editing, start: number, lines: readonly string[]): void {
  if (start > 0) insertAt(editing, start - 1, below(lines));
  else insertAt(editing, start, `${lines.join("\n")}\n`);
}

function insertAt(editing: Editing, at: number, text: string): void {
  splice(editing, [at, at], text);
}

function spaced(text: string): string {
  return text === "" ? "" : ` ${text}`;
}

function below(lines: readonly string[]): string {
  return lines.map((line) => `\n${line}`).join("");
}

function commentLines(comments: readonly string[], indent: string): readonly string[] {
  return comments.map((comment) => indent + comment);
}
