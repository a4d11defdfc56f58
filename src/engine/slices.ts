import { type ConditionTable, compileConditions, isOpen, isTrue } from "./condition-table.ts";
import type { Engine } from "./engine.ts";
import { type CaseSpace, type Choice, type Family, mayBeCertain } from "./family.ts";
import { excludedBit, limitedBit, requiredBit, requiredLeadBit } from "./group-outcomes.ts";
import { noRole } from "./objective.ts";
import { listUnknown } from "./trace.ts";
import type { TargetEffect } from "./weigh.ts";

/** One or two levels seen alone, with the rules that bear on them. */
interface Slice {
  readonly levels: readonly number[];
  readonly table: ConditionTable;
  /** By condition of the table what it does, with the place of the level in the slice. */
  readonly effects: readonly (readonly SliceEffect[])[];
}

interface SliceEffect {
  readonly at: number;
  readonly effect: TargetEffect;
}

/** What some rules come to for the levels of a slice: for each the score, points against, stated points and orders. */
type Sums = Int32Array;

const width = 4;
const [scoreAt, againstAt, statedAt, ordersAt] = [0, 1, 2, 3] as const;

/** What a family can do to the levels of a slice: what is certain, and for each group of open rules what may come of it. */
export interface SliceBounds {
  readonly sure: Sums;
  readonly groups: readonly (readonly Sums[])[];
}

/** Into how many outcomes a group is worked out; beyond it its rules are taken to be free of each other. */
const mostOutcomes = 1024;

/** Tells what families of cases can do to one level or two. */
export interface Slicer {
  bounds(family: Family, levels: readonly number[]): SliceBounds;
}

/** A slicer for the cases of a space; it remembers what it worked out. */
export function createSlicer(space: CaseSpace): Slicer {
  const slices = new Map<string, Slice>();
  const known = new Map<string, SliceBounds>();
  return {
    bounds: (family, levels) => {
      const name = levels.join("+");
      const slice = slices.get(name) ?? cutSlice(space.engine, levels);
      slices.set(name, slice);
      const key = `${name} ${slice.table.variables.map((each) => markOf(space, family, each)).join()}`;
      const bounds = known.get(key) ?? boundSlice(space, slice, family);
      known.set(key, bounds);
      return bounds;
    },
  };
}

/** What a family knows of a variable; whether it can still be left out hangs on the others of its set. */
function markOf(space: CaseSpace, family: Family, variable: number): number {
  const mask = family.knowledge[variable] ?? 0;
  if (!space.isUndecided(family, variable)) return mask;
  return -mask - (space.choices(family, variable)[0]?.leaves.length === 0 ? 0.5 : 0);
}

function cutSlice({ vocabulary, scales }: Engine, levels: readonly number[]): Slice {
  const own = scales.rules.map(({ effects }) =>
    effects.flatMap((effect): readonly SliceEffect[] => {
      const at = levels.indexOf(effect.target);
      return at < 0 ? [] : [{ at, effect }];
    }),
  );
  const bearing = own.flatMap((effects, rule) => (effects.length === 0 ? [] : [{ rule, effects }]));
  const conditions = bearing.flatMap(({ rule }) => scales.table.conditions[rule] ?? []);
  return {
    levels,
    table: compileConditions(vocabulary, conditions),
    effects: bearing.map(({ effects }) => effects),
  };
}

function boundSlice(space: CaseSpace, slice: Slice, family: Family): SliceBounds {
  const truths = slice.table.answer(family.knowledge).truths.slice();
  const sure = sum(slice, (rule) => truths[rule] === isTrue);
  const open = [...truths.keys()].filter((rule) => truths[rule] === isOpen);
  const groups = groupRules(open.map((rule) => ({ rule, variables: undecidedIn(space, slice, family, rule) }))).map(
    (group) => listOutcomes(space, slice, family, group),
  );
  return { sure, groups: groups.flat() };
}

function undecidedIn(space: CaseSpace, { table }: Slice, family: Family, rule: number): readonly number[] {
  const compiled = table.conditions[rule];
  if (compiled === undefined || !mayBeCertain(space, family, compiled)) return [];
  return listUnknown(compiled, family.knowledge).filter((variable) => space.isUndecided(family, variable));
}

interface OpenRule {
  readonly rule: number;
  readonly variables: readonly number[];
}

/** Rules that share no undecided variable come apart; those that hang on none stay open in each case, and count in none. */
function groupRules(rules: readonly OpenRule[]): readonly (readonly OpenRule[])[] {
  let groups: readonly (readonly OpenRule[])[] = [];
  for (const rule of rules) {
    if (rule.variables.length === 0) continue;
    const touches = (group: readonly OpenRule[]): boolean =>
      group.some(({ variables }) => variables.some((variable) => rule.variables.includes(variable)));
    groups = [...groups.filter((group) => !touches(group)), [...groups.filter(touches).flat(), rule]];
  }
  return groups;
}

