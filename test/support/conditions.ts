import { type ConditionTable, compileConditions as compileAll } from "../../src/engine/condition-table.ts";
import type { Meaning } from "../../src/pack/number-variables.ts";
import { workOutCondition } from "../../src/pack/parse-condition.ts";
import type { Condition } from "../../src/pack/terms.ts";

/** Short ways to write a condition in a test. */
export const always: Condition = { kind: "all", of: [] };
export const never: Condition = { kind: "any", of: [] };
export const is = (fact: string, ...values: readonly string[]): Condition => ({ kind: "is", fact, values });
export const includes = (fact: string, ...values: readonly string[]): Condition => ({ kind: "includes", fact, values });
export const lacks = (fact: string, ...values: readonly string[]): Condition => ({ kind: "lacks", fact, values });
export const atLeast = (fact: string, min: number): Condition => ({ kind: "count", fact, min });
export const atMost = (fact: string, max: number): Condition => ({ kind: "count", fact, max });
export const all = (...of: readonly Condition[]): Condition => ({ kind: "all", of });
export const any = (...of: readonly Condition[]): Condition => ({ kind: "any", of });
export const not = (of: Condition): Condition => ({ kind: "not", of });

/** Conditions worked out and compiled in one go. */
export function compileConditions(meaning: Meaning, conditions: readonly Condition[]): ConditionTable {
  return compileAll(
    meaning.vocabulary,
    conditions.map((condition) => {
      const compiled = workOutCondition(meaning, condition);
      if (compiled === null) throw new Error("The condition is too large.");
      return compiled;
    }),
  );
}
