const cells = 8;

/** How many columns {@link weightBar} takes at most. */
export const weightBarWidth: number = cells;

/**
 * The weight for (▰) and against (▱) as one bar, one cell a point, at most eight cells. Heavier weights than fit are
 * scaled down, and neither side disappears.
 */
export function weightBar(score: { readonly for: number; readonly against: number }): string {
  const total = score.for + score.against;
  if (total <= cells) return "▰".repeat(score.for) + "▱".repeat(score.against);
  const share = Math.round((score.for / total) * cells);
  const filled = Math.min(Math.max(share, score.for > 0 ? 1 : 0), score.against > 0 ? cells - 1 : cells);
  return "▰".repeat(filled) + "▱".repeat(cells - filled);
}
