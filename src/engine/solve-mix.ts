import { meetsAll, upperLimits } from "./constraints.ts";
import type { MixConstraint, MixProblem } from "./mix-problem.ts";
import { comesFirst, type LevelScore, leadRole, noRole, type Objective } from "./objective.ts";

/** An assignment of a role to every level, and what it is worth. */
export interface Mix {
  readonly roles: Uint8Array;
  readonly worth: number;
}

/** The best mixes of a problem, with the constraints that they meet: all but those that no mix can meet. */
export interface Solution {
  readonly best: Mix;
  /** The next best, in order. */
  readonly others: readonly Mix[];
  readonly met: readonly MixConstraint[];
}

/**
 * Finds the best mixes of a problem: of the assignments that the domains allow and that meet the constraints, the
 * `count` worth most. Constraints go in declared order: one that no mix can meet beside those before it is dropped.
 * Exact: the optimum without constraints where it meets them all, else branch and bound.
 */
export function solveMix(problem: MixProblem, objective: Objective, count = 1): Solution {
  const { constraints } = problem;
  if (count === 1) {
    const relaxed = relaxMix(problem, objective);
    if (meetsAll(problem, constraints, relaxed.roles)) return { best: relaxed, others: [], met: constraints };
  }
  const [best, ...others] = branchAndBound(problem, objective, constraints, count);
  if (best !== undefined) return { best, others, met: constraints };
  const met = dropUnmeetable(problem, objective);
  const [first, ...next] = branchAndBound(problem, objective, met, count);
  if (first === undefined) throw new Error("A problem of which the unmeetable constraints are dropped has a mix.");
  return { best: first, others: next, met };
}

/** The optimum of the relaxation without constraints: every level has the role that is worth most by itself. */
export function relaxMix({ scores, domains }: MixProblem, objective: Objective): Mix {
  const roles = new Uint8Array(domains.length);
  let worth = 0;
  for (let level = 0; level < domains.length; level++) {
    const own = scores[level];
    if (own === undefined) continue;
    let best = Number.NEGATIVE_INFINITY;
    for (let role = leadRole; role >= noRole; role--) {
      if (((domains[level] ?? 0) & (1 << role)) === 0) continue;
      const value = objective.worth(role, own);
      if (value <= best) continue;
      best = value;
      roles[level] = role;
    }
    worth += best;
  }
  return { roles, worth };
}

function dropUnmeetable(problem: MixProblem, objective: Objective): readonly MixConstraint[] {
  const met: MixConstraint[] = [];
  for (const constraint of problem.constraints) {
    met.push(constraint);
    if (branchAndBound(problem, objective, met, 1).length === 0) met.pop();
  }
  return met;
}

/** The best mixes that meet the constraints; a branch is left out only where its bound shows that none is in it. */
function branchAndBound(
  problem: MixProblem,
  objective: Objective,
  constraints: readonly MixConstraint[],
  count: number,
): readonly Mix[] {
  const options = problem.scores.map((own, level) => listOptions(problem.domains[level] ?? 0, own, objective));
  const bounds = boundRest(options);
  const most = upperLimits(constraints);
  const found: Mix[] = [];
  const roles = new Uint8Array(options.length);
  const visit = (level: number, worth: number, size: number, leads: number): void => {
    if (size > most.size || leads > most.leads) return;
    const last = found[count - 1];
    if (last !== undefined && worth + (bounds[level] ?? 0) < last.worth) return;
    const choices = options[level];
    if (choices === undefined) {
      const mix = { roles, worth };
      const isBetter = last === undefined || comesBefore(mix, last);
      if (isBetter && meetsAll(problem, constraints, roles)) insert(found, mix, count);
      return;
    }
    for (const choice of choices) {
      const { role } = choice;
      roles[level] = role;
      visit(level + 1, worth + choice.worth, size + (role === noRole ? 0 : 1), leads + (role === leadRole ? 1 : 0));
    }
  };
  visit(0, 0, 0, 0);
  return found;
}

/** A role that a level may have, and what that is worth. */
interface Option {
  readonly role: number;
  readonly worth: number;
}

/** The roles of a domain, the one worth most first. */
function listOptions(domain: number, own: LevelScore, objective: Objective): readonly Option[] {
  const options: Option[] = [];
  for (let role = leadRole; role >= noRole; role--) {
    if ((domain & (1 << role)) === 0) continue;
    options.push({ role, worth: objective.worth(role, own) });
    for (let at = options.length - 1; at > 0; at--) {
      const [before, last] = [options[at - 1], options[at]];
      if (before === undefined || last === undefined || before.worth >= last.worth) break;
      options[at - 1] = last;
      options[at] = before;
    }
  }
  return options;
}

/** The most that the levels from each one on can still add. */
function boundRest(options: readonly (readonly Option[])[]): readonly number[] {
  const bounds = [0];
  for (const [best] of options.toReversed()) bounds.unshift((bounds[0] ?? 0) + (best?.worth ?? 0));
  return bounds;
}

function comesBefore(mix: Mix, other: Mix): boolean {
  return mix.worth > other.worth || (mix.worth === other.worth && comesFirst(mix.roles, other.roles));
}

function insert(found: Mix[], mix: Mix, count: number): void {
  const after = found.findIndex((other) => comesBefore(mix, other));
  found.splice(after < 0 ? found.length : after, 0, { ...mix, roles: mix.roles.slice() });
  if (found.length > count) found.pop();
}
