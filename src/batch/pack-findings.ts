import { phaseAgrees } from "../advice/describe-phase.ts";
import { repeats } from "../advice/repeats.ts";
import { isTrue } from "../engine/condition-table.ts";
import { findGrounds } from "../engine/trace.ts";
import { type Examination, findingIn, placeIn } from "./examination.ts";
import type { CasePath, CheckFinding } from "./finding.ts";
import type { CautionRule } from "./pack-rules.ts";

/** The mistakes in what is planned, and what the checks of the plan ask. */
export function auditFindings({ plan, located, situation, words }: Examination): readonly CheckFinding[] {
  const { language } = situation;
  return plan.map(({ rule: { check, help }, path, asks }) => ({
    rule: check.id,
    kind: "audit",
    severity: asks === null ? check.severity : "note",
    message: asks === null ? check.text[language] : words.asks(asks, check.text[language]),
    help: help[asks === null ? "found" : "asks"][language],
    reasons: [],
    case: located.case.id,
    place: placeIn(located, path),
    path,
    statements: check.cites,
    basis: check.basis,
    level: check.level ?? null,
  }));
}

/** What to watch out for, save what the check of the plan says already. */
export function cautionFindings(examination: Examination): readonly CheckFinding[] {
  const { rules, plan, situation } = examination;
  const found = plan.filter(({ asks }) => asks === null).map(({ rule }) => rule.check);
  const findings: CheckFinding[] = [];
  for (const rule of rules.cautions) {
    if (rule.index >= 0 && situation.detailTruths[rule.index] !== isTrue) continue;
    if (!repeats(rule.caution, found)) findings.push(describeCaution(examination, rule));
  }
  return findings;
}

function describeCaution(examination: Examination, rule: CautionRule): CheckFinding {
  const { located, situation } = examination;
  const { caution, kind, level, help } = rule;
  const path = pathOf(examination, rule);
  return {
    rule: caution.id,
    kind,
    severity: caution.severity,
    message: caution.text[situation.language],
    help: help[situation.language],
    reasons: [],
    case: located.case.id,
    place: placeIn(located, path),
    path,
    statements: caution.cites,
    basis: caution.basis,
    level,
  };
}

/** Of the facts that made it true and that the case gives, the one that the fewest cautions of the pack rest on. */
function pathOf({ located, situation, rules }: Examination, { holds }: CautionRule): CasePath {
  const { facts, current } = located.case;
  let [best, fewest, isInUse] = ["", Number.POSITIVE_INFINITY, false];
  for (const variable of findGrounds(holds, situation.knowledge)) {
    const fact = situation.engine.vocabulary.variables[variable]?.fact ?? "";
    if (fact === "current") isInUse = true;
    if (!(fact in facts)) continue;
    const uses = rules.uses.get(fact) ?? 0;
    if (uses < fewest) [best, fewest] = [fact, uses];
  }
  if (best !== "") return ["facts", best];
  return isInUse && current !== null ? ["current"] : ["facts"];
}

/** A phase that the other facts contradict, where no caution of the pack says so already. */
export function phaseFindings(examination: Examination, cautions: readonly CheckFinding[]): readonly CheckFinding[] {
  const { pack, words, situation } = examination;
  const { fact, phases } = pack.phases;
  if (cautions.some(({ kind }) => kind === "contradiction") || phaseAgrees(situation)) return [];
  const { value, derived, reasons } = examination.advice.phase;
  const nameOf = (phase: string | null): string | null =>
    phases.find(({ id }) => id === phase)?.name[situation.language] ?? null;
  return [
    findingIn(examination, {
      rule: "contradiction/phase",
      kind: "contradiction",
      severity: "warning",
      message: words.contradiction.phase(nameOf(value) ?? "", nameOf(derived)),
      help: words.contradiction.help,
      path: ["facts", fact],
      statements: [...new Set(reasons.flatMap(({ cites }) => cites))],
    }),
  ];
}
