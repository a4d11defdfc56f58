import type { Adviser } from "../../advice/create-adviser.ts";
import { type ConditionTable, isFalse, isOpen, isTrue, type Truth, toTruth } from "../../engine/condition-table.ts";
import { judgeBalance, tallyBalance } from "../../engine/constraints.ts";
import { type CaseSpace, type Family, mayBeCertain } from "../../engine/family.ts";
import type { FamilyMixes } from "../../engine/family-mixes.ts";
import { excludedBit } from "../../engine/group-outcomes.ts";
import { mayBeAllowed } from "../../engine/level-bounds.ts";
import { leadRole, noRole, supportRole } from "../../engine/objective.ts";
import type { LevelReach } from "../../engine/slices.ts";
import { listUnknown } from "../../engine/trace.ts";
import { adviceRoles, inBit, type Knowledge } from "../../engine/vocabulary.ts";
import type { Property } from "../../pack/property.ts";
import type { CompiledCondition } from "../../pack/terms.ts";

/** A property as it is read in families of cases. */
interface Reading {
  readonly adviser: Adviser;
  readonly property: Property;
  /** `given`, and when what the outcome is about is shown. */
  readonly table: ConditionTable;
  /** Whether the second condition says anything: what no condition shows is never shown. */
  readonly isShown: boolean;
  /** Whether a condition asks after the place of a level in the advice. */
  readonly asksPlaces: boolean;
}

/** A family of cases, with what its mixes may be. */
interface View {
  readonly space: CaseSpace;
  readonly family: Family;
  readonly mixes: () => FamilyMixes;
}

/** Whether `given` holds for certain in all cases of a family, in some perhaps, or in none. */
export function givenIn({ table }: Reading, space: CaseSpace, family: Family): Truth {
  return certainIn(table, 0, space, family);
}

/** Of a condition whether it is certain in all cases of a family, perhaps in some, or in none. */
function certainIn(table: ConditionTable, condition: number, space: CaseSpace, family: Family): Truth {
  const truth = toTruth(table.answer(family.knowledge).truths[condition]);
  const compiled = table.conditions[condition];
  if (truth !== isOpen || compiled === undefined) return truth;
  return mayBeCertain(space, family, compiled) ? isOpen : isFalse;
}

/** Whether a case of a family may violate the property if it has this mix, which `keeps` to all demands that apply. */
export function mayBeViolated(reading: Reading, view: View, mix: Uint8Array, keeps: boolean): boolean {
  const { adviser, property, table, asksPlaces } = reading;
  const family = asksPlaces ? { ...view.family, knowledge: recordPlaces(adviser, view.family, mix) } : view.family;
  if (certainIn(table, 0, view.space, family) === isFalse) return false;
  return outcomeIn(reading, { ...view, family }, mix, keeps) !== (property.holds === "always" ? isTrue : isFalse);
}

/** Whether the outcome comes about in all cases of a family that have this mix, in some perhaps, or in none. */
function outcomeIn(reading: Reading, { space, family, mixes }: View, mix: Uint8Array, keeps: boolean): Truth {
  const { adviser, table, isShown } = reading;
  const { outcome } = reading.property;
  const { pack, scales } = adviser.engine;
  switch (outcome.kind) {
    case "level": {
      const levels = [...pack.levels.keys()].filter(
        (level) => outcome.level === null || pack.levels[level]?.id === outcome.level,
      );
      return anyOf(
        levels.map((level) => {
          const role = mix[level] ?? noRole;
          return outcome.excluded
            ? excludedTruth(mixes().reaches[level], role, outcome.roles)
            : roleTruth(role, outcome.roles);
        }),
      );
    }
    case "alone":
      return pack.levels.every(({ id }, level) => ((mix[level] ?? noRole) !== noRole) === (id === outcome.level))
        ? isTrue
        : isFalse;
    case "form":
      return formTruth(space, adviser, family, scales.targets.indexOf(outcome.form), outcome.statuses);
    case "companion":
    case "caution":
      return isShown ? certainIn(table, 1, space, family) : isFalse;
    case "balance":
      return balanceTruth(mixes(), mix, keeps, outcome.verdicts);
    default:
      return outcome satisfies never;
  }
}

function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes(isTrue)) return isTrue;
  return truths.includes(isOpen) ? isOpen : isFalse;
}

const outsideRoles = adviceRoles.slice(2);

function roleTruth(role: number, wanted: readonly string[]): Truth {
  if (role === leadRole) return wanted.includes("lead") ? isTrue : isFalse;
  if (role === supportRole) return wanted.includes("support") ? isTrue : isFalse;
  const among = outsideRoles.filter((each) => wanted.includes(each)).length;
  return among === 0 ? isFalse : among === outsideRoles.length ? isTrue : isOpen;
}

