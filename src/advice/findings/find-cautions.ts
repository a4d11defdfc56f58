import { bySeverity } from "../../diagnostics/diagnostic.ts";
import { isTrue } from "../../engine/condition-table.ts";
import type { AuditCheck, Caution } from "../../pack/pack.ts";
import type { Situation } from "../situation.ts";
import type { PlanFinding } from "./find-in-plan.ts";
import type { CautionRule, FindingRules } from "./finding-rules.ts";

/** The cautions that are true of a case, the more severe first. */
export function findCautions({ detailTruths }: Situation, { cautions }: FindingRules): readonly CautionRule[] {
  return cautions.filter(({ index }) => index < 0 || detailTruths[index] === isTrue);
}

/**
 * By the id of a caution, the id of the check of the plan that says what it says: one that covers it, or one that rests on
 * all of its statements. What is less serious cannot stand in for a caution.
 */
export function findCovered(
  cautions: readonly CautionRule[],
  plan: readonly PlanFinding[],
): ReadonlyMap<string, string> {
  const found = plan.filter(({ status }) => status === "found").map(({ rule }) => rule.check);
  return new Map(
    cautions.flatMap(({ caution }): readonly (readonly [string, string])[] => {
      const check = findCheck(caution, found);
      return check === undefined ? [] : [[caution.id, check.id]];
    }),
  );
}

function findCheck({ id, severity, cites }: Caution, found: readonly AuditCheck[]): AuditCheck | undefined {
  const serious = found.filter((check) => bySeverity(check, { severity }) <= 0);
  return (
    serious.find(({ covers }) => covers?.includes(id)) ??
    serious.find((check) => cites.length > 0 && cites.every((cite) => check.cites.includes(cite)))
  );
}
