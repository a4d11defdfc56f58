import type { FactAnswer } from "../case/case.ts";
import type { Level, Pack } from "../pack/pack.ts";

/** The roles a level can have in the advice, in the order in which conditions on `advice.<level>` number them. */
export const adviceRoles = ["lead", "support", "later", "avoid", "neutral"] as const;

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

/** All unknowns of a pack, numbered. */
export interface Vocabulary {
  readonly variables: readonly Variable[];
  readonly slots: ReadonlyMap<string, FactSlot>;
  readonly recorders: Lookup<Recorder>;
  /** The masks of a case of which nothing is known: everything possible, the phase left to its derivation. */
  readonly unknown: Knowledge;
  readonly phase: PhaseSlot;
  /** By level: the variable of its role in the advice, for conditions that ask after it; a bit each of {@link adviceRoles}. */
  readonly roles: Uint16Array;
  /** The variables of the levels in `current`, in the pack's order, and of the instruments that are no level. */
  readonly currentLevels: Uint16Array;
  readonly currentInstruments: Uint16Array;
  /** Where each instrument stands among the members of `current` and `planned`. */
  readonly instruments: ReadonlyMap<string, InstrumentPlace>;
}

/** The phase fact's variable, with one bit a phase and `derive` for a phase that is not stated. */
export interface PhaseSlot {
  readonly fact: string;
  readonly variable: number;
  readonly bits: ReadonlyMap<string, number>;
  readonly derive: number;
}

/** What is known: for each variable of the vocabulary, the mask of the bits still possible. */
export type Knowledge = Int32Array;

/** Numbers the unknowns of a pack: its facts, `current`, `planned`, and the advice as audit checks see it. */
export function buildVocabulary(pack: Pack): Vocabulary {
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
  for (const level of pack.levels) addOne(`advice.${level.id}`, adviceRoles);
  addOne("advice.lacks-lead", ["yes", "no"]);

  const unknown = Int32Array.from(variables, (variable) => variable.full);
  unknown[phase.variable] = phase.derive;
  const roles = Uint16Array.from(pack.levels, (level) => {
    const slot = slots.get(`advice.${level.id}`);
    return slot?.kind === "one" ? slot.variable : 0;
  });
  const inUse = (ids: readonly { readonly id: string }[]): Uint16Array => {
    const slot = slots.get("current");
    return Uint16Array.from(ids, ({ id }) => (slot?.kind === "set" ? (slot.members.get(id) ?? 0) : 0));
  };
  const currentLevels = inUse(pack.levels);
  const currentInstruments = inUse(pack.instruments);
  const recorders = toLookup([...slots].map(([fact, slot]) => [fact, toRecorder(slot)]));
  return {
    variables,
    slots,
    recorders,
    unknown,
    phase,
    roles,
    currentLevels,
    currentInstruments,
    instruments: placeInstruments(pack),
  };
}

/** Every instrument a case may name: levels, their forms as `level.form`, and instruments that are no level. */
function instrumentIds(pack: Pack): readonly string[] {
  return [
    ...pack.levels.flatMap((level) => [level.id, ...formMembers(level)]),
    ...pack.instruments.map((instrument) => instrument.id),
  ];
}

/** Where an instrument stands among the members of a set of instruments; a level's forms stand right behind it. */
interface InstrumentPlace {
  readonly offset: number;
  /** The offset of the level that it is, or is a form of; its own where it is no level. */
  readonly level: number;
  /** How many forms that level has. */
  readonly forms: number;
}

function placeInstruments(pack: Pack): ReadonlyMap<string, InstrumentPlace> {
  const members = instrumentIds(pack);
  return new Map(
    members.map((member, offset) => {
      const forms = pack.levels.find(({ id }) => id === levelOf(member))?.forms.length ?? 0;
      return [member, { offset, level: members.indexOf(levelOf(member)), forms }];
    }),
  );
}

