import type { Condition } from "../pack/condition.ts";
import type { PhaseDerivation } from "../pack/pack.ts";
import { type FactSlot, inBit, outBit, type Vocabulary } from "./vocabulary.ts";

/** A box: for some variables the masks they must lie in; the others are free. Sorted by variable. */
export type Term = ReadonlyMap<number, number>;

/** A condition as a union of boxes; empty: false, a box without variables: true. */
export type NormalForm = readonly Term[];

/** What a condition means beside its own words: when facts are relevant, and how the phase is derived. */
export interface Meaning {
  readonly vocabulary: Vocabulary;
  readonly relevant: Readonly<Record<string, Condition | undefined>>;
  readonly derivation: readonly PhaseDerivation[];
  /** Answers about the phase, by mask and denial: nearly every condition asks one of a few. */
  readonly phaseForms: Map<string, NormalForm>;
}

const always: NormalForm = [new Map()];
const never: NormalForm = [];

/**
 * The disjunctive normal form of a condition, or of its denial, with relevance and the derivation of the phase worked
 * in. A box of possible values meets the condition in some completion exactly if it meets one of the terms; this is
 * what makes three-valued answers exact.
 */
export function normalise(meaning: Meaning, condition: Condition, holds: boolean): NormalForm {
  switch (condition.kind) {
    case "all":
    case "any": {
      const parts = condition.of.map((part) => normalise(meaning, part, holds));
      return (condition.kind === "all") === holds ? parts.reduce(intersect, always) : unite(parts);
    }
    case "not":
      return normalise(meaning, condition.of, !holds);
    default:
      return withRelevance(meaning, condition.fact, holds, normaliseTest(meaning, condition, holds));
  }
}

function withRelevance(meaning: Meaning, fact: string, holds: boolean, test: NormalForm): NormalForm {
  const relevant = meaning.relevant[fact];
  if (relevant === undefined) return test;
  return holds
    ? intersect(normalise(meaning, relevant, true), test)
    : unite([normalise(meaning, relevant, false), test]);
}

type Test = Extract<Condition, { readonly fact: string }>;

function normaliseTest(meaning: Meaning, test: Test, holds: boolean): NormalForm {
  const slot = meaning.vocabulary.slots.get(test.fact);
  if (slot === undefined) throw new Error(`A condition names the unknown fact ${test.fact}.`);
  switch (test.kind) {
    case "is":
      return normaliseIs(meaning, slot, test.fact, test.values, holds);
    case "includes":
      return membership(slot, test.values, inBit, holds);
    case "lacks":
      return membership(slot, test.values, outBit, holds);
    case "count":
      return count(slot, test.min ?? 0, test.max, holds);
  }
}

function normaliseIs(
  meaning: Meaning,
  slot: FactSlot,
  fact: string,
  values: readonly string[],
  holds: boolean,
): NormalForm {
  if (slot.kind !== "one") throw new Error(`The fact ${fact} is a set.`);
  const wanted = maskOf(slot.bits, values);
  const all = maskOf(slot.bits, [...slot.bits.keys()]);
  const mask = holds ? wanted : all & ~wanted;
  const stated = mask === 0 ? never : [new Map([[slot.variable, mask]])];
  const { phase } = meaning.vocabulary;
  if (fact !== phase.fact) return stated;
  const key = `${mask} ${holds}`;
  const known = meaning.phaseForms.get(key);
  if (known !== undefined) return known;
  const phases = [...slot.bits].flatMap(([value, bit]) => ((bit & mask) !== 0 ? [value] : []));
  const left: NormalForm = [new Map([[phase.variable, phase.derive]])];
  const form = unite([stated, intersect(left, derivedPhases(meaning, phases, !holds))]);
  meaning.phaseForms.set(key, form);
  return form;
}

