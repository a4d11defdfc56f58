import type { Level, Pack, PhaseDerivation } from "./pack.ts";
import { roleNames, yesOrNo } from "./pack-names.ts";
import type { Condition, FormLimits, WorkedOut } from "./terms.ts";

/** Bits of the variable of one member of a set fact. */
export const outBit = 1;
export const inBit = 2;

/** One unknown of a case: a fact of kind `one`, or one member of a fact of kind `set`. */
interface Variable {
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
interface PhaseSlot {
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

/** A question that a condition asks of one fact. */
export type FactTest = Extract<Condition, { readonly fact: string }>;

/** All questions in a condition, in the order in which they are written. */
export function testsIn(condition: Condition): readonly FactTest[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of.flatMap(testsIn);
    case "not":
      return testsIn(condition.of);
    default:
      return [condition];
  }
}

/** Where a fact's values live. A fact that does not exist is a mistake of the caller, here as below. */
export function slotOf({ slots }: Numbering, fact: string): FactSlot {
  const slot = slots.get(fact);
  if (slot === undefined) throw new Error(`A condition names the unknown fact ${fact}.`);
  return slot;
}

/** The bits of some values. */
export function maskOf(bits: ReadonlyMap<string, number>, values: readonly string[]): number {
  return values.reduce((mask, value) => {
    const bit = bits.get(value);
    if (bit === undefined) throw new Error(`A condition names the unknown value ${value}.`);
    return mask | bit;
  }, 0);
}

/** The variables of some members of a set. */
export function membersOf(slot: FactSlot, values: readonly string[]): readonly number[] {
  if (slot.kind !== "set") throw new Error("A condition on members needs a set fact.");
  return values.map((value) => {
    const variable = slot.members.get(value);
    if (variable === undefined) throw new Error(`A condition names the unknown value ${value}.`);
    return variable;
  });
}

/** What a condition means beside its own words: when facts are relevant, and how the phase is derived. */
export interface Meaning {
  readonly vocabulary: Numbering;
  readonly relevant: Readonly<Record<string, Condition | undefined>>;
  readonly derivation: readonly PhaseDerivation[];
  readonly limits: FormLimits;
  readonly phaseForms: WorkedOut["phaseForms"];
}

/**
 * The limits of packs. No condition of the built-in pack takes more than 81 terms at once and 181 in all. So many steps
 * take about a tenth of a second; all nodes are looked at for each answer, and one advice asks for thousands.
 */
export const usualLimits: FormLimits = { termsAtOnce: 256, terms: 1024, steps: 20_000, nodes: 2000, depth: 200 };

/** What the conditions of a pack mean; what was worked out with the usual limits is not worked out again. */
export function createMeaning(
  { facts, phases, workedOut }: Pack,
  vocabulary: Numbering,
  limits: FormLimits = usualLimits,
): Meaning {
  const relevant = Object.fromEntries(facts.map((fact) => [fact.id, fact.relevant]));
  const phaseForms = limits === usualLimits ? workedOut?.phaseForms : undefined;
  return { vocabulary, relevant, derivation: phases.derivation, limits, phaseForms: phaseForms ?? new Map() };
}
