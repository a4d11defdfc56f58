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
  const ranges = new Int32Array(forms.length + 1);
  let next = firstFail;
  forms.forEach((form, index) => {
    ranges[index] = next;
    form.fails.forEach((term, at) => {
      terms[next + at] = term;
    });
    next += form.fails.length;
  });
  ranges[forms.length] = next;
  const words = Math.ceil(next / 32);
  const variables = [...new Set(terms.flatMap((term) => [...(term?.keys() ?? [])]))].sort((a, b) => a - b);
  const rows = variables.map((variable) => buildRows(meaning.vocabulary.variables[variable]?.full ?? 0));
  const owners = Int32Array.from(holding, ({ owner }) => owner);
  const all = fillTerms(words, terms);
  const alive = new Int32Array(words);
  const answers: Answers = { truths: new Uint8Array(forms.length), touched: new Int32Array(forms.length), count: 0 };

  const rowOf = (at: number, mask: number): Int32Array | null => {
    const known = rows[at]?.[mask];
    if (known !== undefined) return known;
    const row = buildRow(words, terms, variables[at] ?? -1, mask);
    const useful = row.some((word, index) => word !== all[index]) ? row : null;
    const masks = rows[at];
    if (masks !== undefined) masks[mask] = useful;
    return useful;
  };

  const answer = (knowledge: Knowledge): Answers => {
    alive.set(all);
    for (let at = 0; at < variables.length; at++) {
      const mask = knowledge[variables[at] ?? 0] ?? 0;
      const row = rows[at]?.[mask] ?? rowOf(at, mask);
      if (row === null) continue;
      for (let word = 0; word < words; word++) alive[word] = (alive[word] ?? 0) & (row[word] ?? 0);
    }
    readAnswers(alive, firstFail >> 5, owners, ranges, answers);
    return answers;
  };
  return { size: forms.length, forms, variables, answer };
}

function buildRows(full: number): (Int32Array | null | undefined)[] {
  return new Array(full + 1).fill(undefined);
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

function readAnswers(
  alive: Int32Array,
  holdWords: number,
  owners: Int32Array,
  ranges: Int32Array,
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
      truths[owner] = anyAlive(alive, ranges[owner] ?? 0, ranges[owner + 1] ?? 0) ? isOpen : isTrue;
      touched[count++] = owner;
    }
  }
  answers.count = count;
}

function anyAlive(alive: Int32Array, from: number, to: number): boolean {
  for (let bit = from; bit < to; bit++) {
    if (((alive[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0) return true;
  }
  return false;
}
