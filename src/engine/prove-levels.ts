import type { Engine } from "./engine.ts";
import { findRoles } from "./find-roles.ts";
import { boundLevels, type LevelBounds } from "./level-bounds.ts";
import { noRole, supportRole } from "./objective.ts";
import { bitsOf, groupOpenItems, listOpenVariables } from "./open-items.ts";
import { guessMixes, settle } from "./settle.ts";
import type { Knowledge } from "./vocabulary.ts";

/** How many cases a proof may split into, of all levels together. */
const largestProof = 20;

/** With no more completions than this, in all groups of open rules, the mix as a whole is settled first. */
const fewCompletions = 48;

const none: ReadonlySet<number> = new Set();

/** That a level is in the mix of every completion, or outside it. */
interface LevelClaim {
  readonly level: number;
  readonly isIn: boolean;
}

/**
 * For each level whether it is in the mix whatever the unknown facts turn out to be (true), or outside it (false); null
 * where that can change, or is not proved.
 */
export function findCertainLevels(engine: Engine, knowledge: Knowledge, mix: Uint8Array): readonly (boolean | null)[] {
  const claims = Array.from(mix, (role, level): LevelClaim => ({ level, isIn: role !== noRole }));
  const proved = new Set(prove(engine, knowledge, claims, { left: largestProof }));
  return claims.map((claim) => (proved.has(claim) ? claim.isIn : null));
}

/**
 * The claims that are proved. Some completions are tried out first; then, where little is open and the mix is settled,
 * what is true of it is proved; else bounds are tried, and where these do not decide the case is split on the unknown
 * that most open rules share.
 */
function prove(
  engine: Engine,
  knowledge: Knowledge,
  claims: readonly LevelClaim[],
  scope: { left: number },
): readonly LevelClaim[] {
  scope.left -= 1;
  const groups = groupOpenItems(engine, knowledge, none);
  let possible = claims;
  for (const { roles } of guessMixes(engine, knowledge, groups)) {
    possible = possible.filter((claim) => isTrueOf(claim, roles));
    if (possible.length === 0) return [];
  }
  if (groups.reduce((sum, { completions }) => sum + completions, 0) <= fewCompletions) {
    const mix = findRoles(engine, knowledge);
    const { status } = settle(engine, knowledge, mix, none, 1);
    if (status === "proven") return possible.filter((claim) => isTrueOf(claim, mix));
  }
  const bounds = boundLevels(engine, knowledge);
  const proved = possible.filter((claim) => isProved(bounds, claim));
  const [shared] = listOpenVariables(engine, knowledge);
  let pending: readonly LevelClaim[] = possible.filter((claim) => !proved.includes(claim));
  if (shared === undefined) return proved;
  for (const bit of bitsOf(knowledge[shared] ?? 0)) {
    if (pending.length === 0 || scope.left <= 0) return proved;
    const narrowed = knowledge.slice();
    narrowed[shared] = bit;
    pending = prove(engine, narrowed, pending, scope);
  }
  return [...proved, ...pending];
}

function isTrueOf({ level, isIn }: LevelClaim, roles: Uint8Array): boolean {
  return (roles[level] !== noRole) === isIn;
}

/**
 * Whether of every mix for which a claim is false another one, for which it is true, is ahead wherever the first is
 * possible. Where a level may be required there may be constraints that no mix can meet, and nothing is proved.
 */
function isProved(bounds: LevelBounds, claim: LevelClaim): boolean {
  const { level, isIn } = claim;
  const may = bounds.may[level] ?? 0;
  if (isIn ? (may & (1 << noRole)) === 0 : may === 1 << noRole) return true;
  if (bounds.mayRequire && !hasSureMix(bounds)) return false;
  return everyRival(bounds, claim, (rival) => isBeaten(bounds, claim, rival));
}

/** Whether some mix is possible in every completion, so that all constraints can be met. */
function hasSureMix(bounds: LevelBounds): boolean {
  const required = bounds.may.map((may, level) => {
    const always = bounds.always[level] ?? 0;
    if ((may & (1 << noRole)) !== 0 && (always & (1 << noRole)) !== 0) return noRole;
    return (always & (1 << supportRole)) !== 0 ? supportRole : 31 - Math.clz32(always | 1);
  });
  return (
    required.every((role, level) => ((bounds.always[level] ?? 0) & (1 << role)) !== 0) && bounds.alwaysMeets(required)
  );
}

/** Whether a test holds of every mix that is possible in some completion and for which the claim is false. */
function everyRival(
  { may, mayMeet }: LevelBounds,
  { level: claimed, isIn }: LevelClaim,
  test: (rival: Uint8Array) => boolean,
): boolean {
  const roles = new Uint8Array(may.length);
  const visit = (level: number): boolean => {
    if (level === roles.length) return !mayMeet(roles) || test(roles);
    for (const bit of bitsOf(may[level] ?? 0)) {
      const role = 31 - Math.clz32(bit);
      if (level === claimed && (role !== noRole) === isIn) continue;
      roles[level] = role;
      if (!visit(level + 1)) return false;
    }
    return true;
  };
  return visit(0);
}

/** Whether giving the level its claimed place, by itself or in exchange for another level, always gains. */
function isBeaten(bounds: LevelBounds, { level, isIn }: LevelClaim, rival: Uint8Array): boolean {
  const { always, least, most } = bounds;
  const place = isIn ? supportRole : noRole;
  if (((always[level] ?? 0) & (1 << place)) === 0) return false;
  const gain = (least[level]?.[place] ?? 0) - (most[level]?.[rival[level] ?? noRole] ?? 0);
  const other = rival.slice();
  other[level] = place;
  if (gain > 0 && (bounds.alwaysMeets(other) || (isIn && keepsMeeting(bounds, rival, other)))) return true;
  return rival.some((role, swapped) => {
    const opposite = isIn ? noRole : supportRole;
    if (swapped === level || (role === noRole) === isIn) return false;
    if (((always[swapped] ?? 0) & (1 << opposite)) === 0) return false;
    const net = gain + (least[swapped]?.[opposite] ?? 0) - (most[swapped]?.[role] ?? 0);
    if (net <= 0) return false;
    const exchanged = other.slice();
    exchanged[swapped] = opposite;
    return bounds.alwaysMeets(exchanged);
  });
}

/** One more level in support breaks no constraint that a mix meets but one on size. */
function keepsMeeting({ mostLevels }: LevelBounds, rival: Uint8Array, larger: Uint8Array): boolean {
  return rival.some((role) => role !== noRole) && larger.filter((role) => role !== noRole).length <= mostLevels;
}
