import { knowCase } from "../../advice/situation.ts";
import type { Case, FactAnswer } from "../../case/case.ts";
import type { Engine } from "../../engine/engine.ts";
import type { Family } from "../../engine/family.ts";
import { inBit, isUnknown, type Knowledge, outBit } from "../../engine/vocabulary.ts";
import { levelAskedAbout } from "../../pack/pack-names.ts";

/** Of the cases of a family the one that says least; null: nobody can write it. */
export function toCase(engine: Engine, { knowledge, left }: Family): Case | null {
  const { vocabulary, pack } = engine;
  const facts: Record<string, FactAnswer> = {};
  const listOf = (fact: string): readonly string[] | null => {
    const slot = vocabulary.slots.get(fact);
    if (slot?.kind !== "set") return null;
    const members = [...slot.members];
    if (!members.some(([, variable]) => !isUnknown(knowledge, variable))) return null;
    return members.flatMap(([member, variable]) => (knowledge[variable] === inBit ? [member] : []));
  };
  for (const { id, kind } of pack.facts) {
    const slot = vocabulary.slots.get(id);
    const answer = kind === "set" ? listOf(id) : slot?.kind === "one" ? valueIn(slot, knowledge) : null;
    if (answer !== null) facts[id] = answer;
  }
  const instruments = (fact: string): readonly string[] | null =>
    nameForms(engine, listOf(fact), fact, { knowledge, left });
  const subject: Case = {
    id: "counterexample",
    title: "counterexample",
    facts,
    notes: {},
    current: instruments("current"),
    planned: instruments("planned"),
  };
  const known = knowCase(engine, subject);
  const planned = vocabulary.slots.get("planned");
  const isPlan = (variable: number): boolean =>
    planned?.kind === "set" && variable >= planned.first && variable < planned.first + planned.members.size;
  const isIn = vocabulary.variables.every((_, variable) => {
    if (isPlan(variable) || !isOfCase(engine, variable)) return true;
    if (left[variable] === 1) return known[variable] === knowledge[variable];
    return isUnknown(knowledge, variable) || known[variable] === knowledge[variable];
  });
  return isIn ? subject : null;
}

function valueIn(
  slot: { readonly variable: number; readonly bits: ReadonlyMap<string, number> },
  knowledge: Knowledge,
): string | null {
  for (const [value, bit] of slot.bits) if (knowledge[slot.variable] === bit) return value;
  return null;
}

/**
 * A level whose forms are named goes by these; where one is out, another that may be is in. One of whose forms nothing is
 * said is named itself.
 */
function nameForms(
  { pack, vocabulary }: Engine,
  members: readonly string[] | null,
  fact: string,
  { knowledge, left }: Family,
): readonly string[] | null {
  if (members === null) return null;
  const slot = vocabulary.slots.get(fact);
  const variableOf = (id: string): number => (slot?.kind === "set" ? (slot.members.get(id) ?? -1) : -1);
  const isOut = (id: string): boolean => knowledge[variableOf(id)] === outBit;
  const levels = pack.levels.flatMap(({ id, forms }) => {
    const all = forms.map((form) => `${id}.${form.id}`);
    const named = all.filter((form) => members.includes(form));
    if (named.length > 0) return named;
    if (all.some((form) => left[variableOf(form)] === 1)) return isOut(id) ? [] : [id];
    if (!members.includes(id)) return [];
    const free = all.find((form) => !isOut(form));
    return all.some(isOut) && free !== undefined ? [free] : [id];
  });
  return [...levels, ...pack.instruments.flatMap(({ id }) => (members.includes(id) ? [id] : []))];
}

/** Whether a case can say it: facts of the theme, and what is in use and planned; the rest follows from these. */
export function isOfCase({ vocabulary }: Engine, variable: number): boolean {
  return levelAskedAbout(vocabulary.variables[variable]?.fact ?? "advice.") === null;
}

/** The variables of the levels and other instruments in use, and of the levels planned. */
export function listInstruments({ vocabulary, pack }: Engine): {
  readonly used: readonly number[];
  readonly planned: readonly number[];
} {
  const slot = vocabulary.slots.get("planned");
  return {
    used: [...vocabulary.currentLevels, ...vocabulary.currentInstruments],
    planned: slot?.kind === "set" ? pack.levels.flatMap(({ id }) => slot.members.get(id) ?? []) : [],
  };
}
