import { isFalse, isTrue } from "./condition-table.ts";
import { meetsAll, upperLimits } from "./constraints.ts";
import type { CaseSpace, Family } from "./family.ts";
import { excludedBit, requiredBit } from "./group-outcomes.ts";
import { perhapsKept, surelyKept } from "./in-use.ts";
import { alwaysAllowed, type LevelBounds, mayBeAllowed } from "./level-bounds.ts";
import type { MixConstraint, MixProblem } from "./mix-problem.ts";
import { leadRole, noRole } from "./objective.ts";
import { hasSureMix, isBeaten } from "./prove-levels.ts";
import { type LevelReach, leastLead, reachOf, type Slicer } from "./slices.ts";

/** What mixes the cases of a family can have. */
export interface FamilyMixes {
  /** By level what can come of it. */
  readonly reaches: readonly LevelReach[];
  /** What is kept beside the mix at most, and at least. */
  readonly permissive: Kept;
  readonly restrictive: Kept;
  /** The demands that apply in all of these cases. */
  readonly sure: readonly MixConstraint[];
  /**
   * Whether a test holds of some mix that a case of the family may have; mixes that none has may be tried too. `keeps`
   * says that such a mix meets all demands that apply, since none is dropped.
   */
  some(test: (roles: Uint8Array, keeps: boolean) => boolean): boolean;
}

type Kept = Pick<MixProblem, "directions" | "kept" | "keptInstruments">;

/** Bounds the mixes of the cases of a family, those in which less is known too. */
export function boundMixes(space: CaseSpace, slicer: Slicer, family: Family): FamilyMixes {
  const { engine } = space;
  const { directions, vocabulary } = engine;
  const { knowledge, left } = family;
  const reaches = engine.pack.levels.map((_, level) => reachOf(slicer.bounds(family, [level])));
  const { truths } = engine.constraintTable.answer(knowledge);
  const sure = engine.constraints.filter((_, index) => truths[index] === isTrue);
  const perhaps = engine.constraints.filter((_, index) => truths[index] !== isFalse);
  const used = [...vocabulary.currentLevels, ...vocabulary.currentInstruments];
  const closed = new Set(used.filter((variable) => left[variable] === 1));
  const permissive = { directions, ...perhapsKept(engine, knowledge, closed) };
  const isSound = (level: number): boolean => {
    const reach = reaches[level];
    return reach !== undefined && (reach.any & excludedBit) === 0 && reach.low >= 0;
  };
  const restrictive = { directions, ...surelyKept(engine, knowledge, isSound) };
  const bounds: LevelBounds = {
    always: Uint8Array.from(reaches, ({ sure: ordered, any, low }) => alwaysAllowed(ordered, any, low)),
    may: Uint8Array.from(reaches, ({ sure: ordered, any, high }) => mayBeAllowed(ordered, any, high)),
    mayRequire: reaches.some(({ any }) => (any & requiredBit) !== 0),
    mostLevels: upperLimits(perhaps).size,
    limits: upperLimits(sure),
    mayMeet: (roles) => meetsAll(permissive, sure, roles),
    alwaysMeets: (roles) => meetsAll(restrictive, perhaps, roles),
    leastLead: (mix, rival) => leadOver(space, slicer, family, mix, rival),
  };
  return { reaches, permissive, restrictive, sure, some: (test) => someMix(bounds, reaches, test) };
}

/** Levels beyond the second are bounded one by one. */
function leadOver(space: CaseSpace, slicer: Slicer, family: Family, mix: Uint8Array, rival: Uint8Array): number {
  const differing = [...mix.keys()].filter((level) => mix[level] !== rival[level]);
  const parts = differing.length <= 2 ? [differing] : differing.map((level) => [level]);
  return parts.reduce((total, levels) => {
    const roles = levels.map((level) => mix[level] ?? noRole);
    const rivals = levels.map((level) => rival[level] ?? noRole);
    return total + leastLead(space.engine, slicer.bounds(family, levels), roles, rivals);
  }, 0);
}

/**
 * Constraints that no mix can meet are dropped. Of a mix that stands they hold where some mix meets them in every case,
 * and where none of its levels may be required: then the empty mix is allowed too, and that meets them all.
 */
function someMix(
  bounds: LevelBounds,
  reaches: readonly LevelReach[],
  test: (roles: Uint8Array, keeps: boolean) => boolean,
): boolean {
  const { may, limits } = bounds;
  const keepsAll = !bounds.mayRequire || hasSureMix(bounds);
  const mayRequire = reaches.map(({ any }) => (any & requiredBit) !== 0);
  const keeps = (roles: Uint8Array): boolean =>
    keepsAll || roles.every((role, level) => role === noRole || mayRequire[level] !== true);
  const roles = new Uint8Array(may.length);
  const visit = (level: number, size: number, leads: number): boolean => {
    if (keepsAll && (size > limits.size || leads > limits.leads)) return false;
    if (level === roles.length) {
      const isKept = keeps(roles);
      return test(roles, isKept) && !(isKept && isRuledOut(bounds, roles));
    }
    for (let role = noRole; role <= leadRole; role++) {
      if (((may[level] ?? 0) & (1 << role)) === 0) continue;
      roles[level] = role;
      if (visit(level + 1, size + (role === noRole ? 0 : 1), leads + (role === leadRole ? 1 : 0))) return true;
    }
    return false;
  };
  return visit(0, 0, 0);
}

function isRuledOut(bounds: LevelBounds, roles: Uint8Array): boolean {
  if (!bounds.mayMeet(roles)) return true;
  for (let level = 0; level < roles.length; level++) if (isBeaten(bounds, level, roles)) return true;
  return false;
}
