/** A box while it is worked out: for some variables the masks they must lie in; the others are free. Sorted by variable. */
type Term = ReadonlyMap<number, number>;

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

/**
 * A question about the facts with the answer yes, no or open. No expressions and no code, so that it can be analysed.
 *
 * `is` tests a fact of kind `one`; `includes` (all of the values are in), `lacks` (none is in) and `count` test a fact
 * of kind `set`. Beside the pack's facts a condition may name `current`, `planned` (sets of instruments, whose forms
 * are written `level.form`), `advice.<level>` (one of the roles), `in-play.<level>` and `advice.lacks-lead` (`yes` or `no`).
 */
export type Condition =
  | { readonly kind: "is"; readonly fact: string; readonly values: readonly string[] }
  | { readonly kind: "includes"; readonly fact: string; readonly values: readonly string[] }
  | { readonly kind: "lacks"; readonly fact: string; readonly values: readonly string[] }
  | { readonly kind: "count"; readonly fact: string; readonly min?: number; readonly max?: number }
  | { readonly kind: "all"; readonly of: readonly Condition[] }
  | { readonly kind: "any"; readonly of: readonly Condition[] }
  | { readonly kind: "not"; readonly of: Condition };

/** A box of cases, as two lists side by side: variables of the pack's vocabulary, and the mask each must lie in. */
export interface Box {
  readonly variables: readonly number[];
  readonly masks: readonly number[];
}

/** The boxes in which a condition holds, and those in which it fails; together they cover every case. */
export interface ConditionBoxes {
  readonly holds: readonly Box[];
  readonly fails: readonly Box[];
}

/** Which of the two answers to a condition is asked after. */
export type Side = keyof ConditionBoxes;

/** A node of a decision diagram: the variable that it asks after, and for each mask where its values lead. */
export interface DiagramNode {
  readonly variable: number;
  /** Together all values of the variable, none of them twice. */
  readonly masks: readonly number[];
  /** Beside each mask the number of a node that comes earlier in the diagram, {@link failLeaf} or {@link holdLeaf}. */
  readonly next: readonly number[];
}

/** The leaves of a diagram: the condition fails, or it holds. */
export const failLeaf = 0;
export const holdLeaf = 1;

/** How many numbers the leaves take up: the first of a diagram's nodes has this one. */
export const leaves = 2;

/**
 * A condition as a reduced, ordered, multi-valued decision diagram (Bryant 1986; Kam and others 1998): what different
 * values lead to is written once, where boxes would write it again for each way to get there. Its nodes come after all
 * that they lead to; the last is where a case begins. Diagrams without nodes do not occur: those are boxes.
 */
export interface ConditionDiagram {
  readonly nodes: readonly DiagramNode[];
}

/** A condition worked out: as boxes, or where those would be too many as a diagram. */
export type CompiledCondition = ConditionBoxes | ConditionDiagram;

/** A pack's conditions as they were compiled, by the table that they belong to. */
export type PackBoxes = Readonly<Record<string, readonly CompiledCondition[]>>;

/** What was worked out when a pack was read. */
export interface WorkedOut {
  readonly conditions: ReadonlyMap<Condition, CompiledCondition>;
  /** Answers about the phase, by mask and denial: nearly every condition asks one of a few. Null: too many terms. */
  readonly phaseForms: Map<string, NormalForm | null>;
}

/** How far a condition may be worked out. */
export interface FormLimits {
  /** How many terms one step of multiplying out may give, and all steps together; beyond it becomes a diagram. */
  readonly termsAtOnce: number;
  readonly terms: number;
  /** How many steps making a diagram may take, and how many nodes it may have; beyond it the condition is refused. */
  readonly steps: number;
  readonly nodes: number;
  /** How many conditions may stand inside each other, counting those under which facts are relevant. */
  readonly depth: number;
}
