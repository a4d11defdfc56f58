import type { Numbering } from "../pack/number-variables.ts";
import type { Box, ConditionBoxes } from "../pack/terms.ts";
import type { Knowledge } from "./vocabulary.ts";

/** Rows of bits behind each other, one for each mask of a variable that rules a box out; made when first asked for. */
interface BoxRows {
  /** The variables on which any box depends, in order. */
  readonly variables: Int32Array;
  /** A bit for every box. */
  readonly all: Int32Array;
  bits: Int32Array;
  /** For the variable at each place, where its masks begin in `starts`. */
  readonly base: Int32Array;
  /** For each variable and mask, where in `bits` its row begins: 0 if it rules nothing out, {@link notMade} if unasked. */
  readonly starts: Int32Array;
  /** Where the rows of the case at hand begin: the first `count` entries. */
  readonly chosen: Int32Array;
  count: number;
  /** Makes the row of the variable at a place, for the mask at an index of `starts`, and says where it begins. */
  make(at: number, index: number): number;
}

const notMade = -1;

/** The rows of the boxes of a layout, none of them made yet. */
export function createRows(numbering: Numbering, { placed, words }: BoxLayout): BoxRows {
  const variables = [...new Set(placed.flatMap((box) => box?.variables ?? []))].sort((a, b) => a - b);
  const bases: number[] = [0];
  for (const variable of variables) {
    bases.push((bases.at(-1) ?? 0) + (numbering.variables[variable]?.full ?? 0) + 1);
  }
  const base = Int32Array.from(bases);
  const starts = new Int32Array(base.at(-1) ?? 0).fill(notMade);
  const all = new Int32Array(words);
  for (const [bit, box] of placed.entries()) if (box !== undefined) all[bit >> 5] = (all[bit >> 5] ?? 0) | (1 << bit);
  let made = 1;
  const demands = listDemands(variables, placed);
  const make = (at: number, index: number): number => {
    const mask = index - (base[at] ?? 0);
    const refused = (demands[at] ?? []).filter((demand) => (demand.mask & mask) === 0);
    const start = refused.length === 0 ? 0 : made * words;
    starts[index] = start;
    if (start === 0) return 0;
    made += 1;
    if (made * words > rows.bits.length) rows.bits = grow(rows.bits);
    rows.bits.set(all, start);
    for (const { bit } of refused) clearBit(rows.bits, start, bit);
    return start;
  };
  const rows: BoxRows = {
    variables: Int32Array.from(variables),
    all,
    bits: new Int32Array(words * 64),
    base,
    starts,
    chosen: new Int32Array(variables.length),
    count: 0,
    make,
  };
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

function clearBit(bits: Int32Array, from: number, bit: number): void {
  const word = from + (bit >> 5);
  bits[word] = (bits[word] ?? 0) & ~(1 << bit);
}

/** Chooses the row of each variable's mask, and says whether all these variables are known. */
export function chooseRows(rows: BoxRows, knowledge: Knowledge): boolean {
  const { variables, base, starts, chosen } = rows;
  let several = 0;
  let count = 0;
  for (let at = 0; at < variables.length; at++) {
    const mask = knowledge[variables[at] ?? 0] ?? 0;
    several |= mask & (mask - 1);
    const index = (base[at] ?? 0) + mask;
    let from = starts[index] ?? 0;
    if (from === notMade) from = rows.make(at, index);
    chosen[count] = from;
    count += -from >>> 31;
  }
  rows.count = count;
  return several === 0;
}

/** Leaves of the words from one up to another the bits that are in every chosen row. */
export function intersectRows({ all, bits, chosen, count }: BoxRows, left: Int32Array, from: number, to: number): void {
  for (let word = from; word < to; word++) {
    let both = all[word] ?? 0;
    for (let at = 0; at < count; at++) both &= bits[(chosen[at] ?? 0) + word] ?? 0;
    left[word] = both;
  }
}

/** A bit for every box of some conditions: those in which they hold, then from a new word those in which they fail. */
export interface BoxLayout {
  /** By bit: its box; undefined for the bits left over at the end of a word. */
  readonly placed: readonly (Box | undefined)[];
  readonly words: number;
  readonly holdWords: number;
  /** By bit of a box that holds: its condition, and the bits of the same word that are beyond that condition's. */
  readonly owners: Int32Array;
  readonly beyond: Int32Array;
  /** By condition: the first word with boxes in which it fails, its bits there, and the word after the last. */
  readonly failWord: Int32Array;
  readonly failMask: Int32Array;
  readonly failEnd: Int32Array;
}

const wordSize = 32;

/** Lays boxes out so that those of one condition share a word, or where they are too many have words to themselves. */
export function layOutBoxes(boxes: readonly ConditionBoxes[]): BoxLayout {
  const placed: (Box | undefined)[] = [];
  const holdSpans = place(
    placed,
    boxes.map(({ holds }) => holds),
  );
  const holdWords = placed.length / wordSize;
  const failSpans = place(
    placed,
    boxes.map(({ fails }) => fails),
  );
  const owners = new Int32Array(holdWords * wordSize);
  const beyond = new Int32Array(holdWords * wordSize);
  for (const [condition, { from, to }] of holdSpans.entries()) {
    owners.fill(condition, from, to);
    beyond.fill(bitsFrom(to - wordOf(from) * wordSize), from, to);
  }
  return {
    placed,
    words: placed.length / wordSize,
    holdWords,
    owners,
    beyond,
    failWord: Int32Array.from(failSpans, ({ from }) => wordOf(from)),
    failMask: Int32Array.from(
      failSpans,
      ({ from, to }) => bitsFrom(from % wordSize) & ~bitsFrom(to - wordOf(from) * wordSize),
    ),
    failEnd: Int32Array.from(failSpans, ({ from, to }) => (from === to ? wordOf(from) : wordOf(to - 1) + 1)),
  };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Places the boxes of each condition, and fills the last word up. */
function place(placed: (Box | undefined)[], conditions: readonly (readonly Box[])[]): readonly Span[] {
  const fillWord = (): void => {
    while (placed.length % wordSize !== 0) placed.push(undefined);
  };
  const spans = conditions.map((boxes): Span => {
    if ((placed.length % wordSize) + boxes.length > wordSize) fillWord();
    const from = placed.length;
    placed.push(...boxes);
    const to = placed.length;
    if (boxes.length > wordSize) fillWord();
    return { from, to };
  });
  fillWord();
  return spans;
}

function wordOf(bit: number): number {
  return bit >> 5;
}

/** The bits of a word from one on; none where it is past the end. */
function bitsFrom(bit: number): number {
  return bit >= wordSize ? 0 : -1 << bit;
}
