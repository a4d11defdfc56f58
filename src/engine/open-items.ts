import type { CompiledCondition } from "../pack/terms.ts";
import { type ConditionTable, isOpen } from "./condition-table.ts";
import { type Engine, movesLevel } from "./engine.ts";
import { listUnknown } from "./trace.ts";
import type { Knowledge } from "./vocabulary.ts";

export { isUnknown } from "./vocabulary.ts";

/** An open rule that can move a level, and the unknown variables that decide it. */
export interface OpenRule {
  readonly rule: number;
  readonly variables: readonly number[];
}

/** Open rules that share no unknown variable with others. */
export interface OpenGroup {
  readonly rules: readonly OpenRule[];
  /** All their variables, in the order in which cases are split on them. */
  readonly variables: readonly number[];
}

/** Groups the open rules that can move a level. What hangs on nothing but `closed` variables stays open, and is left out. */
export function groupOpenRules(
  engine: Engine,
  knowledge: Knowledge,
  closed: ReadonlySet<number>,
): readonly OpenGroup[] {
  const { scales } = engine;
  const rules = openItems(scales.table, knowledge, (rule) => movesLevel(scales, rule))
    .map(({ condition, variables }) => ({ rule: condition, variables: withoutClosed(variables, closed) }))
    .filter(({ variables }) => variables.length > 0);
  return mergeOverlapping(rules).map((group) => ({
    rules: group,
    variables: sortBySplit(engine, [...new Set(group.flatMap(({ variables }) => variables))]),
  }));
}

/**
 * The unknown variables that the mix can hang on, in the order in which cases are split on them: those of rules that can
 * move a level, and of when constraints and letting go apply.
 */
export function listOpenVariables(
  engine: Engine,
  knowledge: Knowledge,
  closed: ReadonlySet<number>,
): readonly number[] {
  const { scales, constraintTable, verdictTable } = engine;
  const items = [
    ...openItems(scales.table, knowledge, (rule) => movesLevel(scales, rule)),
    ...openItems(constraintTable, knowledge),
    ...openItems(verdictTable, knowledge),
  ];
  const variables = new Set(items.flatMap(({ variables }) => variables));
  return sortBySplit(engine, withoutClosed([...variables], closed));
}

function withoutClosed(variables: readonly number[], closed: ReadonlySet<number>): readonly number[] {
  return closed.size === 0 ? variables : variables.filter((variable) => !closed.has(variable));
}

/** An open condition of a table, and the unknown variables that its answer depends on. */
interface OpenItem {
  readonly condition: number;
  readonly variables: readonly number[];
}

/** The open conditions of a table. */
export function openItems(
  table: ConditionTable,
  knowledge: Knowledge,
  keep: (condition: number) => boolean = () => true,
): readonly OpenItem[] {
  const { truths } = table.answer(knowledge);
  const open: OpenItem[] = [];
  for (let condition = truths.indexOf(isOpen); condition >= 0; condition = truths.indexOf(isOpen, condition + 1)) {
    const compiled = table.conditions[condition];
    if (compiled !== undefined && keep(condition)) {
      open.push({ condition, variables: listUnknown(compiled, knowledge) });
    }
  }
  return open;
}

function mergeOverlapping(rules: readonly OpenRule[]): readonly (readonly OpenRule[])[] {
  const groups = new Set<readonly OpenRule[]>();
  const groupOf = new Map<number, readonly OpenRule[]>();
  for (const rule of rules) {
    const overlapping = new Set<readonly OpenRule[]>();
    for (const variable of rule.variables) {
      const group = groupOf.get(variable);
      if (group !== undefined) overlapping.add(group);
    }
    const merged = [...[...overlapping].flat(), rule];
    for (const group of overlapping) groups.delete(group);
    groups.add(merged);
    for (const { variables } of merged) for (const variable of variables) groupOf.set(variable, merged);
  }
  return [...groups];
}

