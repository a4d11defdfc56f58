import type { FactAnswer } from "../case/case.ts";
import {
  type FactSlot,
  inBit,
  instrumentIds,
  type Numbering,
  numberVariables,
  outBit,
} from "../pack/number-variables.ts";
import type { Pack } from "../pack/pack.ts";

export { type FactSlot, inBit, outBit } from "../pack/number-variables.ts";
export { roleNames as adviceRoles } from "../pack/pack-names.ts";

/** All unknowns of a pack, numbered, and what it takes to record a case in them. */
export interface Vocabulary extends Numbering {
  readonly recorders: Lookup<Recorder>;
  /** The masks of a case of which nothing is known: everything possible, the phase left to its derivation. */
  readonly unknown: Knowledge;
  /** By level: the variable of its role in the advice, for conditions that ask after it; a bit each of {@link adviceRoles}. */
  readonly roles: Uint16Array;
  /** By level: the variable of whether it is in play, for conditions that ask after it; bits as in `yesOrNo`. */
  readonly inPlay: Uint16Array;
  /** The variables of the levels in `current`, in the pack's order, and of the instruments that are no level. */
  readonly currentLevels: Uint16Array;
  readonly currentInstruments: Uint16Array;
  /** Where each instrument stands among the members of `current` and `planned`. */
  readonly instruments: ReadonlyMap<string, InstrumentPlace>;
}

/** What is known: for each variable of the vocabulary, the mask of the bits still possible. */
export type Knowledge = Int32Array;

/** Whether more than one value of a variable is still possible. */
export function isUnknown(knowledge: Knowledge, variable: number): boolean {
  const mask = knowledge[variable] ?? 0;
  return (mask & (mask - 1)) !== 0;
}

/** Numbers the unknowns of a pack and prepares to record cases in them. */
export function buildVocabulary(pack: Pack): Vocabulary {
  const { variables, slots, phase } = numberVariables(pack);
  const unknown = Int32Array.from(variables, (variable) => variable.full);
  unknown[phase.variable] = phase.derive;
  const byLevel = (prefix: string): Uint16Array =>
    Uint16Array.from(pack.levels, ({ id }) => {
      const slot = slots.get(`${prefix}.${id}`);
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
    roles: byLevel("advice"),
    inPlay: byLevel("in-play"),
    currentLevels,
    currentInstruments,
    instruments: placeInstruments(pack),
  };
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

/** Records whether a level is in the mix, planned, or kept in use, for conditions that ask after it. */
export function recordInPlay({ inPlay }: Vocabulary, knowledge: Knowledge, level: number, isSo: boolean): void {
  knowledge[inPlay[level] ?? 0] = isSo ? 1 : 2;
}

/** The level of an instrument reference: `monitoring` for both `monitoring` and `monitoring.benchmarking`. */
export function levelOf(instrument: string): string {
  const dot = instrument.indexOf(".");
  return dot < 0 ? instrument : instrument.slice(0, dot);
}
