import { padTo, textWidth, wrapText } from "./wrap-text.ts";

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
