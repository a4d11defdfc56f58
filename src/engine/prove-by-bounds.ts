import { isFalse, isTrue } from "./condition-table.ts";
import { meetsAll } from "./constraints.ts";
import type { Engine } from "./engine.ts";
import { sameRoles } from "./find-roles.ts";
import { type GroupOutcome, listOutcomes } from "./group-outcomes.ts";
import { perhapsKept, useAll } from "./in-use.ts";
import { mayLetGo } from "./letting-go.ts";
import { createProblem, fillProblem, type MixConstraint, type MixProblem, type ProblemBuffer } from "./mix-problem.ts";
import { comesFirst, leadRole, noRole, supportRole } from "./objective.ts";
import type { OpenGroup } from "./open-items.ts";
import { proven, type Settlement, tryCompletion, unproven } from "./settlement.ts";
import type { Knowledge } from "./vocabulary.ts";

/** A proof under way: the mix, the problem it solves, and what each open group can do to it. */
interface Proof {
  readonly engine: Engine;
  readonly knowledge: Knowledge;
  readonly mix: Uint8Array;
  readonly problem: ProblemBuffer;
  readonly groups: readonly (readonly GroupOutcome[])[];
  /** The variables that nobody can tell. */
  readonly closed: ReadonlySet<number>;
}

/**
 * Proves that a mix stays the best in every completion without enumerating completions. The groups share no unknown, so
 * the least lead that the mix keeps over a rival is the sum of the least that each group leaves it. Where the mix may
 * lose its ground or a rival may catch up, the completion that does most for it is tried out: if it has another mix it
 * is the witness.
 */
export function proveByBounds(
  engine: Engine,
  knowledge: Knowledge,
  mix: Uint8Array,
  groups: readonly OpenGroup[],
  closed: ReadonlySet<number> = new Set(),
): Settlement {
  const problem = createProblem(engine.scales, engine.directions);
  fillProblem(engine, knowledge, problem);
  const outcomes = groups.map((group) => listOutcomes(engine, knowledge, problem.weighing, group));
  const proof: Proof = { engine, knowledge, mix, problem, groups: outcomes, closed };
  const stays = proveFeasible(proof);
  return stays.status === "proven" ? proveBest(proof) : stays;
}

/** That in every completion the rules and constraints still allow the mix. */
function proveFeasible(proof: Proof): Settlement {
  for (let level = 0; level < proof.mix.length; level++) {
    const threat = findThreat(proof, level);
    if (threat !== null) return tryCompletion(proof.engine, threat, proof.mix) ?? unproven;
  }
  const constraints = filterConstraints(proof, (truth) => truth !== isFalse);
  const restrictive = { ...proof.problem, ...surelyKept(proof) };
  return meetsAll(restrictive, constraints, proof.mix) ? proven : unproven;
}

/** A completion in which the rules may take a level's role from it; null where none does. */
function findThreat(proof: Proof, level: number): Knowledge | null {
  const role = proof.mix[level] ?? noRole;
  const free = ((proof.problem.domains[level] ?? 0) & (1 << noRole)) !== 0;
  for (const [index, group] of proof.groups.entries()) {
    const outcome = group.find((candidate) => takesRole(candidate, level, role));
    if (outcome !== undefined) return combine(proof, (at) => (at === index ? outcome : proof.groups[at]?.[0]));
  }
  if (role === noRole || !free || lowestScore(proof, level) >= 0) return null;
  return combine(proof, (at) => lowestOutcome(proof.groups[at] ?? [], level));
}

function takesRole(outcome: GroupOutcome, level: number, role: number): boolean {
  if (outcome.excluded[level] === 1) return role !== noRole;
  const limited = outcome.limited[level] === 1;
  if (limited && role === leadRole) return true;
  if (outcome.requiredLead[level] === 1) return role !== (limited ? supportRole : leadRole);
  return outcome.required[level] === 1 && role === noRole;
}

