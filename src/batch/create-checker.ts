import type { ExpectationResult } from "../advice/advice.ts";
import { type AuditAnswers, answerAudit } from "../advice/audit-plan.ts";
import { checkExpectations } from "../advice/check-expectations.ts";
import { compileAudit, compileDetails, type DetailTable } from "../advice/details.ts";
import { createPhrasebook, type Phrasebook } from "../advice/phrasebook.ts";
import { evaluateCase, type Situation } from "../advice/situation.ts";
import { truthIn } from "../advice/truth-in.ts";
import type { LocatedCase } from "../case/read-cases.ts";
import { compileEngine } from "../engine/engine.ts";
import { createProblem } from "../engine/mix-problem.ts";
import { adviceEn } from "../language/en/advice.ts";
import type { Language } from "../language/language.ts";
import { adviceNl } from "../language/nl/advice.ts";
import type { Pack } from "../pack/pack.ts";
import { examinePlan, planPoints } from "./audit-plan.ts";
import type { CheckedCase, CheckedPoint, CheckResult } from "./check-result.ts";
import type { Examination } from "./examination.ts";
import { expectationFindings, expectationRule } from "./expectation-findings.ts";
import { expectationUpdates } from "./expectation-updates.ts";
import type { CheckFinding } from "./finding.ts";
import { lazyAdvice } from "./lazy-advice.ts";
import { openFindings } from "./open-findings.ts";
import { auditFindings, cautionFindings, phaseFindings } from "./pack-findings.ts";
import { compilePackRules, type PackRules } from "./pack-rules.ts";
import { checkWording } from "./wording.ts";

/** A pack ready to check cases. */
export interface Checker {
  readonly pack: Pack;
  /** Checks a case that was read against the same pack; texts are in `language`. */
  check(located: LocatedCase, file: string, language: Language): CheckResult;
}

const adviceWording = { nl: adviceNl, en: adviceEn } as const;

/** Compiles a pack into a checker. Of the advice on a case it works out only what the findings need. */
export function createChecker(pack: Pack): Checker {
  const engine = compileEngine(pack);
  const details = compileDetails(engine);
  const audit = compileAudit(engine);
  const rules = compilePackRules(engine, details);
  const problem = createProblem(engine.scales, engine.directions);
  const phrasebooks = new Map<Language, Phrasebook>();
  const phrasesIn = (language: Language): Phrasebook => {
    const phrases = phrasebooks.get(language) ?? createPhrasebook(pack, language, adviceWording[language]);
    phrasebooks.set(language, phrases);
    return phrases;
  };
  return {
    pack,
    check: (located, file, language) => {
      const situation = evaluateCase(engine, details, located.case, phrasesIn(language), problem);
      return checkSituation(located, file, situation, audit, rules);
    },
  };
}

function checkSituation(
  located: LocatedCase,
  file: string,
  situation: Situation,
  auditTable: DetailTable,
  rules: PackRules,
): CheckResult {
  const { subject, language } = situation;
  const { pack } = situation.engine;
  const isAudited = subject.planned !== null || subject.expect !== undefined;
  const answers = isAudited ? answerAudit(situation, auditTable) : null;
  const plan = examinePlan(situation, answers, rules);
  const examination: Examination = { pack, located, situation, rules, plan, words: checkWording[language] };
  const met = subject.expect === undefined ? nothingExpected : meetExpectations(examination, answers);
  const cautions = cautionFindings(examination, answers?.truths ?? null);
  const findings = [
    ...met.findings,
    ...auditFindings(examination),
    ...phaseFindings(examination, cautions),
    ...cautions,
    ...openFindings(examination),
  ];
  const [phase] = situation.phases;
  return {
    file,
    case: {
      id: subject.id,
      title: subject.title,
      language,
      phase: situation.phases.length === 1 ? (pack.phases.phases[phase ?? -1]?.id ?? null) : null,
      levels: pack.levels.map(({ id }, index) => ({ id, role: situation.roles[index] ?? "neutral" })),
      points: [...met.points, ...planPoints(situation, plan, rules)],
      place: located.place(["id"]),
      updates: met.updates,
    },
    findings: isInOrder(findings) ? findings : findings.sort(byPlace),
  };
}

/** What the expectations of a case come to. */
interface Met extends Pick<CheckedCase, "points" | "updates"> {
  readonly findings: readonly CheckFinding[];
}

const nothingExpected: Met = { findings: [], points: [], updates: [] };

function meetExpectations(examination: Examination, answers: AuditAnswers | null): Met {
  const { situation } = examination;
  const advice = lazyAdvice(situation, answers);
  const results = checkExpectations(advice, situation.subject.expect, truthIn(situation, answers));
  return {
    findings: expectationFindings(examination, advice, results),
    points: results.map(pointOf),
    updates: expectationUpdates(advice, results),
  };
}

function pointOf(result: ExpectationResult): CheckedPoint {
  return { rule: expectationRule(result), path: result.path, ok: result.ok };
}

/** Findings of a case on one line all have the same place. */
function isInOrder(findings: readonly CheckFinding[]): boolean {
  for (let at = 1; at < findings.length; at++) {
    const [one, other] = [findings[at - 1], findings[at]];
    if (one !== undefined && other !== undefined && one.place !== other.place && byPlace(one, other) > 0) return false;
  }
  return true;
}

/** In the order of the file; what has no place comes first. Equals stay as they are. */
function byPlace({ place: one }: CheckFinding, { place: other }: CheckFinding): number {
  return (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0);
}
