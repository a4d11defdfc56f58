import type { Engine } from "./engine.ts";
import { findRoles } from "./find-roles.ts";
import { type OpenCase, openCase, splitCase } from "./influence.ts";
import { boundLevels, type LevelBounds } from "./level-bounds.ts";
import { comesFirst, leadRole, noRole, supportRole } from "./objective.ts";
import { guessMixes, proveMix } from "./settle.ts";
import type { Knowledge } from "./vocabulary.ts";

/** How many cases a proof may split into. */
const largestProof = 256;

const none: ReadonlySet<number> = new Set();

/** That a level is in the mix of every completion, or outside it. */
interface LevelClaim {
  readonly level: number;
  readonly isIn: boolean;
}

/**
 * For each level whether it is in the mix whatever the unknown facts turn out to be (true), or outside it (false); null
 * where that can change, or is not proved. `mix` is composed on what is certain by now; where a level has another place in
 * it than in every completion, that is null too, so that nothing is called certain that the mix itself does not show.
 */
export function findCertainLevels(engine: Engine, knowledge: Knowledge, mix: Uint8Array): readonly (boolean | null)[] {
  const claims = Array.from(mix, (role, level): LevelClaim => ({ level, isIn: role !== noRole }));
  let possible: readonly LevelClaim[] = claims;
  for (const { roles } of guessMixes(engine, knowledge, none)) {
    possible = possible.filter((claim) => isTrueOf(claim, roles));
    if (possible.length === 0) break;
  }
  const proved = new Set(possible.length === 0 ? [] : prove(openCase(engine, knowledge, none), possible, largestProof));
  return claims.map((claim) => (proved.has(claim) ? claim.isIn : null));
}

function isTrueOf({ level, isIn }: LevelClaim, roles: Uint8Array): boolean {
  return (roles[level] !== noRole) === isIn;
}

/** The claims that are proved: by bounds, or else in each of the cases into which this one is split. */
function prove(open: OpenCase, claims: readonly LevelClaim[], most: number): readonly LevelClaim[] {
  const bounds = boundLevels(open);
  const proved = bounds === null ? [] : claims.filter((claim) => isProved(bounds, claim));
  let pending: readonly LevelClaim[] = claims.filter((claim) => !proved.includes(claim));
  if (pending.length === 0) return proved;
  const split = splitCase(open, most);
  if (split === null) pending = proveSettled(open, pending, most);
  for (const part of split?.cases ?? []) {
    const still = new Set(prove(part, pending, split?.most ?? 0));
    pending = pending.filter((claim) => still.has(claim));
    if (pending.length === 0) break;
  }
  return [...proved, ...pending];
}

/** The claims that are true of the mix, where nothing is left that can change it. */
function proveSettled(open: OpenCase, claims: readonly LevelClaim[], most: number): readonly LevelClaim[] {
  const mix = findRoles(open.engine, open.knowledge);
  const possible = claims.filter((claim) => isTrueOf(claim, mix));
  return possible.length > 0 && proveMix(open, mix, most).status === "proven" ? possible : [];
}

/**
 * Whether of every mix for which a claim is false another one is ahead wherever the first is possible. Where a level may
 * be required there may be constraints that no mix can meet, and nothing is proved unless some mix always meets them.
 */
function isProved(bounds: LevelBounds, claim: LevelClaim): boolean {
  const { level, isIn } = claim;
  const may = bounds.may[level] ?? 0;
  if (isIn ? (may & (1 << noRole)) === 0 : may === 1 << noRole) return true;
  return (!bounds.mayRequire || hasSureMix(bounds)) && beatsRivals(bounds, claim);
}

/** Whether some mix is possible in every completion, so that all constraints can be met. */
export function hasSureMix({ always, alwaysMeets }: LevelBounds): boolean {
  const roles = new Uint8Array(always.length);
  const visit = (level: number): boolean => {
    if (level === roles.length) return alwaysMeets(roles);
    for (let role = noRole; role <= leadRole; role++) {
      if (((always[level] ?? 0) & (1 << role)) === 0) continue;
      roles[level] = role;
      if (visit(level + 1)) return true;
    }
    return false;
  };
  return visit(0);
}

