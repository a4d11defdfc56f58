import { type AuditAnswers, auditAsks, auditPath } from "../advice/audit-plan.ts";
import type { Situation } from "../advice/situation.ts";
import { isOpen, isTrue } from "../engine/condition-table.ts";
import type { CheckedPoint } from "./check-result.ts";
import type { CasePath } from "./finding.ts";
import type { CheckRule, PackRules } from "./pack-rules.ts";

/** What a check of the plan comes to: it found a mistake, or, where `asks` is not null, asks for something. */
export interface PlanFinding {
  readonly rule: CheckRule;
  readonly path: CasePath;
  readonly asks: readonly string[] | null;
  /** The ids of the levels to focus on that are missing, where it is about these. */
  readonly lacking: readonly string[];
}

/** What the checks of the plan come to, those that found something first, the more severe before the others. */
export function examinePlan(
  situation: Situation,
  answers: AuditAnswers | null,
  rules: PackRules,
): readonly PlanFinding[] {
  if (answers === null || situation.subject.planned === null) return [];
  const { truths } = answers;
  const findings: PlanFinding[] = [];
  for (const rule of rules.worstChecks) {
    if (truths[rule.index] !== isTrue) continue;
    const lacking = rule.asksForLead ? answers.lacking : [];
    findings.push({ rule, path: auditPath(situation, rule.check), asks: null, lacking });
  }
  for (const rule of rules.checks) {
    if (truths[rule.index] !== isOpen) continue;
    const asks = auditAsks(situation, answers, rule.index);
    if (asks.length > 0) findings.push({ rule, path: auditPath(situation, rule.check), asks, lacking: [] });
  }
  return findings;
}

/** Every check of the pack, where there is a plan to check. */
export function planPoints(
  { subject }: Situation,
  plan: readonly PlanFinding[],
  rules: PackRules,
): readonly CheckedPoint[] {
  if (subject.planned === null) return [];
  const points = rules.checks.map(({ passed }) => passed);
  for (const { rule, path, asks } of plan) points[rule.index] = { rule: rule.check.id, path, ok: asks !== null };
  return points;
}
