/** A box while it is worked out: for some variables the masks they must lie in; the others are free. Sorted by variable. */
export type Term = ReadonlyMap<number, number>;

/** A condition as a union of boxes; empty: false, a box without variables: true. */
export type NormalForm = readonly Term[];

export const always: NormalForm = [new Map()];
export const never: NormalForm = [];

/**
 * How many terms may still come out of multiplying out, at once and in all. It is charged before terms are made; once
 * `left` is below 0, what comes out means nothing.
 */
export interface TermBudget {
  readonly atOnce: number;
  left: number;
}

/** Takes terms off a budget, and says whether it had them. */
export function charge(budget: TermBudget, terms: number): boolean {
  if (budget.left < 0) return false;
  budget.left = terms > budget.atOnce ? -1 : budget.left - terms;
  return budget.left >= 0;
}

/** The cases that lie in both. */
export function intersect(budget: TermBudget, left: NormalForm, right: NormalForm): NormalForm {
  if (left === always) return right;
  if (right === always) return left;
  if (!charge(budget, left.length * right.length)) return never;
  return absorb(left.flatMap((a) => right.flatMap((b) => intersectTerms(a, b))));
}

function intersectTerms(a: Term, b: Term): readonly Term[] {
  const both = new Map(a);
  for (const [variable, mask] of b) {
    const meet = (both.get(variable) ?? mask) & mask;
    if (meet === 0) return [];
    both.set(variable, meet);
  }
  return [sortTerm(both)];
}

/** The cases that lie in any. */
export function unite(budget: TermBudget, parts: readonly NormalForm[]): NormalForm {
  if (parts.length === 1) return parts[0] ?? never;
  const terms = parts.flat();
  return charge(budget, terms.length) ? absorb(terms) : never;
}

/** One term for each way to choose `size` members and give them the bit. */
export function subsets(budget: TermBudget, members: readonly number[], size: number, bit: number): NormalForm {
  if (size <= 0) return always;
  if (size > members.length || !charge(budget, 1)) return never;
  const [first, ...rest] = members;
  if (first === undefined) return never;
  const withFirst = subsets(budget, rest, size - 1, bit).map((term) => sortTerm(new Map([[first, bit], ...term])));
  return [...withFirst, ...subsets(budget, rest, size, bit)];
}

/** Drops every term that lies inside another. */
function absorb(terms: NormalForm): NormalForm {
  return terms.filter(
    (term, index) =>
      !terms.some((other, at) => at !== index && contains(other, term) && (at < index || !contains(term, other))),
  );
}

function contains(outer: Term, inner: Term): boolean {
  if (outer.size > inner.size) return false;
  for (const [variable, mask] of outer) {
    const innerMask = inner.get(variable);
    if (innerMask === undefined || (innerMask & ~mask) !== 0) return false;
  }
  return true;
}

/** The same term with its variables in order. */
export function sortTerm(term: Term): Term {
  if (isSorted(term)) return term;
  return new Map([...term].sort(([a], [b]) => a - b));
}

function isSorted(term: Term): boolean {
  let last = -1;
  for (const variable of term.keys()) {
    if (variable < last) return false;
    last = variable;
  }
  return true;
}
