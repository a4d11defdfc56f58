import { describePhase, phaseAgrees } from "../advice/describe-phase.ts";
import { isTrue } from "../engine/condition-table.ts";
import { type Examination, findingIn, levelName, placeIn } from "./examination.ts";
import type { CheckFinding, FindingReason } from "./finding.ts";
import type { CautionRule } from "./pack-rules.ts";

const noReasons: readonly FindingReason[] = [];

/** The mistakes in what is planned, and what the checks of the plan ask. */
export function auditFindings(examination: Examination): readonly CheckFinding[] {
  const { plan, located, situation, words } = examination;
  const { language } = situation;
  return plan.map(({ rule: { check, help }, path, asks, lacking }) => ({
    rule: check.id,
    kind: "audit",
    severity: asks === null ? check.severity : "note",
    message:
      asks === null ? toldOf(check.text[language], lacking, examination) : words.asks(asks, check.text[language]),
    help: help[asks === null ? "found" : "asks"][language],
    reasons: noReasons,
    case: located.case.id,
    place: placeIn(located, path),
    path,
    statements: check.cites,
    basis: check.basis,
    level: check.level ?? null,
  }));
}

/** What a check says, with the levels that it is about where the pack cannot name them. */
function toldOf(text: string, lacking: readonly string[], examination: Examination): string {
  const { lacks, and } = examination.words;
  return lacking.length === 0 ? text : `${text} ${lacks(and(lacking.map((id) => levelName(examination, id))))}`;
}

/** What to watch out for, save what the check of the plan says already; `audit` are the answers to the checks. */
export function cautionFindings(examination: Examination, audit: Uint8Array | null): readonly CheckFinding[] {
  const { rules, situation } = examination;
  const findings: CheckFinding[] = [];
  for (const rule of rules.cautions) {
    if (rule.index >= 0 && situation.detailTruths[rule.index] !== isTrue) continue;
    if (audit === null || !isSaid(rule, audit)) findings.push(describeCaution(examination, rule));
  }
  return findings;
}

/** Whether checks that found a mistake say all that a caution says. */
function isSaid({ saidBy }: CautionRule, audit: Uint8Array): boolean {
  return saidBy.length > 0 && saidBy.every((checks) => checks.some((check) => audit[check] === isTrue));
}

function describeCaution(examination: Examination, rule: CautionRule): CheckFinding {
  const { located, situation, rules } = examination;
  const { caution, kind, level, help, form } = rule;
  const path = rules.grounds.pathOf(form, situation.knowledge, located.case);
  return {
    rule: caution.id,
    kind,
    severity: caution.severity,
    message: caution.text[situation.language],
    help: help[situation.language],
    reasons: noReasons,
    case: located.case.id,
    place: placeIn(located, path),
    path,
    statements: caution.cites,
    basis: caution.basis,
    level,
  };
}

/** A phase that the other facts contradict, where no caution of the pack says so already. */
export function phaseFindings(examination: Examination, cautions: readonly CheckFinding[]): readonly CheckFinding[] {
  const { pack, words, situation } = examination;
  const { fact, phases } = pack.phases;
  if (cautions.some(({ kind }) => kind === "contradiction") || phaseAgrees(situation)) return [];
  const { value, derived, reasons } = describePhase(situation);
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
