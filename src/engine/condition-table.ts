import type { Condition } from "../pack/condition.ts";
import type { Box, ConditionBoxes } from "../pack/condition-boxes.ts";
import { type Meaning, normalise, type Term } from "./normal-form.ts";
import type { Knowledge, Vocabulary } from "./vocabulary.ts";

/** The three answers to a condition. */
export const isFalse = 0;
export const isTrue = 1;
export const isOpen = 2;

/** The answer to a condition: false for every completion of what is known, true for every one, or open. */
export type Truth = typeof isFalse | typeof isTrue | typeof isOpen;

/** An answer as a table stores it. */
export function toTruth(answer: number | undefined): Truth {
  return answer === isTrue || answer === isOpen ? answer : isFalse;
}

/** Conditions compiled to be answered together; `answer` reuses its buffers, so read the answers before asking again. */
export interface ConditionTable {
  readonly size: number;
  /** The boxes of each condition, to read why it has the answer it has. */
  readonly boxes: readonly ConditionBoxes[];
  /** The variables on which any condition depends. */
  readonly variables: readonly number[];
  /** Answers every condition. `touched` lists the conditions that are not false, `truths` has the answer of each. */
  answer(knowledge: Knowledge): Answers;
}

/** The answers of a table: valid until its next `answer`. */
export interface Answers {
  readonly truths: Uint8Array;
  /** The first `count` entries are the conditions that are true or open. */
  readonly touched: Int32Array;
  count: number;
}

/** Works conditions out into boxes. */
export function boxConditions(meaning: Meaning, conditions: readonly Condition[]): readonly ConditionBoxes[] {
  return conditions.map((condition) => ({
    holds: normalise(meaning, condition, true).map(toBox),
    fails: normalise(meaning, condition, false).map(toBox),
  }));
}

function toBox(term: Term): Box {
  return { variables: [...term.keys()], masks: [...term.values()] };
}

/**
 * Compiles the boxes of conditions into one table of bitsets: a bit for every box, a row for every mask that a variable
 * can have. Answering is one AND of rows a variable; a condition is possible if one of its boxes is left, and certain if
 * none of the boxes in which it fails is.
 */
export function compileBoxes(vocabulary: Vocabulary, boxes: readonly ConditionBoxes[]): ConditionTable {
  const { distinct, sharers } = shareBoxes(boxes);
  const { placed, owners, ranges, firstFail } = placeBoxes(distinct);
  const words = Math.ceil(placed.length / 32);
  const variables = [...new Set(placed.flatMap((box) => box?.variables ?? []))].sort((a, b) => a - b);
  const all = setBits(
    words,
    placed.flatMap((box, bit) => (box === undefined ? [] : [bit])),
  );
  const reading: Reading = {
    holdWords: firstFail >> 5,
    owners,
    failBits: maskRanges(ranges),
    sharers,
    seen: new Uint8Array(distinct.length),
  };
  const alive = new Int32Array(words);
  const answers: Answers = { truths: new Uint8Array(boxes.length), touched: new Int32Array(boxes.length), count: 0 };
  const rows = createRows(vocabulary, variables, placed, all);
  const { base, starts } = rows;
  const asked = Int32Array.from(variables);
  const answer = (knowledge: Knowledge): Answers => {
    alive.set(all);
    for (let at = 0; at < asked.length; at++) {
      const index = (base[at] ?? 0) + (knowledge[asked[at] ?? 0] ?? 0);
      let from = starts[index] ?? 0;
      if (from === notMade) from = rows.make(at, index);
      if (from === 0) continue;
      const { bits } = rows;
      for (let word = 0; word < words; word++) alive[word] = (alive[word] ?? 0) & (bits[from + word] ?? 0);
    }
    readAnswers(alive, reading, answers);
    return answers;
  };
  return { size: boxes.length, boxes, variables, answer };
}

/** Conditions that say the same, taken together: each once, with the conditions that share it. */
function shareBoxes(boxes: readonly ConditionBoxes[]): {
  readonly distinct: readonly ConditionBoxes[];
  readonly sharers: readonly Int32Array[];
} {
  const groups = new Map<string, number[]>();
  for (const [condition, each] of boxes.entries()) {
    const key = JSON.stringify(each);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(condition);
  }
  const sharers = [...groups.values()].map((group) => Int32Array.from(group));
  return { distinct: sharers.flatMap(([first]) => boxes[first ?? -1] ?? []), sharers };
}

