import type { Block, Line, ListItem, Span } from "./document.ts";
import { escapeLineStart, escapeMarkdown } from "./escape.ts";

/** Blocks as a Markdown document that ends with a line break; every text is escaped, so that none can become markup. */
export function renderMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(renderBlock).join("\n\n")}\n`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.depth)} ${renderStart(block.line)}`;
    case "paragraph":
      return renderStart(block.line);
    case "list":
      return block.items.map(renderItem).join("\n");
    case "table":
      return [
        renderRow(block.head),
        `|${" --- |".repeat(block.head.length)}`,
        ...block.rows.map((row) => renderRow(row)),
      ].join("\n");
    default:
      return block satisfies never;
  }
}

function renderItem(item: ListItem): string {
  const mark = item.mark === undefined ? [] : [item.mark, { text: " " }];
  const more = (item.more ?? []).map((line) => `  - ${renderStart(line)}`);
  return [`- ${renderStart([...mark, ...item.line])}`, ...more].join("\n");
}

function renderRow(cells: readonly Line[]): string {
  return `| ${cells.map((cell) => renderLine(cell)).join(" | ")} |`;
}

function renderStart(line: Line): string {
  return escapeLineStart(renderLine(line));
}

function renderLine(line: Line): string {
  return line.map(renderSpan).join("").replace(/ {2,}/g, " ").trim();
}

function renderSpan(each: Span): string {
  const text = escapeMarkdown(each.text);
  if (each.tone === "cite") return `(${text})`;
  return each.tone === "strong" ? text.replace(/\S(?:.*\S)?/, "**$&**") : text;
}
