import { isTrue } from "../engine/condition-table.ts";
import type { AdviceTension, AuditFinding, Finding } from "./advice.ts";
import { type AuditAnswers, type PlanFinding, tellPlanFinding } from "./findings/find-in-plan.ts";
import type { CautionRule } from "./findings/finding-rules.ts";
import { groundsOf } from "./reasons.ts";
import { isShown, type Situation } from "./situation.ts";

/** Cautions that are true of the case, in words and with the facts that made them so. */
export function describeCautions(situation: Situation, cautions: readonly CautionRule[]): readonly Finding[] {
  return cautions.map(({ caution, form }) => ({
    id: caution.id,
    severity: caution.severity,
    text: caution.text[situation.language],
    cites: caution.cites,
    basis: caution.basis,
    facts: groundsOf(situation, form, isTrue),
  }));
}

/** What the checks of the plan come to, in words; a check that is open asks for what it depends on. */
export function describePlanFindings(
  situation: Situation,
  findings: readonly PlanFinding[],
  { checks, knowledge }: AuditAnswers,
  covered: ReadonlyMap<string, string>,
): readonly AuditFinding[] {
  const { engine, subject, phases } = situation;
  return findings.map((finding) => {
    const { check, index } = finding.rule;
    const isFound = finding.status === "found";
    const { text, cites, levels } = tellPlanFinding(situation, finding);
    const covers = isFound ? [...covered].flatMap(([caution, by]) => (by === check.id ? [caution] : [])) : [];
    return {
      id: check.id,
      severity: finding.severity,
      text,
      cites,
      basis: check.basis,
      facts: isFound ? groundsOf({ engine, subject, phases, knowledge }, checks.table.forms[index], isTrue) : {},
      level: check.level ?? null,
      path: finding.path,
      status: finding.status,
      ...(isFound ? {} : { asks: finding.asks }),
      ...(levels.length === 0 ? {} : { levels }),
      ...(covers.length === 0 ? {} : { covers }),
    };
  });
}

/** The tensions that bite in the case: both sides and the way out. */
export function describeTensions(situation: Situation): readonly AdviceTension[] {
  const { language, engine } = situation;
  return engine.pack.tensions
    .filter((tension) => isShown(situation, tension.id) === isTrue)
    .map((tension) => ({
      id: tension.id,
      sides: tension.sides.map((side) => ({ text: side.text[language], cites: side.cites })),
      resolution: tension.resolution[language],
      basis: tension.basis,
      cites: [...new Set(tension.sides.flatMap((side) => side.cites))],
    }));
}
