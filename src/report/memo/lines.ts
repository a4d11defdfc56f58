import type { Basis } from "../../pack/pack.ts";
import type { MemoBlock, MemoInline, MemoLine } from "./memo.ts";

/** A line of plain text. */
export function text(value: string): MemoLine {
  return [{ kind: "text", text: value }];
}

/** A piece of text that stands out. */
export function strong(value: string): MemoLine {
  return [{ kind: "strong", text: value }];
}

/** A place to fill in. */
export function gap(value: string): MemoLine {
  return [{ kind: "gap", text: value }];
}

/** A text with a footnote to the statements it rests on; the number comes when the memo is put together. */
export function sourced(
  value: string,
  grounds: { readonly cites: readonly string[]; readonly basis: Basis },
): MemoLine {
  const { cites, basis } = grounds;
  return cites.length === 0 ? text(value) : [...text(value), { kind: "source", cites, basis, note: 0 }];
}

const space: MemoInline = { kind: "text", text: " " };

/** Lines after one another, with a space between; empty ones are left out. */
export function sentences(...lines: readonly (MemoLine | string | null)[]): MemoLine {
  const joined: MemoInline[] = [];
  for (const each of lines) {
    const line = typeof each === "string" ? text(each) : (each ?? []);
    if (!line.some((part) => part.kind === "source" || part.text !== "")) continue;
    if (joined.length > 0) joined.push(space);
    joined.push(...line);
  }
  return joined;
}

/** A paragraph, or nothing where it would be empty. */
export function paragraph(...lines: readonly (MemoLine | string | null)[]): readonly MemoBlock[] {
  const line = sentences(...lines);
  return line.length === 0 ? [] : [{ kind: "paragraph", line }];
}

/** A list, or nothing where it would be empty. */
export function list(items: readonly MemoLine[], ordered = false): readonly MemoBlock[] {
  return items.length === 0 ? [] : [{ kind: "list", ordered, items }];
}

/** A table, or nothing where it has no rows. */
export function table(head: readonly string[], rows: readonly (readonly MemoLine[])[]): readonly MemoBlock[] {
  return rows.length === 0 ? [] : [{ kind: "table", head, rows }];
}

/** The text of a line without marks; a source has none. */
export function plainText(line: MemoLine): string {
  return line.reduce((text, part) => (part.kind === "source" ? text : text + part.text), "");
}
