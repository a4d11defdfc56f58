import { isOpen } from "./condition-table.ts";
import type { Engine } from "./engine.ts";
import { leadRole, noRole, supportRole } from "./objective.ts";
import { listChoices, type OpenGroup, type OpenRule } from "./open-items.ts";
import type { Knowledge } from "./vocabulary.ts";
import { scoreOf, type Weighing } from "./weigh.ts";

/** What rules order about a level, as bits of a mask. */
export const excludedBit = 1;
export const requiredBit = 2;
export const requiredLeadBit = 4;
export const limitedBit = 8;

/** What one way of completing a group does to each level, against the case as it is. */
export interface GroupOutcome {
  /** The case with as many of the group's variables known as it takes to decide all its rules. */
  readonly completion: Knowledge;
  /** By level: how much the certain score changes. */
  readonly shift: Int32Array;
  /** By level and role, three a level: how much the worth of that role changes. */
  readonly worths: Float64Array;
  /** By level: a mask of what is ordered. */
  readonly orders: Uint8Array;
}

/** The outcomes of a group that are possible, and by level the least and the most that they come to. */
export interface OutcomeSet {
  readonly outcomes: readonly GroupOutcome[];
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Masks of what all of them order, and of what any does. */
  readonly sureOrders: Uint8Array;
  readonly anyOrders: Uint8Array;
}

/** Sums some outcomes up. */
export function summarise(levels: number, outcomes: readonly GroupOutcome[]): OutcomeSet {
  const low = new Int32Array(levels).fill(largest);
  const high = new Int32Array(levels).fill(-largest);
  const sureOrders = new Uint8Array(levels).fill(excludedBit | requiredBit | requiredLeadBit | limitedBit);
  const anyOrders = new Uint8Array(levels);
  for (const { shift, orders } of outcomes) {
    for (let level = 0; level < levels; level++) {
      const by = shift[level] ?? 0;
      const ordered = orders[level] ?? 0;
      if (by < (low[level] ?? 0)) low[level] = by;
      if (by > (high[level] ?? 0)) high[level] = by;
      sureOrders[level] = (sureOrders[level] ?? 0) & ordered;
      anyOrders[level] = (anyOrders[level] ?? 0) | ordered;
    }
  }
  return { outcomes, low, high, sureOrders, anyOrders };
}

/** More than any score. */
const largest = 2 ** 30;

/**
 * All outcomes of a group, which together are all its completions; null where there are more than `most`. The unknowns
 * are tried in a fixed order, each only while something open asks after it: with more knowledge there are never more
 * outcomes.
 */
export function listOutcomes(
  engine: Engine,
  knowledge: Knowledge,
  base: Weighing,
  { rules, variables }: OpenGroup,
  most: number,
): readonly GroupOutcome[] | null {
  const outcomes: GroupOutcome[] = [];
  const weighing = engine.scales.createWeighing();
  const scratch = knowledge.slice();
  const visit = (at: number, asking: readonly OpenRule[]): boolean => {
    const { truths } = engine.scales.weigh(scratch, weighing);
    const open = asking.filter(({ rule }) => truths[rule] === isOpen);
    const next = variables.findIndex((variable, place) => place >= at && isAsked(open, variable));
    const variable = variables[next];
    if (variable === undefined) return outcomes.push(compare(engine, base, weighing, scratch.slice())) <= most;
    for (const choice of listChoices(engine, knowledge, variable)) {
      scratch[variable] = choice;
      if (!visit(next + 1, open)) return false;
    }
    scratch[variable] = knowledge[variable] ?? 0;
    return true;
  };
  return visit(0, rules) ? outcomes : null;
}

function isAsked(rules: readonly OpenRule[], variable: number): boolean {
  return rules.some(({ variables }) => variables.includes(variable));
}

function compare(engine: Engine, base: Weighing, weighing: Weighing, completion: Knowledge): GroupOutcome {
  const { levels } = engine.scales;
  const shift = new Int32Array(levels);
  const worths = new Float64Array(3 * levels);
  for (let level = 0; level < levels; level++) {
    const before = scoreOf(base, level);
    const after = scoreOf(weighing, level);
    shift[level] = after.score - before.score;
    for (const role of [noRole, supportRole, leadRole]) {
      worths[3 * level + role] = engine.objective.worth(role, after) - engine.objective.worth(role, before);
    }
  }
  return { completion, shift, worths, orders: listOrders(weighing, levels) };
}

/** By level a mask of what is certainly ordered. */
export function listOrders(weighing: Weighing, levels: number): Uint8Array {
  const orders = new Uint8Array(levels);
  for (let level = 0; level < levels; level++) {
    if ((weighing.excluded[level] ?? 0) > 0) orders[level] = (orders[level] ?? 0) | excludedBit;
    if ((weighing.required[level] ?? 0) > 0) orders[level] = (orders[level] ?? 0) | requiredBit;
    if ((weighing.requiredLead[level] ?? 0) > 0) orders[level] = (orders[level] ?? 0) | requiredLeadBit;
    if ((weighing.limited[level] ?? 0) > 0) orders[level] = (orders[level] ?? 0) | limitedBit;
  }
  return orders;
}
