import { type ConditionTable, isOpen } from "./condition-table.ts";
import { type Engine, movesLevel } from "./engine.ts";
import { listUnknown } from "./trace.ts";
import type { Knowledge } from "./vocabulary.ts";

export { isUnknown } from "./vocabulary.ts";

/** The open conditions that the mix hangs on, gathered by the unknown variables they share. */
export interface OpenGroup {
  readonly variables: readonly number[];
  /** In how many ways its variables can be completed. */
  readonly completions: number;
}

/**
 * Groups everything open that can move a level: rules, and when constraints and letting go apply. What hangs on nothing
 * but `closed` variables stays open, and is left out.
 */
export function groupOpenItems(
  engine: Engine,
  knowledge: Knowledge,
  closed: ReadonlySet<number>,
): readonly OpenGroup[] {
  const items = listOpenItems(engine, knowledge);
  const asked = closed.size === 0 ? items : withoutClosed(items, closed);
  return mergeOverlapping(asked).map((variables) => ({
    variables,
    completions: variables.reduce((product, variable) => product * countBits(knowledge[variable] ?? 0), 1),
  }));
}

/** For each open condition on which the mix can depend, the unknown variables that decide it. */
function listOpenItems(engine: Engine, knowledge: Knowledge): readonly (readonly number[])[] {
  return [
    ...openVariables(engine.scales.table, knowledge, (rule) => movesLevel(engine.scales, rule)),
    ...openVariables(engine.constraintTable, knowledge),
    ...openVariables(engine.verdictTable, knowledge),
  ];
}

function withoutClosed(
  items: readonly (readonly number[])[],
  closed: ReadonlySet<number>,
): readonly (readonly number[])[] {
  return items
    .map((variables) => variables.filter((variable) => !closed.has(variable)))
    .filter((variables) => variables.length > 0);
}

/** For each open condition of a table, the unknown variables that its answer depends on. */
export function openVariables(
  table: ConditionTable,
  knowledge: Knowledge,
  keep: (condition: number) => boolean = () => true,
): readonly (readonly number[])[] {
  const { truths } = table.answer(knowledge);
  const open: (readonly number[])[] = [];
  for (let condition = truths.indexOf(isOpen); condition >= 0; condition = truths.indexOf(isOpen, condition + 1)) {
    const form = table.forms[condition];
    if (form !== undefined && keep(condition)) open.push(listUnknown(form, knowledge));
  }
  return open;
}

/** The unknown variables on which open items that can move a level depend, those that most of them share first. */
export function listOpenVariables(engine: Engine, knowledge: Knowledge): readonly number[] {
  const shares = new Map<number, number>();
  for (const variable of listOpenItems(engine, knowledge).flat()) {
    shares.set(variable, (shares.get(variable) ?? 0) + 1);
  }
  return [...shares].sort(([, a], [, b]) => b - a).map(([variable]) => variable);
}

function mergeOverlapping(items: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const groups = new Set<number[]>();
  const groupOf = new Map<number, number[]>();
  for (const item of items) {
    const merged: number[] = [];
    for (const variable of item) {
      const group = groupOf.get(variable) ?? [variable];
      if (group === merged) continue;
      groups.delete(group);
      for (const member of group) {
        merged.push(member);
        groupOf.set(member, merged);
      }
    }
    groups.add(merged);
  }
  return Array.from(groups, (group) => group.sort((a, b) => a - b));
}

/** The bits of a mask, each on its own. */
export function bitsOf(mask: number): readonly number[] {
  const bits: number[] = [];
  for (let left = mask; left !== 0; left &= left - 1) bits.push(left & -left);
  return bits;
}

function countBits(mask: number): number {
  return bitsOf(mask).length;
}
