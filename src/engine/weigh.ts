import type { Basis, Effect, Pack, Rule } from "../pack/pack.ts";
import { points } from "../pack/worth-scale.ts";
import { type Answers, type ConditionTable, isTrue } from "./condition-table.ts";
import type { LevelScore } from "./objective.ts";
import { listRulesOn, type RuleOnTarget } from "./rules-on.ts";
import type { Knowledge } from "./vocabulary.ts";

/**
 * What the rules make of every target: the levels in pack order, then all forms. Each array is indexed by target. The
 * points are sums over rules; the orders (`required`, `requiredLead`, `excluded`, `limited`) count the rules that give them. What
 * starts with `open` is what open rules may still add.
 */
export interface Weighing {
  readonly for: Int32Array;
  readonly against: Int32Array;
  /** The part of `for` whose rules the source itself states. */
  readonly stated: Int32Array;
  readonly required: Int32Array;
  readonly requiredLead: Int32Array;
  readonly excluded: Int32Array;
  /** Rules that keep a level from leading. */
  readonly limited: Int32Array;
  /** The part of `against` whose rules the source states or implies. */
  readonly grounded: Int32Array;
  readonly openFor: Int32Array;
  readonly openAgainst: Int32Array;
  readonly openRequired: Int32Array;
  readonly openRequiredLead: Int32Array;
  readonly openExcluded: Int32Array;
  readonly openLimited: Int32Array;
  /** All of the above behind each other, in the order of {@link sums}. */
  readonly all: Int32Array;
}

/** The sums of a weighing, in the order in which they lie in memory. */
const sums = [
  "for",
  "against",
  "stated",
  "required",
  "requiredLead",
  "excluded",
  "limited",
  "grounded",
  "openFor",
  "openAgainst",
  "openRequired",
  "openRequiredLead",
  "openExcluded",
  "openLimited",
] as const;

/** Where an effect counts while its rule is open. */
const openSums = {
  for: "openFor",
  against: "openAgainst",
  required: "openRequired",
  requiredLead: "openRequiredLead",
  excluded: "openExcluded",
  limited: "openLimited",
} as const;

/** A rule with its effects by target. */
export interface WeighingRule {
  readonly rule: Rule;
  readonly effects: readonly TargetEffect[];
}

/** One effect of a rule; `points` are negative where it opposes, 0 where it orders. */
export interface TargetEffect {
  readonly target: number;
  readonly order: "require" | "require-lead" | "exclude" | "limit" | null;
  readonly points: number;
  readonly basis: Basis;
}

/** The rules of a pack, ready to weigh. */
export interface Scales {
  readonly rules: readonly WeighingRule[];
  readonly table: ConditionTable;
  /** How many of the targets are levels. */
  readonly levels: number;
  /** For each target, the rules that bear on it, what weighs most first. */
  readonly rulesOn: readonly (readonly RuleOnTarget[])[];
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

/** Compiles a pack's rules for weighing; `table` has the conditions of {@link listRules}. */
export function compileScales(pack: Pack, table: ConditionTable): Scales {
  const targets = [
    ...pack.levels.map((level) => level.id),
    ...pack.levels.flatMap((level) => level.forms.map((form) => `${level.id}.${form.id}`)),
  ];
  const rules = listRules(pack).map((rule) => ({
    rule,
    effects: rule.effects.map((effect) => toTarget(effect, rule.basis, targets)),
  }));
  const additions = listAdditions(rules, targets.length);
  const weigh = (knowledge: Knowledge, weighing: Weighing): Answers => {
    const answers = table.answer(knowledge);
    weighing.all.fill(0);
    add(additions, answers, weighing.all);
    return answers;
  };
  const rulesOn = listRulesOn(rules, targets.length);
  return {
    rules,
    table,
    levels: pack.levels.length,
    rulesOn,
    targets,
    weigh,
    createWeighing: () => create(targets.length),
  };
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
        basis,
      };
    case "oppose":
      return { target, order: null, points: -points[effect.strength], basis };
    case "require":
      return { target, order: effect.role === "lead" ? "require-lead" : "require", points: 0, basis };
    case "exclude":
    case "limit":
      return { target, order: effect.kind, points: 0, basis };
  }
}

/** The effects of all rules as plain additions: rule r's are those from `start[r]` up to `start[r + 1]`. */
interface Additions {
  readonly start: Int32Array;
  readonly amount: Int32Array;
  /** Where in {@link Weighing.all} to add if the rule is true, and where if it is open; the end is a place to ignore. */
  readonly certainAt: Int32Array;
  readonly openAt: Int32Array;
}

function listAdditions(rules: readonly WeighingRule[], size: number): Additions {
  const start = [0];
  const entries: { amount: number; certainAt: number; openAt: number }[] = [];
  const at = (sum: (typeof sums)[number], target: number): number => sums.indexOf(sum) * size + target;
  const ignored = sums.length * size;
  for (const { effects } of rules) {
    for (const { target, order, points: value, basis } of effects) {
      const push = (sum: keyof typeof openSums, amount: number): void => {
        entries.push({ amount, certainAt: at(sum, target), openAt: at(openSums[sum], target) });
      };
      if (value > 0) push("for", value);
      if (value < 0) push("against", -value);
      const pushCertain = (sum: "stated" | "grounded", amount: number): void => {
        entries.push({ amount, certainAt: at(sum, target), openAt: ignored });
      };
      if (value > 0 && basis === "stated") pushCertain("stated", value);
      if (value < 0 && basis !== "inferred") pushCertain("grounded", -value);
      if (order === "limit") push("limited", 1);
      if (order === "exclude") push("excluded", 1);
      if (order === "require" || order === "require-lead") push("required", 1);
      if (order === "require-lead") push("requiredLead", 1);
    }
    start.push(entries.length);
  }
  return {
    start: Int32Array.from(start),
    amount: Int32Array.from(entries, (entry) => entry.amount),
    certainAt: Int32Array.from(entries, (entry) => entry.certainAt),
    openAt: Int32Array.from(entries, (entry) => entry.openAt),
  };
}

function add({ start, amount, certainAt, openAt }: Additions, answers: Answers, all: Int32Array): void {
  const { active, truths, count } = answers;
  for (let index = 0; index < count; index++) {
    const rule = active[index] ?? 0;
    const places = truths[rule] === isTrue ? certainAt : openAt;
    const end = start[rule + 1] ?? 0;
    for (let entry = start[rule] ?? 0; entry < end; entry++) {
      const place = places[entry] ?? 0;
      all[place] = (all[place] ?? 0) + (amount[entry] ?? 0);
    }
  }
}

function create(size: number): Weighing {
  const all = new Int32Array(sums.length * size + 1);
  const part = (sum: (typeof sums)[number]): Int32Array => {
    const from = sums.indexOf(sum) * size;
    return all.subarray(from, from + size);
  };
  return {
    for: part("for"),
    against: part("against"),
    stated: part("stated"),
    required: part("required"),
    requiredLead: part("requiredLead"),
    excluded: part("excluded"),
    limited: part("limited"),
    grounded: part("grounded"),
    openFor: part("openFor"),
    openAgainst: part("openAgainst"),
    openRequired: part("openRequired"),
    openRequiredLead: part("openRequiredLead"),
    openExcluded: part("openExcluded"),
    openLimited: part("openLimited"),
    all,
  };
}

/** What the rules make of a target, on what is certain. */
export function scoreOf(weighing: Weighing, target: number): LevelScore {
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
