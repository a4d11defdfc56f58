import type { Engine } from "./engine.ts";
import { findRoles, sameRoles } from "./find-roles.ts";
import {
  excludedBit,
  type GroupOutcome,
  limitedBit,
  type OutcomeSet,
  requiredBit,
  requiredLeadBit,
} from "./group-outcomes.ts";
import { useAll } from "./in-use.ts";
import type { OpenCase } from "./influence.ts";
import { boundLevels, leastOf, type ShareBounds } from "./level-bounds.ts";
import { comesFirst, leadRole, noRole, supportRole } from "./objective.ts";
import type { Knowledge } from "./vocabulary.ts";

/** A proof under way: the mix, the case, and what each open group can do to it. */
interface Proof {
  readonly open: OpenCase;
  readonly groups: readonly OutcomeSet[];
  readonly bounds: ShareBounds;
  readonly mix: Uint8Array;
}

/**
 * Proves that a mix stays the best in every completion without enumerating completions. The groups share no unknown, so
 * the least lead that the mix keeps over a rival is the sum of the least that each group leaves it. Where the mix may
 * lose its ground or a rival may catch up, the completion that does most for it is tried out: if it has another mix it
 * is the witness.
 */
export function proveByBounds(open: OpenCase, mix: Uint8Array): Settlement {
  const bounds = boundLevels(open);
  if (bounds === null || open.groups === null) return unproven;
  const proof: Proof = { open, groups: open.groups, bounds, mix };
  const stays = proveFeasible(proof);
  return stays.status === "proven" ? proveBest(proof) : stays;
}

/** That in every completion the rules and constraints still allow the mix. */
function proveFeasible(proof: Proof): Settlement {
  const { open, bounds, mix } = proof;
  for (let level = 0; level < mix.length; level++) {
    const threat = findThreat(proof, level);
    if (threat !== null) return tryCompletion(open.engine, threat, mix) ?? unproven;
  }
  return bounds.alwaysMeets(mix) ? proven : unproven;
}

/** A completion in which the rules may take a level's role from it; null where none does. */
function findThreat(proof: Proof, level: number): Knowledge | null {
  const role = proof.mix[level] ?? noRole;
  if (((proof.bounds.always[level] ?? 0) & (1 << role)) !== 0) return null;
  for (const [index, group] of proof.groups.entries()) {
    const outcome = group.outcomes.find((candidate) => takesRole(candidate, level, role));
    if (outcome !== undefined) return combine(proof, (at) => (at === index ? outcome : proof.groups[at]?.outcomes[0]));
  }
  return combine(proof, (at) => lowestOutcome(proof.groups[at]?.outcomes ?? [], level));
}

function takesRole({ orders }: GroupOutcome, level: number, role: number): boolean {
  const ordered = orders[level] ?? 0;
  if ((ordered & excludedBit) !== 0) return role !== noRole;
  const limited = (ordered & limitedBit) !== 0;
  if (limited && role === leadRole) return true;
  if ((ordered & requiredLeadBit) !== 0) return role !== (limited ? supportRole : leadRole);
  return (ordered & requiredBit) !== 0 && role === noRole;
}

/** Fills the case up with one outcome for each group. */
function combine({ open, groups }: Proof, choose: (group: number) => GroupOutcome | undefined): Knowledge {
  const filled = open.knowledge.slice();
  groups.forEach((_, group) => {
    choose(group)?.completion.forEach((mask, variable) => {
      filled[variable] = (filled[variable] ?? 0) & mask;
    });
  });
  return filled;
}

function lowestOutcome(group: readonly GroupOutcome[], level: number): GroupOutcome | undefined {
  return group.reduce<GroupOutcome | undefined>(
    (lowest, outcome) => (shiftOf(outcome, level) < shiftOf(lowest, level) ? outcome : (lowest ?? outcome)),
    undefined,
  );
}

function shiftOf(outcome: GroupOutcome | undefined, level: number): number {
  return outcome?.shift[level] ?? 0;
}

/** That no mix that any completion allows gets ahead; rivals that are behind whatever their last levels do are not tried. */
function proveBest(proof: Proof): Settlement {
  const { mix, bounds } = proof;
  const { size: mostLevels, leads: mostLeads } = bounds.limits;
  const shares = bounds.leastShares(mix);
  const rest = leastRest(shares, bounds.may);
  const rival = new Uint8Array(mix.length);
  const visit = (level: number, ahead: number, size: number, leads: number): Settlement => {
    if (ahead + (rest[level] ?? 0) > 0 || size > mostLevels || leads > mostLeads) return proven;
    if (level === rival.length) {
      return bounds.mayMeet(rival) && !sameRoles(rival, mix) ? proveAhead(proof, rival) : proven;
    }
    for (let role = noRole; role <= leadRole; role++) {
      if (((bounds.may[level] ?? 0) & (1 << role)) === 0) continue;
      rival[level] = role;
      const share = shares[3 * level + role] ?? 0;
      const inMix = role === noRole ? 0 : 1;
      const found = visit(level + 1, ahead + share, size + inMix, leads + (role === leadRole ? 1 : 0));
      if (found.status !== "proven") return found;
    }
    return proven;
  };
  return visit(0, 0, 0, 0);
}

/** What the levels from each one on at the least leave the mix of its lead, in any roles that they may have. */
function leastRest(shares: Float64Array, may: Uint8Array): Float64Array {
  const rest = new Float64Array(may.length + 1);
  for (let level = may.length - 1; level >= 0; level--) {
    let least = Number.POSITIVE_INFINITY;
    for (let role = noRole; role <= leadRole; role++) {
      if (((may[level] ?? 0) & (1 << role)) !== 0) least = Math.min(least, shares[3 * level + role] ?? 0);
    }
    rest[level] = least + (rest[level + 1] ?? 0);
  }
  return rest;
}

/** That the mix stays ahead of one rival. */
function proveAhead(proof: Proof, rival: Uint8Array): Settlement {
  const { open, groups, bounds, mix } = proof;
  const lead = bounds.leastLead(mix, rival);
  if (lead > 0 || (lead === 0 && comesFirst(mix, rival))) return proven;
  const { engine, closed } = open;
  const completion = combine(proof, (group) => leastOf(groups[group]?.outcomes ?? [], mix, rival).outcome);
  const witness = tryCompletion(engine, completion, mix);
  return witness ?? tryCompletion(engine, useAll(engine, completion, closed), mix) ?? unproven;
}

/**
 * Whether more knowledge can change the mix. `open` comes with a witness: the case completed, as far as its mix depends
 * on it, in a way that gives another mix.
 */
export type Settlement =
  | { readonly status: "proven" }
  | { readonly status: "open"; readonly witness: Knowledge; readonly roles: Uint8Array }
  | { readonly status: "unproven" };

export const proven: Settlement = { status: "proven" };
export const unproven: Settlement = { status: "unproven" };

/** Tries a completion out: a witness if it has another mix, null if it has the same. */
export function tryCompletion(engine: Engine, completion: Knowledge, mix: Uint8Array): Settlement | null {
  const roles = findRoles(engine, completion);
  return sameRoles(roles, mix) ? null : { status: "open", witness: completion, roles };
}
