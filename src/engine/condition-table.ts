import type { Condition } from "../pack/condition.ts";
import { type Meaning, type NormalForm, normalise, type Term } from "./normal-form.ts";
import type { Knowledge } from "./vocabulary.ts";

/** The three answers to a condition. */
export const isFalse = 0;
export const isTrue = 1;
export const isOpen = 2;

/** The answer to a condition: false for every completion of what is known, true for every one, or open. */
export type Truth = typeof isFalse | typeof isTrue | typeof isOpen;

/** Conditions compiled to be answered together; `answer` reuses its buffers, so read the answers before asking again. */
export interface ConditionTable {
  readonly size: number;
  /** The boxes in which each condition holds, and those in which it does not. */
  readonly forms: readonly { readonly holds: NormalForm; readonly fails: NormalForm }[];
  /** The same boxes, laid out for reading why a condition has the answer it has. */
  readonly boxes: readonly ConditionBoxes[];
  /** The variables on which any condition depends. */
  readonly variables: readonly number[];
  /** Answers every condition. `touched` lists the conditions that are not false, `truths` has the answer of each. */
  answer(knowledge: Knowledge): Answers;
}

/** The boxes in which a condition holds, and those in which it fails. */
export interface ConditionBoxes {
  readonly holds: readonly Box[];
  readonly fails: readonly Box[];
}

/** A box as two lists side by side: variables, and the mask each must lie in. */
export interface Box {
  readonly variables: readonly number[];
  readonly masks: readonly number[];
}

/** The answers of a table: valid until its next `answer`. */
export interface Answers {
  readonly truths: Uint8Array;
  /** The first `count` entries are the conditions that are true or open. */
  readonly touched: Int32Array;
  count: number;
}

/**
 * Compiles conditions into one table of bitsets: a bit for every term, a row for every mask that a variable can have.
 * Answering is one AND of rows a variable; a condition is possible if one of its terms is left, and certain if none of
 * the terms of its denial is.
 */
export function compileConditions(meaning: Meaning, conditions: readonly Condition[]): ConditionTable {
  const forms = conditions.map((condition) => ({
    holds: normalise(meaning, condition, true),
    fails: normalise(meaning, condition, false),
  }));
  const holding = forms.flatMap((form, index) => form.holds.map((term) => ({ term, owner: index })));
  const firstFail = Math.ceil(holding.length / 32) * 32;
  const terms: (Term | undefined)[] = holding.map(({ term }) => term);
  const ranges: [number, number][] = [];
  let next = firstFail;
  forms.forEach((form, index) => {
    ranges[index] = [next, next + form.fails.length];
    form.fails.forEach((term, at) => {
      terms[next + at] = term;
    });
    next += form.fails.length;
  });
  const words = Math.ceil(next / 32);
  const variables = [...new Set(terms.flatMap((term) => [...(term?.keys() ?? [])]))].sort((a, b) => a - b);
  const owners = Int32Array.from(holding, ({ owner }) => owner);
  const all = fillTerms(words, terms);
  const failBits = maskRanges(ranges);
  const alive = new Int32Array(words);
  const answers: Answers = { truths: new Uint8Array(forms.length), touched: new Int32Array(forms.length), count: 0 };

  const rows = createRows(meaning, variables, terms, all);
  const answer = (knowledge: Knowledge): Answers => {
    alive.set(all);
    for (let at = 0; at < variables.length; at++) {
      const from = rows.find(at, knowledge[variables[at] ?? 0] ?? 0);
      if (from === 0) continue;
      const { bits } = rows;
      for (let word = 0; word < words; word++) alive[word] = (alive[word] ?? 0) & (bits[from + word] ?? 0);
    }
    readAnswers(alive, firstFail >> 5, owners, failBits, answers);
    return answers;
  };
  const boxes = forms.map(({ holds, fails }) => ({ holds: holds.map(toBox), fails: fails.map(toBox) }));
  return { size: forms.length, forms, boxes, variables, answer };
}

function toBox(term: Term): Box {
  return { variables: [...term.keys()], masks: [...term.values()] };
}

/** Rows of bits behind each other, one for each mask of a variable that rules a term out; made when first asked for. */
interface Rows {
  bits: Int32Array;
  /** Where in `bits` the row for a mask of the variable at this place begins; 0 where the mask rules nothing out. */
  find(at: number, mask: number): number;
}

const notMade = -1;