/** Whether every mix that is possible in some completion and for which the claim is false is beaten. */
function beatsRivals(bounds: LevelBounds, claim: LevelClaim): boolean {
  const { may, mayMeet, limits } = bounds;
  const rival = new Uint8Array(may.length);
  const others = [...may.keys()].filter((level) => level !== claim.level);
  const visit = (at: number, size: number, leads: number): boolean => {
    if (size > limits.size || leads > limits.leads) return true;
    const level = others[at];
    if (level === undefined) {
      return !mayMeet(rival) || isBeaten(bounds, claim.level, rival);
    }
    if (areBeaten(bounds, claim, rival, others.slice(at))) return true;
    for (let role = noRole; role <= leadRole; role++) {
      if (((may[level] ?? 0) & (1 << role)) === 0) continue;
      rival[level] = role;
      if (!visit(at + 1, size + (role === noRole ? 0 : 1), leads + (role === leadRole ? 1 : 0))) return false;
    }
    rival[level] = noRole;
    return true;
  };
  const own = claim.isIn ? [noRole] : [supportRole, leadRole];
  return own.every((role) => {
    if (((may[claim.level] ?? 0) & (1 << role)) === 0) return true;
    rival[claim.level] = role;
    return visit(0, role === noRole ? 0 : 1, role === leadRole ? 1 : 0);
  });
}

/** Whether to give the claimed level its place always gains, whatever of the levels that are free is added to a rival. */
function areBeaten(
  bounds: LevelBounds,
  { level, isIn }: LevelClaim,
  rival: Uint8Array,
  free: readonly number[],
): boolean {
  const place = isIn ? supportRole : noRole;
  if (((bounds.always[level] ?? 0) & (1 << place)) === 0) return false;
  const other = rival.slice();
  other[level] = place;
  if (bounds.leastLead(other, rival) <= 0) return false;
  // Fewer levels break no upper limit, and more of them none of the other constraints.
  if (!isIn) return countLevels(other) > 0 && bounds.alwaysMeets(other);
  const added = free.filter((level) => ((bounds.may[level] ?? 0) & ~(1 << noRole)) !== 0).length;
  return countLevels(rival) > 0 && countLevels(other) + added <= bounds.mostLevels;
}

function countLevels(roles: Uint8Array): number {
  let count = 0;
  for (const role of roles) if (role !== noRole) count += 1;
  return count;
}

/** Whether a mix that differs from a rival in the role of the level, and perhaps of one other, is always ahead. */
export function isBeaten(bounds: LevelBounds, level: number, rival: Uint8Array): boolean {
  const other = rival.slice();
  return tryRoles(bounds, other, level, () => {
    if (isAhead(bounds, other, rival)) return true;
    return rival.some(
      (_, swapped) => swapped !== level && tryRoles(bounds, other, swapped, () => isAhead(bounds, other, rival)),
    );
  });
}

/** Whether a test holds with any other role that a level may always have. */
function tryRoles({ always }: LevelBounds, roles: Uint8Array, level: number, test: () => boolean): boolean {
  const own = roles[level] ?? noRole;
  for (let role = noRole; role <= leadRole; role++) {
    if (role === own || ((always[level] ?? 0) & (1 << role)) === 0) continue;
    roles[level] = role;
    if (test()) return true;
  }
  roles[level] = own;
  return false;
}

function isAhead(bounds: LevelBounds, other: Uint8Array, rival: Uint8Array): boolean {
  const lead = bounds.leastLead(other, rival);
  if (lead < 0 || (lead === 0 && !comesFirst(other, rival))) return false;
  return bounds.alwaysMeets(other) || keepsMeeting(bounds, rival, other);
}

/** More levels in support break no constraint that a mix meets but one on size. */
function keepsMeeting({ mostLevels }: LevelBounds, rival: Uint8Array, other: Uint8Array): boolean {
  const adds = other.every((role, level) => role === rival[level] || (rival[level] === noRole && role === supportRole));
  return adds && countLevels(rival) > 0 && countLevels(other) <= mostLevels;
}
