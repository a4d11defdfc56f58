import type { Expectation } from "../../case/case.ts";
import { bySeverity } from "../../diagnostics/diagnostic.ts";
import { isTrue } from "../../engine/condition-table.ts";
import type { AuditCheck, Caution } from "../../pack/pack.ts";
import type { ExpectationResult } from "../advice.ts";
import { describeParts, type Found, type LazyParts } from "../advice-parts.ts";
import { type Depth, once } from "../on-demand.ts";
import type { Situation } from "../situation.ts";
import { checkExpectations, type TruthOf } from "./check-expectations.ts";
import { type AuditAnswers, answerAudit, findInPlan, type PlanFinding } from "./find-in-plan.ts";
import type { CautionRule, FindingRules } from "./finding-rules.ts";

/** A case evaluated, with what there is to find in it. */
export interface Assessment extends Found {
  readonly situation: Situation;
  /** What the advice says of it. */
  readonly parts: () => LazyParts;
  /** What became of each expectation, in the order in which the case gives them. */
  readonly expectations: readonly ExpectationResult[];
}

/** Finds what there is to find in a case, once for whoever tells it. */
export function assessCase(situation: Situation, rules: FindingRules, depth: Depth): Assessment {
  const { planned, expect } = situation.subject;
  const answers = planned !== null || namesRules(expect) ? answerAudit(situation, rules.audit) : null;
  const cautions = findCautions(situation, rules);
  const plan = findInPlan(situation, answers, rules);
  const found = { cautions, answers, plan, covered: findCovered(cautions, plan) };
  const parts = once(() => describeParts(situation, found, depth));
  const expectations =
    expect === undefined ? noExpectations : checkExpectations(parts(), expect, truthIn(situation, answers));
  return { situation, ...found, parts, expectations };
}

const noExpectations: readonly ExpectationResult[] = [];

/** Whether it expects something of rules by their ids, among which checks of the plan may be. */
function namesRules({ fires, silent, open }: Expectation = {}): boolean {
  return (fires ?? silent ?? open) !== undefined;
}

/** The cautions that are true of a case, the more severe first. */
function findCautions({ detailTruths }: Situation, { cautions }: FindingRules): readonly CautionRule[] {
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
  const covered = new Map<string, string>();
  for (const { caution } of cautions) {
    const check = findCheck(caution, found);
    if (check !== undefined) covered.set(caution.id, check.id);
  }
  return covered;
}

/** A check that names the caution comes before one that rests on its statements. */
function findCheck(caution: Caution, found: readonly AuditCheck[]): AuditCheck | undefined {
  let resting: AuditCheck | undefined;
  for (const check of found) {
    if (bySeverity(check, caution) > 0) continue;
    if (check.covers?.includes(caution.id)) return check;
    if (resting === undefined && restsOn(check, caution.cites)) resting = check;
  }
  return resting;
}

function restsOn({ cites }: AuditCheck, statements: readonly string[]): boolean {
  return statements.length > 0 && statements.every((statement) => cites.includes(statement));
}

/** The answer to anything of the pack with an id: a rule, a text that is shown or not, a check, a verdict. */
function truthIn(situation: Situation, audit: AuditAnswers | null): TruthOf {
  const { engine, details, detailTruths, truths, knowledge } = situation;
  return (id) => {
    const rule = engine.scales.rules.findIndex((entry) => entry.rule.id === id);
    if (rule >= 0) return truths[rule];
    const detail = details.indexOf(id, "when");
    if (detail >= 0) return detailTruths[detail];
    const check = audit?.checks.indexOf(id, "when") ?? -1;
    if (check >= 0) return audit?.truths[check];
    const verdict = engine.pack.sustainment.verdicts.findIndex((candidate) => candidate.id === id);
    if (verdict >= 0) return engine.verdictTable.answer(knowledge).truths[verdict];
    const always = [
      ...engine.pack.levels.flatMap(({ conditions }) => conditions),
      ...engine.pack.sustainment.preparations,
    ];
    return always.some((condition) => condition.id === id) ? isTrue : undefined;
  };
}
