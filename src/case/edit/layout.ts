import { isAlias, isMap, isScalar, isSeq, Lexer, type Node, type Pair } from "yaml";

/** A stretch of a text, by offsets. */
export type Span = readonly [start: number, end: number];

/** A text, and where its comments are. */
export interface Layout {
  readonly text: string;
  readonly comments: readonly Span[];
}

/** Tokens of the lexer that stand for no text; the last one says that a scalar follows. */
const marks = new Set(["\x02", "\x18", "\x1f"]);

/** Finds the comments of a YAML text. */
export function createLayout(text: string): Layout {
  const comments: Span[] = [];
  let offset = 0;
  let scalar = false;
  for (const token of new Lexer().lex(text)) {
    if (!scalar && marks.has(token)) {
      scalar = token === "\x1f";
      continue;
    }
    if (!scalar && token.startsWith("#")) comments.push([offset, offset + token.length]);
    scalar = false;
    offset += token.length;
  }
  return { text, comments };
}

/** The comments within a stretch. */
export function commentsIn(layout: Layout, span: Span): readonly string[] {
  return commentSpans(layout, span).map(([from, to]) => layout.text.slice(from, to).trimEnd());
}

/** A stretch with its comments left out. */
export function withoutComments(layout: Layout, span: Span): string {
  let rest = "";
  let from = span[0];
  for (const comment of commentSpans(layout, span)) {
    rest += layout.text.slice(from, comment[0]);
    from = comment[1];
  }
  return rest + layout.text.slice(from, span[1]);
}

/** Where comments are within a stretch. */
export function commentSpans({ comments }: Layout, [start, end]: Span): readonly Span[] {
  const found: Span[] = [];
  for (let index = firstFrom(comments, start); index < comments.length; index++) {
    const comment = comments[index];
    if (!comment || comment[1] > end) break;
    found.push(comment);
  }
  return found;
}

/** The index of the first stretch that begins at an offset or behind it. */
function firstFrom(spans: readonly Span[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.[0] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The offset of the line end at or after an offset. */
export function lineEnd({ text }: Layout, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

/** The offset at which the line begins. */
export function lineStart({ text }: Layout, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
}

/** The line at which the comments begin that stand right above a line. */
export function aboveComments(layout: Layout, line: number): number {
  let start = line;
  while (start > 0) {
    const above = lineStart(layout, start - 1);
    if (!/^ *#/.test(layout.text.slice(above, start))) break;
    start = above;
  }
  return start;
}

/** The spaces before an offset on its line; null: something else stands there. */
export function indentOf(layout: Layout, at: number): string | null {
  const before = layout.text.slice(lineStart(layout, at), at);
  return /^ *$/.test(before) ? before : null;
}

/** Where the text of a node is, without what follows it on its line; null: it has none. */
export function nodeSpan(layout: Layout, node: unknown): Span | null {
  if (isAlias(node) || isScalar(node)) return scalarSpan(layout, node);
  if (!((isMap(node) || isSeq(node)) && node.range)) return null;
  const [start, end] = node.range;
  if (node.flow) return [start, end];
  const last: unknown = node.items.at(-1);
  return [start, (isMap(node) ? pairEnd(layout, node.items.at(-1)) : nodeSpan(layout, last)?.[1]) ?? end];
}

/** Where the text of an entry ends; undefined: it has no key. */
export function pairEnd(layout: Layout, pair: Pair | undefined): number | undefined {
  if (!(pair && isScalar(pair.key) && pair.key.range)) return undefined;
  return nodeSpan(layout, pair.value)?.[1] ?? colonEnd(layout, pair.key) ?? pair.key.range[1];
}

/** The offset after the colon behind a key; null: there is no colon. */
export function colonEnd({ text }: Layout, key: Node): number | null {
  const end = key.range?.[1] ?? 0;
  const colon = /^[ \t]*:/.exec(text.slice(end, end + 100));
  return colon ? end + colon[0].length : null;
}

/** A block of text ends with its last line that is not blank, unless its header keeps the blank ones. */
function scalarSpan({ text }: Layout, node: Node & { readonly type?: unknown }): Span | null {
  const [start, end] = node.range ?? [0, 0];
  if (end <= start) return null;
  if (node.type !== "BLOCK_LITERAL" && node.type !== "BLOCK_FOLDED") return [start, end];
  const source = text.slice(start, end);
  const kept = /^[|>][0-9]?\+/.test(source) ? source.replace(/\n$/, "") : source.trimEnd();
  return [start, start + kept.length];
}
