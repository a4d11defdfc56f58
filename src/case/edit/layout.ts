import { CST, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { FlowStyle } from "./write-value.ts";

/** A stretch of a text, by offsets. */
export type Span = readonly [start: number, end: number];

/** A text that takes the place of a stretch. */
export interface Splice {
  readonly span: Span;
  readonly text: string;
}

/**
 * Why something is not edited: it is shared (`alias`), comments in brackets might come to stand by something else
 * (`comments`), or it is written in a form of YAML that is seldom seen (`form`).
 */
export type Refusal = "alias" | "comments" | "form";

/** A document being edited: its text, where its comments are, and how new text is to look. */
export interface Layout {
  readonly text: string;
  readonly comments: readonly Span[];
  readonly style: FlowStyle;
  /** One step of indentation. */
  readonly step: string;
  /** The order in which new keys of the mapping at a path go. */
  readonly order: (path: readonly (string | number)[]) => readonly string[];
}

/** Where the comments are of a node that was read with its tokens. */
export function commentSpans(node: Node): readonly Span[] {
  const found: Span[] = [];
  const take = (tokens: readonly CST.Token[] = []) => {
    for (const token of tokens) {
      if (token.type === "comment") found.push([token.offset, token.offset + token.source.trimEnd().length]);
    }
  };
  const visitor: CST.Visitor = ({ start, key, sep, value }) => {
    take(start);
    take(sep);
    for (const token of [key, value]) {
      if (token && "props" in token) take(token.props);
      if (token && "end" in token) take(token.end);
    }
  };
  if (node.srcToken) CST.visit({ start: [], value: node.srcToken }, visitor);
  return found.sort(([one], [other]) => one - other);
}

/** The comments within a stretch. */
export function commentsIn({ text, comments }: Layout, [start, end]: Span): readonly string[] {
  return comments.filter(([from, to]) => from >= start && to <= end).map((span) => text.slice(...span));
}

/** The offset of the line end at or after an offset. */
export function lineEnd({ text }: Layout, at: number): number {
  const end = text.indexOf("\n", at);
  if (end < 0) return text.length;
  return end > at && text.charAt(end - 1) === "\r" ? end - 1 : end;
}

/** The offset at which the line begins. */
export function lineStart({ text }: Layout, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
}

/** The spaces before an offset on its line; null: something else stands there. */
export function indentOf(layout: Layout, at: number): string | null {
  const before = layout.text.slice(lineStart(layout, at), at);
  return /^ *$/.test(before) ? before : null;
}

/** Lines that come below what is there. */
export function below(lines: readonly string[]): string {
  return lines.map((line) => `\n${line}`).join("");
}

/** Where the text of a node is, without what follows it on its line; null: it has none. */
export function nodeSpan(layout: Layout, node: unknown): Span | null {
  if (!(isAlias(node) || isScalar(node) || isMap(node) || isSeq(node)) || !node.range) return null;
  const [start, end] = node.range;
  if (end <= start) return null;
  if (isMap(node) && !node.flow) return [start, pairEnd(layout, node.items.at(-1)) ?? end];
  if (isSeq(node) && !node.flow) return [start, nodeSpan(layout, node.items.at(-1))?.[1] ?? end];
  // A block of text ends with its last line that is not blank, unless its header keeps the blank ones.
  const source = layout.text.slice(start, end);
  const isBlock = isScalar(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED");
  const kept = /^[|>][0-9]?\+/.test(source) ? source.replace(/\r?\n$/, "") : source.trimEnd();
  return [start, isBlock ? start + kept.length : end];
}

/** Where the text of an entry ends; undefined: it has no key. */
export function pairEnd(layout: Layout, pair: Pair | undefined): number | undefined {
  if (!(pair && isScalar(pair.key) && pair.key.range)) return undefined;
  return nodeSpan(layout, pair.value)?.[1] ?? colonEnd(pair) ?? pair.key.range[1];
}

/** The offset after the colon of an entry; null: there is no colon. */
export function colonEnd({ srcToken }: Pair): number | null {
  const colon = srcToken?.sep?.find(({ type }) => type === "map-value-ind");
  return colon ? colon.offset + 1 : null;
}