function formMembers(level: Level): readonly string[] {
  return level.forms.map((form) => `${level.id}.${form.id}`);
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

/** Values by name, in an object without a prototype: read for every answer of every case, and faster than a map. */
type Lookup<T> = Readonly<Record<string, T>>;

function toLookup<T>(entries: Iterable<readonly [string, T]>): Lookup<T> {
  const lookup: Record<string, T> = Object.create(null);
  for (const [name, value] of entries) lookup[name] = value;
  return lookup;
}

/** A fact as {@link recordFacts} sees it: one shape for both kinds. */
interface Recorder {
  readonly isSet: boolean;
  readonly first: number;
  readonly end: number;
  /** The bit of a value, or the variable of a member. */
  readonly codes: Lookup<number>;
}

function toRecorder(slot: FactSlot): Recorder {
  return slot.kind === "one"
    ? { isSet: false, first: slot.variable, end: slot.variable + 1, codes: toLookup(slot.bits) }
    : { isSet: true, first: slot.first, end: slot.first + slot.members.size, codes: toLookup(slot.members) };
}

/** Records facts in `knowledge`. Facts and values the vocabulary does not know are an error of the caller. */
export function recordFacts(
  { recorders }: Vocabulary,
  knowledge: Knowledge,
  facts: Readonly<Record<string, FactAnswer>>,
): void {
  // Objects that lack some of their keys have too many shapes for reading by name; listing what they have is fast.
  for (const fact in facts) {
    const answer = facts[fact];
    const recorder = recorders[fact];
    if (recorder === undefined || answer === undefined) throw new Error(`Unknown fact ${fact}.`);
    if (recorder.isSet) recordMembers(recorder, knowledge, fact, answer);
    else if (typeof answer === "string") knowledge[recorder.first] = codeOf(recorder, fact, answer);
    else throw new Error(`The fact ${fact} has one value.`);
  }
}

function recordMembers(recorder: Recorder, knowledge: Knowledge, fact: string, answer: FactAnswer): void {
  for (let variable = recorder.first; variable < recorder.end; variable++) knowledge[variable] = outBit;
  if (typeof answer === "string") throw new Error(`The fact ${fact} takes a list.`);
  for (let at = 0; at < answer.length; at++) knowledge[codeOf(recorder, fact, answer[at] ?? "")] = inBit;
}

function codeOf({ codes }: Recorder, fact: string, value: string): number {
  const code = codes[value];
  if (code === undefined) throw new Error(`The fact ${fact} has no value ${value}.`);
  return code;
}

/**
 * Records a set of instruments in use or planned. A bare level leaves its forms open; a named form makes the level and
 * the form true and the level's other forms false.
 */
export function recordInstruments(
  { slots, instruments: places }: Vocabulary,
  knowledge: Knowledge,
  fact: "current" | "planned",
  instruments: readonly string[],
): void {
  const slot = slots.get(fact);
  if (slot?.kind !== "set") return;
  const { first, members } = slot;
  for (let variable = first; variable < first + members.size; variable++) knowledge[variable] = outBit;
  for (const instrument of instruments) {
    const place = places.get(instrument);
    if (place === undefined) throw new Error(`Unknown instrument ${instrument}.`);
    knowledge[first + place.level] = inBit;
    if (place.offset === place.level) openForms(knowledge, first, place);
  }
  for (const instrument of instruments) {
    const place = places.get(instrument);
    if (place === undefined || place.offset === place.level) continue;
    closeForms(knowledge, first, place);
    knowledge[first + place.offset] = inBit;
  }
}

const openBits = outBit | inBit;

function openForms(knowledge: Knowledge, first: number, { level, forms }: InstrumentPlace): void {
  for (let form = 1; form <= forms; form++) knowledge[first + level + form] = openBits;
}

function closeForms(knowledge: Knowledge, first: number, { level, forms }: InstrumentPlace): void {
  for (let form = 1; form <= forms; form++) {
    if (knowledge[first + level + form] === openBits) knowledge[first + level + form] = outBit;
  }
}

/** The level of an instrument reference: `monitoring` for both `monitoring` and `monitoring.benchmarking`. */
export function levelOf(instrument: string): string {
  const dot = instrument.indexOf(".");
  return dot < 0 ? instrument : instrument.slice(0, dot);
}
