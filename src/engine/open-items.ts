import { type ConditionTable, isOpen } from "./condition-table.ts";
import { type Engine, movesLevel } from "./engine.ts";
import { isPossible } from "./trace.ts";
import type { Knowledge } from "./vocabulary.ts";

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
  const items = [
    ...openVariables(engine.scales.table, knowledge, (rule) => movesLevel(engine.scales, rule)),
    ...openVariables(engine.constraintTable, knowledge),
    ...openVariables(engine.verdictTable, knowledge),
  ]
    .map((variables) => variables.filter((variable) => !closed.has(variable)))
    .filter((variables) => variables.length > 0);
  return mergeOverlapping(items).map((variables) => ({
    variables,
    completions: variables.reduce((product, variable) => product * countBits(knowledge[variable] ?? 0), 1),
  }));
}

/** For each open condition of a table, the unknown variables that its answer depends on. */
export function openVariables(
  table: ConditionTable,
  knowledge: Knowledge,
  keep: (condition: number) => boolean = () => true,
): readonly (readonly number[])[] {
  const { truths } = table.answer(knowledge);
  if (!truths.includes(isOpen)) return [];
  return table.boxes.flatMap(({ holds, fails }, condition) => {
    if (truths[condition] !== isOpen || !keep(condition)) return [];
    const boxes = [...holds, ...fails].filter((box) => isPossible(box, knowledge));
    const unknown = boxes.flatMap((box) => box.variables.filter((variable) => isUnknown(knowledge, variable)));
    return [[...new Set(unknown)]];
  });
}

/** Whether more than one value of a variable is still possible. */
export function isUnknown(knowledge: Knowledge, variable: number): boolean {
  const mask = knowledge[variable] ?? 0;
  return (mask & (mask - 1)) !== 0;
}

function mergeOverlapping(items: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const groups: Set<number>[] = [];
  for (const item of items) {
    const touching = groups.filter((group) => item.some((variable) => group.has(variable)));
    const merged = new Set([...touching.flatMap((group) => [...group]), ...item]);
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups.map((group) => [...group].sort((a, b) => a - b));
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
