import type { Labels, Line } from "../../document/document.ts";

const least = 0.07;
const short = 20;

/** Splits a width over the columns of a table by how much they hold; a column of short texts gets room for them whole. */
export function columnWidths(
  head: readonly string[],
  rows: readonly (readonly Line[])[],
  whole: number,
  labels: Labels,
): readonly number[] {
  const weights = head.map((name, column) =>
    weightOf([name, ...rows.map((row) => shownText(row[column] ?? [], labels))].map((text) => text.length)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => Math.max(least, weight / total));
  const scale = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((share / scale) * whole));
  const rest = whole - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === 0 ? width + rest : width));
}

/** The longer the texts, the less a column grows with them: long ones can be broken, and one outlier counts for half. */
function weightOf(lengths: readonly number[]): number {
  const capped = lengths.map((length) => Math.min(length, 200));
  const longest = Math.max(...capped);
  if (longest <= short) return longest + 2;
  const mean = capped.reduce((sum, length) => sum + length, 0) / capped.length;
  return short + ((mean + longest) / 2) ** 0.85;
}

function shownText(line: Line, labels: Labels): string {
  return line
    .map((part) => (part.kind === "source" ? "" : part.kind === "gap" ? labels.gap(part.text) : part.text))
    .join("");
}
