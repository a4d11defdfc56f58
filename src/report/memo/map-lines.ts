import type { MemoBlock, MemoLine } from "./memo.ts";

/** A block with each of its lines replaced, in the order in which they are read. */
export function mapLines(block: MemoBlock, change: (line: MemoLine) => MemoLine): MemoBlock {
  switch (block.kind) {
    case "header":
      return { ...block, fields: block.fields.map((field) => ({ ...field, line: change(field.line) })) };
    case "paragraph":
      return { ...block, line: change(block.line) };
    case "list":
      return { ...block, items: block.items.map(change) };
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

/** The lines of blocks, in the order in which they are read. */
export function linesOf(blocks: readonly MemoBlock[]): readonly MemoLine[] {
  const lines: MemoLine[] = [];
  for (const block of blocks) {
    mapLines(block, (line) => {
      lines.push(line);
      return line;
    });
  }
  return lines;
}
