import type { FactAnswer } from "../case/case.ts";
import type { Box, CompiledCondition, ConditionBoxes, Side } from "../pack/terms.ts";
import {
  countUnknownOnPath,
  findDiagramGrounds,
  findNearestPath,
  listUnknownInDiagram,
  mayDiagramBe,
} from "./trace-diagram.ts";
import { inBit, isUnknown, type Knowledge, outBit, type Vocabulary } from "./vocabulary.ts";

/** What a condition still needs: for each fact the values that would do; a member that must be out has a "!" in front. */
type Lacks = Readonly<Record<string, readonly string[]>>;

/** Whether some completion of what is known gives the answer. */
export function mayBe(compiled: CompiledCondition, side: Side, knowledge: Knowledge): boolean {
  if ("nodes" in compiled) return mayDiagramBe(compiled, side, knowledge);
  for (const box of compiled[side]) if (isPossible(box, knowledge)) return true;
  return false;
}

/** The variables on which an answer can depend. */
export function listVariables(compiled: CompiledCondition, side: Side): ReadonlySet<number> {
  if ("nodes" in compiled) return new Set(compiled.nodes.map(({ variable }) => variable));
  return new Set(compiled[side].flatMap(({ variables }) => variables));
}

/** The unknown variables on which the answer to an open condition depends; never one too few. */
export function listUnknown(compiled: CompiledCondition, knowledge: Knowledge): readonly number[] {
  return "nodes" in compiled ? listUnknownInDiagram(compiled, knowledge) : listUnknownInBoxes(compiled, knowledge);
}

/** The variables that make a certain answer certain; where it is not, those of all that may give it. */
export function findGrounds(compiled: CompiledCondition, side: Side, knowledge: Knowledge): readonly number[] {
  return "nodes" in compiled
    ? findDiagramGrounds(compiled, side, knowledge)
    : findBoxGrounds(compiled[side], knowledge);
}

/**
 * The least that a condition lacks to hold, as masks by variable; null where no change of facts can bring it about. Of
 * an open condition only what is still possible counts.
 */
export function findNearest(vocabulary: Vocabulary, compiled: CompiledCondition, knowledge: Knowledge): Box | null {
  return "nodes" in compiled
    ? findNearestPath(vocabulary, compiled, knowledge)
    : findNearestBox(vocabulary, compiled.holds, knowledge);
}

/**
 * How many other unknown variables have to be known too before one of some variables makes a condition hold; infinite
 * where none of them can.
 */
export function countUnknownBeside(
  compiled: CompiledCondition,
  knowledge: Knowledge,
  isAbout: (variable: number) => boolean,
): number {
  return "nodes" in compiled
    ? countUnknownOnPath(compiled, knowledge, isAbout)
    : countUnknownInBoxes(compiled.holds, knowledge, isAbout);
}

/** Masks by variable as values by fact. */
export function describeLacks(vocabulary: Vocabulary, box: Box): Lacks {
  const lacks: Record<string, string[]> = {};
  for (const [at, index] of box.variables.entries()) {
    const variable = vocabulary.variables[index];
    if (variable === undefined) continue;
    const values = lacks[variable.fact] ?? [];
    lacks[variable.fact] = values;
    values.push(...valuesOf(vocabulary, variable.fact, variable.member, box.masks[at] ?? 0));
  }
  return lacks;
}

function valuesOf(vocabulary: Vocabulary, fact: string, member: string | undefined, mask: number): readonly string[] {
  if (member !== undefined) return [mask === inBit ? member : `!${member}`];
  const slot = vocabulary.slots.get(fact);
  if (slot?.kind !== "one") return [];
  return [...slot.bits].flatMap(([value, bit]) => ((bit & mask) !== 0 ? [value] : []));
}

/** The answer to a fact as far as it is known; null where more than one is possible. */
export function answerOf(vocabulary: Vocabulary, knowledge: Knowledge, fact: string): FactAnswer | null {
  const slot = vocabulary.slots.get(fact);
  if (slot === undefined) return null;
  if (slot.kind === "one") {
    const mask = knowledge[slot.variable] ?? 0;
    for (const [value, bit] of slot.bits) if (bit === mask) return value;
    return null;
  }
  const members: string[] = [];
  let isKnown = false;
  for (const [member, variable] of slot.members) {
    if (knowledge[variable] === inBit) members.push(member);
    if (knowledge[variable] !== (inBit | outBit)) isKnown = true;
  }
  return isKnown ? members : null;
}

