import { plainText, strong, text } from "../lines.ts";
import type { MemoLine } from "../memo.ts";
import type { MarkdownContext } from "./context.ts";
import { escapeText } from "./escape-text.ts";
import { fillLines, widestRow } from "./fill-lines.ts";
import { renderLine } from "./render-line.ts";

/** A table; where a row would be too long for a line, a list with an entry for each row instead. */
export function renderTable(
  head: readonly string[],
  rows: readonly (readonly MemoLine[])[],
  context: MarkdownContext,
): string {
  return (
    asTable(head, rows, context) ??
    rows.map((row) => fillLines("- ", renderLine(rowLine(head, row), context))).join("\n")
  );
}

/** Null: a row is too long. */
function asTable(
  head: readonly string[],
  rows: readonly (readonly MemoLine[])[],
  context: MarkdownContext,
): string | null {
  const lines = [tableRow(head.map((cell) => escapeText(cell))), `|${" --- |".repeat(head.length)}`];
  for (const row of rows) {
    const line = tableRow(row.map((cell) => renderLine(cell, context)));
    if (line.length > widestRow) return null;
    lines.push(line);
  }
  return lines.every((line) => line.length <= widestRow) ? lines.join("\n") : null;
}

function tableRow(cells: readonly string[]): string {
  return `|${cells.map((cell) => ` ${cell === "" ? "–" : cell} `).join("|")}|`;
}

/** The first cell stands out and the second follows; the others are named by their heads. Empty ones are left out. */
function rowLine(head: readonly string[], row: readonly MemoLine[]): MemoLine {
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
      return [...text(index === 0 ? " " : ` ${name}: `), ...line, ...text(end)];
    }),
  ];
}

function ended(value: string, end: string): string {
  return /[.?!:]$/.test(value) ? value : value + end;
}
