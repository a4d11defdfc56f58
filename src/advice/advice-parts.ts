import { type ChangedMix, findOneFactChanges, findTwoFactChanges } from "../engine/changes.ts";
import type { Advice, AdviceForm, AdviceLevel, DescribedLevel } from "./advice.ts";
import { describeCautions, describePhase, describePlanFindings, describeTensions } from "./describe-facts.ts";
import { describeLevels, outlineLevels } from "./describe-levels.ts";
import { describeAlternatives, describeBalance, describeConstraints } from "./describe-mix.ts";
import { describeCompanions, describeRoadMap, describeSustainment } from "./describe-outlook.ts";
import { describeCertain, describeSettled } from "./describe-settled.ts";
import { findEvidence } from "./find-evidence.ts";
import { findPrecedents } from "./find-precedents.ts";
import type { AuditAnswers, PlanFinding } from "./findings/find-in-plan.ts";
import type { CautionRule } from "./findings/finding-rules.ts";
import { type Depth, once } from "./on-demand.ts";
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
  | "evidence"
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
  /** By the id of a caution, the id of the check of the plan that says the same. */
  readonly covered: ReadonlyMap<string, string>;
}

/** The parts of the advice, each made when it is first asked for: who looks for faults in many cases needs few of them. */
export type LazyParts = { readonly [K in Exclude<keyof AdviceParts, "levels">]: () => AdviceParts[K] } & {
  readonly levels: () => readonly DescribedLevel[];
  /** The same, with whether each is certain. */
  readonly provedLevels: (certain: readonly AdviceLevel["certain"][]) => readonly AdviceLevel[];
  /** Of the levels what can be had without saying why: it takes no part of the time. */
  readonly outline: () => readonly LevelOutline[];
  /** Beside each level whether it is certain. */
  readonly certain: () => readonly AdviceLevel["certain"][];
};

/** The role of a level, and the status of each of its forms. */
export interface LevelOutline extends Pick<DescribedLevel, "id" | "role"> {
  readonly forms: readonly Pick<AdviceForm, "id" | "status">[];
}

/** Describes a case, part by part. */
export function describeParts(
  situation: Situation,
  { cautions, answers, plan, covered }: Found,
  depth: Depth,
): LazyParts {
  const constraints = once(() => describeConstraints(situation));
  const settled = once(() => describeSettled(situation));
  const precedents = once(() => findPrecedents(situation));
  const told = once(() => describeCautions(situation, cautions));
  const describeAll: LazyParts["provedLevels"] = (certain) => {
    const changed = findChanges(situation, depth);
    return describeLevels(situation, { constraints: constraints(), cautions, told: told(), changed, depth, certain });
  };
  return {
    phase: once(() => describePhase(situation)),
    levels: once(() => describeAll([])),
    provedLevels: describeAll,
    outline: once(() => outlineLevels(situation)),
    certain: once(() => describeCertain(situation, settled())),
    companions: once(() => describeCompanions(situation)),
    balance: once(() => describeBalance(situation)),
    constraints,
    alternatives: once(() => describeAlternatives(situation)),
    settled,
    cautions: told,
    tensions: once(() => describeTensions(situation)),
    audit: once(() => (answers === null ? [] : describePlanFindings(situation, plan, answers, covered))),
    precedents,
    evidence: once(() => findEvidence(situation, precedents())),
    roadmap: once(() => describeRoadMap(situation)),
    sustainment: once(() => describeSustainment(situation)),
  };
}

/** Makes all parts; what is certain of levels, and what can still change the mix, only where it is asked for. */
export function makeParts(
  parts: LazyParts,
  asked: { readonly certain: boolean; readonly settled: boolean },
): AdviceParts {
  const certain = asked.certain ? parts.certain() : [];
  return {
    phase: parts.phase(),
    levels: parts.provedLevels(certain),
    companions: parts.companions(),
    balance: parts.balance(),
    constraints: parts.constraints(),
    alternatives: parts.alternatives(),
    settled: asked.settled ? parts.settled() : { status: "unproven", open: [] },
    cautions: parts.cautions(),
    tensions: parts.tensions(),
    audit: parts.audit(),
    precedents: parts.precedents(),
    evidence: parts.evidence(),
    roadmap: parts.roadmap(),
    sustainment: parts.sustainment(),
  };
}

function findChanges({ engine, knowledge, mix }: Situation, depth: Depth): readonly ChangedMix[] {
  if (depth === "none") return [];
  const one = findOneFactChanges(engine, knowledge, mix);
  const steady = engine.pack.levels.some((_, level) => one.every(({ roles }) => roles[level] === mix[level]));
  return depth === "one" || !steady ? one : [...one, ...findTwoFactChanges(engine, knowledge, mix)];
}
