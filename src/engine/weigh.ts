import type { Basis, Effect, Pack, Rule, Strength } from "../pack/pack.ts";
import { type Answers, type ConditionTable, compileConditions, isTrue } from "./condition-table.ts";
import type { Meaning } from "./normal-form.ts";
import type { Standing } from "./objective.ts";
import type { Knowledge } from "./vocabulary.ts";

/** The points of a rule's strength. */
export const points: Readonly<Record<Strength, number>> = { slight: 1, moderate: 2, strong: 3 };

/** How sure an order of the rules is: nobody gives it, an open rule might, a true rule does. */
export const notOrdered = 0;
export const maybeOrdered = 1;
export const ordered = 2;

/** What the rules make of every target: the levels in pack order, then all forms. Indexed by target. */
export interface Weighing {
  readonly for: Int32Array;
  /** The part of `for` whose rules the source itself states. */
  readonly stated: Int32Array;
  readonly against: Int32Array;
  readonly openFor: Int32Array;
  readonly openAgainst: Int32Array;
  readonly required: Uint8Array;
  readonly requiredLead: Uint8Array;
  readonly excluded: Uint8Array;
}

/** A rule with its effects by target. */
export interface WeighingRule {
  readonly rule: Rule;
  readonly effects: readonly TargetEffect[];
}

/** One effect of a rule; `points` are negative where it opposes, 0 where it orders. */
export interface TargetEffect {
  readonly target: number;
  readonly order: "require" | "require-lead" | "exclude" | null;
  readonly points: number;
  /** The points that count as stated by the source. */
  readonly stated: number;
}

/** The rules of a pack, ready to weigh. */
export interface Scales {
  readonly rules: readonly WeighingRule[];
  readonly table: ConditionTable;
  /** How many of the targets are levels. */
  readonly levels: number;
  /** `level` or `level.form`, by target. */
  readonly targets: readonly string[];
  /** Weighs into `weighing`, overwriting it; the answers are valid until the next call. */
  weigh(knowledge: Knowledge, weighing: Weighing): Answers;
  createWeighing(): Weighing;
}

/** All rules of a pack in a fixed order: the phases' baselines, then the levels' own. */
export function listRules(pack: Pack): readonly Rule[] {
  return [...pack.phases.phases.flatMap((phase) => phase.rules), ...pack.levels.flatMap((level) => level.rules)];
}

/** Compiles a pack's rules for weighing. */
export function compileScales(pack: Pack, meaning: Meaning): Scales {
  const targets = [
    ...pack.levels.map((level) => level.id),
    ...pack.levels.flatMap((level) => level.forms.map((form) => `${level.id}.${form.id}`)),
  ];
  const rules = listRules(pack).map((rule) => ({
    rule,
    effects: rule.effects.map((effect) => toTarget(effect, rule.basis, targets)),
  }));
  const table = compileConditions(
    meaning,
    rules.map(({ rule }) => rule.when ?? { kind: "all", of: [] }),
  );
  const effects = rules.map((rule) => rule.effects);
  const weigh = (knowledge: Knowledge, weighing: Weighing): Answers => {
    const answers = table.answer(knowledge);
    clear(weighing);
    for (let index = 0; index < answers.count; index++) {
      const rule = answers.touched[index] ?? 0;
      const certain = answers.truths[rule] === isTrue;
      for (const effect of effects[rule] ?? []) add(weighing, effect, certain);
    }
    return answers;
  };
  return { rules, table, levels: pack.levels.length, targets, weigh, createWeighing: () => create(targets.length) };
}

function toTarget(effect: Effect, basis: Basis, targets: readonly string[]): TargetEffect {
  const target = targets.indexOf(effect.form === undefined ? effect.level : `${effect.level}.${effect.form}`);
  if (target < 0) throw new Error(`A rule has an effect on the unknown level ${effect.level}.`);
  switch (effect.kind) {
    case "favour":
      return {
        target,
        order: null,
        points: points[effect.strength],
        stated: basis === "stated" ? points[effect.strength] : 0,
      };
    case "oppose":
      return { target, order: null, points: -points[effect.strength], stated: 0 };
    case "require":
      return { target, order: effect.role === "lead" ? "require-lead" : "require", points: 0, stated: 0 };
    case "exclude":
      return { target, order: "exclude", points: 0, stated: 0 };
  }
}

function add(weighing: Weighing, effect: TargetEffect, certain: boolean): void {
  const { target } = effect;
  if (effect.points > 0) {
    const sum = certain ? weighing.for : weighing.openFor;
    sum[target] = (sum[target] ?? 0) + effect.points;
    if (certain) weighing.stated[target] = (weighing.stated[target] ?? 0) + effect.stated;
  } else if (effect.points < 0) {
    const sum = certain ? weighing.against : weighing.openAgainst;
    sum[target] = (sum[target] ?? 0) - effect.points;
  } else {
    const how = certain ? ordered : maybeOrdered;
    if (effect.order === "exclude") raise(weighing.excluded, target, how);
    else raise(weighing.required, target, how);
    if (effect.order === "require-lead") raise(weighing.requiredLead, target, how);
  }
}

function raise(orders: Uint8Array, target: number, how: number): void {
  if ((orders[target] ?? 0) < how) orders[target] = how;
}

function create(size: number): Weighing {
  return {
    for: new Int32Array(size),
    stated: new Int32Array(size),
    against: new Int32Array(size),
    openFor: new Int32Array(size),
    openAgainst: new Int32Array(size),
    required: new Uint8Array(size),
    requiredLead: new Uint8Array(size),
    excluded: new Uint8Array(size),
  };
}

function clear(weighing: Weighing): void {
  weighing.for.fill(0);
  weighing.stated.fill(0);
  weighing.against.fill(0);
  weighing.openFor.fill(0);
  weighing.openAgainst.fill(0);
  weighing.required.fill(0);
  weighing.requiredLead.fill(0);
  weighing.excluded.fill(0);
}

/** How a target stands on what is certain. */
export function standingOf(weighing: Weighing, target: number): Standing {
  return {
    score: certainScore(weighing, target),
    against: weighing.against[target] ?? 0,
    stated: weighing.stated[target] ?? 0,
  };
}

/** Points for less points against, by target, on what is certain. */
export function certainScore(weighing: Weighing, target: number): number {
  return (weighing.for[target] ?? 0) - (weighing.against[target] ?? 0);
}
