import { addToBalance, type BalanceTally, keptWeight } from "./balance.ts";
import { allowedRoles, chooseFreely, type MixConstraint, type MixSpace, rankMixes } from "./compose.ts";
import type { Engine } from "./engine.ts";
import { activeConstraints, assumePhase, laterPhases, letsGo, type UsedLater } from "./mix.ts";
import { noRole, type Standing } from "./objective.ts";
import { inBit, type Knowledge } from "./vocabulary.ts";
import { certainScore, type Weighing } from "./weigh.ts";

/** A space of mixes that is filled again for every case, to find nothing but the roles in the best of them. */
interface Problem extends MixSpace {
  readonly weighing: Weighing;
  readonly standings: { -readonly [K in keyof Standing]: Standing[K] }[];
  readonly keptInstruments: BalanceTally;
  constraints: readonly MixConstraint[];
  /** Whether a level in use is wrong for now: whether it is kept hangs on the phases to come. */
  waits: boolean;
}

/** One problem for the case, one for what it becomes in later phases. */
const problems = new WeakMap<Engine, { readonly now: Problem; readonly later: Problem }>();

function problemsOf(engine: Engine): { readonly now: Problem; readonly later: Problem } {
  const known = problems.get(engine) ?? { now: createProblem(engine), later: createProblem(engine) };
  problems.set(engine, known);
  return known;
}

function createProblem({ scales, directions }: Engine): Problem {
  const { levels } = scales;
  return {
    weighing: scales.createWeighing(),
    allowed: new Uint8Array(levels),
    standings: Array.from({ length: levels }, () => ({ score: 0, against: 0, stated: 0 })),
    directions,
    kept: new Uint8Array(levels),
    keptInstruments: { topDown: 0, bottomUp: 0, mixed: 0 },
    constraints: [],
    waits: false,
  };
}

/** The levels with a role in a later phase of the road map, with a 1 each. */
export function findLaterLevels(engine: Engine, knowledge: Knowledge): Uint8Array {
  const { later: problem } = problemsOf(engine);
  const later = new Uint8Array(engine.scales.levels);
  for (const phase of laterPhases(engine, knowledge)) {
    const assumed = assumePhase(engine, knowledge, phase);
    pose(engine, problem, assumed);
    const roles = solve(engine, problem, assumed, () => later);
    for (let level = 0; level < roles.length; level++) if (roles[level] !== noRole) later[level] = 1;
  }
  return later;
}

/** Finds the roles in the mix of cases that differ little from one: the same as `mixOf` finds. */
export interface RoleFinder {
  /** Whether the mix hangs on the phases to come. */
  readonly waits: boolean;
  /** They may share memory with those of other cases. */
  find(knowledge: Knowledge): Uint8Array;
}

/** A {@link RoleFinder} for cases that differ little from `base`, whose mix has `roles`. */
export function createRoleFinder(engine: Engine, base: Knowledge, roles: Uint8Array): RoleFinder {
  const { now } = problemsOf(engine);
  pose(engine, now, base);
  const { constraints } = now;
  const isFree = chooseFreely(now, engine.objective).met === (1 << constraints.length) - 1;
  const waits = now.waits && !isFree;
  const summary = summarise(now);
  return {
    waits,
    find: (knowledge) => {
      pose(engine, now, knowledge);
      const canTell = isFree || !(waits || now.waits);
      if (canTell && isSame(now, summary) && sameConstraints(now.constraints, constraints)) return roles;
      return solve(engine, now, knowledge, () => findLaterLevels(engine, knowledge));
    },
  };
}

