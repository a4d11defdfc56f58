import {
  branch,
  createDiagramSpace,
  type DiagramSpace,
  extractDiagram,
  joinAll,
  joinAny,
  negate,
  orderVariables,
  type ReadingEnd,
} from "./diagram-space.ts";
import {
  type FactSlot,
  type FactTest,
  inBit,
  type Meaning,
  maskOf,
  membersOf,
  outBit,
  slotOf,
} from "./number-variables.ts";
import { type Condition, type ConditionDiagram, failLeaf, holdLeaf, leaves } from "./terms.ts";

/** What drawing goes by; what was drawn before is kept by fact and by phases. */
interface Drawing {
  readonly meaning: Meaning;
  readonly space: DiagramSpace;
  readonly relevant: Map<string, number>;
  readonly derived: Map<number, number>;
}

/**
 * A condition as a diagram, with relevance and the derivation of the phase worked in; whether it holds where that is
 * the same in every case; null where it goes beyond the limits. How large a diagram is hangs on the order of its
 * variables: where that of the text is not good, the other way round often is.
 */
export function drawDiagram(meaning: Meaning, condition: Condition): ConditionDiagram | boolean | null {
  return drawFrom("start", meaning, condition) ?? drawFrom("end", meaning, condition);
}

function drawFrom(end: ReadingEnd, meaning: Meaning, condition: Condition): ConditionDiagram | boolean | null {
  const { steps, nodes } = meaning.limits;
  const order = orderVariables(meaning, condition, end);
  if (order === null || order.length > nodes) return null;
  const space = createDiagramSpace(order, steps);
  const root = draw({ meaning, space, relevant: new Map(), derived: new Map() }, condition);
  if (space.steps === 0) return null;
  if (root < leaves) return root === holdLeaf;
  const diagram = extractDiagram(space, root);
  return diagram.nodes.length > nodes ? null : diagram;
}

function draw(drawing: Drawing, condition: Condition): number {
  const { space } = drawing;
  switch (condition.kind) {
    case "all":
    case "any": {
      if (space.steps === 0) return failLeaf;
      const parts = condition.of.map((part) => draw(drawing, part));
      return condition.kind === "all" ? joinAll(space, parts) : joinAny(space, parts);
    }
    case "not":
      return negate(space, draw(drawing, condition.of));
    default:
      return joinAll(space, [drawTest(drawing, condition), drawRelevance(drawing, condition.fact)]);
  }
}

function drawRelevance(drawing: Drawing, fact: string): number {
  const relevant = drawing.meaning.relevant[fact];
  if (relevant === undefined) return holdLeaf;
  const drawn = drawing.relevant.get(fact) ?? draw(drawing, relevant);
  drawing.relevant.set(fact, drawn);
  return drawn;
}

function drawTest(drawing: Drawing, test: FactTest): number {
  const slot = slotOf(drawing.meaning.vocabulary, test.fact);
  switch (test.kind) {
    case "is":
      return drawIs(drawing, test.fact, slot, test.values);
    case "includes":
      return drawMembers(drawing, membersOf(slot, test.values), inBit);
    case "lacks":
      return drawMembers(drawing, membersOf(slot, test.values), outBit);
    case "count":
      return drawCount(drawing, slot, test.min ?? 0, test.max ?? Number.POSITIVE_INFINITY);
  }
}

function drawIs(drawing: Drawing, fact: string, slot: FactSlot, values: readonly string[]): number {
  if (slot.kind !== "one") throw new Error(`The fact ${fact} is a set.`);
  const { space, meaning } = drawing;
  const { phase } = meaning.vocabulary;
  const wanted = maskOf(slot.bits, values);
  const stated = drawMask(drawing, slot.variable, wanted);
  if (fact !== phase.fact) return stated;
  // Joined, since what the phase is derived from may come before it in the order.
  const left = drawMask(drawing, phase.variable, phase.derive);
  return joinAny(space, [stated, joinAll(space, [left, drawDerived(drawing, wanted)])]);
}

function drawMask({ meaning, space }: Drawing, variable: number, mask: number): number {
  const full = meaning.vocabulary.variables[variable]?.full ?? 0;
  return branch(space, variable, [
    [mask, holdLeaf],
    [full & ~mask, failLeaf],
  ]);
}

/** Where the derivation arrives at one of the phases of a mask: made from its last line on, which counts where no other does. */
function drawDerived(drawing: Drawing, wanted: number): number {
  const { meaning, space, derived } = drawing;
  const { bits } = meaning.vocabulary.phase;
  const drawn =
    derived.get(wanted) ??
    meaning.derivation.reduceRight((rest, line) => {
      const holds = line.when === undefined ? holdLeaf : draw(drawing, line.when);
      const isWanted = (wanted & maskOf(bits, [line.phase])) !== 0;
      return isWanted ? joinAny(space, [holds, rest]) : joinAll(space, [negate(space, holds), rest]);
    }, failLeaf);
  derived.set(wanted, drawn);
  return drawn;
}

function drawMembers(drawing: Drawing, members: readonly number[], wanted: number): number {
  const { space } = drawing;
  return joinAll(
    space,
    inOrder(space, members).map((variable) => drawMask(drawing, variable, wanted)),
  );
}

/** One node for each member and number of members before it that are in. */
function drawCount({ space }: Drawing, slot: FactSlot, min: number, max: number): number {
  if (slot.kind !== "set") throw new Error("A count needs a set fact.");
  const members = inOrder(space, slot.counted);
  const outcomes = Array.from({ length: members.length + 1 }, (_, size) =>
    size >= min && size <= max ? holdLeaf : failLeaf,
  );
  const [root = failLeaf] = members.reduceRight<readonly number[]>(
    (after, variable) =>
      after.slice(1).map((more, size) =>
        branch(space, variable, [
          [outBit, after[size] ?? failLeaf],
          [inBit, more],
        ]),
      ),
    outcomes,
  );
  return root;
}

function inOrder({ order }: DiagramSpace, variables: readonly number[]): readonly number[] {
  const wanted = new Set(variables);
  return order.filter((variable) => wanted.has(variable));
}
