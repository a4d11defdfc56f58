import type { FactAnswer } from "../case/case.ts";
import type { NormalForm, Term } from "./normal-form.ts";
import { inBit, type Knowledge, outBit, type Vocabulary } from "./vocabulary.ts";

/** What a condition still needs: for each fact the values that would do; a member that must be out has a "!" in front. */
export type Lacks = Readonly<Record<string, readonly string[]>>;

/** The variables that make a true condition true: those of its shortest certain term, or of all that may hold. */
export function findGrounds(holds: NormalForm, knowledge: Knowledge): readonly number[] {
  const certain = holds.filter((term) => lackingIn(term, knowledge).length === 0);
  if (certain.length > 0) return [...certain.reduce((a, b) => (b.size < a.size ? b : a)).keys()];
  const possible = holds.filter((term) => [...term].every(([variable, mask]) => meets(knowledge, variable, mask)));
  return [...new Set(possible.flatMap((term) => [...term.keys()]))];
}

/** What the nearest term of a condition lacks, as masks by variable; null where no change of facts can bring it about. */
export function findNearest(vocabulary: Vocabulary, holds: NormalForm, knowledge: Knowledge): Term | null {
  let nearest: readonly (readonly [number, number])[] | null = null;
  for (const term of holds) {
    const lacking = lackingIn(term, knowledge);
    const { variable, derive } = vocabulary.phase;
    if (lacking.some(([at, mask]) => at === variable && mask === derive)) continue;
    if (nearest === null || lacking.length < nearest.length) nearest = lacking;
  }
  return nearest === null ? null : new Map(nearest);
}

function lackingIn(term: Term, knowledge: Knowledge): readonly (readonly [number, number])[] {
  return [...term].filter(([variable, mask]) => ((knowledge[variable] ?? 0) & ~mask) !== 0);
}

function meets(knowledge: Knowledge, variable: number, mask: number): boolean {
  return ((knowledge[variable] ?? 0) & mask) !== 0;
}

/** Masks by variable as values by fact. */
export function describeLacks(vocabulary: Vocabulary, term: Term): Lacks {
  const lacks: Record<string, string[]> = {};
  for (const [index, mask] of term) {
    const variable = vocabulary.variables[index];
    if (variable === undefined) continue;
    const values = lacks[variable.fact] ?? [];
    lacks[variable.fact] = values;
    values.push(...valuesOf(vocabulary, variable.fact, variable.member, mask));
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
    return [...slot.bits].find(([, bit]) => bit === mask)?.[0] ?? null;
  }
  const members = [...slot.members];
  if (members.every(([, variable]) => knowledge[variable] === (inBit | outBit))) return null;
  return members.flatMap(([member, variable]) => (knowledge[variable] === inBit ? [member] : []));
}
