import { type ConditionDiagram, type DiagramNode, failLeaf, holdLeaf, leaves } from "../pack/terms.ts";
import type { Knowledge } from "./vocabulary.ts";

/** What a diagram may lead to, as bits: to failing, to holding, or with both to either. */
export const mayFail = 1;
export const mayHold = 2;

/** Diagrams laid out behind each other, with the nodes that they have in common once. */
export interface DiagramTable {
  /** The number of the node where each diagram begins. */
  readonly roots: Int32Array;
  /** The variable of the node at each place, from the first after the leaves on. */
  readonly variables: Int32Array;
  /** Where the edges of the node at each place begin; those of the next begin where they end. */
  readonly start: Int32Array;
  readonly masks: Int32Array;
  readonly next: Int32Array;
  /** By number: what each node may lead to, as of the last {@link followDiagrams}. */
  readonly reach: Uint8Array;
}

/** Lays diagrams out. */
export function layOutDiagrams(diagrams: readonly ConditionDiagram[]): DiagramTable {
  const numbers = new Map<string, number>();
  const placed: DiagramNode[] = [];
  const place = ({ variable, masks, next }: DiagramNode): number => {
    const key = `${variable} ${masks.join()} ${next.join()}`;
    const number = numbers.get(key) ?? placed.push({ variable, masks, next }) - 1 + leaves;
    numbers.set(key, number);
    return number;
  };
  const roots = Int32Array.from(diagrams, ({ nodes }) => {
    const own = [failLeaf, holdLeaf];
    for (const node of nodes) own.push(place({ ...node, next: node.next.map((number) => own[number] ?? failLeaf) }));
    return own.at(-1) ?? failLeaf;
  });
  const start = [0];
  for (const { masks } of placed) start.push((start.at(-1) ?? 0) + masks.length);
  return {
    roots,
    variables: Int32Array.from(placed, ({ variable }) => variable),
    start: Int32Array.from(start),
    masks: Int32Array.from(placed.flatMap(({ masks }) => masks)),
    next: Int32Array.from(placed.flatMap(({ next }) => next)),
    reach: Uint8Array.from([mayFail, mayHold, ...placed.map(() => 0)]),
  };
}

/** Works out what each node may lead to; the nodes that it leads to come before it. */
export function followDiagrams({ variables, start, masks, next, reach }: DiagramTable, knowledge: Knowledge): void {
  for (let place = 0; place < variables.length; place++) {
    const known = knowledge[variables[place] ?? 0] ?? 0;
    const end = start[place + 1] ?? 0;
    let may = 0;
    for (let edge = start[place] ?? 0; edge < end; edge++) {
      if (((masks[edge] ?? 0) & known) !== 0) may |= reach[next[edge] ?? 0] ?? 0;
    }
    reach[place + leaves] = may;
  }
}
