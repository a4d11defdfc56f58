/** How serious something is, the worst first; an error keeps something from being done. */
export const severities = ["error", "warning", "note"] as const;

/** One of {@link severities}. */
export type Severity = (typeof severities)[number];

interface Severe {
  readonly severity: Severity;
}

/** Puts the more severe first; below 0: `a` is the more severe. Equals stay in the order in which they stand. */
export function bySeverity(a: Severe, b: Severe): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity);
}
