import type { Constraint, Direction } from "../pack/pack.ts";
import { addToBalance, type BalanceTally, balanceWeight, keptWeight } from "./balance.ts";
import { comesFirst, leadRole, noRole, type Objective, type Standing, supportRole } from "./objective.ts";

/** The mixes to choose from: what each level may be and scores, what is kept outside the mix, what to keep to. */
export interface MixSpace {
  /** For each level a mask of the roles it may have: `1 << role`. */
  readonly allowed: Uint8Array;
  readonly standings: readonly Standing[];
  readonly directions: readonly Direction[];
  /** 1 for a level that stays in use when it is not in the mix. */
  readonly kept: Uint8Array;
  /** What instruments that are no level, kept in use, add to the balance. */
  readonly keptInstruments: Readonly<BalanceTally>;
  /** The constraints that apply, in declared order. */
  readonly constraints: readonly MixConstraint[];
}

/** A constraint with the index of its level where it names one. */
export interface MixConstraint {
  readonly constraint: Constraint;
  readonly level: number;
}

/** An assignment of roles to levels. `met` has a bit for each constraint of the space, the first the highest. */
export interface RankedMix {
  readonly roles: Uint8Array;
  readonly met: number;
  readonly worth: number;
}

/**
 * The best mixes of a space, best first. A mix that meets an earlier constraint beats every mix that does not, so a
 * constraint that no mix can meet is dropped; within that, the higher worth wins. Exact: a branch is left out only where
 * its bound shows that nothing in it can enter the ranking. Mixes of equal worth stand in the pack's order.
 */
export function rankMixes(space: MixSpace, objective: Objective, count: number): readonly RankedMix[] {
  const all = (1 << space.constraints.length) - 1;
  if (count === 1) {
    const free = chooseFreely(space, objective);
    if (free.met === all) return [free];
    const within = chooseWithin(space, objective, all);
    if (within !== null) return [within];
  }
  const options = listOptions(space, objective);
  const bounds = boundRest(options);
  const ranking: RankedMix[] = [];
  const roles = new Uint8Array(options.length);
  const visit = (level: number, worth: number): void => {
    const last = ranking[count - 1];
    if (last !== undefined && last.met === all && worth + (bounds[level] ?? 0) < last.worth) return;
    const choices = options[level];
    if (choices === undefined) {
      enter(ranking, count, { roles, met: meets(space, roles), worth });
      return;
    }
    for (const choice of choices) {
      roles[level] = choice.role;
      visit(level + 1, worth + choice.worth);
    }
    roles[level] = noRole;
  };
  visit(0, 0);
  return ranking;
}

interface Option {
  readonly role: number;
  readonly worth: number;
}

function listOptions(space: MixSpace, objective: Objective): readonly (readonly Option[])[] {
  const options: Option[][] = [];
  for (const [level, standing] of space.standings.entries()) {
    const mask = space.allowed[level] ?? 0;
    const choices: Option[] = [];
    for (let role = leadRole; role >= noRole; role--) {
      if ((mask & (1 << role)) === 0) continue;
      choices.push({ role, worth: objective.worth(role, standing) });
    }
    options.push(choices.sort((a, b) => b.worth - a.worth));
  }
  return options;
}

/** The mix in which every level has the role that is worth most by itself; most often it meets all constraints. */
export function chooseFreely(space: MixSpace, objective: Objective): RankedMix {
  const { standings, allowed } = space;
  const roles = new Uint8Array(standings.length);
  let worth = 0;
  for (let level = 0; level < standings.length; level++) {
    const standing = standings[level];
    if (standing === undefined) continue;
    let best = Number.NEGATIVE_INFINITY;
    for (let role = leadRole; role >= noRole; role--) {
      if (((allowed[level] ?? 0) & (1 << role)) === 0) continue;
      const own = objective.worth(role, standing);
      if (own <= best) continue;
      best = own;
      roles[level] = role;
    }
    worth += best;
  }
  return { roles, worth, met: meets(space, roles) };
}

