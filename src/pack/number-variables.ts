import { roleNames, yesOrNo } from "./condition-subject.ts";
import type { Level, Pack } from "./pack.ts";

/** Bits of the variable of one member of a set fact. */
export const outBit = 1;
export const inBit = 2;

/** One unknown of a case: a fact of kind `one`, or one member of a fact of kind `set`. */
export interface Variable {
  readonly fact: string;
  /** The member of the set fact; absent for a fact of kind `one`. */
  readonly member?: string;
  /** All bits that a value may take: one a value, or `outBit | inBit`. */
  readonly full: number;
}

/** Where a fact's values live: the variable and bit of each value, or the variable of each member. */
export type FactSlot =
  | { readonly kind: "one"; readonly variable: number; readonly bits: ReadonlyMap<string, number> }
  | {
      readonly kind: "set";
      /** The variable of each member, numbered one after another from `first`. */
      readonly members: ReadonlyMap<string, number>;
      readonly first: number;
      /** The variables of the members that a `count` counts: all but the forms of levels. */
      readonly counted: readonly number[];
    };

/** The phase fact's variable, with one bit a phase and `derive` for a phase that is not stated. */
export interface PhaseSlot {
  readonly fact: string;
  readonly variable: number;
  readonly bits: ReadonlyMap<string, number>;
  readonly derive: number;
}

/** All unknowns of a pack, numbered. */
export interface Numbering {
  readonly variables: readonly Variable[];
  readonly slots: ReadonlyMap<string, FactSlot>;
  readonly phase: PhaseSlot;
}

/** Numbers the unknowns of a pack: its facts, `current`, `planned`, and the advice as audit checks see it. */
export function numberVariables(pack: Pack): Numbering {
  const variables: Variable[] = [];
  const slots = new Map<string, FactSlot>();

  const addOne = (fact: string, values: readonly string[]): void => {
    const bits = new Map(values.map((value, index) => [value, 1 << index]));
    slots.set(fact, { kind: "one", variable: variables.length, bits });
    variables.push({ fact, full: (1 << values.length) - 1 });
  };
  const addSet = (fact: string, members: readonly string[]): void => {
    const first = variables.length;
    for (const member of members) variables.push({ fact, member, full: outBit | inBit });
    const indices = new Map(members.map((member, index) => [member, first + index]));
    const counted = members.flatMap((member, index) => (member.includes(".") ? [] : [first + index]));
    slots.set(fact, { kind: "set", members: indices, first, counted });
  };

  for (const fact of pack.facts) {
    const values = fact.values.map((value) => value.id);
    if (fact.kind === "set") addSet(fact.id, values);
    else addOne(fact.id, values);
  }
  const phase = addPhaseDerivation(pack, variables, slots);
  const instruments = instrumentIds(pack);
  addSet("current", instruments);
  addSet("planned", instruments);
  for (const level of pack.levels) addOne(`advice.${level.id}`, roleNames);
  for (const level of pack.levels) addOne(`in-play.${level.id}`, yesOrNo);
  addOne("advice.lacks-lead", yesOrNo);
  return { variables, slots, phase };
}

function addPhaseDerivation(pack: Pack, variables: Variable[], slots: ReadonlyMap<string, FactSlot>): PhaseSlot {
  const fact = pack.phases.fact;
  const slot = slots.get(fact);
  if (slot?.kind !== "one") throw new Error(`The phase fact ${fact} is not a fact of kind one.`);
  const stated = variables[slot.variable]?.full ?? 0;
  const derive = stated + 1;
  variables[slot.variable] = { fact, full: stated | derive };
  return { fact, variable: slot.variable, bits: slot.bits, derive };
}

/** Every instrument a case may name: levels, their forms as `level.form`, and instruments that are no level. */
export function instrumentIds(pack: Pack): readonly string[] {
  return [
    ...pack.levels.flatMap((level) => [level.id, ...formMembers(level)]),
    ...pack.instruments.map((instrument) => instrument.id),
  ];
}

function formMembers(level: Level): readonly string[] {
  return level.forms.map((form) => `${level.id}.${form.id}`);
}
