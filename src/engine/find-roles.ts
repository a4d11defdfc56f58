import { meetsAll } from "./constraints.ts";
import type { Engine } from "./engine.ts";
import { fillProblem, keepForLater, type MixConstraint, type MixProblem } from "./mix-problem.ts";
import { levelsUsedLater, mapRoad } from "./road-map.ts";
import { relaxMix, solveMix } from "./solve-mix.ts";
import type { Knowledge } from "./vocabulary.ts";

/** The roles in the mix of a case, by level. */
export function findRoles(engine: Engine, knowledge: Knowledge): Uint8Array {
  fillProblem(engine, knowledge, engine.scratch.now);
  return solveFilled(engine, knowledge);
}

/** What is kept only helps to meet constraints, so that the road map matters only where the relaxed mix fails some. */
function solveFilled(engine: Engine, knowledge: Knowledge): Uint8Array {
  const problem = engine.scratch.now;
  if (problem.needsRoadMap && !isRelaxed(engine, problem)) {
    keepForLater(engine, knowledge, problem, levelsUsedLater(engine, mapRoad(engine, knowledge)));
  }
  return solveMix(problem, engine.objective).best.roles;
}

function isRelaxed({ objective }: Engine, problem: MixProblem): boolean {
  return meetsAll(problem, problem.constraints, relaxMix(problem, objective).roles);
}

/** Finds the roles in the mix of cases that differ little from one: what {@link findRoles} finds. */
export interface RoleFinder {
  /** Whether the mix hangs on the phases to come. */
  readonly needsRoadMap: boolean;
  /** They may share memory with those of other cases. */
  find(knowledge: Knowledge): Uint8Array;
}

/** A {@link RoleFinder} for cases that differ little from `base`, whose mix has `roles`. */
export function createRoleFinder(engine: Engine, base: Knowledge, roles: Uint8Array): RoleFinder {
  const { now } = engine.scratch;
  fillProblem(engine, base, now);
  const { constraints } = now;
  const isSettledByScores = isRelaxed(engine, now);
  const needsRoadMap = now.needsRoadMap && !isSettledByScores;
  const summary = summarise(now);
  return {
    needsRoadMap,
    find: (knowledge) => {
      fillProblem(engine, knowledge, now);
      const canTell = isSettledByScores || !(needsRoadMap || now.needsRoadMap);
      if (canTell && isSame(now, summary) && sameConstraints(now.constraints, constraints)) return roles;
      return solveFilled(engine, knowledge);
    },
  };
}

/** All that the roles hang on beside the constraints, in a row of numbers. */
function summarise({ scores, domains, kept, keptInstruments }: MixProblem): Int32Array {
  const levels = scores.flatMap(({ score, against, stated }, level) => [
    score,
    against,
    stated,
    domains[level] ?? 0,
    kept[level] ?? 0,
  ]);
  // Halves too count whole here.
  return Int32Array.from([...levels, 2 * keptInstruments.topDown, 2 * keptInstruments.bottomUp]);
}

function isSame({ scores, domains, kept, keptInstruments }: MixProblem, summary: Int32Array): boolean {
  let at = 0;
  for (let level = 0; level < scores.length; level++) {
    const own = scores[level];
    if (own?.score !== summary[at] || own?.against !== summary[at + 1]) return false;
    if (own?.stated !== summary[at + 2] || domains[level] !== summary[at + 3]) return false;
    if (kept[level] !== summary[at + 4]) return false;
    at += 5;
  }
  const { topDown, bottomUp } = keptInstruments;
  return 2 * topDown === summary[at] && 2 * bottomUp === summary[at + 1];
}

function sameConstraints(one: readonly MixConstraint[], other: readonly MixConstraint[]): boolean {
  return one === other || (one.length === other.length && one.every((constraint, at) => constraint === other[at]));
}

/** Whether two mixes give every level the same role. */
export function sameRoles(a: Uint8Array, b: Uint8Array): boolean {
  return a === b || a.every((role, level) => role === b[level]);
}
