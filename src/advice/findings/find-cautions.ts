import { bySeverity } from "../../diagnostics/severity.ts";
import { isTrue } from "../../engine/condition-table.ts";
import type { Finding } from "../advice.ts";
import type { Situation } from "../situation.ts";
import type { CautionRule, FindingRules } from "./finding-rules.ts";

/** The cautions that are true of a case, the more severe first. */
export function findCautions({ detailTruths }: Situation, { cautions }: FindingRules): readonly CautionRule[] {
  return cautions.filter(({ index }) => index < 0 || detailTruths[index] === isTrue);
}

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
