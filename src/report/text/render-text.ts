import type { Block, ListItem } from "../document/document.ts";
import { plainSpan } from "../escape.ts";
import { narrow, paint, paintLine, type TextLayout } from "./paint-line.ts";
import { renderPlain } from "./render-plain.ts";
import { hangText, padTo, textWidth, wrapText } from "./wrap-text.ts";

const margin = "  ";
const deeper = "    ";

/**
 * Blocks as lines for a terminal, none wider than the layout, with hanging indents, or where it is plain in words alone;
 * every text is made safe to print.
 */
export function renderText(blocks: readonly Block[], layout: TextLayout): readonly string[] {
  if (layout.plain === true) return renderPlain(blocks, layout.width);
  return blocks.flatMap((block, index) => {
    const lines = renderBlock(block, layout);
    return standsApart(block, blocks[index - 1]) ? ["", ...lines] : lines;
  });
}

function standsApart(block: Block, before: Block | undefined): boolean {
  if (before === undefined || (block.kind === "heading" && before.kind === "heading")) return false;
  if (block.kind === "heading") return block.apart ?? true;
  return before.kind === "table" || (block.kind === "paragraph" && block.apart === true);
}

function renderBlock(block: Block, layout: TextLayout): readonly string[] {
  switch (block.kind) {
    case "heading":
      return renderHeading(block, layout);
    case "paragraph":
      return hangText(margin, paintLine(block.line, layout), layout.width);
    case "list":
      return renderList(block.items, block.ordered, layout);
    case "table":
      return renderTable(
        {
          head: block.head.map((name) => layout.palette.dim(plainSpan(name))),
          rows: block.rows.map((row) => row.map((cell) => paintLine(cell, layout))),
          none: block.none,
        },
        layout.width - margin.length,
      ).map((line) => margin + line);
    default:
      return block satisfies never;
  }
}

function renderHeading(block: Extract<Block, { kind: "heading" }>, layout: TextLayout): readonly string[] {
  const text = layout.palette.bold(paintLine(block.line, layout));
  return block.depth === 3 ? hangText(margin, text, layout.width) : wrapText(text, layout.width);
}

function renderList(items: readonly ListItem[], ordered: boolean, layout: TextLayout): readonly string[] {
  const { palette, width } = layout;
  const bullet = items.some(({ mark }) => mark !== undefined) ? "" : "•";
  const marks = items.map(({ mark }, index) => {
    const text = mark?.text ?? (ordered ? `${index + 1}.` : bullet);
    return padTo(plainSpan(text), mark?.pad ?? 0);
  });
  const markWidth = Math.max(0, ...marks.map(textWidth));
  return items.flatMap((item, index) => {
    const mark = paint(padTo(marks[index] ?? "", markWidth), item.mark?.tone, palette);
    const first = `${margin}${mark} `;
    const deep = width < narrow ? margin + margin : " ".repeat(textWidth(first));
    const more = (item.more ?? []).flatMap((line) => hangText(deep, paintLine(line, layout), width));
    return [...hangText(first, paintLine(item.line, layout), width), ...more];
  });
}

const gap = 2;

/** A table of styled texts, and what an empty cell says. */
interface StyledTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly none: string;
}

/** A table of styled texts as lines of at most `width` columns, or each row as a small list where that is too narrow. */
export function renderTable({ head, rows, none }: StyledTable, width: number): readonly string[] {
  const laid = [head, ...rows.map((row) => row.map((cell) => (textWidth(cell) === 0 ? none : cell)))];
  const widths = columnWidths(laid, width);
  if (widths === null) return stackRows(head, rows, width);
  const lines = laid.flatMap((row) => layRow(row, widths));
  const running = laid.flatMap((row) => runRow(row, width));
  return running.length < lines.length * worthRunning ? running : lines;
}

/** Columns are easier to look through, but not where long texts in narrow ones make a table so much longer. */
const worthRunning = 0.7;

/** A row as running text, the first cell with a colon, what goes on after it hanging below. */
function runRow(row: readonly string[], width: number): readonly string[] {
  const [first = "", ...rest] = row;
  const text = wrapText(`${first}: ${rest.join(" · ")}`, width - deeper.length);
  return text.map((line, index) => (index === 0 ? line : deeper + line));
}

function columnWidths(rows: readonly (readonly string[])[], width: number): readonly number[] | null {
  const [head = [], ...body] = rows;
  const natural = head.map((_, column) => Math.max(...rows.map((row) => textWidth(row[column] ?? ""))));
  if (totalWidth(natural) <= width) return natural;
  const widths = head.map((text, column) =>
    Math.max(longestWord(text), ...body.map((row) => textWidth(row[column] ?? ""))),
  );
  const least = head.map((_, column) => Math.max(...rows.map((row) => longestWord(row[column] ?? ""))));
  let excess = totalWidth(widths) - width;
  while (excess > 0) {
    const widest = widestThatShrinks(widths, least);
    if (widest === null) return null;
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess -= 1;
  }
  return widths;
}

function widestThatShrinks(widths: readonly number[], least: readonly number[]): number | null {
  const room = widths.map((size, column) => (size > (least[column] ?? 0) ? size : 0));
  const widest = Math.max(...room);
  return widest === 0 ? null : room.indexOf(widest);
}

function longestWord(text: string): number {
  return Math.max(...text.split(" ").map(textWidth));
}

function totalWidth(widths: readonly number[]): number {
  return widths.reduce((sum, each) => sum + each + gap, -gap);
}

function layRow(row: readonly string[], widths: readonly number[]): readonly string[] {
  const cells = widths.map((width, column) => wrapText(row[column] ?? "", width));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, index) =>
    cells
      .map((lines, column) => padTo(lines[index] ?? "", widths[column] ?? 0))
      .join(" ".repeat(gap))
      .trimEnd(),
  );
}

function stackRows(head: readonly string[], rows: readonly (readonly string[])[], width: number): readonly string[] {
  return rows.flatMap((row) => {
    const [first = "", ...rest] = row;
    const lines = rest.flatMap((cell, index) => {
      const text = textWidth(cell) === 0 ? [] : wrapText(`${head[index + 1] ?? ""}: ${cell}`, width - 2);
      return text.map((line) => `  ${line}`);
    });
    return [...wrapText(first, width), ...lines];
  });
}
