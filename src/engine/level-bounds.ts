import { isFalse, isTrue } from "./condition-table.ts";
import { meetsAll, upperLimits } from "./constraints.ts";
import type { Engine } from "./engine.ts";
import {
  excludedBit,
  type GroupOutcome,
  limitedBit,
  listOrders,
  type OutcomeSet,
  requiredBit,
  requiredLeadBit,
} from "./group-outcomes.ts";
import { perhapsKept, surelyKept } from "./in-use.ts";
import type { OpenCase } from "./influence.ts";
import type { ProblemBuffer } from "./mix-problem.ts";
import { leadRole, noRole, supportRole } from "./objective.ts";

/**
 * What holds of every completion of a case, and what may hold of some: for each level the roles that it always has to
 * choose from and those that it may have, and which mixes always and perhaps meet the constraints. Bounds may be wider
 * than need be, never narrower, and with more knowledge never wider.
 */
export interface LevelBounds {
  /** By level, masks of roles: `1 << role`. */
  readonly always: Uint8Array;
  readonly may: Uint8Array;
  /** Whether some level may be required, so that there may be constraints that no mix can meet. */
  readonly mayRequire: boolean;
  /** The most levels that any constraint allows, and the most levels and leads that all those that hold for certain do. */
  readonly mostLevels: number;
  readonly limits: { readonly size: number; readonly leads: number };
  /** Whether a mix is possible in some completion, as far as constraints go. */
  mayMeet(roles: Uint8Array): boolean;
  /** Whether a mix meets in every completion all constraints that apply there. */
  alwaysMeets(roles: Uint8Array): boolean;
  /** The least that one mix is ahead of another in any completion. */
  leastLead(mix: Uint8Array, rival: Uint8Array): number;
}

/** The same, with what each level has to do with it. */
export interface ShareBounds extends LevelBounds {
  /**
   * What each role of each level of a rival, three a level, leaves a mix of its lead at the least: over all levels together
   * never more than {@link leastLead}.
   */
  leastShares(mix: Uint8Array): Float64Array;
}

/** Bounds a case; null where its open rules have too many outcomes to tell. */
export function boundLevels({ engine, knowledge, closed, problem, groups }: OpenCase): ShareBounds | null {
  if (groups === null) return null;
  const { directions } = engine;
  const orders = listOrders(problem.weighing, problem.scores.length);
  const levels = problem.scores.map(({ score }, level) => boundLevel(orders[level] ?? 0, score, groups, level));
  const { truths } = engine.constraintTable.answer(knowledge);
  const sure = engine.constraints.filter((_, index) => truths[index] === isTrue);
  const perhaps = engine.constraints.filter((_, index) => truths[index] !== isFalse);
  const permissive = { directions, ...perhapsKept(engine, knowledge, closed) };
  const isSound = (level: number): boolean => levels[level]?.isSound ?? false;
  const restrictive = { directions, ...surelyKept(engine, knowledge, isSound) };
  return {
    always: Uint8Array.from(levels, ({ always }) => always),
    may: Uint8Array.from(levels, ({ may }) => may),
    mayRequire: levels.some(({ mayRequire }) => mayRequire),
    mostLevels: upperLimits(perhaps).size,
    limits: upperLimits(sure),
    mayMeet: (roles) => meetsAll(permissive, sure, roles),
    alwaysMeets: (roles) => meetsAll(restrictive, perhaps, roles),
    ...createLeads(engine, problem, groups),
  };
}

