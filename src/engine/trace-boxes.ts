import type { Box, ConditionBoxes } from "../pack/condition.ts";
import { isUnknown, type Knowledge, type Vocabulary } from "./vocabulary.ts";

/** The variables of the shortest certain box, or of all that are possible. */
export function findBoxGrounds(boxes: readonly Box[], knowledge: Knowledge): readonly number[] {
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
export function findNearestBox(vocabulary: Vocabulary, boxes: readonly Box[], knowledge: Knowledge): Box | null {
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
export function isPossible(box: Box, knowledge: Knowledge): boolean {
  const { variables, masks } = box;
  for (let at = 0; at < variables.length; at++) {
    if (((knowledge[variables[at] ?? -1] ?? 0) & (masks[at] ?? 0)) === 0) return false;
  }
  return true;
}

/** The unknown variables of possible boxes. */
export function listUnknownInBoxes({ holds, fails }: ConditionBoxes, knowledge: Knowledge): readonly number[] {
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
export function countUnknownInBoxes(
  boxes: readonly Box[],
  knowledge: Knowledge,
  isAbout: (variable: number) => boolean,
): number {
  const about = boxes.filter((box) => box.variables.some(isAbout) && isPossible(box, knowledge));
  const others = ({ variables }: Box): number =>
    variables.filter((variable) => !isAbout(variable) && isUnknown(knowledge, variable)).length;
  return Math.min(...about.map(others));
}
