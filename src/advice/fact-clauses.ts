import type { FactAnswer } from "../case/case.ts";
import type { ClauseWording } from "../language/wording.ts";
import type { FactWording, ValueCount } from "./advice.ts";

/** The words that clauses are joined and, without clauses of the pack, made with. */
export interface ClauseWords {
  readonly none: string;
  readonly clause: ClauseWording;
  readonly and: (clauses: readonly string[]) => string;
  readonly or: (clauses: readonly string[]) => string;
}

/** The answer to a fact as it reads after "because" or "if": "the projects are running". */
export function clauseOf(fact: FactWording, answer: FactAnswer, words: ClauseWords): string {
  if (typeof answer === "string") return joinClauses(fact, [answer], words, words.and);
  return answer.length === 0
    ? (fact.clauses?.none ?? words.clause.is(fact.label, words.none))
    : joinClauses(fact, answer, words, words.and);
}

/**
 * The values that would do, as clauses: "the projects are running or the projects are mature". Of a set all of them must
 * hold, unless it is said how many do whichever they are; a value with "!" before it must not hold.
 */
export function choiceClause(
  fact: FactWording,
  values: readonly string[],
  words: ClauseWords,
  count?: ValueCount,
): string {
  if (count !== undefined) return countClause(fact, count, words);
  const join = fact.kind === "set" ? words.and : words.or;
  const isNot = (value: string): boolean => value.startsWith("!");
  const wanted = values.filter((value) => !isNot(value));
  return join([
    ...(wanted.length === 0 ? [] : [joinClauses(fact, wanted, words, join)]),
    ...values.filter(isNot).map((value) => words.clause.isNot(joinClauses(fact, [value.slice(1)], words, words.and))),
  ]);
}

function countClause({ label, clauses }: FactWording, { min, max }: ValueCount, { clause, and }: ClauseWords): string {
  if (max === 0 && clauses?.none !== undefined) return clauses.none;
  return and([
    ...(min === undefined ? [] : [clause.atLeast(label, min)]),
    ...(max === undefined ? [] : [clause.atMost(label, max)]),
  ]);
}

function joinClauses(
  { label, values, clauses = {} }: FactWording,
  ids: readonly string[],
  { clause }: ClauseWords,
  join: (parts: readonly string[]) => string,
): string {
  const own = ids.flatMap((id) => clauses[id] ?? []);
  if (own.length === ids.length) return join(own);
  const named = join(ids.map((id) => values[id] ?? id));
  return clauses.each?.replace("{value}", named) ?? clause.is(label, named);
}
