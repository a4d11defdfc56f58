import type { Engine } from "./engine.ts";
import { findRoles } from "./find-roles.ts";
import { bitsOf } from "./open-items.ts";
import type { Knowledge } from "./vocabulary.ts";

/** How many completions the influence is measured in: more change the order of questions little. */
const samples = 8;

/** A question: the unknown variables that its answer tells. */
export interface OpenQuestion {
  readonly id: string;
  readonly variables: readonly number[];
}

/**
 * How much the answer to each question can change the mix: of how many levels the role changes, on average over its
 * other answers, in completions of all the questions drawn evenly and always the same. In the order of the questions, and
 * in steps, since it takes a while.
 */
export function* measureInfluence(
  engine: Engine,
  knowledge: Knowledge,
  questions: readonly OpenQuestion[],
): Generator<void, readonly number[]> {
  const next = createSequence();
  const totals = questions.map(() => 0);
  for (let sample = 0; sample < samples; sample++) {
    const completion = complete(knowledge, questions, next);
    const roles = findRoles(engine, completion);
    for (const [index, question] of questions.entries()) {
      const others = otherAnswers(knowledge, completion, question);
      const changed = others.map((other) => countDifferences(roles, findRoles(engine, other)));
      const total = changed.reduce((sum, count) => sum + count, 0);
      totals[index] = (totals[index] ?? 0) + total / Math.max(1, others.length);
      yield;
    }
  }
  return totals.map((total) => total / samples);
}

function complete(knowledge: Knowledge, questions: readonly OpenQuestion[], next: () => number): Knowledge {
  const completion = knowledge.slice();
  for (const variable of questions.flatMap((question) => question.variables)) {
    const bits = bitsOf(knowledge[variable] ?? 0);
    completion[variable] = bits[next() % bits.length] ?? 0;
  }
  return completion;
}

/** The completion with another answer: another value, or one member of a set more or fewer. */
function otherAnswers(knowledge: Knowledge, completion: Knowledge, { variables }: OpenQuestion): readonly Knowledge[] {
  return variables.flatMap((variable) =>
    bitsOf((knowledge[variable] ?? 0) & ~(completion[variable] ?? 0)).map((bit) => {
      const other = completion.slice();
      other[variable] = bit;
      return other;
    }),
  );
}

function countDifferences(a: Uint8Array, b: Uint8Array): number {
  let count = 0;
  for (let level = 0; level < a.length; level++) if (a[level] !== b[level]) count += 1;
  return count;
}

/** Park and Miller's minimal standard generator: the same numbers every time, so that what draws on them is repeatable. */
export function createSequence(): () => number {
  let state = 20_041;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state >> 8;
  };
}
