import type { Case, FactAnswer } from "../../src/case/case.ts";
import type { Fact, Pack } from "../../src/pack/pack.ts";
import { createSequence } from "../support/sequence.ts";

/** What cases to generate. */
export interface CaseRecipe {
  readonly count: number;
  readonly seed: number;
  /** The chance that a fact is known; 1: all of them are. So too for what is in use and what is planned. */
  readonly known: number;
  /** Facts that are never given. */
  readonly hidden?: readonly string[];
}

/** The chance that an instrument is in use, and that it is planned. */
const instrumentChance = 0.25;

/**
 * Generates cases as lines of JSON, each the text of a {@link Case}. Answers are drawn evenly and apart from each other;
 * a member of a set is in half of the time. The same recipe gives the same lines; with a lower `known` it gives the
 * same cases with facts left out.
 */
export function generateLines(pack: Pack, { count, seed, known, hidden = [] }: CaseRecipe): readonly string[] {
  const next = createSequence(seed);
  const keep = <T>(value: T, hide = false): T | undefined => (next() < known && !hide ? value : undefined);
  return Array.from({ length: count }, (_, index) => {
    const facts = pack.facts.map((fact) => [fact.id, keep(drawAnswer(fact, next), hidden.includes(fact.id))] as const);
    return JSON.stringify({
      id: `case-${index}`,
      title: `Generated case ${index}`,
      facts: Object.fromEntries(facts),
      notes: {},
      current: keep(drawInstruments(pack, next)) ?? null,
      planned: keep(drawInstruments(pack, next)) ?? null,
    });
  });
}

/** Reads a generated line as a program would that gets its cases as JSON. */
export function parseLine(line: string): Case {
  const subject: Case = JSON.parse(line);
  return subject;
}

function drawAnswer(fact: Fact, next: () => number): FactAnswer {
  if (fact.kind === "set") return fact.values.filter(() => next() < 0.5).map((value) => value.id);
  return draw(fact.values, next).id;
}

/** Each level by one of its forms, since a bare level would leave its forms unknown. */
function drawInstruments(pack: Pack, next: () => number): readonly string[] {
  const instruments = [
    ...pack.levels.map((level) => (level.forms.length === 0 ? level.id : `${level.id}.${draw(level.forms, next).id}`)),
    ...pack.instruments.map((instrument) => instrument.id),
  ];
  return instruments.filter(() => next() < instrumentChance);
}

function draw<T>(items: readonly T[], next: () => number): T {
  const item = items[Math.floor(next() * items.length)];
  if (item === undefined) throw new Error("There is nothing to draw from.");
  return item;
}