/** Fills the case up with one outcome for each group. */
function combine(proof: Proof, choose: (group: number) => GroupOutcome | undefined): Knowledge {
  const filled = proof.knowledge.slice();
  proof.groups.forEach((_, group) => {
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

function lowestScore({ problem, groups }: Proof, level: number): number {
  const falls = groups.map((group) => Math.min(...group.map((outcome) => shiftOf(outcome, level))));
  return falls.reduce((sum, fall) => sum + fall, problem.scores[level]?.score ?? 0);
}

function highestScore({ problem, groups }: Proof, level: number): number {
  const rises = groups.map((group) => Math.max(...group.map((outcome) => shiftOf(outcome, level))));
  return rises.reduce((sum, rise) => sum + rise, problem.scores[level]?.score ?? 0);
}

function filterConstraints({ engine, knowledge }: Proof, keep: (truth: number) => boolean): readonly MixConstraint[] {
  const { truths } = engine.constraintTable.answer(knowledge);
  return engine.constraints.filter((_, index) => keep(truths[index] ?? isFalse));
}

/** What is kept in use whatever the completion. */
function surelyKept(proof: Proof): Pick<MixProblem, "kept" | "keptInstruments"> {
  const { engine, knowledge, problem } = proof;
  if (mayLetGo(engine, knowledge)) {
    return { kept: problem.kept.map(() => 0), keptInstruments: { topDown: 0, bottomUp: 0, mixed: 0 } };
  }
  const kept = problem.kept.map((keeps, level) =>
    keeps === 1 && lowestScore(proof, level) >= 0 && !canBe(proof, level, "excluded") ? 1 : 0,
  );
  return { kept, keptInstruments: problem.keptInstruments };
}

function canBe({ groups }: Proof, level: number, order: "excluded" | "required" | "requiredLead" | "limited"): boolean {
  return groups.some((group) => group.some((outcome) => outcome[order][level] === 1));
}

/** That no mix that any completion allows gets ahead. */
function proveBest(proof: Proof): Settlement {
  const { mix } = proof;
  const constraints = filterConstraints(proof, (truth) => truth === isTrue);
  const permissive = { ...proof.problem, ...perhapsKept(proof.engine, proof.knowledge, proof.problem, proof.closed) };
  const possible = mix.map((_, level) => possibleRoles(proof, level));
  const roles = new Uint8Array(mix.length);
  const visit = (level: number): Settlement => {
    if (level === roles.length) {
      return meetsAll(permissive, constraints, roles) && !sameRoles(roles, mix) ? proveAhead(proof, roles) : proven;
    }
    for (let role = noRole; role <= leadRole; role++) {
      if (((possible[level] ?? 0) & (1 << role)) === 0) continue;
      roles[level] = role;
      const found = visit(level + 1);
      if (found.status !== "proven") return found;
    }
    return proven;
  };
  return visit(0);
}

/** The roles that a level may have in some completion; more rather than fewer. */
function possibleRoles(proof: Proof, level: number): number {
  const domain = proof.problem.domains[level] ?? 0;
  const now = canBe(proof, level, "limited") && domain === 1 << leadRole ? domain | (1 << supportRole) : domain;
  const out = 1 << noRole;
  // A limit that holds for certain holds in every completion.
  const isLimited = (proof.problem.weighing.limited[level] ?? 0) > 0;
  const any = out | (1 << supportRole) | (isLimited ? 0 : 1 << leadRole);
  const excludedNow = now === out && (proof.problem.scores[level]?.score ?? 0) >= 0;
  if (excludedNow) return out;
  if (now === out) {
    const reachable = highestScore(proof, level) >= 0 || canBe(proof, level, "required");
    return reachable ? any : out;
  }
  return canBe(proof, level, "excluded") ? now | out : now;
}

/** That the mix stays ahead of one rival. */
function proveAhead(proof: Proof, rival: Uint8Array): Settlement {
  const least = proof.groups.map((group) => leastLead(group, proof.mix, rival));
  const lead = least.reduce((sum, { lead }) => sum + lead, worthOf(proof, proof.mix) - worthOf(proof, rival));
  if (lead > 0 || (lead === 0 && comesFirst(proof.mix, rival))) return proven;
  const completion = combine(proof, (group) => least[group]?.outcome);
  const { engine, mix, closed } = proof;
  const witness = tryCompletion(engine, completion, mix);
  return witness ?? tryCompletion(engine, useAll(engine, completion, closed), mix) ?? unproven;
}

function worthOf({ engine, problem }: Proof, roles: Uint8Array): number {
  let worth = 0;
  problem.scores.forEach((score, level) => {
    worth += engine.objective.worth(roles[level] ?? noRole, score);
  });
  return worth;
}

function leastLead(
  group: readonly GroupOutcome[],
  mix: Uint8Array,
  rival: Uint8Array,
): { readonly lead: number; readonly outcome: GroupOutcome | undefined } {
  let least = Number.POSITIVE_INFINITY;
  let worst: GroupOutcome | undefined;
  for (const outcome of group) {
    let lead = 0;
    for (let level = 0; level < mix.length; level++) {
      const worths = outcome.worths[level];
      lead += (worths?.[mix[level] ?? 0] ?? 0) - (worths?.[rival[level] ?? 0] ?? 0);
    }
    if (lead < least) {
      least = lead;
      worst = outcome;
    }
  }
  return { lead: least, outcome: worst };
}
