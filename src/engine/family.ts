import type { CompiledCondition } from "../pack/terms.ts";
import type { Engine } from "./engine.ts";
import { splitValues, tellCuts } from "./open-items.ts";
import { listUnknown } from "./trace.ts";
import { inBit, isUnknown, type Knowledge } from "./vocabulary.ts";

/**
 * All the cases that can be written which have in common what is decided: of every other variable a case may give any
 * value, or say nothing. So it holds more than the completions of a case: the cases in which less is known, too.
 */
export interface Family {
  /** Of what is decided its value, of the others all that they may have. */
  readonly knowledge: Knowledge;
  /** The variables of which all of these cases say nothing, with a 1. */
  readonly left: Uint8Array;
}

/** One way to decide a variable: its value, or that nothing is said of it and of those that go with it. */
export interface Choice {
  readonly mask: number;
  readonly leaves: readonly number[];
}

/** What there is to decide in the cases of a pack. */
export interface CaseSpace {
  readonly engine: Engine;
  /** All cases. */
  readonly all: Family;
  /** Whether something is still to be decided of a variable. */
  isUndecided(family: Family, variable: number): boolean;
  /** The ways to decide a variable that make a difference; values that make none are taken together. */
  choices(family: Family, variable: number): readonly Choice[];
  /** The cases of a family in which a variable is decided so. */
  decide(family: Family, variable: number, choice: Choice): Family;
}

/** The space of the cases of a pack, in which only those values are told apart that `conditions` tell apart. */
export function createCaseSpace(engine: Engine, conditions: readonly CompiledCondition[]): CaseSpace {
  const { vocabulary, assumptions, phaseTable } = engine;
  const { classes, cut } = splitValues(engine);
  for (const condition of [...conditions, ...phaseTable.conditions]) tellCuts(condition, cut);
  for (const [variable, mask] of assumptions.flat()) cut(variable, mask);
  // What is in use is kept, and what is planned is in play, whether or not a condition asks after it.
  for (const [variable, { fact }] of vocabulary.variables.entries()) {
    if (fact === "current" || fact === "planned") cut(variable, inBit);
  }
  const sets = listSets(engine);
  const knowledge = vocabulary.unknown.slice();
  knowledge[vocabulary.phase.variable] = vocabulary.variables[vocabulary.phase.variable]?.full ?? 0;
  const isUndecided: CaseSpace["isUndecided"] = (family, variable) =>
    isUnknown(family.knowledge, variable) && family.left[variable] !== 1;
  const leaving = (family: Family, variable: number): readonly Choice[] => {
    if (variable === vocabulary.phase.variable) return [];
    const set = sets.get(variable);
    const mask = family.knowledge[variable] ?? 0;
    if (set === undefined || set.isForm) return [{ mask, leaves: [variable] }];
    // A case that gives a set says of each of its members whether it is in.
    const isSaid = set.members.some((member) => !isUnknown(family.knowledge, member));
    return isSaid ? [] : [{ mask, leaves: set.members }];
  };
  return {
    engine,
    all: { knowledge, left: new Uint8Array(knowledge.length) },
    isUndecided,
    choices: (family, variable) => [
      ...leaving(family, variable),
      ...(classes[variable] ?? []).flatMap((part): readonly Choice[] => {
        const mask = part & (family.knowledge[variable] ?? 0);
        return mask === 0 ? [] : [{ mask: mask & -mask, leaves: [] }];
      }),
    ],
    decide: (family, variable, { mask, leaves }) => {
      if (leaves.length > 0) return { knowledge: family.knowledge, left: marked(family.left, leaves) };
      const decided = family.knowledge.slice();
      decided[variable] = mask;
      return { knowledge: decided, left: family.left };
    },
  };
}

function marked(left: Uint8Array, variables: readonly number[]): Uint8Array {
  const all = left.slice();
  for (const variable of variables) all[variable] = 1;
  return all;
}

/** Of each variable that is a member of a set, all members; the form of a level may be left out by itself. */
function listSets({
  vocabulary,
}: Engine): ReadonlyMap<number, { readonly members: readonly number[]; readonly isForm: boolean }> {
  return new Map(
    [...vocabulary.slots.values()].flatMap((slot) => {
      if (slot.kind !== "set") return [];
      const members = [...slot.members.values()];
      return members.map((member) => [member, { members, isForm: !slot.counted.includes(member) }] as const);
    }),
  );
}

/** Whether a condition may hold for certain in some case of a family: not where what is left out alone may fail it. */
export function mayBeCertain(space: CaseSpace, family: Family, compiled: CompiledCondition): boolean {
  const { knowledge, left } = family;
  if ("nodes" in compiled) {
    const unknown = listUnknown(compiled, knowledge);
    return unknown.length === 0 || unknown.some((variable) => space.isUndecided(family, variable));
  }
  return !compiled.fails.some(({ variables, masks }) =>
    variables.every((variable, at) => {
      const [known, mask] = [knowledge[variable] ?? 0, masks[at] ?? 0];
      return (known & ~mask) === 0 || (left[variable] === 1 && (known & mask) !== 0);
    }),
  );
}
