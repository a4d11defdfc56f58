import type { FactTest } from "../../src/pack/number-variables.ts";
import type { Pack } from "../../src/pack/pack.ts";
import type { Condition } from "../../src/pack/terms.ts";

/** A condition in JSON Logic, or in the form of json-rules-engine. */
export type Foreign = boolean | { readonly [key: string]: unknown };

/** How an engine writes what conditions are made of. */
export interface Dialect {
  readonly all: (parts: readonly Foreign[]) => Foreign;
  readonly any: (parts: readonly Foreign[]) => Foreign;
  readonly not: (part: Foreign) => Foreign;
  readonly isOneOf: (fact: string, values: readonly string[]) => Foreign;
  readonly holds: (fact: string, value: string) => Foreign;
  readonly lacks: (fact: string, value: string) => Foreign;
  /** How many of these a set holds; each limit may be left out. */
  readonly counts: (fact: string, values: readonly string[], min?: number, max?: number) => Foreign;
}

/** A condition of a pack as another engine has it; a fact that does not apply makes a test false, as it does here. */
export function translate(pack: Pack, condition: Condition, dialect: Dialect): Foreign {
  const inner = (part: Condition): Foreign => translate(pack, part, dialect);
  switch (condition.kind) {
    case "all":
    case "any":
      return dialect[condition.kind](condition.of.map(inner));
    case "not":
      return dialect.not(inner(condition.of));
    default: {
      const relevant = pack.facts.find(({ id }) => id === condition.fact)?.relevant;
      const test = translateTest(pack, condition, dialect);
      return relevant === undefined ? test : dialect.all([inner(relevant), test]);
    }
  }
}

function translateTest(pack: Pack, test: FactTest, dialect: Dialect): Foreign {
  switch (test.kind) {
    case "is":
      return dialect.isOneOf(test.fact, test.values);
    case "includes":
      return dialect.all(test.values.map((value) => dialect.holds(test.fact, value)));
    case "lacks":
      return dialect.all(test.values.map((value) => dialect.lacks(test.fact, value)));
    case "count": {
      const values = pack.facts.find(({ id }) => id === test.fact)?.values.map(({ id }) => id) ?? [];
      return dialect.counts(test.fact, values, test.min, test.max);
    }
    default:
      return test satisfies never;
  }
}

const held = (fact: string, value: string): Foreign => ({ in: [value, { var: fact }] });

/** JSON Logic, for json-logic-js and json-logic-engine. */
export const jsonLogicDialect: Dialect = {
  all: (parts) => (parts.length === 0 ? true : { and: parts }),
  any: (parts) => (parts.length === 0 ? false : { or: parts }),
  not: (part) => ({ "!": [part] }),
  isOneOf: (fact, values) => ({ in: [{ var: fact }, values] }),
  holds: held,
  lacks: (fact, value) => ({ "!": [held(fact, value)] }),
  counts: (fact, values, min, max) => {
    const sum = { "+": values.map((value) => ({ if: [held(fact, value), 1, 0] })) };
    const limits = [
      ...(min === undefined ? [] : [{ ">=": [sum, min] }]),
      ...(max === undefined ? [] : [{ "<=": [sum, max] }]),
    ];
    return { and: limits };
  },
};

/** That of json-rules-engine, which needs an operator `size` for how many a set holds. */
export const rulesEngineDialect: Dialect = {
  all: (all) => ({ all }),
  any: (any) => ({ any }),
  not: (part) => ({ not: part }),
  isOneOf: (fact, values) => ({ fact, operator: "in", value: values }),
  holds: (fact, value) => ({ fact, operator: "contains", value }),
  lacks: (fact, value) => ({ fact, operator: "doesNotContain", value }),
  counts: (fact, _, min = 0, max = Number.MAX_SAFE_INTEGER) => ({ fact, operator: "size", value: { min, max } }),
};