function pose(engine: Engine, problem: Problem, knowledge: Knowledge): void {
  const { weighing, standings, allowed } = problem;
  engine.scales.weigh(knowledge, weighing);
  for (let level = 0; level < standings.length; level++) {
    const standing = standings[level];
    if (standing === undefined) continue;
    standing.score = certainScore(weighing, level);
    standing.against = weighing.against[level] ?? 0;
    standing.stated = weighing.stated[level] ?? 0;
    allowed[level] = allowedRoles(
      isExcluded(weighing, level),
      (weighing.requiredLead[level] ?? 0) > 0,
      (weighing.required[level] ?? 0) > 0,
      standing.score,
    );
  }
  problem.constraints = activeConstraints(engine, knowledge);
  keepCertain(engine, problem, knowledge);
}

/** Notes what is kept whatever comes later. */
function keepCertain(engine: Engine, problem: Problem, knowledge: Knowledge): void {
  const { weighing, kept, keptInstruments } = problem;
  const { currentLevels, currentInstruments } = engine.vocabulary;
  kept.fill(0);
  keptInstruments.topDown = keptInstruments.bottomUp = keptInstruments.mixed = 0;
  problem.waits = false;
  if (letsGo(engine, knowledge)) return;
  for (let level = 0; level < kept.length; level++) {
    if (knowledge[currentLevels[level] ?? -1] !== inBit) continue;
    if (isWrongForNow(weighing, level)) problem.waits = true;
    else kept[level] = 1;
  }
  for (let index = 0; index < currentInstruments.length; index++) {
    if (knowledge[currentInstruments[index] ?? -1] !== inBit) continue;
    addToBalance(keptInstruments, engine.pack.instruments[index]?.direction ?? "mixed", keptWeight);
  }
}

function isExcluded(weighing: Weighing, level: number): boolean {
  return (weighing.excluded[level] ?? 0) > 0;
}

function isWrongForNow(weighing: Weighing, level: number): boolean {
  return isExcluded(weighing, level) || certainScore(weighing, level) < 0;
}

/** What is kept only helps to meet constraints, so that it matters only where the free choice does not meet them all. */
function solve(engine: Engine, problem: Problem, knowledge: Knowledge, later: UsedLater): Uint8Array {
  const free = chooseFreely(problem, engine.objective);
  if (free.met === (1 << problem.constraints.length) - 1) return free.roles;
  if (problem.waits) keepForLater(engine, problem, knowledge, later());
  return rankMixes(problem, engine.objective, 1)[0]?.roles ?? free.roles;
}

function keepForLater(engine: Engine, { kept }: Problem, knowledge: Knowledge, later: Uint8Array): void {
  const { currentLevels } = engine.vocabulary;
  for (let level = 0; level < kept.length; level++) {
    if (later[level] === 1 && knowledge[currentLevels[level] ?? -1] === inBit) kept[level] = 1;
  }
}

/** All that the roles hang on beside the constraints, in a row of numbers. */
function summarise(problem: Problem): Int32Array {
  const { standings, allowed, kept, keptInstruments } = problem;
  const summary = new Int32Array(standings.length * 5 + 2);
  let at = 0;
  for (const [level, { score, against, stated }] of standings.entries()) {
    summary.set([score, against, stated, allowed[level] ?? 0, kept[level] ?? 0], at);
    at += 5;
  }
  // Halves too count whole here.
  summary.set([2 * keptInstruments.topDown, 2 * keptInstruments.bottomUp], at);
  return summary;
}

function isSame({ standings, allowed, kept, keptInstruments }: Problem, summary: Int32Array): boolean {
  let at = 0;
  for (let level = 0; level < standings.length; level++) {
    const standing = standings[level];
    if (standing?.score !== summary[at] || standing?.against !== summary[at + 1]) return false;
    if (standing?.stated !== summary[at + 2] || allowed[level] !== summary[at + 3]) return false;
    if (kept[level] !== summary[at + 4]) return false;
    at += 5;
  }
  const { topDown, bottomUp } = keptInstruments;
  return 2 * topDown === summary[at] && 2 * bottomUp === summary[at + 1];
}

function sameConstraints(one: readonly MixConstraint[], other: readonly MixConstraint[]): boolean {
  return one === other || (one.length === other.length && one.every((constraint, at) => constraint === other[at]));
}
