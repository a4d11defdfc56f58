import { plainText } from "../lines.ts";
import type { MemoLine } from "../memo.ts";

const least = 0.08;

/** Splits a width over the columns of a table by how much they hold, none of them too narrow for its longest words. */
export function columnWidths(
  head: readonly string[],
  rows: readonly (readonly MemoLine[])[],
  whole: number,
): readonly number[] {
  const weights = head.map((name, column) => {
    const texts = [name, ...rows.map((row) => plainText(row[column] ?? []))];
    const lengths = texts.map((text) => Math.min(text.length, 200));
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    const typical = (mean + Math.max(...lengths)) / 2;
    const longest = Math.min(20, Math.max(...texts.flatMap((text) => text.split(/\s/)).map((word) => word.length)));
    return Math.max(longest, typical ** 0.8, 3);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => Math.max(least, weight / total));
  const scale = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((share / scale) * whole));
  const rest = whole - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === 0 ? width + rest : width));
}
