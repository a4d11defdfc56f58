/** A count in full, with commas between thousands. */
export function formatCount(count: number): string {
  return count.toLocaleString("en-US");
}

/** A measured number with three significant digits; more would be noise. */
export function formatRate(rate: number): string {
  return Number(rate.toPrecision(3)).toLocaleString("en-US");
}

/** A count as a share of a whole: both, since a share of few says little. */
export function formatShare(count: number, whole: number): string {
  return `${formatCount(count)} (${((100 * count) / whole).toFixed(1)} %)`;
}

/** A Markdown table; columns after the first are aligned right unless `words` says that they hold words. */
export function formatTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  columns: "numbers" | "words" = "numbers",
): string {
  const rule = head.map((_, index) => (index === 0 || columns === "words" ? "---" : "--:"));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