function createRows(
  { vocabulary }: Meaning,
  variables: readonly number[],
  terms: readonly (Term | undefined)[],
  all: Int32Array,
): Rows {
  const bases: number[] = [0];
  for (const variable of variables) {
    bases.push((bases.at(-1) ?? 0) + (vocabulary.variables[variable]?.full ?? 0) + 1);
  }
  const base = Int32Array.from(bases);
  const starts = new Int32Array(base.at(-1) ?? 0).fill(notMade);
  let made = 1;
  const rows: Rows = {
    bits: new Int32Array(all.length * 64),
    find: (at, mask) => {
      const index = (base[at] ?? 0) + mask;
      const start = starts[index] ?? 0;
      return start === notMade ? make(at, mask, index) : start;
    },
  };
  const make = (at: number, mask: number, index: number): number => {
    const row = buildRow(all.length, terms, variables[at] ?? -1, mask);
    const start = row.every((word, place) => word === all[place]) ? 0 : made * all.length;
    starts[index] = start;
    if (start === 0) return 0;
    made += 1;
    if (made * all.length > rows.bits.length) rows.bits = grow(rows.bits);
    rows.bits.set(row, start);
    return start;
  };
  return rows;
}

function grow(bits: Int32Array): Int32Array {
  const larger = new Int32Array(bits.length * 2);
  larger.set(bits);
  return larger;
}

function fillTerms(words: number, terms: readonly (Term | undefined)[]): Int32Array {
  const bits = new Int32Array(words);
  terms.forEach((term, index) => {
    if (term !== undefined) bits[index >> 5] = (bits[index >> 5] ?? 0) | (1 << (index & 31));
  });
  return bits;
}

/** The terms that a variable with this mask leaves alive. */
function buildRow(words: number, terms: readonly (Term | undefined)[], variable: number, mask: number): Int32Array {
  const left = terms.map((term) => (((term?.get(variable) ?? -1) & mask) !== 0 ? term : undefined));
  return fillTerms(words, left);
}

/** Bit ranges as masks: the first word with the bits in it, the last word with those in it, and all words between. */
interface BitRanges {
  readonly firstWord: Int32Array;
  readonly firstMask: Int32Array;
  readonly lastWord: Int32Array;
  readonly lastMask: Int32Array;
}

function maskRanges(ranges: readonly (readonly [from: number, to: number])[]): BitRanges {
  const upTo = (bit: number): number => (bit === 31 ? -1 : (1 << (bit + 1)) - 1);
  const from = (bit: number): number => -1 << bit;
  const isEmpty = ([start, end]: readonly [number, number]): boolean => start === end;
  const inOneWord = ([start, end]: readonly [number, number]): boolean => start >> 5 === (end - 1) >> 5;
  return {
    firstWord: Int32Array.from(ranges, ([start]) => start >> 5),
    firstMask: Int32Array.from(ranges, (range) => {
      if (isEmpty(range)) return 0;
      const mask = from(range[0] & 31);
      return inOneWord(range) ? mask & upTo((range[1] - 1) & 31) : mask;
    }),
    lastWord: Int32Array.from(ranges, (range) => (isEmpty(range) ? range[0] >> 5 : (range[1] - 1) >> 5)),
    lastMask: Int32Array.from(ranges, (range) => (isEmpty(range) ? 0 : upTo((range[1] - 1) & 31))),
  };
}

function readAnswers(
  alive: Int32Array,
  holdWords: number,
  owners: Int32Array,
  failBits: BitRanges,
  answers: Answers,
): void {
  const { truths, touched } = answers;
  truths.fill(isFalse);
  let count = 0;
  for (let word = 0; word < holdWords; word++) {
    let bits = alive[word] ?? 0;
    while (bits !== 0) {
      const owner = owners[(word << 5) + 31 - Math.clz32(bits & -bits)] ?? 0;
      bits &= bits - 1;
      if (truths[owner] !== isFalse) continue;
      truths[owner] = anyAlive(alive, failBits, owner) ? isOpen : isTrue;
      touched[count++] = owner;
    }
  }
  answers.count = count;
}

function anyAlive(alive: Int32Array, ranges: BitRanges, index: number): boolean {
  const first = ranges.firstWord[index] ?? 0;
  const last = ranges.lastWord[index] ?? 0;
  if (((alive[first] ?? 0) & (ranges.firstMask[index] ?? 0)) !== 0) return true;
  if (first === last) return false;
  for (let word = first + 1; word < last; word++) if (alive[word] !== 0) return true;
  return ((alive[last] ?? 0) & (ranges.lastMask[index] ?? 0)) !== 0;
}