/** The different outcomes of a group, as one group; or where they are too many, each rule as a group of its own. */
function listOutcomes(
  space: CaseSpace,
  slice: Slice,
  family: Family,
  group: readonly OpenRule[],
): readonly (readonly Sums[])[] {
  const rules = new Set(group.map(({ rule }) => rule));
  const found = new Map<string, Sums>();
  let left = mostOutcomes;
  const visit = (within: Family): boolean => {
    const { truths } = slice.table.answer(within.knowledge);
    const variable = nextVariable(space, slice, within, truths, rules);
    if (variable === null) {
      left -= 1;
      const sums = sum(slice, (rule) => rules.has(rule) && truths[rule] === isTrue);
      found.set(sums.join(), sums);
      return left >= 0;
    }
    return space.choices(within, variable).every((choice: Choice) => visit(space.decide(within, variable, choice)));
  };
  if (visit(family)) return [[...found.values()]];
  const nothing = new Int32Array(width * slice.levels.length);
  return group.map(({ rule }) => [nothing, sum(slice, (each) => each === rule)]);
}

/** The undecided variable that most of the open rules ask after; null: none of them can be decided any more. */
function nextVariable(
  space: CaseSpace,
  slice: Slice,
  family: Family,
  truths: Uint8Array,
  rules: ReadonlySet<number>,
): number | null {
  const asked = new Map<number, number>();
  for (const rule of rules) {
    if (truths[rule] !== isOpen) continue;
    for (const variable of undecidedIn(space, slice, family, rule)) {
      asked.set(variable, (asked.get(variable) ?? 0) + 1);
    }
  }
  let next: number | null = null;
  for (const [variable, count] of asked) if (next === null || count > (asked.get(next) ?? 0)) next = variable;
  return next;
}

function sum(slice: Slice, counts: (rule: number) => boolean): Sums {
  const sums = new Int32Array(width * slice.levels.length);
  const add = (at: number, amount: number): void => {
    sums[at] = (sums[at] ?? 0) + amount;
  };
  for (const [rule, effects] of slice.effects.entries()) {
    if (!counts(rule)) continue;
    for (const { at, effect } of effects) {
      const first = width * at;
      add(first + scoreAt, effect.points);
      if (effect.points < 0) add(first + againstAt, -effect.points);
      if (effect.points > 0 && effect.basis === "stated") add(first + statedAt, effect.points);
      sums[first + ordersAt] = (sums[first + ordersAt] ?? 0) | orderBits(effect);
    }
  }
  return sums;
}

function orderBits({ order }: TargetEffect): number {
  switch (order) {
    case "exclude":
      return excludedBit;
    case "limit":
      return limitedBit;
    case "require":
      return requiredBit;
    case "require-lead":
      return requiredBit | requiredLeadBit;
    case null:
      return 0;
    default:
      return order satisfies never;
  }
}

/** By level of a slice: the least and the most that its score can be, and what is ordered always and perhaps. */
export interface LevelReach {
  readonly low: number;
  readonly high: number;
  readonly sure: number;
  readonly any: number;
}

/** What a family can do to the level of a slice of one. */
export function reachOf({ sure, groups }: SliceBounds): LevelReach {
  let [low, high, always, any] = [sure[scoreAt] ?? 0, sure[scoreAt] ?? 0, sure[ordersAt] ?? 0, sure[ordersAt] ?? 0];
  for (const group of groups) {
    const scores = group.map((sums) => sums[scoreAt] ?? 0);
    low += Math.min(...scores);
    high += Math.max(...scores);
    always |= group.reduce((all, sums) => all & (sums[ordersAt] ?? 0), group[0]?.[ordersAt] ?? 0);
    any |= group.reduce((all, sums) => all | (sums[ordersAt] ?? 0), 0);
  }
  return { low, high, sure: always, any };
}

/** The least that the first roles of the levels of a slice are worth more than the second, in any case of a family. */
export function leastLead(
  { objective }: Engine,
  { sure, groups }: SliceBounds,
  roles: readonly number[],
  rivals: readonly number[],
): number {
  const lead = (sums: Sums): number =>
    roles.reduce((total, role, at) => {
      const score = {
        score: sums[width * at + scoreAt] ?? 0,
        against: sums[width * at + againstAt] ?? 0,
        stated: sums[width * at + statedAt] ?? 0,
      };
      return total + objective.worth(role, score) - objective.worth(rivals[at] ?? noRole, score);
    }, 0);
  const nothing = lead(new Int32Array(sure.length));
  // The worth of a role is linear but for what the role itself costs, which counts once.
  return groups.reduce((total, group) => total + Math.min(...group.map((sums) => lead(sums) - nothing)), lead(sure));
}