/** The boxes in order of their bits: those that hold first, then from a new word those that fail, by condition. */
function placeBoxes(boxes: readonly ConditionBoxes[]): {
  readonly placed: readonly (Box | undefined)[];
  readonly owners: Int32Array;
  readonly ranges: readonly (readonly [from: number, to: number])[];
  readonly firstFail: number;
} {
  const placed: (Box | undefined)[] = boxes.flatMap(({ holds }) => holds);
  const owners = Int32Array.from(boxes.flatMap(({ holds }, condition) => holds.map(() => condition)));
  const firstFail = Math.ceil(placed.length / 32) * 32;
  while (placed.length < firstFail) placed.push(undefined);
  const ranges = boxes.map(({ fails }): readonly [number, number] => {
    const from = placed.length;
    placed.push(...fails);
    return [from, placed.length];
  });
  return { placed, owners, ranges, firstFail };
}

/** Rows of bits behind each other, one for each mask of a variable that rules a term out; made when first asked for. */
interface Rows {
  bits: Int32Array;
  /** For the variable at each place, where its masks begin in `starts`. */
  readonly base: Int32Array;
  /** For each variable and mask, where in `bits` its row begins: 0 if it rules nothing out, {@link notMade} if unasked. */
  readonly starts: Int32Array;
  /** Makes the row of the variable at a place, for the mask at an index of `starts`, and says where it begins. */
  make(at: number, index: number): number;
}

const notMade = -1;

function createRows(
  vocabulary: Vocabulary,
  variables: readonly number[],
  boxes: readonly (Box | undefined)[],
  all: Int32Array,
): Rows {
  const bases: number[] = [0];
  for (const variable of variables) {
    bases.push((bases.at(-1) ?? 0) + (vocabulary.variables[variable]?.full ?? 0) + 1);
  }
  const base = Int32Array.from(bases);
  const starts = new Int32Array(base.at(-1) ?? 0).fill(notMade);
  let made = 1;
  const demands = listDemands(variables, boxes);
  const make = (at: number, index: number): number => {
    const mask = index - (base[at] ?? 0);
    const refused = (demands[at] ?? []).filter((demand) => (demand.mask & mask) === 0);
    const start = refused.length === 0 ? 0 : made * all.length;
    starts[index] = start;
    if (start === 0) return 0;
    made += 1;
    if (made * all.length > rows.bits.length) rows.bits = grow(rows.bits);
    rows.bits.set(all, start);
    for (const { bit } of refused) clearBit(rows.bits, start, bit);
    return start;
  };
  const rows: Rows = { bits: new Int32Array(all.length * 64), base, starts, make };
  return rows;
}

function grow(bits: Int32Array): Int32Array {
  const larger = new Int32Array(bits.length * 2);
  larger.set(bits);
  return larger;
}

/** What a box asks of one variable. */
interface Demand {
  /** The box's bit. */
  readonly bit: number;
  readonly mask: number;
}

/** For each variable, what the boxes ask of it. */
function listDemands(
  variables: readonly number[],
  boxes: readonly (Box | undefined)[],
): readonly (readonly Demand[])[] {
  const demands = new Map(variables.map((variable): [number, Demand[]] => [variable, []]));
  for (const [bit, box] of boxes.entries()) {
    if (box === undefined) continue;
    for (let at = 0; at < box.variables.length; at++) {
      demands.get(box.variables[at] ?? -1)?.push({ bit, mask: box.masks[at] ?? 0 });
    }
  }
  return [...demands.values()];
}

function setBits(words: number, bits: Iterable<number>): Int32Array {
  const set = new Int32Array(words);
  for (const bit of bits) set[bit >> 5] = (set[bit >> 5] ?? 0) | (1 << (bit & 31));
  return set;
}

function clearBit(bits: Int32Array, from: number, bit: number): void {
  const word = from + (bit >> 5);
  bits[word] = (bits[word] ?? 0) & ~(1 << (bit & 31));
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

/** What it takes to read answers off the bits that are left. */
interface Reading {
  readonly holdWords: number;
  /** By bit: the distinct condition whose box it is. */
  readonly owners: Int32Array;
  readonly failBits: BitRanges;
  readonly sharers: readonly Int32Array[];
  /** 1 for each distinct condition that has been answered; cleared at every reading. */
  readonly seen: Uint8Array;
}

function readAnswers(alive: Int32Array, reading: Reading, answers: Answers): void {
  const { holdWords, owners, failBits, sharers, seen } = reading;
  const { truths, touched } = answers;
  truths.fill(isFalse);
  seen.fill(0);
  let count = 0;
  for (let word = 0; word < holdWords; word++) {
    let bits = alive[word] ?? 0;
    while (bits !== 0) {
      const owner = owners[(word << 5) + 31 - Math.clz32(bits & -bits)] ?? 0;
      bits &= bits - 1;
      if (seen[owner] !== 0) continue;
      seen[owner] = 1;
      const truth = anyAlive(alive, failBits, owner) ? isOpen : isTrue;
      const conditions = sharers[owner];
      if (conditions === undefined) continue;
      for (let at = 0; at < conditions.length; at++) {
        const condition = conditions[at] ?? 0;
        truths[condition] = truth;
        touched[count++] = condition;
      }
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