/** The least leads of mixes over others, whole and by level; each is worked out once for all mixes that differ in the same. */
function createLeads(
  { objective }: Engine,
  { scores }: ProblemBuffer,
  groups: readonly OutcomeSet[],
): Pick<ShareBounds, "leastLead" | "leastShares"> {
  const worths = scores.flatMap((score) => roles.map((role) => objective.worth(role, score)));
  const known = new Map<number, number>();
  const leastLead: LevelBounds["leastLead"] = (mix, rival) => {
    let key = 0;
    for (let level = 0; level < mix.length; level++) {
      const role = mix[level] ?? noRole;
      const other = rival[level] ?? noRole;
      key = key * differences + (role === other ? 0 : role * roles.length + other);
    }
    let least = known.get(key);
    if (least === undefined) {
      least = groups.reduce((sum, group) => sum + leastOf(group.outcomes, mix, rival).lead, leadIn(worths, mix, rival));
      known.set(key, least);
    }
    return least;
  };
  const leastShares: ShareBounds["leastShares"] = (mix) =>
    Float64Array.from(worths, (_, at) => {
      const own = at - (at % roles.length) + (mix[Math.floor(at / roles.length)] ?? noRole);
      const shareIn = (worth: ArrayLike<number>): number => (worth[own] ?? 0) - (worth[at] ?? 0);
      return groups.reduce((sum, { outcomes }) => sum + leastIn(outcomes, shareIn), shareIn(worths));
    });
  return { leastLead, leastShares };
}

function leastIn(outcomes: readonly GroupOutcome[], shareIn: (worths: ArrayLike<number>) => number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { worths } of outcomes) least = Math.min(least, shareIn(worths));
  return least;
}

const roles = [noRole, supportRole, leadRole];
const differences = roles.length ** 2;

/** The least that a group leaves a mix ahead of a rival, and an outcome in which it does. */
export function leastOf(
  group: readonly GroupOutcome[],
  mix: Uint8Array,
  rival: Uint8Array,
): { readonly lead: number; readonly outcome: GroupOutcome | undefined } {
  let least = Number.POSITIVE_INFINITY;
  let worst: GroupOutcome | undefined;
  for (const outcome of group) {
    const lead = leadIn(outcome.worths, mix, rival);
    if (lead >= least) continue;
    least = lead;
    worst = outcome;
  }
  return { lead: least, outcome: worst };
}

/** How far a mix is ahead of a rival, with the worth of each role of each level, three a level. */
function leadIn(worths: ArrayLike<number>, mix: Uint8Array, rival: Uint8Array): number {
  let lead = 0;
  for (let level = 0; level < mix.length; level++) {
    const role = mix[level] ?? noRole;
    const other = rival[level] ?? noRole;
    if (role !== other) lead += (worths[3 * level + role] ?? 0) - (worths[3 * level + other] ?? 0);
  }
  return lead;
}

interface LevelBound {
  readonly always: number;
  readonly may: number;
  readonly mayRequire: boolean;
  /** Whether it is never wrong for now. */
  readonly isSound: boolean;
}

function boundLevel(orders: number, score: number, groups: readonly OutcomeSet[], level: number): LevelBound {
  let [low, high, sure, any] = [score, score, orders, orders];
  for (const group of groups) {
    low += group.low[level] ?? 0;
    high += group.high[level] ?? 0;
    sure |= group.sureOrders[level] ?? 0;
    any |= group.anyOrders[level] ?? 0;
  }
  return {
    always: alwaysAllowed(sure, any, low),
    may: mayBeAllowed(sure, any, high),
    mayRequire: (any & requiredBit) !== 0,
    isSound: (any & excludedBit) === 0 && low >= 0,
  };
}

/** The roles that a level has to choose from in every completion; its score is at least `low`. */
export function alwaysAllowed(sure: number, any: number, low: number): number {
  const none = (sure & excludedBit) !== 0 || (any & requiredBit) === 0 ? 1 << noRole : 0;
  const inMix = (any & excludedBit) === 0 && (low >= 0 || (sure & requiredBit) !== 0);
  const support = inMix && ((sure & limitedBit) !== 0 || (any & requiredLeadBit) === 0) ? 1 << supportRole : 0;
  return none | support | (inMix && (any & limitedBit) === 0 ? 1 << leadRole : 0);
}

/** The roles that a level has to choose from in some completion; its score is at most `high`. */
export function mayBeAllowed(sure: number, any: number, high: number): number {
  if ((sure & excludedBit) !== 0 || (high < 0 && (any & requiredBit) === 0)) return 1 << noRole;
  const none = (sure & requiredBit) !== 0 && (any & excludedBit) === 0 ? 0 : 1 << noRole;
  const support = (sure & requiredLeadBit) !== 0 && (any & limitedBit) === 0 ? 0 : 1 << supportRole;
  return none | support | ((sure & limitedBit) !== 0 ? 0 : 1 << leadRole);
}
