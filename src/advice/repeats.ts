import type { AuditFinding, Finding } from "./advice.ts";
import { bySeverity } from "./describe-cautions.ts";

/**
 * Whether what a check of the plan found says what a caution says: findings that rest on the same statements do. One that
 * is less serious cannot stand in for a caution.
 */
export function repeats(caution: Finding, found: readonly AuditFinding[]): boolean {
  if (found.length === 0 || caution.cites.length === 0) return false;
  const cited = found.filter((finding) => bySeverity(finding, caution) <= 0).flatMap(({ cites }) => cites);
  return caution.cites.every((cite) => cited.includes(cite));
}
