import type { Block, ListItem } from "../document/document.ts";
import { plainText, span } from "../document/lines.ts";
import { fillLines, flowing, headingLine, type MarkdownLayout } from "./fill-lines.ts";
import { type HeadingLinks, renderLine } from "./render-line.ts";
import { renderTable } from "./render-table.ts";

/** Blocks as a Markdown document that ends with a line break. */
export function renderMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map((block) => renderBlock(block, new Map(), flowing)).join("\n\n")}\n`;
}

/** A block as a piece of Markdown, which a blank line sets apart from others. */
export function renderBlock(block: Block, headings: HeadingLinks, layout: MarkdownLayout): string {
  switch (block.kind) {
    case "heading":
      return headingLine(block.depth, plainText(block.line), layout);
    case "paragraph":
      return fillLines("", renderLine(block.line, headings), layout);
    case "list":
      return block.items
        .map((item, index) => renderItem(block.ordered ? `${index + 1}. ` : "- ", item, headings, layout))
        .join("\n");
    case "table":
      return renderTable(block.head, block.rows, headings, layout);
    default:
      return block satisfies never;
  }
}

function renderItem(
  first: string,
  { mark, line, more = [] }: ListItem,
  headings: HeadingLinks,
  layout: MarkdownLayout,
): string {
  const marked = mark === undefined ? line : [mark, span(" "), ...line];
  const below = `${" ".repeat(first.length)}- `;
  return [
    fillLines(first, renderLine(marked, headings), layout),
    ...more.map((each) => fillLines(below, renderLine(each, headings), layout)),
  ].join("\n");
}
