import type { ConditionForm } from "../pack/condition-form.ts";
import { type Engine, movesLevel } from "./engine.ts";
import type { Knowledge } from "./vocabulary.ts";

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

/** A variable, and a mask of values of it that are told apart from the others. */
type Cut = readonly [variable: number, mask: number];

function listUses(engine: Engine): Uses {
  const { vocabulary, scales, constraintTable, verdictTable, phaseTable, assumptions } = engine;
  const moving = scales.table.forms.filter((_, rule) => movesLevel(scales, rule));
  const cuts = [...moving, ...constraintTable.forms, ...verdictTable.forms].map(listCuts);
  const askers = vocabulary.variables.map(() => 0);
  for (const asked of cuts) {
    for (const variable of new Set(asked.map(([variable]) => variable))) askers[variable] = (askers[variable] ?? 0) + 1;
  }
  const classes = vocabulary.variables.map(({ full }): readonly number[] => [full]);
  // What is kept depends on the road map, and that on the phase and on what each phase assumes.
  for (const [variable, mask] of [...cuts, ...phaseTable.forms.map(listCuts), ...assumptions].flat()) {
    classes[variable] = (classes[variable] ?? []).flatMap((part) =>
      [part & mask, part & ~mask].filter((half) => half !== 0),
    );
  }
  return { classes, askers };
}

function listCuts(form: ConditionForm): readonly Cut[] {
  if ("nodes" in form) return form.nodes.flatMap(({ variable, masks }) => masks.map((mask): Cut => [variable, mask]));
  return [...form.holds, ...form.fails].flatMap(({ variables, masks }) =>
    variables.map((variable, at): Cut => [variable, masks[at] ?? 0]),
  );
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
export function sortBySplit(engine: Engine, variables: readonly number[]): readonly number[] {
  const { askers } = usesOf(engine);
  return variables.toSorted((a, b) => (askers[b] ?? 0) - (askers[a] ?? 0) || a - b);
}
