import { isCollection, isMap, isScalar, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import type { Difference } from "./difference.ts";
import {
  below,
  colonEnd,
  commentsIn,
  indentOf,
  type Layout,
  lineEnd,
  lineStart,
  nodeSpan,
  pairEnd,
  type Refusal,
  type Span,
  type Splice,
} from "./layout.ts";
import { blockEntry, blockValue, type EditValue, flowText } from "./write-value.ts";

/** An entry of a block mapping, on lines of its own: where it is, how deep, and where its colon ends. */
interface Entry {
  readonly pair: Pair;
  readonly span: Span;
  readonly indent: string;
  readonly colon: number;
}

/** Does one thing to a mapping of which each entry has lines of its own; a new one goes `behind` an index, or first. */
export function editBlockMap(
  layout: Layout,
  map: YAMLMap,
  difference: Difference,
  behind: number,
): readonly Splice[] | Refusal {
  const entries = map.items.map((pair) => readEntry(layout, pair)).filter((entry) => entry !== null);
  if (entries.length < map.items.length) return "form";
  const name = String(difference.path.at(-1));
  const entry = entries.find(({ pair }) => isScalar(pair.key) && pair.key.value === name);
  if (difference.kind === "remove") return entry ? [removeLines(layout, entry.span, entry.indent)] : [];
  if (entry) return replaceValue(layout, entry, difference.value);
  return [addEntry(layout, entries, difference.path, difference.value, behind)];
}

/** Does one thing to a list of which each item has a line of its own. */
export function editBlockSeq(layout: Layout, seq: YAMLSeq, difference: Difference): readonly Splice[] | Refusal {
  const at = Number(difference.path.at(-1));
  const lines = seq.items.map((item) => readLine(layout, item)).filter((line) => line !== null);
  const [first] = lines;
  if (lines.length < seq.items.length || first === undefined) return "form";
  const line = lines[at];
  if (difference.kind === "remove") return line ? [removeLines(layout, line.span, line.indent)] : [];
  const written = flowText(difference.value);
  if (difference.kind === "set") return line ? replaceItem(layout, line, written) : [];
  const before = lines[at - 1];
  const text = `${first.indent}- ${written}`;
  if (before === undefined) return [insertAt(lineStart(layout, first.span[0]), `${text}\n`)];
  return [insertAt(lineEnd(layout, before.span[1]), `\n${text}`)];
}

/** What a comment behind an item says is about that item, and would be wrong behind another: it is left above that. */
function replaceItem(layout: Layout, { span, indent }: Line, written: string): readonly Splice[] {
  const end = lineEnd(layout, span[1]);
  const comments = commentLines(layout, [span[0], end], indent);
  if (comments.length === 0) return [{ span, text: written }];
  const start = lineStart(layout, span[0]);
  return [{ span: [start, end], text: [...comments, `${indent}- ${written}`].join("\n") }];
}

/** Gives an entry another value, whatever stands there; comments stay, but for those in brackets, which are refused. */
function replaceValue(layout: Layout, entry: Entry, value: EditValue): readonly Splice[] | Refusal {
  const { colon, indent, pair } = entry;
  const column = colon - lineStart(layout, colon) + 1;
  const { inline, lines } = blockValue(value, { indent, step: layout.step, column });
  const span = nodeSpan(layout, pair.value) ?? [colon, colon];
  const isBelow = layout.text.slice(colon, span[0]).includes("\n");
  if (isCollection(pair.value) && pair.value.flow && commentsIn(layout, span).length > 0) return "comments";
  if (isBelow) {
    const rest: Span = [lineEnd(layout, colon), lineEnd(layout, entry.span[1])];
    const comments = commentLines(layout, rest, indent);
    return [insertAt(colon, behind(inline)), { span: rest, text: below([...lines, ...comments]) }];
  }
  const end = lineEnd(layout, span[1]);
  const comments = commentsIn(layout, span);
  // The comment behind the head of a value goes behind the new one, where nothing else does.
  const same = layout.text.slice(span[1], end).includes("#") ? [] : comments.slice(0, 1);
  const rest = comments.slice(same.length).map((comment) => indent + comment);
  const text = [inline, ...same].filter((part) => part !== "").map(behind);
  return [
    { span: [text.length === 0 || span[0] === colon ? colon : span[0] - 1, span[1]], text: text.join("") },
    insertAt(end, below([...lines, ...rest])),
  ];
}

function addEntry(
  layout: Layout,
  entries: readonly Entry[],
  path: Difference["path"],
  value: EditValue,
  behindIndex: number,
): Splice {
  const [first] = entries;
  const depth = path.length - 1;
  const lines = blockEntry(String(path.at(-1)), value, first?.indent ?? "", layout.step);
  const before = entries[behindIndex];
  const apart = depth === 0 && lines.length > 1 && entries.some((entry) => isSetApart(layout, entry));
  if (before) return insertAt(lineEnd(layout, before.span[1]), below(apart ? ["", ...lines] : lines));
  const start = lineStart(layout, first?.span[0] ?? 0);
  // Comments right above the first entry of a group say something of that entry; at the top, of the whole file.
  return insertAt(depth > 0 ? aboveComments(layout, start) : start, `${lines.join("\n")}\n`);
}

/** Whether a blank line sets a group apart, or the comments above it. */
function isSetApart(layout: Layout, { pair, span }: Entry): boolean {
  const top = isMap(pair.value) && !pair.value.flow ? aboveComments(layout, lineStart(layout, span[0])) : 0;
  return top > 0 && layout.text.slice(lineStart(layout, top - 1), top).trim() === "";
}

/** The offset at which the comments begin that stand right above a line. */
function aboveComments(layout: Layout, line: number): number {
  const above = lineStart(layout, Math.max(0, line - 1));
  return line > 0 && /^ *#/.test(layout.text.slice(above, line)) ? aboveComments(layout, above) : line;
}

/** Takes lines away; comments on them stay, on lines of their own. */
function removeLines(layout: Layout, span: Span, indent: string): Splice {
  const [start, end] = [lineStart(layout, span[0]), lineEnd(layout, span[1])];
  const comments = commentLines(layout, [start, end], indent);
  if (comments.length > 0) return { span: [start, end], text: comments.join("\n") };
  if (start > 0) return { span: [lineEnd(layout, lineStart(layout, start - 1)), end], text: "" };
  return { span: [0, layout.text.indexOf("\n", end) + 1 || end], text: "" };
}

function commentLines(layout: Layout, span: Span, indent: string): readonly string[] {
  return commentsIn(layout, span).map((comment) => indent + comment);
}

/** Null: its form is one of those seldom seen. */
function readEntry(layout: Layout, pair: Pair): Entry | null {
  if (!isScalar(pair.key) || typeof pair.key.value !== "string" || !pair.key.range) return null;
  const [start] = pair.key.range;
  const [indent, colon, end] = [indentOf(layout, start), colonEnd(pair), pairEnd(layout, pair)];
  return indent === null || colon === null || end === undefined ? null : { pair, span: [start, end], indent, colon };
}

/** An item of a list on a line of its own: where it is, and how deep its dash. */
interface Line {
  readonly span: Span;
  readonly indent: string;
}

/** Null: something else than a dash stands before the item. */
function readLine(layout: Layout, item: unknown): Line | null {
  const span = nodeSpan(layout, item);
  if (span === null) return null;
  const dash = /^( *)- +$/.exec(layout.text.slice(lineStart(layout, span[0]), span[0]));
  return dash ? { span, indent: dash[1] ?? "" } : null;
}

function insertAt(at: number, text: string): Splice {
  return { span: [at, at], text };
}

function behind(text: string): string {
  return text === "" ? "" : ` ${text}`;
}
