import { type Box, type ConditionDiagram, type DiagramNode, holdLeaf, leaves, type Side } from "../pack/terms.ts";
import { mayFail, mayHold } from "./diagram-table.ts";
import { isUnknown, type Knowledge, type Vocabulary } from "./vocabulary.ts";

const wanted: Readonly<Record<Side, number>> = { holds: mayHold, fails: mayFail };
const either = mayFail | mayHold;

/** By number, what each node may lead to: {@link mayFail}, {@link mayHold} or both. Of a free variable all is possible. */
function follow({ nodes }: ConditionDiagram, knowledge: Knowledge, free?: ReadonlySet<number>): Uint8Array {
  const reach = new Uint8Array(nodes.length + leaves);
  reach.set([mayFail, mayHold]);
  for (const [place, { variable, masks, next }] of nodes.entries()) {
    const known = free?.has(variable) ? -1 : (knowledge[variable] ?? 0);
    let may = 0;
    for (let edge = 0; edge < masks.length; edge++) {
      if (((masks[edge] ?? 0) & known) !== 0) may |= reach[next[edge] ?? 0] ?? 0;
    }
    reach[place + leaves] = may;
  }
  return reach;
}

/** Whether some completion of what is known gives the answer. */
export function mayDiagramBe(diagram: ConditionDiagram, side: Side, knowledge: Knowledge): boolean {
  return ((follow(diagram, knowledge).at(-1) ?? 0) & wanted[side]) !== 0;
}

/** The nodes that some completion passes, with what they may lead to; from the first on. */
function listPassed(
  { nodes }: ConditionDiagram,
  knowledge: Knowledge,
  reach: Uint8Array,
): readonly { readonly node: DiagramNode; readonly may: number }[] {
  const passed = new Set([nodes.length - 1 + leaves]);
  const found: { node: DiagramNode; may: number }[] = [];
  for (let number = nodes.length - 1 + leaves; number >= leaves; number--) {
    const node = nodes[number - leaves];
    if (node === undefined || !passed.has(number)) continue;
    found.push({ node, may: reach[number] ?? 0 });
    for (const [edge, mask] of node.masks.entries()) {
      if ((mask & (knowledge[node.variable] ?? 0)) !== 0) passed.add(node.next[edge] ?? 0);
    }
  }
  return found;
}

/** The unknown variables of nodes that may still lead to either answer. */
export function listUnknownInDiagram(diagram: ConditionDiagram, knowledge: Knowledge): readonly number[] {
  const unknown = listPassed(diagram, knowledge, follow(diagram, knowledge))
    .filter(({ node, may }) => may === either && isUnknown(knowledge, node.variable))
    .map(({ node }) => node.variable);
  return [...new Set(unknown)];
}

/** Variables that by themselves make the answer certain, none of them too many; if it is not certain, all that may give it. */
export function findDiagramGrounds(diagram: ConditionDiagram, side: Side, knowledge: Knowledge): readonly number[] {
  const reach = follow(diagram, knowledge);
  const passed = listPassed(diagram, knowledge, reach).filter(({ may }) => (may & wanted[side]) !== 0);
  const variables = [...new Set(passed.map(({ node }) => node.variable))];
  if (reach.at(-1) !== wanted[side]) return variables.sort((a, b) => a - b);
  const free = new Set(diagram.nodes.map(({ variable }) => variable).filter((each) => !variables.includes(each)));
  // The last first: what is left is what the text says first.
  const needed = variables.reverse().filter((variable) => {
    free.add(variable);
    const isNeedless = follow(diagram, knowledge, free).at(-1) === wanted[side];
    if (!isNeedless) free.delete(variable);
    return !isNeedless;
  });
  return needed.sort((a, b) => a - b);
}

/** What the path to holding with the fewest variables that are lacking lacks. */
export function findNearestPath(vocabulary: Vocabulary, diagram: ConditionDiagram, knowledge: Knowledge): Box | null {
  const isPossible = mayDiagramBe(diagram, "holds", knowledge);
  const { phase } = vocabulary;
  const costOf = (variable: number, mask: number): number => {
    const known = knowledge[variable] ?? 0;
    if ((known & ~mask) === 0) return 0;
    // A stated phase cannot be made to follow from other facts.
    if (variable === phase.variable && mask === phase.derive) return Number.POSITIVE_INFINITY;
    return isPossible && (known & mask) === 0 ? Number.POSITIVE_INFINITY : 1;
  };
  const steps = findShortest(diagram, costOf);
  return steps === null ? null : withoutNeedless(diagram, knowledge, steps);
}

/** A step on a path through a diagram: what it asks of a variable. */
interface Step {
  readonly variable: number;
  readonly mask: number;
}

/** The steps that cost something on the cheapest path to holding; null where every path is infinite. */
function findShortest(
  { nodes }: ConditionDiagram,
  costOf: (variable: number, mask: number) => number,
): readonly Step[] | null {
  const costs: number[] = [Number.POSITIVE_INFINITY, 0];
  const edges: number[] = [];
  for (const { variable, masks, next } of nodes) {
    const each = masks.map((mask, edge) => costOf(variable, mask) + (costs[next[edge] ?? 0] ?? 0));
    const least = Math.min(...each);
    costs.push(least);
    edges.push(each.indexOf(least));
  }
  if (costs.at(-1) === Number.POSITIVE_INFINITY) return null;
  const steps: Step[] = [];
  for (let number = nodes.length - 1 + leaves; number > holdLeaf; ) {
    const { variable = -1, masks = [], next = [] } = nodes[number - leaves] ?? {};
    const edge = edges[number - leaves] ?? 0;
    const mask = masks[edge] ?? 0;
    if (costOf(variable, mask) > 0) steps.push({ variable, mask });
    number = next[edge] ?? 0;
  }
  return steps;
}

/** The steps without those that the others can do without, in the order of their variables. */
function withoutNeedless(diagram: ConditionDiagram, knowledge: Knowledge, steps: readonly Step[]): Box {
  const changed = knowledge.slice();
  for (const { variable, mask } of steps) changed[variable] = mask;
  const needed = steps.filter(({ variable, mask }) => {
    changed[variable] = knowledge[variable] ?? 0;
    const isNeedless = follow(diagram, changed).at(-1) === mayHold;
    if (!isNeedless) changed[variable] = mask;
    return !isNeedless;
  });
  const sorted = [...needed].sort((a, b) => a.variable - b.variable);
  return { variables: sorted.map(({ variable }) => variable), masks: sorted.map(({ mask }) => mask) };
}

/** On the possible paths to holding past some variables, how few others are unknown; infinite where there is none. */
export function countUnknownOnPath(
  { nodes }: ConditionDiagram,
  knowledge: Knowledge,
  isAbout: (variable: number) => boolean,
): number {
  const costs: number[] = [Number.POSITIVE_INFINITY, 0];
  const past: number[] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { variable, masks, next } of nodes) {
    const known = knowledge[variable] ?? 0;
    const possible = next.filter((_, edge) => ((masks[edge] ?? 0) & known) !== 0);
    const step = !isAbout(variable) && isUnknown(knowledge, variable) ? 1 : 0;
    const cost = step + Math.min(...possible.map((number) => costs[number] ?? 0));
    costs.push(cost);
    past.push(isAbout(variable) ? cost : step + Math.min(...possible.map((number) => past[number] ?? 0)));
  }
  return past.at(-1) ?? Number.POSITIVE_INFINITY;
}
