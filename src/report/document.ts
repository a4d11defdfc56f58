/** What a piece of text is about; a text report colours it so. Meaning never hangs on the tone alone. `cite` sets ids apart. */
export type Tone = "strong" | "quiet" | "cite" | "lead" | "support" | "later" | "avoid" | "good" | "warning" | "error";

/** A piece of text in one tone. The text is raw: whoever renders it escapes it. */
export interface Span {
  readonly text: string;
  readonly tone?: Tone;
  /** The least number of columns it takes in a text report, so that what follows stands in line. */
  readonly pad?: number;
}

/** A run of spans that reads as one line and may wrap. */
export type Line = readonly Span[];

/** One entry of a list: a short mark, the line, and lines that belong to it. */
export interface ListItem {
  readonly mark?: Span;
  readonly line: Line;
  readonly more?: readonly Line[];
}

/** A part of a report, the same for every format that has paragraphs, lists and tables. */
export type Block =
  | { readonly kind: "heading"; readonly depth: 1 | 2 | 3; readonly line: Line; readonly apart?: boolean }
  | { readonly kind: "paragraph"; readonly line: Line; readonly apart?: boolean }
  | { readonly kind: "list"; readonly items: readonly ListItem[] }
  | { readonly kind: "table"; readonly head: readonly Line[]; readonly rows: readonly (readonly Line[])[] };

/** A span in a tone, or in none. */
export function span(text: string, tone?: Tone): Span {
  return tone === undefined ? { text } : { text, tone };
}

/** A heading of the given depth; depth 1 is the title and occurs once in a report. */
export function heading(depth: 1 | 2 | 3, text: string): Block {
  return { kind: "heading", depth, line: [span(text)] };
}

/** A paragraph of spans. */
export function paragraph(...line: Line): Block {
  return { kind: "paragraph", line };
}

/** A paragraph that stands apart from what is above it, also in a text report. */
export function paragraphApart(...line: Line): Block {
  return { kind: "paragraph", line, apart: true };
}

/** A list, or no block at all where it would be empty. */
export function list(items: readonly ListItem[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: "list", items }];
}

/** A table, or no block at all where it has no rows. */
export function table(head: readonly string[], rows: readonly (readonly Line[])[]): readonly Block[] {
  return rows.length === 0 ? [] : [{ kind: "table", head: head.map((text) => [span(text)]), rows }];
}

/** Blocks under a heading, or nothing where there are no blocks. */
export function section(depth: 2 | 3, title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(depth, title), ...blocks];
}
