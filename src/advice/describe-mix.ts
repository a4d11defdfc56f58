import { type BalanceTally, judgeBalance, tallyBalance } from "../engine/constraints.ts";
import { sameRoles } from "../engine/find-roles.ts";
import type { MixConstraint } from "../engine/mix-problem.ts";
import { mixRoles, noRole } from "../engine/objective.ts";
import { type Mix, relaxMix, solveMix } from "../engine/solve-mix.ts";
import type { Constraint, MixRole } from "../pack/pack.ts";
import type { AdviceAlternative, AdviceBalance, AdviceConstraint, Reason, RoleChange } from "./advice.ts";
import { basisOf, constraintReason, reasonsForRole } from "./reasons.ts";
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
  return situation.problem.constraints.map((own) => {
    const { constraint } = own;
    const changed = changedBy(situation, own);
    return {
      id: constraint.id,
      met: situation.met.includes(own),
      binding: changed.length > 0,
      text: constraint.text[situation.language],
      cites: constraint.cites,
      basis: basisOf(constraint),
      changed,
    };
  });
}

function changedBy(situation: Situation, constraint: MixConstraint): readonly RoleChange[] {
  const { problem, mix, engine } = situation;
  if (isRelaxed(situation)) return [];
  const constraints = problem.constraints.filter((other) => other !== constraint);
  const { roles } = solveMix({ ...problem, constraints }, engine.objective).best;
  return compareRoles(situation, roles, mix);
}

/** Whether every level has the role it would have by itself and nothing is dropped, so that no constraint decided. */
function isRelaxed({ problem, mix, met, engine }: Situation): boolean {
  return met.length === problem.constraints.length && sameRoles(relaxMix(problem, engine.objective).roles, mix);
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
  const tally: BalanceTally = tallyBalance(situation.problem, situation.mix);
  const reasons = situation.engine.pack.constraints
    .filter((constraint) => constraint.kind === "balance")
    .map((constraint) => constraintReason(situation, constraint));
  return { verdict: reasons.length === 0 ? null : judgeBalance(tally), ...tally, reasons };
}

/** The best other mixes that keep to as many constraints, with what each gains and loses. */
export function describeAlternatives(situation: Situation): readonly AdviceAlternative[] {
  return situation.others().map((other) => describeAlternative(situation, other));
}

function describeAlternative(situation: Situation, other: Mix): AdviceAlternative {
  const { engine, mix } = situation;
  const changes = compareRoles(situation, mix, other.roles);
  const pick = (keep: (change: RoleChange) => boolean): readonly string[] =>
    changes.filter(keep).map((change) => change.level);
  const adds = pick(({ from }) => from === null);
  const drops = pick(({ to }) => to === null);
  const names = (ids: readonly string[]): readonly string[] => ids.map((id) => nameOf(situation, id));
  const strongest = (ids: readonly string[], side: "for" | "against"): readonly Reason[] =>
    ids.flatMap((id) => reasonsForRole(situation, indexOf(situation, id))[side].slice(0, 1));
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
    gap: totalValue(situation, mix) - totalValue(situation, other.roles),
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
  const { engine, problem } = situation;
  let value = 0;
  roles.forEach((role, level) => {
    if (role !== noRole) value += engine.objective.value(role, problem.scores[level]?.score ?? 0);
  });
  return value;
}

function nameOf(situation: Situation, id: string): string {
  return situation.engine.pack.levels[indexOf(situation, id)]?.name[situation.language] ?? id;
}

function indexOf(situation: Situation, id: string): number {
  return situation.engine.pack.levels.findIndex((level) => level.id === id);
}
