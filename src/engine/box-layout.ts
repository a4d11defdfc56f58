import type { Box, ConditionBoxes } from "../pack/condition-boxes.ts";

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
