import type { Palette } from "../../diagnostics/palette.ts";
import type { Block, Inline, Line, ListItem, Span, Tone } from "../document/document.ts";
import { plainSpan } from "../escape.ts";
import { hangText, padTo, textWidth, wrapText } from "./wrap-text.ts";

/** Where and in which colours a text is shown. */
export interface TextLayout {
  readonly width: number;
  readonly palette: Palette;
}

const margin = "  ";
const narrow = 60;

/** Blocks as lines for a terminal, none wider than the layout, with hanging indents; every text is made safe to print. */
export function renderText(blocks: readonly Block[], layout: TextLayout): readonly string[] {
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
        block.head.map((name) => layout.palette.dim(plainSpan(name))),
        block.rows.map((row) => row.map((cell) => paintLine(cell, layout))),
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

function paintLine(line: Line, layout: TextLayout): string {
  let painted = "";
  for (const part of line) painted += paintInline(part, layout);
  return painted;
}

function paintInline(part: Inline, layout: TextLayout): string {
  const { palette } = layout;
  switch (part.kind) {
    case "text":
      return paint(padSpan(part, layout), part.tone, palette);
    case "gap":
      return palette.bold(plainSpan(part.text));
    case "reference":
      return plainSpan(part.text);
    case "link":
      return plainSpan(`${part.text} (${part.url})`);
    case "source": {
      const shown = part.note === undefined ? part.cites.join(", ") : String(part.note);
      const star = part.basis === "inferred" ? "*" : "";
      return palette.dim(`[${plainSpan(shown).replaceAll(" ", "\u00a0")}]`) + star;
    }
    default:
      return part satisfies never;
  }
}

function padSpan(each: Span, { width }: TextLayout): string {
  const text = plainSpan(each.text);
  if (each.pad === undefined) return text;
  return width < narrow ? `${text} ` : padTo(text, each.pad);
}

function paint(text: string, tone: Tone | undefined, palette: Palette): string {
  switch (tone) {
    case undefined:
    case "emphasis":
      return text;
    case "strong":
      return palette.bold(text);
    case "quiet":
      return palette.dim(text);
    case "lead":
      return palette.bold(palette.green(text));
    case "support":
      return palette.cyan(text);
    case "later":
    case "warning":
      return palette.yellow(text);
    case "avoid":
    case "error":
      return palette.red(text);
    case "good":
      return palette.green(text);
    default:
      return tone satisfies never;
  }
}

const gap = 2;

/** A table of styled texts as lines of at most `width` columns, or each row as a small list where that is too narrow. */
export function renderTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly string[] {
  const widths = columnWidths([head, ...rows], width);
  return widths === null ? stackRows(head, rows, width) : [head, ...rows].flatMap((row) => layRow(row, widths));
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
