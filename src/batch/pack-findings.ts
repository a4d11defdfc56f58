import type { OpenFact, RoleChange } from "../advice/advice.ts";
import { phaseAgrees } from "../advice/describe-facts.ts";
import { describeOpenFacts, groupByEffect } from "../advice/describe-settled.ts";
import { type PlanFinding, tellPlanFinding } from "../advice/findings/find-in-plan.ts";
import type { CautionRule } from "../advice/findings/finding-rules.ts";
import { openRule, phaseContradiction } from "../case/check-acceptances.ts";
import { levelOf } from "../engine/vocabulary.ts";
import { wordings } from "../language/languages.ts";
import type { CheckFinding, FindingReason } from "./check-result.ts";
import { type Examination, findingIn, levelName, placeIn } from "./examination.ts";

const noReasons: readonly FindingReason[] = [];

/** The mistakes in what is planned, and what the checks of the plan ask. */
export function auditFindings(examination: Examination): readonly CheckFinding[] {
  const { assessment, located, texts } = examination;
  const { language } = assessment.situation;
  return assessment.plan.map((finding) => {
    const { rule, path, severity, status } = finding;
    const { check, index } = rule;
    const told = tellPlanFinding(assessment.situation, finding);
    return {
      rule: check.id,
      kind: "audit",
      severity,
      message: messageOf(finding, told.text, examination),
      help: texts.checks[index]?.[status][language] ?? "",
      reasons: noReasons,
      case: located.case.id,
      place: placeIn(located, path),
      path,
      statements: told.cites,
      basis: check.basis,
      level: check.level ?? null,
    };
  });
}

/** What a check says; where it is open, after what it asks. */
function messageOf(finding: PlanFinding, text: string, examination: Examination): string {
  return finding.status === "asks" ? examination.words.asks(askedWords(finding.asks, examination), text) : text;
}

/** Several forms of one level make one question. */
function askedWords(asks: readonly string[], { pack, assessment }: Examination): readonly string[] {
  const { language } = assessment.situation;
  const said = asks.map((id) => {
    const level = pack.levels.find((each) => each.id === levelOf(id) && each.id !== id);
    if (level !== undefined) return wordings[language].report.audit.whichForm(level.name[language]);
    return pack.facts.find((fact) => fact.id === id)?.label[language] ?? id;
  });
  return [...new Set(said)];
}

/** What to watch out for, save what the check of the plan says already. */
export function cautionFindings(examination: Examination): readonly CheckFinding[] {
  const { cautions, covered } = examination.assessment;
  return cautions.filter(({ caution }) => !covered.has(caution.id)).map((rule) => describeCaution(examination, rule));
}

function describeCaution({ located, assessment, rules, texts }: Examination, rule: CautionRule): CheckFinding {
  const { caution, isContradiction, level, compiled } = rule;
  const { knowledge, language } = assessment.situation;
  const path = rules.grounds.pathOf(compiled, knowledge, located.case);
  return {
    rule: caution.id,
    kind: isContradiction ? "contradiction" : "caution",
    severity: caution.severity,
    message: caution.text[language],
    help: texts.cautions.get(caution.id)?.[language] ?? "",
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
  const { pack, words, assessment } = examination;
  const { situation } = assessment;
  const { fact, phases } = pack.phases;
  if (cautions.some(({ kind }) => kind === "contradiction") || phaseAgrees(situation)) return [];
  const { value, derived, reasons } = assessment.parts().phase();
  const nameOf = (phase: string | null): string | null =>
    phases.find(({ id }) => id === phase)?.name[situation.language] ?? null;
  return [
    findingIn(examination, {
      rule: phaseContradiction,
      kind: "contradiction",
      severity: "warning",
      message: words.contradiction.phase(nameOf(value) ?? "", nameOf(derived)),
      help: words.contradiction.help,
      path: ["facts", fact],
      statements: [...new Set(reasons.flatMap(({ cites }) => cites))],
    }),
  ];
}

/** The unknown facts of which an answer by itself changes the mix, where the mix is not certain already. */
export function openFindings(examination: Examination): readonly CheckFinding[] {
  const { words } = examination;
  return describeOpenFacts(examination.assessment.situation).map((open) =>
    findingIn(examination, {
      rule: openRule(open.fact),
      kind: "open",
      severity: "note",
      message: words.open.message(open.label, effectsOf(examination, open)),
      help: words.open.help(open.question),
      path: ["facts", open.fact],
    }),
  );
}

/** What each answer changes, answers with the same effect together. */
function effectsOf(examination: Examination, { changes }: OpenFact): readonly string[] {
  const { words } = examination;
  return groupByEffect(changes).map(({ effect, changes: alike }) => {
    const values = words.or(alike.map(({ valueLabel }) => words.quote(valueLabel)));
    return words.open.effect(
      values,
      effect.map((change) => becomes(examination, change)),
    );
  });
}

function becomes(examination: Examination, { level, to }: RoleChange): string {
  return examination.words.open.becomes[to ?? "out"](levelName(examination, level));
}