/** The variables of the shortest certain box, or of all that are possible. */
function findBoxGrounds(boxes: readonly Box[], knowledge: Knowledge): readonly number[] {
  let shortest: Box | null = null;
  for (const box of boxes) {
    if (countLacking(box, knowledge) > 0) continue;
    if (shortest === null || box.variables.length < shortest.variables.length) shortest = box;
  }
  if (shortest !== null) return shortest.variables;
  const possible = boxes.filter((box) => isPossible(box, knowledge));
  return [...new Set(possible.flatMap((box) => box.variables))];
}

/** What the nearest box lacks, as masks by variable; one that is possible, if any is. */
function findNearestBox(vocabulary: Vocabulary, boxes: readonly Box[], knowledge: Knowledge): Box | null {
  let nearest: Box | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  const possible = boxes.filter((box) => isPossible(box, knowledge));
  for (const box of possible.length > 0 ? possible : boxes) {
    const lacking = countLacking(box, knowledge);
    if (lacking >= fewest || lacksDerivation(vocabulary, box, knowledge)) continue;
    nearest = box;
    fewest = lacking;
  }
  return nearest === null ? null : lackingPart(nearest, knowledge);
}

function isLacking(box: Box, at: number, knowledge: Knowledge): boolean {
  return ((knowledge[box.variables[at] ?? -1] ?? 0) & ~(box.masks[at] ?? 0)) !== 0;
}

/** How many variables of a box are not certain to lie in it. */
function countLacking(box: Box, knowledge: Knowledge): number {
  let count = 0;
  for (let at = 0; at < box.variables.length; at++) if (isLacking(box, at, knowledge)) count += 1;
  return count;
}

/** A stated phase cannot be made to follow from other facts. */
function lacksDerivation({ phase }: Vocabulary, box: Box, knowledge: Knowledge): boolean {
  const at = box.variables.indexOf(phase.variable);
  return at >= 0 && box.masks[at] === phase.derive && isLacking(box, at, knowledge);
}

function lackingPart(box: Box, knowledge: Knowledge): Box {
  const lacking = box.variables.map((_, at) => at).filter((at) => isLacking(box, at, knowledge));
  return {
    variables: lacking.map((at) => box.variables[at] ?? -1),
    masks: lacking.map((at) => box.masks[at] ?? 0),
  };
}

/** Whether some completion of what is known lies in a box. */
function isPossible(box: Box, knowledge: Knowledge): boolean {
  const { variables, masks } = box;
  for (let at = 0; at < variables.length; at++) {
    if (((knowledge[variables[at] ?? -1] ?? 0) & (masks[at] ?? 0)) === 0) return false;
  }
  return true;
}

/** The unknown variables of possible boxes. */
function listUnknownInBoxes({ holds, fails }: ConditionBoxes, knowledge: Knowledge): readonly number[] {
  const unknown: number[] = [];
  addUnknown(holds, knowledge, unknown);
  addUnknown(fails, knowledge, unknown);
  return unknown;
}

function addUnknown(boxes: readonly Box[], knowledge: Knowledge, unknown: number[]): void {
  for (const box of boxes) {
    if (!isPossible(box, knowledge)) continue;
    for (const variable of box.variables) {
      if (isUnknown(knowledge, variable) && !unknown.includes(variable)) unknown.push(variable);
    }
  }
}

/** Over the possible boxes about some variables, how few others are unknown; infinite where there is no such box. */
function countUnknownInBoxes(
  boxes: readonly Box[],
  knowledge: Knowledge,
  isAbout: (variable: number) => boolean,
): number {
  const about = boxes.filter((box) => box.variables.some(isAbout) && isPossible(box, knowledge));
  const others = ({ variables }: Box): number =>
    variables.filter((variable) => !isAbout(variable) && isUnknown(knowledge, variable)).length;
  return Math.min(...about.map(others));
}
