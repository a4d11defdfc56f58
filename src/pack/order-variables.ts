import type { Condition } from "./condition.ts";
import type { Meaning } from "./meaning.ts";
import { type FactTest, membersOf, slotOf } from "./test-slots.ts";

/** The end from which a text is read. */
export type ReadingEnd = "start" | "end";

/**
 * The variables that a condition depends on, in the order in which its text leads to them: what belongs together is
 * written together, and next to each other is where a diagram wants it. Null where conditions stand too deep inside
 * each other.
 */
export function orderVariables(meaning: Meaning, condition: Condition, from: ReadingEnd): readonly number[] | null {
  const order = new Set<number>();
  return visit({ meaning, from, order, facts: new Set() }, condition, 0) ? [...order] : null;
}

interface Visit {
  readonly meaning: Meaning;
  readonly from: ReadingEnd;
  readonly order: Set<number>;
  /** The facts whose relevance, and derivation, were visited. */
  readonly facts: Set<string>;
}

function visit(to: Visit, condition: Condition, depth: number): boolean {
  if (depth > to.meaning.limits.depth) return false;
  switch (condition.kind) {
    case "all":
    case "any":
      return inReadingOrder(to, condition.of).every((part) => visit(to, part, depth + 1));
    case "not":
      return visit(to, condition.of, depth + 1);
    default:
      return visitTest(to, condition, depth);
  }
}

function visitTest(to: Visit, test: FactTest, depth: number): boolean {
  const { meaning, order, facts } = to;
  const isNew = !facts.has(test.fact);
  facts.add(test.fact);
  for (const variable of variablesOf(meaning, test)) order.add(variable);
  const relevant = isNew ? meaning.relevant[test.fact] : undefined;
  if (relevant !== undefined && !visit(to, relevant, depth + 1)) return false;
  if (!isNew || test.fact !== meaning.vocabulary.phase.fact) return true;
  return inReadingOrder(to, meaning.derivation).every(({ when }) => when === undefined || visit(to, when, depth + 1));
}

function inReadingOrder<T>({ from }: Visit, parts: readonly T[]): readonly T[] {
  return from === "start" ? parts : [...parts].reverse();
}

function variablesOf({ vocabulary }: Meaning, test: FactTest): readonly number[] {
  const slot = slotOf(vocabulary, test.fact);
  if (slot.kind === "one") return [slot.variable];
  return test.kind === "count" ? slot.counted : membersOf(slot, test.kind === "is" ? [] : test.values);
}
