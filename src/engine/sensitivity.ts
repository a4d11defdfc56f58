import type { FactAnswer } from "../case/case.ts";
import { createRoleFinder } from "./best-roles.ts";
import { type ConditionTable, isFalse, isOpen } from "./condition-table.ts";
import { type Engine, movesLevel } from "./engine.ts";
import { sameRoles } from "./settlement.ts";
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
    .filter((fact) => isPhase(engine, fact) || trial.mayMatter(fact))
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
  return engine.weighingFacts.flatMap((id) => {
    const slot = engine.vocabulary.slots.get(id);
    if (slot === undefined) return [];
    const variables = new Set(slot.kind === "one" ? [slot.variable] : slot.members.values());
    const asking = tablesOf(engine).map((table, at) =>
      table.boxes.flatMap(({ holds, fails }, condition) => {
        if (at === 0 && !movesLevel(engine.scales, condition)) return [];
        const asks = [...holds, ...fails].some((box) => box.variables.some((variable) => variables.has(variable)));
        return asks ? [condition] : [];
      }),
    );
    return [{ id, index: engine.pack.facts.findIndex((fact) => fact.id === id), slot, asking }];
  });
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
  /** Whether any answer to a fact, other than the phase, can move the mix; what is certain cannot change any more. */
  mayMatter(fact: WeighingFact): boolean;
  /** The roles when some variables are narrowed. */
  tryOut(narrow: (scratch: Knowledge) => void): Uint8Array;
  /** Whether a phase that is to be derived can still come out. */
  isPossiblePhase(value: string): boolean;
}

function createTrial(engine: Engine, knowledge: Knowledge, roles: Uint8Array): Trial {
  const scratch = knowledge.slice();
  const truths = tablesOf(engine).map((table) => table.answer(knowledge).truths.slice());
  const finder = createRoleFinder(engine, knowledge, roles);
  return {
    engine,
    roles,
    // What is kept may hang on the phases to come, where other conditions are open.
    mayMatter: ({ asking }) =>
      finder.waits || asking.some((conditions, at) => conditions.some((each) => truths[at]?.[each] === isOpen)),
    tryOut: (narrow) => {
      scratch.set(knowledge);
      narrow(scratch);
      return finder.find(scratch);
    },
    isPossiblePhase: (value) => {
      const index = engine.pack.phases.phases.findIndex((phase) => phase.id === value);
      return engine.phaseTable.answer(knowledge).truths[index] !== isFalse;
    },
  };
}

function tryAnswers(trial: Trial, fact: WeighingFact): Sensitivity["answers"] {
  const { slot } = fact;
  if (slot.kind === "set") return tryMembers(trial, slot);
  const values = [...slot.bits].filter(([value]) => !isPhase(trial.engine, fact) || trial.isPossiblePhase(value));
  return values.map(([answer, bit]) => ({
    answer,
    roles: trial.tryOut((scratch) => {
      scratch[slot.variable] = bit;
    }),
  }));
}

function tryMembers(trial: Trial, slot: Extract<FactSlot, { readonly kind: "set" }>): Sensitivity["answers"] {
  const { first, members } = slot;
  const withMember = [...members].map(([member, variable]) => ({
    answer: [member],
    roles: trial.tryOut((scratch) => {
      scratch[variable] = inBit;
    }),
  }));
  const tryAll = (answer: readonly string[], mask: number): Sensitivity["answers"][number] => ({
    answer,
    roles: trial.tryOut((scratch) => {
      scratch.fill(mask, first, first + members.size);
    }),
  });
  const answers = [...withMember, tryAll([], outBit)];
  const steady = answers.every((tried) => sameRoles(tried.roles, trial.roles));
  return steady ? [...answers, tryAll([...members.keys()], inBit)] : answers;
}