/** The bits of a mask, each on its own. */
export function bitsOf(mask: number): readonly number[] {
  const bits: number[] = [];
  for (let left = mask; left !== 0; left &= left - 1) bits.push(left & -left);
  return bits;
}

/** What the conditions on which mixes depend make of each variable; worked out once for a pack. */
interface Uses {
  /** Its values as masks: those in one mask make no difference to any mix. */
  readonly classes: readonly (readonly number[])[];
  /** How many conditions ask after it. */
  readonly askers: readonly number[];
}

const uses = new WeakMap<Engine, Uses>();

function usesOf(engine: Engine): Uses {
  const known = uses.get(engine) ?? listUses(engine);
  uses.set(engine, known);
  return known;
}

function listUses(engine: Engine): Uses {
  const { vocabulary, scales, constraintTable, verdictTable, phaseTable, assumptions } = engine;
  const moving = scales.table.conditions.filter((_, rule) => movesLevel(scales, rule));
  const askers = vocabulary.variables.map(() => 0);
  const lastAsker: (number | undefined)[] = [];
  const values = splitValues(engine);
  for (const [condition, compiled] of [
    ...moving,
    ...constraintTable.conditions,
    ...verdictTable.conditions,
  ].entries()) {
    tellCuts(compiled, (variable, mask) => {
      values.cut(variable, mask);
      if (lastAsker[variable] !== condition) askers[variable] = (askers[variable] ?? 0) + 1;
      lastAsker[variable] = condition;
    });
  }
  // What is kept depends on the road map, and that on the phase and on what each phase assumes.
  for (const compiled of phaseTable.conditions) tellCuts(compiled, values.cut);
  for (const [variable, mask] of assumptions.flat()) values.cut(variable, mask);
  return { classes: values.classes, askers };
}

/** Takes a variable, and a mask of values of it that are told apart from the others. */
type TakeCut = (variable: number, mask: number) => void;

/** Tells each cut that a condition makes. */
export function tellCuts(compiled: CompiledCondition, take: TakeCut): void {
  if ("nodes" in compiled) {
    for (const { variable, masks } of compiled.nodes) for (const mask of masks) take(variable, mask);
    return;
  }
  for (const boxes of [compiled.holds, compiled.fails]) {
    for (const { variables, masks } of boxes) {
      for (const [at, variable] of variables.entries()) take(variable, masks[at] ?? 0);
    }
  }
}

/** The values of each variable, as masks of those that no cut so far tells apart. */
export function splitValues({ vocabulary }: Engine): {
  readonly classes: readonly (readonly number[])[];
  readonly cut: TakeCut;
} {
  const classes = vocabulary.variables.map(({ full }): readonly number[] => [full]);
  const cut: TakeCut = (variable, mask) => {
    const parts = classes[variable] ?? [];
    // Most cuts are made again and again.
    if (!parts.some((part) => (part & mask) !== 0 && (part & ~mask) !== 0)) return;
    classes[variable] = parts.flatMap((part) => [part & mask, part & ~mask].filter((half) => half !== 0));
  };
  return { classes, cut };
}

/** The values that a variable can still have, each as a mask; of those that make no difference to any mix the first. */
export function listChoices(engine: Engine, knowledge: Knowledge, variable: number): readonly number[] {
  const choices: number[] = [];
  for (const part of usesOf(engine).classes[variable] ?? []) {
    const left = part & (knowledge[variable] ?? 0);
    if (left !== 0) choices.push(left & -left);
  }
  return choices;
}

/** Variables in the order in which cases are split on them, whatever is known: the one most asked after first. */
function sortBySplit(engine: Engine, variables: readonly number[]): readonly number[] {
  if (variables.length < 2) return variables;
  const { askers } = usesOf(engine);
  return variables.toSorted((a, b) => (askers[b] ?? 0) - (askers[a] ?? 0) || a - b);
}
