import type { FactAnswer } from "../case/case.ts";
import type { Box, ConditionForm, Side } from "../pack/condition.ts";
import { countUnknownInBoxes, findBoxGrounds, findNearestBox, isPossible, listUnknownInBoxes } from "./trace-boxes.ts";
import {
  countUnknownOnPath,
  findDiagramGrounds,
  findNearestPath,
  listUnknownInDiagram,
  mayDiagramBe,
} from "./trace-diagram.ts";
import { inBit, type Knowledge, outBit, type Vocabulary } from "./vocabulary.ts";

/** What a condition still needs: for each fact the values that would do; a member that must be out has a "!" in front. */
export type Lacks = Readonly<Record<string, readonly string[]>>;

/** Whether some completion of what is known gives the answer. */
export function mayBe(form: ConditionForm, side: Side, knowledge: Knowledge): boolean {
  if ("nodes" in form) return mayDiagramBe(form, side, knowledge);
  for (const box of form[side]) if (isPossible(box, knowledge)) return true;
  return false;
}

/** The variables on which an answer can depend. */
export function listVariables(form: ConditionForm, side: Side): ReadonlySet<number> {
  if ("nodes" in form) return new Set(form.nodes.map(({ variable }) => variable));
  return new Set(form[side].flatMap(({ variables }) => variables));
}

/** The unknown variables on which the answer to an open condition depends; never one too few. */
export function listUnknown(form: ConditionForm, knowledge: Knowledge): readonly number[] {
  return "nodes" in form ? listUnknownInDiagram(form, knowledge) : listUnknownInBoxes(form, knowledge);
}

/** The variables that make a certain answer certain; where it is not, those of all that may give it. */
export function findGrounds(form: ConditionForm, side: Side, knowledge: Knowledge): readonly number[] {
  return "nodes" in form ? findDiagramGrounds(form, side, knowledge) : findBoxGrounds(form[side], knowledge);
}

/**
 * The least that a condition lacks to hold, as masks by variable; null where no change of facts can bring it about. Of
 * an open condition only what is still possible counts.
 */
export function findNearest(vocabulary: Vocabulary, form: ConditionForm, knowledge: Knowledge): Box | null {
  return "nodes" in form
    ? findNearestPath(vocabulary, form, knowledge)
    : findNearestBox(vocabulary, form.holds, knowledge);
}

/**
 * How many other unknown variables have to be known too before one of some variables makes a condition hold; infinite
 * where none of them can.
 */
export function countUnknownBeside(
  form: ConditionForm,
  knowledge: Knowledge,
  isAbout: (variable: number) => boolean,
): number {
  return "nodes" in form
    ? countUnknownOnPath(form, knowledge, isAbout)
    : countUnknownInBoxes(form.holds, knowledge, isAbout);
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
