import type { ExpectationResult } from "../advice/advice.ts";
import { hangsOnPhase } from "../advice/advised-mix.ts";
import { createAdviser } from "../advice/create-adviser.ts";
import type { Assessment } from "../advice/findings/assess-case.ts";
import type { LocatedCase } from "../case/read-cases.ts";
import { createProblem } from "../engine/mix-problem.ts";
import type { Language } from "../language/languages.ts";
import { checkWording } from "../language/wordings.ts";
import type { Pack } from "../pack/pack.ts";
import { acceptsOf } from "./acceptances.ts";
import { byPlace, type CheckedCase, type CheckedPoint, type CheckFinding, type CheckResult } from "./check-result.ts";
import { createRuleTexts, type Examination } from "./examination.ts";
import { expectationFindings, expectationRule, expectationUpdates, isIdle } from "./expectation-findings.ts";
import { auditFindings, cautionFindings, openFindings, phaseFindings } from "./pack-findings.ts";

/** A pack ready to check cases. */
export interface Checker {
  readonly pack: Pack;
  /** Checks a case that was read against the same pack; texts are in `language`. */
  check(located: LocatedCase, file: string, language: Language): CheckResult;
  /** The same, with the case evaluated, for who tells more of it; that may be used until the next case comes. */
  examine(located: LocatedCase, file: string, language: Language): ExaminedCase;
}

/** What was found in a case, and the case evaluated. */
interface ExaminedCase {
  readonly result: CheckResult;
  readonly assessment: Assessment;
}

/** Compiles a pack into a checker. Of the advice on a case it works out only what the findings need. */
export function createChecker(pack: Pack): Checker {
  const adviser = createAdviser(pack);
  const texts = createRuleTexts(adviser.rules);
  const problem = createProblem(adviser.engine.scales, adviser.engine.directions);
  const examine: Checker["examine"] = (located, file, language) => {
    const assessment = adviser.assess(located.case, { language, depth: "none" }, problem);
    const words = checkWording[language];
    const worded = assessment.situation.engine.pack;
    const examination = { pack: worded, located, assessment, rules: adviser.rules, texts, words };
    return { result: describeResult(examination, file), assessment };
  };
  return { pack, check: (located, file, language) => examine(located, file, language).result, examine };
}

function describeResult(examination: Examination, file: string): CheckResult {
  const { located, pack, assessment } = examination;
  const { subject, language, phases } = assessment.situation;
  const cautions = cautionFindings(examination);
  const findings = [
    ...expectationFindings(examination),
    ...auditFindings(examination),
    ...phaseFindings(examination, cautions),
    ...cautions,
    ...openFindings(examination),
  ];
  const [phase] = phases;
  return {
    file,
    case: {
      id: subject.id,
      ...(subject.hasOwnId ? { hasOwnId: true } : {}),
      title: subject.title,
      language,
      phase: phases.length === 1 ? (pack.phases.phases[phase ?? -1]?.id ?? null) : null,
      levels: describeRoles(assessment),
      points: [...assessment.expectations.map(expectationPoint), ...planPoints(examination)],
      place: located.place(["id"]),
      updates: expectationUpdates(assessment),
      ...acceptsOf(located),
    },
    findings: isInOrder(findings) ? findings : findings.sort(byPlace),
  };
}

function describeRoles({ situation, parts }: Assessment): CheckedCase["levels"] {
  const phase = situation.phases.length === 1 ? null : parts().phase();
  return situation.engine.pack.levels.map(({ id }, index) => {
    const role = situation.roles[index] ?? "neutral";
    const byPhase = phase !== null && hangsOnPhase({ id, role }, { phase });
    return byPhase ? { id, role, byPhase } : { id, role };
  });
}

function expectationPoint(result: ExpectationResult): CheckedPoint {
  const point = { kind: "expectation", rule: expectationRule(result), path: result.path, ok: result.ok } as const;
  return isIdle(result) ? { ...point, idle: true } : point;
}

/** Every check of the pack, where there is a plan to check. */
function planPoints({ assessment: { situation, plan }, texts }: Examination): readonly CheckedPoint[] {
  if (situation.subject.planned === null) return [];
  const points = [...texts.passed];
  for (const { rule, path, status } of plan) {
    points[rule.index] = { kind: "audit", rule: rule.check.id, path, ok: status === "asks" };
  }
  return points;
}

/** Findings of a case on one line all have the same place. */
function isInOrder(findings: readonly CheckFinding[]): boolean {
  for (let at = 1; at < findings.length; at++) {
    const [one, other] = [findings[at - 1], findings[at]];
    if (one !== undefined && other !== undefined && one.place !== other.place && byPlace(one, other) > 0) return false;
  }
  return true;
}
