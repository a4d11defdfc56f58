import type { Block, Line, ListItem, SectionBlock } from "./document.ts";
import { sentences, span } from "./lines.ts";

/** A heading of the given depth. */
export function heading(depth: 1 | 2 | 3, text: string): Block {
  return { kind: "heading", depth, line: [span(text)] };
}

/** A paragraph of pieces. */
export function paragraph(...line: Line): Block {
  return { kind: "paragraph", line };
}

/** A paragraph that stands apart from what is above it, also in a text report. */
export function paragraphApart(...line: Line): Block {
  return { kind: "paragraph", line, apart: true };
}

/** Sentences as a paragraph, or nothing where there are none. */
export function prose(...lines: readonly (Line | string | null)[]): readonly Block[] {
  const line = sentences(...lines);
  return line.length === 0 ? [] : [paragraph(...line)];
}

/** A list, or nothing where it would be empty. */
export function list(items: readonly (ListItem | Line)[], ordered = false): readonly Block[] {
  if (items.length === 0) return [];
  return [{ kind: "list", ordered, items: items.map((item) => ("line" in item ? item : { line: item })) }];
}

/** A table, or nothing where it has no rows. */
export function table(head: readonly string[], rows: readonly (readonly Line[])[]): readonly Block[] {
  return rows.length === 0 ? [] : [{ kind: "table", head, rows }];
}

/** Blocks under a heading, or nothing where there are no blocks. */
export function section<B extends SectionBlock>(
  depth: 2 | 3,
  title: string,
  blocks: readonly B[],
): readonly (B | Block)[] {
  return blocks.length === 0 ? [] : [heading(depth, title), ...blocks];
}

/** A block with each of its lines replaced, in the order in which they are read; headings and marks stay. */
export function mapLines(block: SectionBlock, change: (line: Line) => Line): SectionBlock {
  switch (block.kind) {
    case "header":
      return { ...block, fields: block.fields.map((field) => ({ ...field, line: change(field.line) })) };
    case "paragraph":
      return { ...block, line: change(block.line) };
    case "list":
      return { ...block, items: block.items.map((item) => mapItem(item, change)) };
    case "table":
      return { ...block, rows: block.rows.map((row) => row.map(change)) };
    case "actions":
      return { ...block, actions: block.actions.map((action) => ({ ...action, line: change(action.line) })) };
    case "options":
      return {
        ...block,
        options: block.options.map((option) => ({
          ...option,
          for: option.for.map(change),
          against: option.against.map(change),
        })),
      };
    case "heading":
    case "figure":
      return block;
    default:
      return block satisfies never;
  }
}

function mapItem(item: ListItem, change: (line: Line) => Line): ListItem {
  const line = change(item.line);
  return item.more === undefined ? { ...item, line } : { ...item, line, more: item.more.map(change) };
}

/** The lines of blocks, in the order in which they are read. */
export function linesOf(blocks: readonly SectionBlock[]): readonly Line[] {
  const lines: Line[] = [];
  for (const block of blocks) {
    mapLines(block, (line) => {
      lines.push(line);
      return line;
    });
  }
  return lines;
}