/** The best of the mixes that meet all constraints; null where none does. */
function chooseWithin(space: MixSpace, objective: Objective, all: number): RankedMix | null {
  const options = listOptions(space, objective);
  const bounds = boundRest(options);
  const mostLevels = leastMaximum(space, "size");
  const mostLeads = leastMaximum(space, "leads");
  const roles = new Uint8Array(options.length);
  let best: RankedMix | null = null;
  const visit = (level: number, worth: number, size: number, leads: number): void => {
    if (size > mostLevels || leads > mostLeads) return;
    if (best !== null && worth + (bounds[level] ?? 0) < best.worth) return;
    const choices = options[level];
    if (choices === undefined) {
      const isNext = best === null || worth > best.worth || comesFirst(roles, best.roles);
      if (isNext && meets(space, roles) === all) best = { roles: roles.slice(), met: all, worth };
      return;
    }
    for (const choice of choices) {
      roles[level] = choice.role;
      visit(
        level + 1,
        worth + choice.worth,
        size + (choice.role === noRole ? 0 : 1),
        leads + (choice.role === leadRole ? 1 : 0),
      );
    }
    roles[level] = noRole;
  };
  visit(0, 0, 0, 0);
  return best;
}

/** The least that constraints of a kind allow at most. */
function leastMaximum({ constraints }: MixSpace, kind: "size" | "leads"): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { constraint } of constraints) {
    if (constraint.kind === kind) least = Math.min(least, constraint.max ?? least);
  }
  return least;
}

/** The most that the levels from each one on can still add. */
function boundRest(options: readonly (readonly Option[])[]): readonly number[] {
  const bounds = [0];
  for (let level = options.length - 1; level >= 0; level--) {
    bounds.unshift((bounds[0] ?? 0) + (options[level]?.[0]?.worth ?? 0));
  }
  return bounds;
}

function enter(ranking: RankedMix[], count: number, mix: RankedMix): void {
  const place = ranking.findIndex((other) => isBetter(mix, other));
  if (place < 0 && ranking.length >= count) return;
  ranking.splice(place < 0 ? ranking.length : place, 0, { ...mix, roles: mix.roles.slice() });
  if (ranking.length > count) ranking.pop();
}

function isBetter(mix: RankedMix, other: RankedMix): boolean {
  if (mix.met !== other.met) return mix.met > other.met;
  return mix.worth > other.worth || (mix.worth === other.worth && comesFirst(mix.roles, other.roles));
}

/** Which constraints of the space a mix meets: a bit each, the first the highest. The empty mix meets all. */
export function meets(space: MixSpace, roles: Uint8Array): number {
  let size = 0;
  let leads = 0;
  for (const role of roles) {
    if (role === noRole) continue;
    size += 1;
    if (role === leadRole) leads += 1;
  }
  let met = 0;
  for (const constraint of space.constraints) {
    met = (met << 1) | (size === 0 || meetsOne(space, constraint, roles, size, leads) ? 1 : 0);
  }
  return met;
}

function meetsOne(
  space: MixSpace,
  { constraint, level }: MixConstraint,
  roles: Uint8Array,
  size: number,
  leads: number,
): boolean {
  switch (constraint.kind) {
    case "size":
      return within(size, constraint.min, constraint.max);
    case "leads":
      return within(leads, constraint.min, constraint.max);
    case "not-alone":
      return size > 1 || roles[level] === noRole;
    case "balance": {
      const tally = tallyBalance(space, roles);
      return tally.topDown > 0 && tally.bottomUp > 0;
    }
  }
}

function within(value: number, min = 0, max = Number.POSITIVE_INFINITY): boolean {
  return value >= min && value <= max;
}

/** What a mix and what is kept beside it put on each side of the balance. */
export function tallyBalance(space: MixSpace, roles: Uint8Array): BalanceTally {
  const tally = { ...space.keptInstruments };
  for (let level = 0; level < roles.length; level++) {
    const role = roles[level] ?? noRole;
    const kept = role === noRole && space.kept[level] === 1 ? keptWeight : 0;
    const weight = balanceWeight(role) + kept;
    if (weight > 0) addToBalance(tally, space.directions[level] ?? "mixed", weight);
  }
  return tally;
}

/** The roles that rules leave a level: excluded, required as lead, required, below 0, or free. */
export function allowedRoles(excluded: boolean, lead: boolean, required: boolean, score: number): number {
  if (excluded) return 1 << noRole;
  if (lead) return 1 << leadRole;
  if (required) return (1 << supportRole) | (1 << leadRole);
  return score < 0 ? 1 << noRole : (1 << noRole) | (1 << supportRole) | (1 << leadRole);
}
