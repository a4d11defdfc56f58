import type { FactAnswer } from "../case/case.ts";
import type { CompiledCondition, Side } from "../pack/terms.ts";
import { type ConditionTable, isFalse, isOpen } from "./condition-table.ts";
import { type Engine, movesLevel } from "./engine.ts";
import { createRoleFinder, sameRoles } from "./find-roles.ts";
import { listVariables, mayBe } from "./trace.ts";
import { type FactSlot, inBit, type Knowledge, outBit } from "./vocabulary.ts";

/** An unknown fact with the mix that each of its answers would give. */
export interface Sensitivity {
  readonly fact: string;
  readonly answers: readonly { readonly answer: FactAnswer; readonly roles: Uint8Array }[];
}

/**
 * The unknown facts of which an answer by itself changes the mix; the phase first where it is open. For a set fact an
 * answer is one member that is in, none of them, or where none of these does it all of them.
 */
export function findSensitivities(engine: Engine, knowledge: Knowledge, roles: Uint8Array): readonly Sensitivity[] {
  const unanswered = weighingFactsOf(engine).filter(({ slot }) => !isAnswered(slot, knowledge));
  if (unanswered.length === 0) return [];
  const trial = createTrial(engine, knowledge, roles);
  const relevance = engine.relevanceTable.answer(knowledge).truths;
  return unanswered
    .filter((fact) => relevance[fact.index] !== isFalse)
    .filter((fact) => !isPhase(engine, fact) || !isDerivedPhase(engine, knowledge))
    .filter(trial.mayMatter)
    .map((fact) => ({ fact: fact.id, answers: tryAnswers(trial, fact) }))
    .filter(({ answers }) => answers.some((tried) => !sameRoles(tried.roles, roles)));
}

/** A fact that can move the mix, with the conditions whose answer can depend on it. */
interface WeighingFact {
  readonly id: string;
  /** Its place among the facts of the pack. */
  readonly index: number;
  readonly slot: FactSlot;
  /** For each of {@link tablesOf}, the conditions that ask after it. */
  readonly asking: readonly (readonly number[])[];
}

const weighing = new WeakMap<Engine, readonly WeighingFact[]>();

function weighingFactsOf(engine: Engine): readonly WeighingFact[] {
  const known = weighing.get(engine) ?? listWeighingFacts(engine);
  weighing.set(engine, known);
  return known;
}

function tablesOf(engine: Engine): readonly ConditionTable[] {
  return [engine.scales.table, engine.constraintTable, engine.verdictTable];
}

function listWeighingFacts(engine: Engine): readonly WeighingFact[] {
  const { scales, pack, vocabulary, weighingFacts } = engine;
  const askers = tablesOf(engine).map((table) =>
    listAskers(engine, table, (condition) => table !== scales.table || movesLevel(scales, condition)),
  );
  return weighingFacts.flatMap((id) => {
    const slot = vocabulary.slots.get(id);
    if (slot === undefined) return [];
    const index = pack.facts.findIndex((fact) => fact.id === id);
    return [{ id, index, slot, asking: askers.map((conditions) => conditions.get(id) ?? []) }];
  });
}

/** For each fact, the conditions of a table that ask after it. */
function listAskers(
  { vocabulary }: Engine,
  { conditions }: ConditionTable,
  keep: (condition: number) => boolean,
): ReadonlyMap<string, readonly number[]> {
  const askers = new Map<string, number[]>();
  for (const [condition, compiled] of conditions.entries()) {
    if (!keep(condition)) continue;
    for (const variable of [...listVariables(compiled, "holds"), ...listVariables(compiled, "fails")]) {
      const fact = vocabulary.variables[variable]?.fact ?? "";
      const conditions = askers.get(fact) ?? [];
      askers.set(fact, conditions);
      if (conditions.at(-1) !== condition) conditions.push(condition);
    }
  }
  return askers;
}

function isAnswered(slot: FactSlot, knowledge: Knowledge): boolean {
  if (slot.kind === "one") {
    const mask = knowledge[slot.variable] ?? 0;
    return (mask & (mask - 1)) === 0 && mask < 1 << slot.bits.size;
  }
  for (let variable = slot.first; variable < slot.first + slot.members.size; variable++) {
    if (knowledge[variable] !== (inBit | outBit)) return true;
  }
  return false;
}

