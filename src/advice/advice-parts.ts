import { type ChangedMix, findOneFactChanges, findTwoFactChanges } from "../engine/changes.ts";
import type { Advice } from "./advice.ts";
import type { Depth } from "./depth.ts";
import { describeCautions, describePlanFindings, describeTensions } from "./describe-findings.ts";
import { describeLevels } from "./describe-levels.ts";
import { describeAlternatives, describeBalance, describeConstraints } from "./describe-mix.ts";
import { describeCompanions, describeRoadMap, describeSustainment } from "./describe-outlook.ts";
import { describePhase } from "./describe-phase.ts";
import { describeSettled } from "./describe-settled.ts";
import { findPrecedents } from "./find-precedents.ts";
import type { AuditAnswers, PlanFinding } from "./findings/find-in-plan.ts";
import type { CautionRule } from "./findings/finding-rules.ts";
import type { Situation } from "./situation.ts";

/** What the advice says of a case, in its order. */
export type AdviceParts = Pick<
  Advice,
  | "phase"
  | "levels"
  | "companions"
  | "balance"
  | "constraints"
  | "alternatives"
  | "settled"
  | "cautions"
  | "tensions"
  | "audit"
  | "precedents"
  | "roadmap"
  | "sustainment"
>;

/** What was found in a case before anything is said of it. */
export interface Found {
  /** The cautions that are true, the more severe first. */
  readonly cautions: readonly CautionRule[];
  /** The answers to the checks of the plan; null: nothing asks after a plan. */
  readonly answers: AuditAnswers | null;
  readonly plan: readonly PlanFinding[];
}

/** Describes a case, each part when it is first asked for: who looks for faults in many cases needs few of them. */
export function describeParts(situation: Situation, { cautions, answers, plan }: Found, depth: Depth): AdviceParts {
  const made: { -readonly [K in keyof AdviceParts]?: AdviceParts[K] } = {};
  return {
    get phase() {
      made.phase ??= describePhase(situation);
      return made.phase;
    },
    get levels() {
      const { constraints } = this;
      made.levels ??= describeLevels(situation, {
        constraints,
        cautions,
        changed: findChanges(situation, depth),
        depth,
      });
      return made.levels;
    },
    get companions() {
      made.companions ??= describeCompanions(situation);
      return made.companions;
    },
    get balance() {
      made.balance ??= describeBalance(situation);
      return made.balance;
    },
    get constraints() {
      made.constraints ??= describeConstraints(situation);
      return made.constraints;
    },
    get alternatives() {
      made.alternatives ??= describeAlternatives(situation);
      return made.alternatives;
    },
    get settled() {
      made.settled ??= describeSettled(situation);
      return made.settled;
    },
    get cautions() {
      made.cautions ??= describeCautions(situation, cautions);
      return made.cautions;
    },
    get tensions() {
      made.tensions ??= describeTensions(situation);
      return made.tensions;
    },
    get audit() {
      made.audit ??= answers === null ? [] : describePlanFindings(situation, plan, answers);
      return made.audit;
    },
    get precedents() {
      made.precedents ??= findPrecedents(situation);
      return made.precedents;
    },
    get roadmap() {
      made.roadmap ??= describeRoadMap(situation);
      return made.roadmap;
    },
    get sustainment() {
      made.sustainment ??= describeSustainment(situation);
      return made.sustainment;
    },
  };
}

function findChanges({ engine, knowledge, mix }: Situation, depth: Depth): readonly ChangedMix[] {
  if (depth === "none") return [];
  const one = findOneFactChanges(engine, knowledge, mix);
  const steady = engine.pack.levels.some((_, level) => one.every(({ roles }) => roles[level] === mix[level]));
  return depth === "one" || !steady ? one : [...one, ...findTwoFactChanges(engine, knowledge, mix)];
}
