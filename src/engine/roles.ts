import { isFalse } from "./condition-table.ts";
import type { Engine } from "./engine.ts";
import { findRoles } from "./find-roles.ts";
import { inUseLevels, knowsCurrent, letsGo } from "./in-use.ts";
import { isWrongForNow } from "./mix-problem.ts";
import { leadRole, noRole, supportRole } from "./objective.ts";
import { levelsUsedLater, mapRoad, type Step } from "./road-map.ts";
import type { adviceRoles, Knowledge, Vocabulary } from "./vocabulary.ts";
import { certainScore, type Weighing } from "./weigh.ts";

/** A level's place in the advice. */
export type AdviceRole = (typeof adviceRoles)[number];

/** What to do with an instrument, given what is in use; null: it is not in use and need not be, or nothing is said. */
export type LevelAction = "start" | "strengthen" | "keep" | "phase-out" | null;

/** What the advice says of a form. */
export type FormStatus = "use" | "later" | "avoid" | "open";

/** The roles in the advice, as numbers: indices into `adviceRoles`. */
const [leads, supports, comesLater, avoided, neutral] = [0, 1, 2, 3, 4] as const;

/**
 * Each level's role in the advice, as an index into `adviceRoles`: in the mix, whose roles are given, and outside it
 * whether it comes later, is better avoided, or neither. Nothing comes later where letting go applies.
 */
export function assignRoles(
  engine: Engine,
  knowledge: Knowledge,
  weighing: Weighing,
  mix: Uint8Array,
  later: Uint8Array,
): Uint8Array {
  const { truths } = engine.neverLaterTable.answer(knowledge);
  const goes = letsGo(engine, knowledge);
  return mix.map((role, level) => {
    if (role === leadRole) return leads;
    if (role === supportRole) return supports;
    if (later[level] === 1 && truths[level] === isFalse && !goes) return comesLater;
    return isWrongForNow(weighing, level) ? avoided : neutral;
  });
}

/** Records the roles of the levels in the advice, for conditions that ask after them. */
export function recordRoles({ roles: variables }: Vocabulary, knowledge: Knowledge, roles: Uint8Array): void {
  for (let level = 0; level < variables.length; level++) {
    knowledge[variables[level] ?? 0] = 1 << (roles[level] ?? neutral);
  }
}

/** Records a mix alone: a level outside it comes later, is better avoided, or neither. */
export function recordMix({ roles: variables }: Vocabulary, knowledge: Knowledge, mix: Uint8Array): void {
  const outside = (1 << comesLater) | (1 << avoided) | (1 << neutral);
  const masks = [outside, 1 << supports, 1 << leads];
  for (const [level, variable] of variables.entries()) knowledge[variable] = masks[mix[level] ?? noRole] ?? outside;
}

/** What to do with each level, letting go or not; all null where the case does not say what is in use. */
export function assignActions(
  engine: Engine,
  knowledge: Knowledge,
  roles: Uint8Array,
  goes: boolean,
): readonly LevelAction[] {
  if (!knowsCurrent(engine, knowledge)) return engine.pack.levels.map(() => null);
  return Array.from(inUseLevels(engine, knowledge), (inUse, level) => {
    const role = roles[level];
    const inMix = role === leads || role === supports;
    if (inUse === 0) return inMix ? "start" : null;
    if (inMix) return role === leads ? "strengthen" : "keep";
    return role === avoided || goes ? "phase-out" : "keep";
  });
}

/** The status of every form, by target; `steps` are those of the road map. */
export function judgeForms(
  engine: Engine,
  weighing: Weighing,
  steps: readonly Step[],
): ReadonlyMap<number, FormStatus> {
  const { levels, targets } = engine.scales;
  const usedLater = listUsedLater(engine, steps);
  const forms = new Map<number, FormStatus>();
  for (let target = levels; target < targets.length; target++) {
    forms.set(target, judgeForm(weighing, target, usedLater));
  }
  return forms;
}

/** The forms that any of the steps uses, worked out when first asked for. */
function listUsedLater({ scales }: Engine, steps: readonly Step[]): (target: number) => boolean {
  let weighings: readonly Weighing[] | undefined;
  const weigh = ({ knowledge }: Step): Weighing => {
    const weighing = scales.createWeighing();
    scales.weigh(knowledge, weighing);
    return weighing;
  };
  return (target) => {
    weighings ??= steps.map(weigh);
    return weighings.some((weighing) => isUsed(weighing, target));
  };
}

function judgeForm(weighing: Weighing, target: number, isUsedLater: (target: number) => boolean): FormStatus {
  const isOpposed = (weighing.excluded[target] ?? 0) > 0 || certainScore(weighing, target) < 0;
  if (isOpposed) return isUsedLater(target) ? "later" : "avoid";
  return isUsed(weighing, target) ? "use" : "open";
}

/** Whether a form is above 0 and no open rule can stop it. */
function isUsed(weighing: Weighing, target: number): boolean {
  const required = (weighing.required[target] ?? 0) > 0;
  const score = certainScore(weighing, target);
  const worst = score - (weighing.openAgainst[target] ?? 0);
  const stoppable = (weighing.excluded[target] ?? 0) + (weighing.openExcluded[target] ?? 0) > 0;
  return !stoppable && ((required && score >= 0) || (score > 0 && worst > 0));
}

/**
 * Each level's role in the advice with everything counted, the road map too. `mix` are the roles in the mix, where they
 * are known.
 */
export function findAdviceRoles(engine: Engine, knowledge: Knowledge, mix?: Uint8Array): Uint8Array {
  const roles = mix ?? findRoles(engine, knowledge);
  const later = levelsUsedLater(engine, mapRoad(engine, knowledge));
  const weighing = engine.scales.createWeighing();
  engine.scales.weigh(knowledge, weighing);
  return assignRoles(engine, knowledge, weighing, roles, later);
}
