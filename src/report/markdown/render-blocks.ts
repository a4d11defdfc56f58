import { filledRows } from "../document/blocks.ts";
import type { Block, Line, ListItem } from "../document/document.ts";
import { entryId } from "../document/entries.ts";
import { plainText, span, strong } from "../document/lines.ts";
import { escapeHtml } from "../escape.ts";
import { fillLines, flowing, type HeadingLinks, headingLine, type MarkdownLayout, renderLine } from "./render-line.ts";

type Table = Extract<Block, { readonly kind: "table" }>;

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
  { name, mark, line, more = [] }: ListItem,
  headings: HeadingLinks,
  layout: MarkdownLayout,
): string {
  const marked = mark === undefined ? line : [mark, span(" "), ...line];
  const below = `${" ".repeat(first.length)}- `;
  return [
    fillLines(first, anchorOf(name) + renderLine(marked, headings), layout),
    ...more.map((each) => fillLines(below, renderLine(each, headings), layout)),
  ].join("\n");
}

/** Where a reference leads to: Markdown has nothing of its own for that but headings. */
function anchorOf(name: string | undefined): string {
  return name === undefined ? "" : `<a id="${escapeHtml(entryId(name))}"></a>`;
}

/** A table; where a row would be too long for a line, a list with an entry for each row instead. */
function renderTable(block: Table, headings: HeadingLinks, layout: MarkdownLayout): string {
  const { head } = block;
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
    if (line.length > widest) return asList(block, headings, layout);
    lines.push(line);
  }
  return lines.some((line) => line.length > widest) ? asList(block, headings, layout) : lines.join("\n");
}

function tableRow(cells: readonly Line[], headings: HeadingLinks): string {
  return `| ${cells.map((cell) => renderLine(cell, headings)).join(" | ")} |`;
}

function asList(block: Table, headings: HeadingLinks, layout: MarkdownLayout): string {
  return block.rows.map((row) => fillLines("- ", renderLine(rowLine(block, row), headings), layout)).join("\n");
}

/** The first cell stands out and the second follows; the others are named by their heads. Empty ones are left out. */
function rowLine({ head, none, alike = false }: Table, [first = [], ...rest]: readonly Line[]): Line {
  const filled = rest
    .map((line, index) => ({ line, name: head[index + 1] ?? "" }))
    .filter(({ line }) => plainText(line) !== "" || line.some(({ kind }) => kind !== "text"));
  const told = filled.length > 0 ? filled : [{ line: [span(none)], name: "" }];
  return [
    ...strong(ended(plainText(first), ":")),
    ...told.flatMap(({ line, name }, index) => {
      const isNamed = name !== "" && (alike || index > 0);
      const end = /[.?!]$/.test(plainText(line)) ? "" : ".";
      return [span(isNamed ? ` ${name}: ` : " "), ...line, span(end)];
    }),
  ];
}

function ended(value: string, end: string): string {
  return /[.?!:]$/.test(value) ? value : value + end;
}
