import type { Condition } from "../pack/condition.ts";
import type { Box, ConditionBoxes } from "../pack/condition-boxes.ts";
import { type BoxLayout, layOutBoxes } from "./box-layout.ts";
import { chooseRows, createRows, intersectRows } from "./box-rows.ts";
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
  const layout = layOutBoxes(distinct);
  const rows = createRows(vocabulary, layout);
  const { words, holdWords } = layout;
  const left = new Int32Array(words);
  const reading: Reading = { layout, left, ...flatten(sharers) };
  const answers: Answers = { truths: new Uint8Array(boxes.length), touched: new Int32Array(boxes.length), count: 0 };
  const answer = (knowledge: Knowledge): Answers => {
    const isKnown = chooseRows(rows, knowledge);
    intersectRows(rows, left, 0, holdWords);
    if (!isKnown) intersectRows(rows, left, holdWords, words);
    readAnswers(reading, isKnown, answers);
    return answers;
  };
  return { size: boxes.length, boxes, variables: [...rows.variables], answer };
}

/** Conditions that say the same, taken together: each once, with the conditions that share it. */
function shareBoxes(boxes: readonly ConditionBoxes[]): {
  readonly distinct: readonly ConditionBoxes[];
  readonly sharers: readonly (readonly number[])[];
} {
  const groups = new Map<string, number[]>();
  for (const [condition, each] of boxes.entries()) {
    const key = JSON.stringify(each);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(condition);
  }
  const sharers = [...groups.values()];
  return { distinct: sharers.flatMap(([first]) => boxes[first ?? -1] ?? []), sharers };
}

/** The conditions that share each distinct one: distinct condition c's are those from `start[c]` up to `start[c + 1]`. */
interface Sharers {
  readonly start: Int32Array;
  readonly conditions: Int32Array;
}

function flatten(sharers: readonly (readonly number[])[]): Sharers {
  const start = [0];
  for (const group of sharers) start.push((start.at(-1) ?? 0) + group.length);
  return { start: Int32Array.from(start), conditions: Int32Array.from(sharers.flat()) };
}

/** What it takes to read answers off the bits that are left. */
interface Reading extends Sharers {
  readonly layout: BoxLayout;
  readonly left: Int32Array;
}

/** Where everything is known nothing is open, so that the boxes in which conditions fail need not be looked at. */
function readAnswers({ layout, left, start, conditions }: Reading, isKnown: boolean, answers: Answers): void {
  const { holdWords, owners, beyond } = layout;
  const { truths, touched } = answers;
  truths.fill(isFalse);
  let count = 0;
  let last = -1;
  for (let word = 0; word < holdWords; word++) {
    let bits = left[word] ?? 0;
    while (bits !== 0) {
      const bit = (word << 5) + 31 - Math.clz32(bits & -bits);
      const owner = owners[bit] ?? 0;
      bits &= beyond[bit] ?? 0;
      if (owner === last) continue;
      last = owner;
      const truth = isKnown || !mayFail(layout, left, owner) ? isTrue : isOpen;
      const end = start[owner + 1] ?? 0;
      for (let at = start[owner] ?? 0; at < end; at++) {
        const condition = conditions[at] ?? 0;
        truths[condition] = truth;
        touched[count++] = condition;
      }
    }
  }
  answers.count = count;
}

function mayFail({ failWord, failMask, failEnd }: BoxLayout, left: Int32Array, condition: number): boolean {
  const first = failWord[condition] ?? 0;
  if (((left[first] ?? 0) & (failMask[condition] ?? 0)) !== 0) return true;
  const end = failEnd[condition] ?? 0;
  for (let word = first + 1; word < end; word++) if (left[word] !== 0) return true;
  return false;
}
