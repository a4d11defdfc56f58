import type { ExpectationResult } from "./advice.ts";
import { type AdviceParts, describeParts, type Found } from "./advice-parts.ts";
import type { Depth } from "./depth.ts";
import { checkExpectations } from "./findings/check-expectations.ts";
import { findCautions } from "./findings/find-cautions.ts";
import { answerAudit, findInPlan } from "./findings/find-in-plan.ts";
import type { FindingRules } from "./findings/finding-rules.ts";
import { truthIn } from "./findings/truth-in.ts";
import { once } from "./once.ts";
import type { Situation } from "./situation.ts";

/** A case evaluated, with what there is to find in it. Parts of the advice are made when they are first asked for. */
export interface Assessment extends Found {
  readonly situation: Situation;
  readonly parts: AdviceParts;
  /** What became of each expectation, in the order in which the case gives them. */
  readonly expectations: readonly ExpectationResult[];
}

/** Finds what there is to find in a case, once for whoever tells it. */
export function assessCase(situation: Situation, rules: FindingRules, depth: Depth): Assessment {
  const { subject } = situation;
  const isAudited = subject.planned !== null || subject.expect !== undefined;
  const answers = isAudited ? answerAudit(situation, rules.audit) : null;
  const cautions = findCautions(situation, rules);
  const plan = findInPlan(situation, answers, rules);
  const parts = once(() => describeParts(situation, { cautions, answers, plan }, depth));
  const expectations = once(() =>
    subject.expect === undefined ? [] : checkExpectations(parts(), subject.expect, truthIn(situation, answers)),
  );
  return {
    situation,
    cautions,
    answers,
    plan,
    get parts() {
      return parts();
    },
    get expectations() {
      return expectations();
    },
  };
}
