import { filledRows } from "../document/blocks.ts";
import type { Block, Line, ListItem } from "../document/document.ts";
import { plainText, span, strong } from "../document/lines.ts";
import { fillLines, flowing, type HeadingLinks, headingLine, type MarkdownLayout, renderLine } from "./render-line.ts";

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
      return renderTable(block, headings, layout);
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

/** A table; where a row would be too long for a line, a list with an entry for each row instead. */
function renderTable(block: Extract<Block, { kind: "table" }>, headings: HeadingLinks, layout: MarkdownLayout): string {
  const { head, rows } = block;
  const lines = [
    tableRow(
      head.map((name) => [span(name)]),
      headings,
    ),
    `|${" --- |".repeat(head.length)}`,
  ];
  // Before the bar with which a row begins comes no backslash.
  const widest = layout.width === null ? Number.POSITIVE_INFINITY : layout.width + 1;
  for (const row of filledRows(block)) {
    const line = tableRow(row, headings);
    if (line.length > widest) return asList(head, rows, headings, layout);
    lines.push(line);
  }
  return lines.some((line) => line.length > widest) ? asList(head, rows, headings, layout) : lines.join("\n");
}

function tableRow(cells: readonly Line[], headings: HeadingLinks): string {
  return `| ${cells.map((cell) => renderLine(cell, headings)).join(" | ")} |`;
}

function asList(
  head: readonly string[],
  rows: readonly (readonly Line[])[],
  headings: HeadingLinks,
  layout: MarkdownLayout,
): string {
  return rows.map((row) => fillLines("- ", renderLine(rowLine(head, row), headings), layout)).join("\n");
}

/** The first cell stands out and the second follows; the others are named by their heads. Empty ones are left out. */
function rowLine(head: readonly string[], row: readonly Line[]): Line {
  const [first = [], ...rest] = row;
  const filled = rest
    .map((line, index) => ({ line, head: head[index + 1] ?? "" }))
    .filter(({ line }) => line.length > 0);
  return [
    ...strong(ended(plainText(first), ":")),
    ...filled.flatMap(({ line, head: name }, index) => {
      const plain = plainText(line);
      if (plain === "" && line.every(({ kind }) => kind === "text")) return [];
      const end = /[.?!]$/.test(plain) ? "" : ".";
      return [span(index === 0 ? " " : ` ${name}: `), ...line, span(end)];
    }),
  ];
}

function ended(value: string, end: string): string {
  return /[.?!:]$/.test(value) ? value : value + end;
}