/** Whether a level that a rule excludes has one of some roles: what rules leave it then are fewer than what they may. */
function excludedTruth(reach: LevelReach | undefined, role: number, wanted: readonly string[]): Truth {
  if (reach === undefined || (reach.any & excludedBit) === 0) return isFalse;
  const left = mayBeAllowed(reach.sure | excludedBit, reach.any, reach.high);
  if ((left & (1 << role)) === 0) return isFalse;
  const truth = roleTruth(role, wanted);
  return truth === isTrue && (reach.sure & excludedBit) === 0 ? isOpen : truth;
}

/** What a family knows, with the place of every level as far as the mix tells it. */
function recordPlaces({ engine }: Adviser, { knowledge, left }: Family, mix: Uint8Array): Knowledge {
  const { vocabulary, pack } = engine;
  const { truths } = engine.inUseTable.answer(knowledge);
  const planned = vocabulary.slots.get("planned");
  const roled = knowledge.slice();
  for (const [level, { id }] of pack.levels.entries()) {
    const role = mix[level] ?? noRole;
    roled[vocabulary.roles[level] ?? 0] = role === leadRole ? 1 : role === supportRole ? 2 : 4 | 8 | 16;
    const plan = planned?.kind === "set" ? (planned.members.get(id) ?? -1) : -1;
    const use = vocabulary.currentLevels[level] ?? -1;
    const may = (variable: number): boolean => left[variable] !== 1 && ((knowledge[variable] ?? 0) & inBit) !== 0;
    const isIn = role !== noRole || knowledge[plan] === inBit;
    const mayBeIn = isIn || may(plan) || may(use) || truths[level] !== isFalse;
    roled[vocabulary.inPlay[level] ?? 0] = isIn ? 1 : mayBeIn ? 3 : 2;
  }
  return roled;
}

/** Which verdicts a mix can get, with what may be kept beside it; none with nothing on a side where that is a demand it meets. */
function balanceTruth(
  { permissive, restrictive, sure }: FamilyMixes,
  mix: Uint8Array,
  keeps: boolean,
  wanted: readonly string[],
): Truth {
  const isBalanced =
    keeps && mix.some((role) => role !== noRole) && sure.some(({ constraint }) => constraint.kind === "balance");
  const most = tallyBalance(permissive, mix);
  const least = tallyBalance(restrictive, mix);
  const verdicts = new Set<string>();
  for (const topDown of steps(least.topDown, most.topDown)) {
    for (const bottomUp of steps(least.bottomUp, most.bottomUp)) {
      if (isBalanced && (topDown === 0 || bottomUp === 0)) continue;
      verdicts.add(judgeBalance({ topDown, bottomUp, mixed: 0 }) ?? "none");
    }
  }
  const among = [...verdicts].filter((verdict) => wanted.includes(verdict)).length;
  return among === 0 ? isFalse : among === verdicts.size ? isTrue : isOpen;
}

/** What is kept counts whole, or half on each side. */
function steps(least: number, most: number): readonly number[] {
  return Array.from({ length: 2 * (most - least) + 1 }, (_, at) => least + at / 2);
}

/** Only whether a form is in use follows from what rules make of it; whether it comes later hangs on the road map too. */
function formTruth(
  space: CaseSpace,
  { engine: { scales } }: Adviser,
  family: Family,
  target: number,
  wanted: readonly string[],
): Truth {
  const { truths } = scales.table.answer(family.knowledge);
  let [low, high] = [0, 0];
  let [isExcluded, mayBeExcluded, isRequired, mayBeRequired] = [false, false, false, false];
  for (const { index, points, effect } of scales.rulesOn[target] ?? []) {
    const truth = truths[index];
    if (truth === isFalse) continue;
    if (points > 0) high += points;
    if (points < 0) low += points;
    if (truth === isTrue) {
      if (points > 0) low += points;
      if (points < 0) high += points;
    }
    // Of a form that an open rule may exclude it is not said that it is in use, so an open one counts as well.
    if (effect.kind === "exclude") {
      mayBeExcluded = true;
      if (truth === isTrue || !mayBeDecided(space, family, scales.table.conditions[index])) isExcluded = true;
    }
    if (effect.kind === "require") {
      mayBeRequired = true;
      if (truth === isTrue) isRequired = true;
    }
  }
  const mayUse = !isExcluded && (high > 0 || (mayBeRequired && high >= 0));
  const isUsed = !mayBeExcluded && (low > 0 || (isRequired && low >= 0));
  const asksUse = wanted.includes("use");
  if (!mayUse && !(wanted.length > (asksUse ? 1 : 0))) return isFalse;
  if (isUsed) return asksUse ? isTrue : isFalse;
  return isOpen;
}

function mayBeDecided(space: CaseSpace, family: Family, compiled: CompiledCondition | undefined): boolean {
  return (
    compiled !== undefined &&
    listUnknown(compiled, family.knowledge).some((variable) => space.isUndecided(family, variable))
  );
}
