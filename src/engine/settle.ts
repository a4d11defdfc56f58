import type { Engine } from "./engine.ts";
import { findRoles, sameRoles } from "./find-roles.ts";
import { inUseLevels, mayBeInUse, useAll } from "./in-use.ts";
import { fillProblem } from "./mix-problem.ts";
import { noRole } from "./objective.ts";
import { bitsOf, groupOpenItems, isUnknown, type OpenGroup } from "./open-items.ts";
import { proveByBounds } from "./prove-by-bounds.ts";
import { createSequence } from "./sequence.ts";
import { proven, type Settlement, tryCompletion, unproven } from "./settlement.ts";
import type { Knowledge } from "./vocabulary.ts";

/** Groups with more completions than this are split on a fact before they are bounded. */
const largestGroup = 512;

/** How many completions are tried at random before a proof is attempted. */
const tries = 24;

/** How many cases a proof may split into; past that the answer is `unproven`. */
const largestProof = 160;

type OpenSettlement = Extract<Settlement, { readonly status: "open" }>;

/** What a proof may still spend, and the variables that it leaves unknown. */
interface Scope {
  readonly closed: ReadonlySet<number>;
  left: number;
}

const none: ReadonlySet<number> = new Set();

/**
 * Says whether any completion of the unknown facts gives another mix than `mix`. The variables in `closed` stay as
 * unknown as they are: somebody was asked and does not know. `most` is how many cases a proof may split into.
 */
export function settle(
  engine: Engine,
  knowledge: Knowledge,
  mix: Uint8Array,
  closed: ReadonlySet<number> = none,
  most: number = largestProof,
): Settlement {
  const groups = groupOpenItems(engine, knowledge, closed);
  if (groups.length === 0 && !mayKeepOtherwise(engine, knowledge, closed)) return proven;
  for (const guess of guessMixes(engine, knowledge, groups)) if (!sameRoles(guess.roles, mix)) return guess;
  return prove(engine, knowledge, mix, { closed, left: most });
}

function prove(engine: Engine, knowledge: Knowledge, mix: Uint8Array, scope: Scope): Settlement {
  scope.left -= 1;
  const groups = groupOpenItems(engine, knowledge, scope.closed);
  if (groups.length === 0) return proveKept(engine, knowledge, mix, scope);
  if (groups.every((group) => group.completions <= largestGroup)) {
    const proof = proveByBounds(engine, knowledge, mix, groups, scope.closed);
    if (proof.status !== "unproven") return proof;
  }
  return scope.left > 0 ? split(engine, knowledge, mix, groups, scope) : unproven;
}

/**
 * Where nothing open moves a level, what is in use still counts in the balance, and what is unknown can decide whether a
 * level in use that is wrong for now comes back in a later phase, and so is kept. What is kept only helps to meet
 * constraints: a mix that is the same with nothing and with everything in use is so with whatever is in use.
 */
function proveKept(engine: Engine, knowledge: Knowledge, mix: Uint8Array, scope: Scope): Settlement {
  const full = useAll(engine, knowledge, scope.closed);
  const witness = tryCompletion(engine, knowledge, mix) ?? tryCompletion(engine, full, mix);
  if (witness !== null) return witness;
  const { now } = engine.scratch;
  fillProblem(engine, full, now);
  const isWrongForNow = inUseLevels(engine, full).some(
    (inUse, level) => inUse === 1 && now.domains[level] === 1 << noRole,
  );
  if (!isWrongForNow || proveByBounds(engine, full, mix, [], scope.closed).status === "proven") return proven;
  const variables = listRoadUnknowns(engine, knowledge, scope.closed);
  if (variables.length === 0) return proven;
  return scope.left > 0 ? split(engine, knowledge, mix, [{ variables, completions: 0 }], scope) : unproven;
}

/** Whether what is unknown can still decide that something in use is kept. */
function mayKeepOtherwise(engine: Engine, knowledge: Knowledge, closed: ReadonlySet<number>): boolean {
  if (mayBeInUse(engine.vocabulary, knowledge, closed).length > 0) return true;
  return inUseLevels(engine, knowledge).includes(1) && listRoadUnknowns(engine, knowledge, closed).length > 0;
}

const roadVariables = new WeakMap<Engine, readonly number[]>();

/** The unknowns on which the road map can depend. */
function listRoadUnknowns(engine: Engine, knowledge: Knowledge, closed: ReadonlySet<number>): readonly number[] {
  const variables = roadVariables.get(engine) ?? listRoadVariables(engine);
  roadVariables.set(engine, variables);
  return variables.filter((variable) => isUnknown(knowledge, variable) && !closed.has(variable));
}

function listRoadVariables(engine: Engine): readonly number[] {
  const { scales, constraintTable, verdictTable, phaseTable, pack, vocabulary } = engine;
  const assumed = new Set(pack.phases.phases.flatMap((phase) => Object.keys(phase.assumes)));
  const facts = new Set(pack.facts.map((fact) => fact.id));
  const asked = new Set([scales.table, constraintTable, verdictTable, phaseTable].flatMap((table) => table.variables));
  return vocabulary.variables.flatMap(({ fact }, variable) =>
    facts.has(fact) && (assumed.has(fact) || asked.has(variable)) ? [variable] : [],
  );
}

/** Proves each value of one unknown on its own: of the largest group, the variable with the most values. */
function split(
  engine: Engine,
  knowledge: Knowledge,
  mix: Uint8Array,
  groups: readonly OpenGroup[],
  scope: Scope,
): Settlement {
  const largest = groups.reduce((a, b) => (b.completions > a.completions ? b : a));
  const width = (variable: number): number => bitsOf(knowledge[variable] ?? 0).length;
  const variable = largest.variables.reduce((a, b) => (width(b) > width(a) ? b : a));
  let status = proven;
  for (const bit of bitsOf(knowledge[variable] ?? 0)) {
    const narrowed = knowledge.slice();
    narrowed[variable] = bit;
    const part = prove(engine, narrowed, mix, scope);
    if (part.status === "open") return part;
    if (part.status === "unproven") status = part;
    if (scope.left <= 0) return unproven;
  }
  return status;
}

/** The mixes of some completions drawn at random, always the same. */
export function* guessMixes(
  engine: Engine,
  knowledge: Knowledge,
  groups: readonly OpenGroup[],
): Generator<OpenSettlement> {
  if (groups.length === 0) return;
  const next = createSequence();
  const variables = groups.flatMap((group) => group.variables);
  for (let attempt = 0; attempt < tries; attempt++) {
    const completion = knowledge.slice();
    for (const variable of variables) {
      const bits = bitsOf(completion[variable] ?? 0);
      completion[variable] = bits[next() % bits.length] ?? 0;
    }
    yield { status: "open", witness: completion, roles: findRoles(engine, completion) };
  }
}