function maskOf(bits: ReadonlyMap<string, number>, values: readonly string[]): number {
  return values.reduce((mask, value) => {
    const bit = bits.get(value);
    if (bit === undefined) throw new Error(`A condition names the unknown value ${value}.`);
    return mask | bit;
  }, 0);
}

/** The facts under which the derivation arrives at one of the phases, or (`orNone`) at no phase at all. */
function derivedPhases(meaning: Meaning, phases: readonly string[], orNone: boolean): NormalForm {
  let before: NormalForm = always;
  const arrivals: NormalForm[] = [];
  for (const line of meaning.derivation) {
    const when = line.when ?? { kind: "all", of: [] };
    if (phases.includes(line.phase)) arrivals.push(intersect(before, normalise(meaning, when, true)));
    before = intersect(before, normalise(meaning, when, false));
  }
  return unite(orNone ? [...arrivals, before] : arrivals);
}

function membership(slot: FactSlot, values: readonly string[], bit: number, holds: boolean): NormalForm {
  if (slot.kind !== "set") throw new Error("A condition on members needs a set fact.");
  const members = values.map((value) => {
    const variable = slot.members.get(value);
    if (variable === undefined) throw new Error(`A condition names the unknown value ${value}.`);
    return variable;
  });
  if (holds) return [new Map(members.map((variable) => [variable, bit]))].map(sortTerm);
  return unite(members.map((variable) => [new Map([[variable, bit ^ (inBit | outBit)]])]));
}

function count(slot: FactSlot, min: number, max: number | undefined, holds: boolean): NormalForm {
  if (slot.kind !== "set") throw new Error("A count needs a set fact.");
  const members = slot.counted;
  const most = max ?? members.length;
  if (holds) return intersect(subsets(members, min, inBit), subsets(members, members.length - most, outBit));
  const fewer = min > 0 ? subsets(members, members.length - min + 1, outBit) : never;
  const more = most < members.length ? subsets(members, most + 1, inBit) : never;
  return unite([fewer, more]);
}

/** One term for each way to choose `size` members and give them the bit. */
function subsets(members: readonly number[], size: number, bit: number): NormalForm {
  if (size <= 0) return always;
  if (size > members.length) return never;
  const [first, ...rest] = members;
  if (first === undefined) return never;
  const withFirst = subsets(rest, size - 1, bit).map((term) => sortTerm(new Map([[first, bit], ...term])));
  return [...withFirst, ...subsets(rest, size, bit)];
}

function intersect(left: NormalForm, right: NormalForm): NormalForm {
  if (left === always) return right;
  if (right === always) return left;
  return absorb(left.flatMap((a) => right.flatMap((b) => intersectTerms(a, b))));
}

function intersectTerms(a: Term, b: Term): readonly Term[] {
  const both = new Map(a);
  for (const [variable, mask] of b) {
    const meet = (both.get(variable) ?? mask) & mask;
    if (meet === 0) return [];
    both.set(variable, meet);
  }
  return [sortTerm(both)];
}

function unite(parts: readonly NormalForm[]): NormalForm {
  if (parts.length === 1) return parts[0] ?? never;
  return absorb(parts.flat());
}

/** Drops every term that lies inside another. */
function absorb(terms: NormalForm): NormalForm {
  return terms.filter(
    (term, index) =>
      !terms.some((other, at) => at !== index && contains(other, term) && (at < index || !contains(term, other))),
  );
}

function contains(outer: Term, inner: Term): boolean {
  for (const [variable, mask] of outer) {
    const innerMask = inner.get(variable);
    if (innerMask === undefined || (innerMask & ~mask) !== 0) return false;
  }
  return true;
}

function sortTerm(term: Term): Term {
  if (isSorted(term)) return term;
  return new Map([...term].sort(([a], [b]) => a - b));
}

function isSorted(term: Term): boolean {
  let last = -1;
  for (const variable of term.keys()) {
    if (variable < last) return false;
    last = variable;
  }
  return true;
}
