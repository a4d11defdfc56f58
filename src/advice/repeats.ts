import { bySeverity } from "../diagnostics/severity.ts";
import type { Finding } from "./advice.ts";

type Claim = Pick<Finding, "severity" | "cites">;

/**
 * Whether what a check of the plan found says what a caution says: findings that rest on the same statements do. One that
 * is less serious cannot stand in for a caution.
 */
export function repeats(caution: Claim, found: readonly Claim[]): boolean {
  if (found.length === 0 || caution.cites.length === 0) return false;
  return caution.cites.every((cite) =>
    found.some((finding) => finding.cites.includes(cite) && bySeverity(finding, caution) <= 0),
  );
}
