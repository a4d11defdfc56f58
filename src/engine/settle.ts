import type { Engine } from "./engine.ts";
import { findRoles, sameRoles } from "./find-roles.ts";
import { inUseLevels, mayBeInUse, useAll } from "./in-use.ts";
import { createSequence, type OpenCase, openCase, type Split, splitOn } from "./influence.ts";
import { fillProblem } from "./mix-problem.ts";
import { noRole } from "./objective.ts";
import { isUnknown, listChoices, listOpenVariables } from "./open-items.ts";
import { proveByBounds, proven, type Settlement, tryCompletion, unproven } from "./prove-by-bounds.ts";
import type { Knowledge } from "./vocabulary.ts";

/** How many completions are tried at random before a proof is attempted. */
const tries = 24;

/** Into how many cases a proof may split; past that the answer is `unproven`. */
const largestProof = 160;

type OpenSettlement = Extract<Settlement, { readonly status: "open" }>;

const none: ReadonlySet<number> = new Set();

/**
 * Says whether any completion of the unknown facts gives another mix than `mix`. The variables in `closed` stay as
 * unknown as they are: somebody was asked and does not know. `most` is into how many cases a proof may split.
 */
export function settle(
  engine: Engine,
  knowledge: Knowledge,
  mix: Uint8Array,
  closed: ReadonlySet<number> = none,
  most: number = largestProof,
): Settlement {
  const isOpen = listOpenVariables(engine, knowledge, closed).length > 0;
  if (!isOpen && !mayKeepOtherwise(engine, knowledge, closed)) return proven;
  for (const guess of guessMixes(engine, knowledge, closed)) if (!sameRoles(guess.roles, mix)) return guess;
  return proveMix(openCase(engine, knowledge, closed), mix, most);
}

/** Proves that the mix of a case is that of its every completion, without trying any at random first. */
export function proveMix(open: OpenCase, mix: Uint8Array, most: number): Settlement {
  const { engine, knowledge, closed } = open;
  const [variable] = listOpenVariables(engine, knowledge, closed);
  if (variable === undefined) return proveKept(open, mix, most);
  const proof = proveByBounds(open, mix);
  return proof.status === "unproven" ? proveParts(splitOn(open, variable, most), mix) : proof;
}

/** Proves each part of a case on its own. */
function proveParts(split: Split | null, mix: Uint8Array): Settlement {
  if (split === null) return unproven;
  let status = proven;
  for (const part of split.cases) {
    const proof = proveMix(part, mix, split.most);
    if (proof.status === "open") return proof;
    if (proof.status === "unproven") status = proof;
  }
  return status;
}

/**
 * Where nothing open moves a level, what is in use still counts in the balance, and what is unknown can decide whether a
 * level in use that is wrong for now comes back in a later phase, and so is kept. What is kept only helps to meet
 * constraints: a mix that is the same with nothing and with everything in use is so with whatever is in use.
 */
function proveKept(open: OpenCase, mix: Uint8Array, most: number): Settlement {
  const { engine, knowledge, closed } = open;
  const full = useAll(engine, knowledge, closed);
  const witness = tryCompletion(engine, knowledge, mix) ?? tryCompletion(engine, full, mix);
  if (witness !== null) return witness;
  const { now } = engine.scratch;
  fillProblem(engine, full, now);
  const isWrongForNow = inUseLevels(engine, full).some(
    (inUse, level) => inUse === 1 && now.domains[level] === 1 << noRole,
  );
  if (!isWrongForNow || proveByBounds(openCase(engine, full, closed), mix).status === "proven") return proven;
  const [variable] = listRoadUnknowns(engine, knowledge, closed);
  return variable === undefined ? proven : proveParts(splitOn(open, variable, most), mix);
}

/** The unknown variables that the mix of any completion can hang on: by rules and demands, or by what stays in use. */
export function listMixVariables(engine: Engine, knowledge: Knowledge): readonly number[] {
  const inUse = mayBeInUse(engine.vocabulary, knowledge, none);
  const isAnyInUse = inUse.length > 0 || inUseLevels(engine, knowledge).includes(1);
  const road = isAnyInUse ? listRoadUnknowns(engine, knowledge, none) : [];
  return [...new Set([...listOpenVariables(engine, knowledge, none), ...inUse, ...road])];
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

/** The mixes of some completions drawn at random, always the same. */
export function* guessMixes(
  engine: Engine,
  knowledge: Knowledge,
  closed: ReadonlySet<number>,
): Generator<OpenSettlement> {
  const next = createSequence();
  const unknown = listOpenVariables(engine, knowledge, closed).map((variable) => ({
    variable,
    choices: listChoices(engine, knowledge, variable),
  }));
  if (unknown.length === 0) return;
  for (let attempt = 0; attempt < tries; attempt++) {
    const completion = knowledge.slice();
    for (const { variable, choices } of unknown) completion[variable] = choices[next() % choices.length] ?? 0;
    yield { status: "open", witness: completion, roles: findRoles(engine, completion) };
  }
}
