import type { ExpectationResult } from "./advice.ts";
import { describeParts, type Found, type LazyParts } from "./advice-parts.ts";
import type { Depth } from "./depth.ts";
import { checkExpectations } from "./findings/check-expectations.ts";
import { findCautions, findCovered } from "./findings/find-cautions.ts";
import { answerAudit, findInPlan } from "./findings/find-in-plan.ts";
import type { FindingRules } from "./findings/finding-rules.ts";
import { truthIn } from "./findings/truth-in.ts";
import { once } from "./once.ts";
import type { Situation } from "./situation.ts";

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
  const answers = planned === null && expect === undefined ? null : answerAudit(situation, rules.audit);
  const cautions = findCautions(situation, rules);
  const plan = findInPlan(situation, answers, rules);
  const found = { cautions, answers, plan, covered: findCovered(cautions, plan) };
  const parts = once(() => describeParts(situation, found, depth));
  const expectations =
    expect === undefined ? noExpectations : checkExpectations(parts(), expect, truthIn(situation, answers));
  return { situation, ...found, parts, expectations };
}

const noExpectations: readonly ExpectationResult[] = [];