function isPhase(engine: Engine, { id }: WeighingFact): boolean {
  return id === engine.vocabulary.phase.fact;
}

function isDerivedPhase(engine: Engine, knowledge: Knowledge): boolean {
  return engine.phaseTable.answer(knowledge).truths.filter((truth) => truth !== isFalse).length === 1;
}

/** Answers tried out on one case. */
interface Trial {
  readonly engine: Engine;
  readonly roles: Uint8Array;
  /** Whether any answer to a fact can move the mix. */
  mayMatter(fact: WeighingFact): boolean;
  /** The roles when some variables of a fact are narrowed. */
  tryOut(fact: WeighingFact, narrow: (scratch: Knowledge) => void): Uint8Array;
  /** Whether a phase that is to be derived can still come out. */
  isPossiblePhase(value: string): boolean;
}

/**
 * What is certain stays so, whatever an unknown fact turns out to be, so that an answer to it can move the mix in three
 * ways only: it makes a rule true, lifts a constraint, or makes a verdict on letting go true. The phase is another matter:
 * to state it is not to narrow what is known. And so it is where the mix hangs on the phases to come.
 */
function createTrial(engine: Engine, knowledge: Knowledge, roles: Uint8Array): Trial {
  const scratch = knowledge.slice();
  const finder = createRoleFinder(engine, knowledge, roles);
  const decisive = tablesOf(engine).map((table) => listDecisive(engine, table, knowledge));
  const isFree = (fact: WeighingFact): boolean => finder.needsRoadMap || isPhase(engine, fact);
  const decides = ({ asking }: WeighingFact): boolean =>
    asking.some((conditions, at) => conditions.some((each) => isDecided(decisive[at]?.[each], scratch)));
  return {
    engine,
    roles,
    mayMatter: (fact) =>
      isFree(fact) ||
      fact.asking.some((conditions, at) => conditions.some((each) => decisive[at]?.[each] !== undefined)),
    tryOut: (fact, narrow) => {
      scratch.set(knowledge);
      narrow(scratch);
      return isFree(fact) || decides(fact) ? finder.find(scratch) : roles;
    },
    isPossiblePhase: (value) => {
      const index = engine.pack.phases.phases.findIndex((phase) => phase.id === value);
      return engine.phaseTable.answer(knowledge).truths[index] !== isFalse;
    },
  };
}

/** An answer to a condition that has to stay possible for the condition to stay as it counts while it is open. */
interface Decisive {
  readonly compiled: CompiledCondition;
  readonly side: Side;
}

function listDecisive(engine: Engine, table: ConditionTable, knowledge: Knowledge): readonly (Decisive | undefined)[] {
  const { truths } = table.answer(knowledge);
  const side = table === engine.constraintTable ? "holds" : "fails";
  return table.conditions.map((compiled, condition) => (truths[condition] === isOpen ? { compiled, side } : undefined));
}

function isDecided(decisive: Decisive | undefined, knowledge: Knowledge): boolean {
  return decisive !== undefined && !mayBe(decisive.compiled, decisive.side, knowledge);
}

function tryAnswers(trial: Trial, fact: WeighingFact): Sensitivity["answers"] {
  const { slot } = fact;
  if (slot.kind === "set") return tryMembers(trial, fact, slot);
  const values = [...slot.bits].filter(([value]) => !isPhase(trial.engine, fact) || trial.isPossiblePhase(value));
  return values.map(([answer, bit]) => ({
    answer,
    roles: trial.tryOut(fact, (scratch) => {
      scratch[slot.variable] = bit;
    }),
  }));
}

function tryMembers(
  trial: Trial,
  fact: WeighingFact,
  { first, members }: Extract<FactSlot, { readonly kind: "set" }>,
): Sensitivity["answers"] {
  const withMember = [...members].map(([member, variable]) => ({
    answer: [member],
    roles: trial.tryOut(fact, (scratch) => {
      scratch[variable] = inBit;
    }),
  }));
  const tryAll = (answer: readonly string[], mask: number): Sensitivity["answers"][number] => ({
    answer,
    roles: trial.tryOut(fact, (scratch) => {
      scratch.fill(mask, first, first + members.size);
    }),
  });
  const answers = [...withMember, tryAll([], outBit)];
  const steady = answers.every((tried) => sameRoles(tried.roles, trial.roles));
  return steady ? [...answers, tryAll([...members.keys()], inBit)] : answers;
}
