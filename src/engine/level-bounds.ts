import { isFalse, isTrue } from "./condition-table.ts";
import { meetsAll, upperLimits } from "./constraints.ts";
import type { Engine } from "./engine.ts";
import { inUseLevels, perhapsKept } from "./in-use.ts";
import { mayLetGo } from "./letting-go.ts";
import { createProblem, fillProblem, type MixConstraint, type MixProblem, type ProblemBuffer } from "./mix-problem.ts";
import { leadRole, noRole, supportRole } from "./objective.ts";
import type { Knowledge } from "./vocabulary.ts";

/**
 * What holds of every completion of a case, and what may hold of some: for each level the roles that it always has to
 * choose from and those that it may have, and the least and the most that a role can be worth. Correlations between open
 * rules are left out, so that nothing has to be enumerated: bounds are wider than need be, never narrower.
 */
export interface LevelBounds {
  /** By level, masks of roles: `1 << role`. */
  readonly always: Uint8Array;
  readonly may: Uint8Array;
  /** By level and role, in the pack's own units. */
  readonly least: readonly (readonly number[])[];
  readonly most: readonly (readonly number[])[];
  /** Whether some level may be required, so that there may be constraints that no mix can meet. */
  readonly mayRequire: boolean;
  /** The most levels that any constraint allows. */
  readonly mostLevels: number;
  /** Whether a mix is possible in some completion, as far as constraints go. */
  mayMeet(roles: Uint8Array): boolean;
  /** Whether a mix meets in every completion all constraints that apply there. */
  alwaysMeets(roles: Uint8Array): boolean;
}

/** Bounds a case. */
export function boundLevels(engine: Engine, knowledge: Knowledge): LevelBounds {
  const problem = createProblem(engine.scales, engine.directions);
  fillProblem(engine, knowledge, problem);
  const levels = Array.from(problem.scores.keys(), (level) => boundLevel(engine, problem, level));
  const { truths } = engine.constraintTable.answer(knowledge);
  const sure = engine.constraints.filter((_, index) => truths[index] === isTrue);
  const perhaps = engine.constraints.filter((_, index) => truths[index] !== isFalse);
  const permissive = { ...problem, ...perhapsKept(engine, knowledge, problem) };
  const restrictive = { ...problem, ...alwaysKept(engine, knowledge, problem, levels) };
  const meets = (of: MixProblem, constraints: readonly MixConstraint[]) => (roles: Uint8Array) =>
    meetsAll(of, constraints, roles);
  return {
    always: Uint8Array.from(levels, ({ always }) => always),
    may: Uint8Array.from(levels, ({ may }) => may),
    least: levels.map(({ least }) => least),
    most: levels.map(({ most }) => most),
    mayRequire: levels.some(({ mayRequire }) => mayRequire),
    mostLevels: upperLimits(perhaps).size,
    mayMeet: meets(permissive, sure),
    alwaysMeets: meets(restrictive, perhaps),
  };
}

interface LevelBound {
  readonly always: number;
  readonly may: number;
  readonly least: readonly number[];
  readonly most: readonly number[];
  readonly mayRequire: boolean;
  /** Whether it is never wrong for now. */
  readonly isSound: boolean;
}

function boundLevel({ objective }: Engine, { weighing, scores }: ProblemBuffer, level: number): LevelBound {
  const some = (counts: Int32Array): boolean => (counts[level] ?? 0) > 0;
  const score = scores[level]?.score ?? 0;
  const [low, high] = [score - (weighing.openAgainst[level] ?? 0), score + (weighing.openFor[level] ?? 0)];
  const orders = {
    excluded: some(weighing.excluded),
    mayExclude: some(weighing.excluded) || some(weighing.openExcluded),
    required: some(weighing.required),
    mayRequire: some(weighing.required) || some(weighing.openRequired),
    lead: some(weighing.requiredLead),
    mayLead: some(weighing.requiredLead) || some(weighing.openRequiredLead),
    limited: some(weighing.limited),
    mayLimit: some(weighing.limited) || some(weighing.openLimited),
  };
  const worths = [noRole, supportRole, leadRole].map((role) =>
    [low, high].map((at) => (role === noRole ? 0 : objective.value(role, at))),
  );
  return {
    always: alwaysAllowed(orders, low),
    may: mayBeAllowed(orders, high),
    least: worths.map((pair) => Math.min(...pair)),
    most: worths.map((pair) => Math.max(...pair)),
    mayRequire: orders.mayRequire,
    isSound: !orders.mayExclude && low >= 0,
  };
}

/** What rules order about a level for certain, and what they may come to order. */
interface OrderBounds {
  readonly excluded: boolean;
  readonly mayExclude: boolean;
  readonly required: boolean;
  readonly mayRequire: boolean;
  readonly lead: boolean;
  readonly mayLead: boolean;
  readonly limited: boolean;
  readonly mayLimit: boolean;
}

/** The roles that a level has to choose from in every completion; its score is at least `low`. */
function alwaysAllowed(orders: OrderBounds, low: number): number {
  const none = orders.excluded || !orders.mayRequire ? 1 << noRole : 0;
  const inMix = !orders.mayExclude && (low >= 0 || orders.required);
  const support = inMix && (orders.limited || !orders.mayLead) ? 1 << supportRole : 0;
  return none | support | (inMix && !orders.mayLimit ? 1 << leadRole : 0);
}

/** The roles that a level has to choose from in some completion; its score is at most `high`. */
function mayBeAllowed(orders: OrderBounds, high: number): number {
  const none = orders.required && !orders.mayExclude ? 0 : 1 << noRole;
  if (orders.excluded || (high < 0 && !orders.mayRequire)) return 1 << noRole;
  const support = orders.lead && !orders.mayLimit ? 0 : 1 << supportRole;
  return none | support | (orders.limited ? 0 : 1 << leadRole);
}

/** What is kept in use whatever the completion. */
function alwaysKept(
  engine: Engine,
  knowledge: Knowledge,
  { keptInstruments }: ProblemBuffer,
  levels: readonly LevelBound[],
): Pick<MixProblem, "kept" | "keptInstruments"> {
  if (mayLetGo(engine, knowledge)) {
    return { kept: new Uint8Array(levels.length), keptInstruments: { topDown: 0, bottomUp: 0, mixed: 0 } };
  }
  const kept = inUseLevels(engine, knowledge).map((inUse, level) => (levels[level]?.isSound ? inUse : 0));
  return { kept, keptInstruments };
}
