import { type BalanceTally, judgeBalance } from "../engine/balance.ts";
import { type RankedMix, rankMixes, tallyBalance } from "../engine/compose.ts";
import { mixRoles, noRole } from "../engine/objective.ts";
import { sameRoles } from "../engine/settlement.ts";
import type { Constraint, MixRole } from "../pack/pack.ts";
import type { AdviceAlternative, AdviceBalance, AdviceConstraint, Reason, RoleChange } from "./advice.ts";
import { constraintReason, reasonsFor } from "./reasons.ts";
import type { Situation } from "./situation.ts";

/** The levels whose role differs between two mixes. */
export function compareRoles(situation: Situation, from: Uint8Array, to: Uint8Array): readonly RoleChange[] {
  if (from === to) return [];
  return situation.engine.pack.levels.flatMap((level, index) => {
    const before = mixRoles[from[index] ?? noRole] ?? null;
    const after = mixRoles[to[index] ?? noRole] ?? null;
    return before === after ? [] : [{ level: level.id, from: before, to: after }];
  });
}

/** The ids of the levels that have a role in a mix. */
export function levelsIn(situation: Situation, roles: Uint8Array, role: MixRole): readonly string[] {
  return situation.engine.pack.levels.flatMap((level, index) =>
    mixRoles[roles[index] ?? 0] === role ? [level.id] : [],
  );
}

/** Every constraint of the pack that applies: whether it is met, and what the mix would be without it. */
export function describeConstraints(situation: Situation): readonly AdviceConstraint[] {
  const { space, best } = situation.mix;
  return space.constraints.map(({ constraint }, index) => {
    const changed = changedBy(situation, index);
    return {
      id: constraint.id,
      met: (best.met & (1 << (space.constraints.length - 1 - index))) !== 0,
      binding: changed.length > 0,
      text: constraint.text[situation.language],
      cites: constraint.cites,
      changed,
    };
  });
}

function changedBy(situation: Situation, index: number): readonly RoleChange[] {
  const { space, best } = situation.mix;
  if (isFreeChoice(situation)) return [];
  const without = { ...space, constraints: space.constraints.filter((_, at) => at !== index) };
  const [other] = rankMixes(without, situation.engine.objective, 1);
  return other === undefined || sameRoles(other.roles, best.roles)
    ? []
    : compareRoles(situation, other.roles, best.roles);
}

/** Whether every level has the role it would have by itself and nothing is dropped, so that no constraint decided. */
function isFreeChoice(situation: Situation): boolean {
  const { space, best } = situation.mix;
  if (best.met !== (1 << space.constraints.length) - 1) return false;
  const [free] = rankMixes({ ...space, constraints: [] }, situation.engine.objective, 1);
  return free !== undefined && sameRoles(free.roles, best.roles);
}

/** The constraints that moved a level, as reasons for it (up) or against it (down). */
export function constraintReasons(
  situation: Situation,
  constraints: readonly AdviceConstraint[],
  level: string,
): { readonly for: readonly Reason[]; readonly against: readonly Reason[] } {
  const moved = constraints.flatMap((constraint) => {
    const change = constraint.changed.find((candidate) => candidate.level === level);
    const source = findConstraint(situation, constraint.id);
    return change === undefined || source === undefined
      ? []
      : [{ up: rank(change.to) > rank(change.from), reason: constraintReason(situation, source) }];
  });
  return {
    for: moved.filter(({ up }) => up).map(({ reason }) => reason),
    against: moved.filter(({ up }) => !up).map(({ reason }) => reason),
  };
}

function rank(role: MixRole | null): number {
  return mixRoles.indexOf(role);
}

function findConstraint(situation: Situation, id: string): Constraint | undefined {
  return situation.engine.pack.constraints.find((constraint) => constraint.id === id);
}

/** How the mix, with what is kept beside it, divides over top-down and bottom-up. */
export function describeBalance(situation: Situation): AdviceBalance {
  const { space, best } = situation.mix;
  const tally: BalanceTally = tallyBalance(space, best.roles);
  const reasons = situation.engine.pack.constraints
    .filter((constraint) => constraint.kind === "balance")
    .map((constraint) => constraintReason(situation, constraint));
  return { verdict: judgeBalance(tally), ...tally, reasons };
}

/** The best other mixes that keep to as many constraints, with what each gains and loses. */
export function describeAlternatives(situation: Situation): readonly AdviceAlternative[] {
  const [best, ...others] = situation.ranking;
  return others.filter(({ met }) => met === best?.met).map((other) => describeAlternative(situation, other));
}

function describeAlternative(situation: Situation, other: RankedMix): AdviceAlternative {
  const { engine, mix } = situation;
  const changes = compareRoles(situation, mix.best.roles, other.roles);
  const pick = (keep: (change: RoleChange) => boolean): readonly string[] =>
    changes.filter(keep).map((change) => change.level);
  const adds = pick(({ from }) => from === null);
  const drops = pick(({ to }) => to === null);
  const names = (ids: readonly string[]): readonly string[] => ids.map((id) => nameOf(situation, id));
  const strongest = (ids: readonly string[], side: "for" | "against"): readonly Reason[] =>
    ids.flatMap((id) => reasonsFor(situation, indexOf(situation, id))[side].slice(0, 1));
  const roles = Object.fromEntries(
    engine.pack.levels.flatMap((level, index) => {
      const role = mixRoles[other.roles[index] ?? noRole] ?? null;
      return role === null ? [] : [[level.id, role]];
    }),
  );
  return {
    roles,
    adds,
    drops,
    gap: totalValue(situation, mix.best.roles) - totalValue(situation, other.roles),
    for: strongest(adds, "for"),
    against: [...strongest(adds, "against"), ...strongest(drops, "for")],
    text: situation.phrases.wording.alternative({
      adds: names(adds),
      drops: names(drops),
      raises: names(pick(({ from, to }) => from === "support" && to === "lead")),
      lowers: names(pick(({ from, to }) => from === "lead" && to === "support")),
    }),
  };
}

function totalValue(situation: Situation, roles: Uint8Array): number {
  const { engine, mix } = situation;
  let value = 0;
  roles.forEach((role, level) => {
    if (role !== noRole) value += engine.objective.value(role, mix.space.standings[level]?.score ?? 0);
  });
  return value;
}

function nameOf(situation: Situation, id: string): string {
  return situation.engine.pack.levels[indexOf(situation, id)]?.name[situation.language] ?? id;
}

function indexOf(situation: Situation, id: string): number {
  return situation.engine.pack.levels.findIndex((level) => level.id === id);
}
