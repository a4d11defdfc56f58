import type { Numbering } from "../pack/number-variables.ts";
import type { CompiledCondition, ConditionBoxes } from "../pack/terms.ts";
import { type BoxLayout, chooseRows, createRows, intersectRows, layOutBoxes } from "./box-rows.ts";
import { type DiagramTable, followDiagrams, layOutDiagrams, mayHold } from "./diagram-table.ts";
import type { Knowledge } from "./vocabulary.ts";

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
  /** Each condition as it was compiled, to read why it has the answer it has. */
  readonly conditions: readonly CompiledCondition[];
  /** The variables on which any condition depends. */
  readonly variables: readonly number[];
  /** Answers every condition. `active` lists the conditions that are not false, `truths` has the answer of each. */
  answer(knowledge: Knowledge): Answers;
}

/** The answers of a table: valid until its next `answer`. */
export interface Answers {
  readonly truths: Uint8Array;
  /** The first `count` entries are the conditions that are true or open. */
  readonly active: Int32Array;
  count: number;
}

/** Compiles conditions that were worked out into one table: those that are boxes, and those that are diagrams. */
export function compileConditions(numbering: Numbering, conditions: readonly CompiledCondition[]): ConditionTable {
  const answers: Answers = {
    truths: new Uint8Array(conditions.length),
    active: new Int32Array(conditions.length),
    count: 0,
  };
  const boxes = compileBoxes(numbering, conditions, answers);
  const diagrams = compileDiagrams(conditions, answers);
  const answer = (knowledge: Knowledge): Answers => {
    boxes.answer(knowledge);
    diagrams?.answer(knowledge);
    return answers;
  };
  const variables = [...new Set([...boxes.variables, ...(diagrams?.variables ?? [])])].sort((a, b) => a - b);
  return { size: conditions.length, conditions, variables, answer };
}

/** Some conditions of a table. */
interface Part {
  readonly variables: Iterable<number>;
  /** Adds the answers to these conditions. */
  answer(knowledge: Knowledge): void;
}

/**
 * Compiles the boxes of conditions into one table of bitsets: a bit for every box, a row for every mask that a variable
 * can have. Answering is one AND of rows a variable; a condition is possible if one of its boxes is left, and certain if
 * none of the boxes in which it fails is. It starts the answers anew.
 */
function compileBoxes(numbering: Numbering, conditions: readonly CompiledCondition[], answers: Answers): Part {
  const { distinct, sharers } = shareBoxes(conditions);
  const layout = layOutBoxes(distinct);
  const rows = createRows(numbering, layout);
  const { words, holdWords } = layout;
  const left = new Int32Array(words);
  const reading: Reading = { layout, left, ...flatten(sharers) };
  const answer = (knowledge: Knowledge): void => {
    const isKnown = chooseRows(rows, knowledge);
    intersectRows(rows, left, 0, holdWords);
    if (!isKnown) intersectRows(rows, left, holdWords, words);
    readAnswers(reading, isKnown, answers);
  };
  return { variables: rows.variables, answer };
}

/** Compiles the diagrams among conditions; null where there are none, as is usual. */
function compileDiagrams(conditions: readonly CompiledCondition[], answers: Answers): Part | null {
  const entries = [...conditions.entries()].flatMap(([condition, compiled]) =>
    "nodes" in compiled ? [{ condition, compiled }] : [],
  );
  if (entries.length === 0) return null;
  const table = layOutDiagrams(entries.map(({ compiled }) => compiled));
  const places = Int32Array.from(entries, ({ condition }) => condition);
  const answer = (knowledge: Knowledge): void => {
    followDiagrams(table, knowledge);
    addAnswers(table, places, answers);
  };
  return { variables: table.variables, answer };
}

function addAnswers({ roots, reach }: DiagramTable, places: Int32Array, answers: Answers): void {
  for (let at = 0; at < roots.length; at++) {
    const may = reach[roots[at] ?? 0] ?? 0;
    if ((may & mayHold) === 0) continue;
    const condition = places[at] ?? 0;
    answers.truths[condition] = may === mayHold ? isTrue : isOpen;
    answers.active[answers.count++] = condition;
  }
}

/** Conditions that say the same, taken together: each once, with the conditions that share it. */
function shareBoxes(conditions: readonly CompiledCondition[]): {
  readonly distinct: readonly ConditionBoxes[];
  readonly sharers: readonly (readonly number[])[];
} {
  const groups = new Map<string, { readonly boxes: ConditionBoxes; readonly sharers: number[] }>();
  for (const [condition, compiled] of conditions.entries()) {
    if ("nodes" in compiled) continue;
    const key = JSON.stringify(compiled);
    const group = groups.get(key) ?? { boxes: compiled, sharers: [] };
    groups.set(key, group);
    group.sharers.push(condition);
  }
  const shared = [...groups.values()];
  return { distinct: shared.map(({ boxes }) => boxes), sharers: shared.map(({ sharers }) => sharers) };
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
  const { truths, active } = answers;
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
        active[count++] = condition;
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
