import type { Constraint, Direction } from "../pack/pack.ts";
import { type Answers, isFalse } from "./condition-table.ts";
import { addToBalance, type BalanceTally, keptWeight } from "./constraints.ts";
import type { Engine } from "./engine.ts";
import { letsGo } from "./in-use.ts";
import { type LevelScore, leadRole, noRole, supportRole } from "./objective.ts";
import { inBit, type Knowledge } from "./vocabulary.ts";
import { certainScore, type Scales, type Weighing } from "./weigh.ts";

/** Composing a mix as a constraint optimisation problem: its variables are the levels, their values the roles. */
export interface MixProblem {
  /** For each level its domain, a mask of the roles it may have: `1 << role`. */
  readonly domains: Uint8Array;
  readonly scores: readonly LevelScore[];
  readonly directions: readonly Direction[];
  /** 1 for a level that stays in use when it is not in the mix. */
  readonly kept: Uint8Array;
  /** What instruments that are no level, kept in use, add to the balance. */
  readonly keptInstruments: BalanceTally;
  /** The constraints that apply, in declared order; any number of them. */
  readonly constraints: readonly MixConstraint[];
}

/** A constraint with the index of its level where it names one. */
export interface MixConstraint {
  readonly constraint: Constraint;
  readonly level: number;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A problem that is filled anew for every case, with the weighing that it comes from. */
export interface ProblemBuffer extends Writable<MixProblem> {
  readonly scores: readonly Writable<LevelScore>[];
  readonly weighing: Weighing;
  /** Whether a level in use is wrong for now, so that it is kept only if a later phase uses it. */
  needsRoadMap: boolean;
}

/** A problem to be filled. */
export function createProblem(scales: Scales, directions: readonly Direction[]): ProblemBuffer {
  const { levels } = scales;
  return {
    weighing: scales.createWeighing(),
    domains: new Uint8Array(levels),
    scores: Array.from({ length: levels }, () => ({ score: 0, against: 0, stated: 0 })),
    directions,
    kept: new Uint8Array(levels),
    keptInstruments: { topDown: 0, bottomUp: 0, mixed: 0 },
    constraints: [],
    needsRoadMap: false,
  };
}

/**
 * Fills a problem with what is certain of a case; what is kept for a later phase only is left to {@link keepForLater}.
 * Gives the answers to the rules, valid until these are weighed again.
 */
export function fillProblem(engine: Engine, knowledge: Knowledge, problem: ProblemBuffer): Answers {
  const { weighing, scores, domains } = problem;
  const answers = engine.scales.weigh(knowledge, weighing);
  for (let level = 0; level < domains.length; level++) {
    const own = scores[level];
    if (own === undefined) continue;
    own.score = certainScore(weighing, level);
    own.against = weighing.against[level] ?? 0;
    own.stated = weighing.stated[level] ?? 0;
    domains[level] = domainOf(
      {
        excluded: (weighing.excluded[level] ?? 0) > 0,
        requiredLead: (weighing.requiredLead[level] ?? 0) > 0,
        required: (weighing.required[level] ?? 0) > 0,
        limited: (weighing.limited[level] ?? 0) > 0,
      },
      own.score,
    );
  }
  problem.constraints = activeConstraints(engine, knowledge);
  keepCertain(engine, knowledge, problem);
  return answers;
}

/** What rules order about a level. */
export interface LevelOrders {
  readonly excluded: boolean;
  readonly requiredLead: boolean;
  readonly required: boolean;
  /** It may not lead, not even where another rule requires that. */
  readonly limited: boolean;
}

/** The roles that the rules leave a level. */
export function domainOf({ excluded, requiredLead, required, limited }: LevelOrders, score: number): number {
  if (excluded) return 1 << noRole;
  const inMix = (1 << supportRole) | (limited ? 0 : 1 << leadRole);
  if (requiredLead) return limited ? 1 << supportRole : 1 << leadRole;
  if (required) return inMix;
  return score < 0 ? 1 << noRole : (1 << noRole) | inMix;
}

/** Every constraint that is not ruled out: what is unknown lifts none. */
function activeConstraints(engine: Engine, knowledge: Knowledge): readonly MixConstraint[] {
  const { truths } = engine.constraintTable.answer(knowledge);
  if (!truths.includes(isFalse)) return engine.constraints;
  return engine.constraints.filter((_, index) => truths[index] !== isFalse);
}

function keepCertain(engine: Engine, knowledge: Knowledge, problem: ProblemBuffer): void {
  const { weighing, kept, keptInstruments } = problem;
  const { currentLevels, currentInstruments } = engine.vocabulary;
  kept.fill(0);
  keptInstruments.topDown = keptInstruments.bottomUp = keptInstruments.mixed = 0;
  problem.needsRoadMap = false;
  if (letsGo(engine, knowledge)) return;
  for (let level = 0; level < kept.length; level++) {
    if (knowledge[currentLevels[level] ?? -1] !== inBit) continue;
    if (isWrongForNow(weighing, level)) problem.needsRoadMap = true;
    else kept[level] = 1;
  }
  for (let index = 0; index < currentInstruments.length; index++) {
    if (knowledge[currentInstruments[index] ?? -1] !== inBit) continue;
    addToBalance(keptInstruments, engine.pack.instruments[index]?.direction ?? "mixed", keptWeight);
  }
}

/**
 * Whether a level is better avoided for now: it is excluded, or more speaks against it than for it and not all of that
 * is the judgement of the pack's authors.
 */
export function isWrongForNow(weighing: Weighing, level: number): boolean {
  if ((weighing.excluded[level] ?? 0) > 0) return true;
  return certainScore(weighing, level) < 0 && (weighing.grounded[level] ?? 0) > 0;
}

/** Keeps what is in use and wrong for now where `later`, with a 1 for each level of a later mix, has it. */
export function keepForLater(engine: Engine, knowledge: Knowledge, problem: ProblemBuffer, later: Uint8Array): void {
  if (!problem.needsRoadMap) return;
  const { currentLevels } = engine.vocabulary;
  for (let level = 0; level < problem.kept.length; level++) {
    if (later[level] === 1 && knowledge[currentLevels[level] ?? -1] === inBit) problem.kept[level] = 1;
  }
}
