import { type FactTest, type Meaning, membersOf, slotOf } from "./number-variables.ts";
import { type Condition, type ConditionDiagram, type DiagramNode, failLeaf, holdLeaf, leaves } from "./terms.ts";

/**
 * Where diagrams over the same variables are made, which share their nodes. A diagram goes by the number of its first
 * node, or is a leaf. Once the steps are used up, what comes out means nothing.
 */
export interface DiagramSpace {
  /** The variables, in the order in which every diagram asks after them, and the place of each. */
  readonly order: readonly number[];
  readonly ranks: ReadonlyMap<number, number>;
  readonly nodes: Node[];
  readonly numbers: Map<string, number>;
  /** What was worked out before, by {@link keyOf} what was asked. */
  readonly known: Map<number, number>;
  /** How many steps are left. */
  steps: number;
}

interface Node {
  readonly rank: number;
  readonly edges: readonly Edge[];
}

/** The values of a mask, and the diagram they lead to. */
type Edge = readonly [mask: number, next: number];

/** A space for diagrams over some variables, asked after in this order, that may take so many steps. */
export function createDiagramSpace(order: readonly number[], steps: number): DiagramSpace {
  const ranks = new Map(order.map((variable, rank) => [variable, rank]));
  return { order, ranks, nodes: [], numbers: new Map(), known: new Map(), steps };
}

/** The diagram that asks after a variable and goes on as the edges say, all of which ask after later ones. */
export function branch(space: DiagramSpace, variable: number, edges: readonly Edge[]): number {
  const rank = space.ranks.get(variable);
  if (rank === undefined) throw new Error("A diagram asks after a variable that its space does not have.");
  const isOrdered = edges.every(([, next]) => next < leaves || nodeAt(space, next).rank > rank);
  if (!isOrdered) throw new Error("A diagram asks after its variables in another order than that of its space.");
  return takeStep(space) ? toNode(space, rank, edges) : failLeaf;
}

function takeStep(space: DiagramSpace): boolean {
  if (space.steps > 0) space.steps -= 1;
  return space.steps > 0;
}

/** Where all of some diagrams hold. Made from the last on: each part is put on top of those behind it, which it leads to. */
export function joinAll(space: DiagramSpace, parts: readonly number[]): number {
  return parts.reduceRight((rest, part) => combine(space, failLeaf, part, rest), holdLeaf);
}

/** Where any of some diagrams holds. */
export function joinAny(space: DiagramSpace, parts: readonly number[]): number {
  return parts.reduceRight((rest, part) => combine(space, holdLeaf, part, rest), failLeaf);
}

/** `decisive` is the leaf that settles the outcome whatever the other is: that of failing for all, of holding for any. */
function combine(space: DiagramSpace, decisive: number, one: number, other: number): number {
  if (one === decisive || other === decisive) return decisive;
  if (one < leaves || one === other) return other;
  if (other < leaves) return one;
  return remember(space, keyOf(decisive, Math.min(one, other), Math.max(one, other)), () => {
    const [a, b] = [nodeAt(space, one), nodeAt(space, other)];
    const edges = pairEdges(a, one, b, other).map(
      ([mask, first, second]): Edge => [mask, combine(space, decisive, first, second)],
    );
    return toNode(space, Math.min(a.rank, b.rank), edges);
  });
}

/** Where a diagram fails. */
export function negate(space: DiagramSpace, part: number): number {
  if (part < leaves) return part === failLeaf ? holdLeaf : failLeaf;
  return remember(space, keyOf(negation, part, part), () => {
    const { rank, edges } = nodeAt(space, part);
    return toNode(
      space,
      rank,
      edges.map(([mask, next]): Edge => [mask, negate(space, next)]),
    );
  });
}

const negation = 2;

/** One number for what is done and with which diagrams, of which there are never as many as 2 ** 24. */
function keyOf(done: number, one: number, other: number): number {
  return (done * 2 ** 24 + one) * 2 ** 24 + other;
}

function remember(space: DiagramSpace, key: number, work: () => number): number {
  const before = space.known.get(key);
  if (before !== undefined) return before;
  if (!takeStep(space)) return failLeaf;
  const result = work();
  space.known.set(key, result);
  return result;
}

function nodeAt({ nodes }: DiagramSpace, number: number): Node {
  const node = nodes[number - leaves];
  if (node === undefined) throw new Error("A diagram is not of the space in which it is combined.");
  return node;
}

/** The one node that asks this, or where every value leads if that is the same. */
function toNode({ nodes, numbers }: DiagramSpace, rank: number, edges: readonly Edge[]): number {
  const merged = mergeEdges(edges);
  const [only] = merged;
  if (only !== undefined && merged.length === 1) return only[1];
  let key = `${rank}`;
  for (const [mask, next] of merged) key += ` ${mask} ${next}`;
  const before = numbers.get(key);
  if (before !== undefined) return before;
  const number = nodes.push({ rank, edges: merged }) - 1 + leaves;
  numbers.set(key, number);
  return number;
}

/** One edge to each diagram, in the order of their first values. */
function mergeEdges(edges: readonly Edge[]): readonly Edge[] {
  const masks = new Map<number, number>();
  for (const [mask, next] of edges) if (mask !== 0) masks.set(next, (masks.get(next) ?? 0) | mask);
  return [...masks].map(([next, mask]): Edge => [mask, next]).sort(([a], [b]) => (a & -a) - (b & -b));
}

type Pair = readonly [mask: number, one: number, other: number];

/** Where two diagrams lead for the values of the variable that comes first; one may not ask after it. */
function pairEdges(a: Node, one: number, b: Node, other: number): readonly Pair[] {
  if (a.rank < b.rank) return a.edges.map(([mask, next]): Pair => [mask, next, other]);
  if (b.rank < a.rank) return b.edges.map(([mask, next]): Pair => [mask, one, next]);
  return a.edges.flatMap(([mask, next]) =>
    b.edges.flatMap(([otherMask, otherNext]): readonly Pair[] => {
      const both = mask & otherMask;
      return both === 0 ? [] : [[both, next, otherNext]];
    }),
  );
}

/** A diagram by itself, with no nodes but its own. */
export function extractDiagram({ nodes, order }: DiagramSpace, root: number): ConditionDiagram {
  const used = new Set([root]);
  for (let number = root; number >= leaves; number--) {
    if (used.has(number)) for (const [, next] of nodes[number - leaves]?.edges ?? []) used.add(next);
  }
  const own = [...used].filter((number) => number >= leaves).sort((a, b) => a - b);
  const numbers = new Map(own.map((number, index) => [number, index + leaves]));
  const extract = ({ rank, edges }: Node): DiagramNode => ({
    variable: order[rank] ?? -1,
    masks: edges.map(([mask]) => mask),
    next: edges.map(([, next]) => numbers.get(next) ?? next),
  });
  return { nodes: own.flatMap((number) => nodes[number - leaves] ?? []).map(extract) };
}

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
  return test.kind === "count" ? slot.counted : membersOf(slot, test.values);
}
