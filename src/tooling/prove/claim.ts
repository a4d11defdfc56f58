import type { Adviser } from "../../advice/create-adviser.ts";
import type { Situation } from "../../advice/situation.ts";
import type { Case } from "../../case/case.ts";
import { isFalse, isOpen, isTrue, type Truth, toTruth } from "../../engine/condition-table.ts";
import { judgeBalance, tallyBalance } from "../../engine/constraints.ts";
import { compileTable } from "../../engine/engine.ts";
import { type CaseSpace, type Family, mayBeCertain } from "../../engine/family.ts";
import type { FamilyMixes } from "../../engine/family-mixes.ts";
import { excludedBit } from "../../engine/group-outcomes.ts";
import { mayBeAllowed } from "../../engine/level-bounds.ts";
import { leadRole, noRole, supportRole } from "../../engine/objective.ts";
import type { LevelReach } from "../../engine/slices.ts";
import { listUnknown, listVariables } from "../../engine/trace.ts";
import { adviceRoles, inBit, type Knowledge } from "../../engine/vocabulary.ts";
import { levelAskedAbout } from "../../pack/pack-names.ts";
import type { Property, PropertyOutcome } from "../../pack/property.ts";
import type { CompiledCondition, Condition } from "../../pack/terms.ts";

/** A property made ready to be looked at in cases and in families of them. */
export interface Claim {
  readonly property: Property;
  /** `given` and, where the outcome is a condition, that. */
  readonly conditions: readonly CompiledCondition[];
  /** Whether the outcome or `given` hangs on the mix; on what is in play or outside the mix, too; and the levels named. */
  readonly needsMix: boolean;
  readonly needsPlaces: boolean;
  readonly levels: ReadonlySet<number>;
  /** The form that the outcome is about, by its number among the targets. */
  readonly target: number | null;
  /** Whether the advice on a case violates the property. */
  isViolatedIn(situation: Situation): boolean;
  /** Whether `given` holds for certain of all cases of a family, of some perhaps, or of none. */
  givenIn(space: CaseSpace, family: Family): Truth;
  /** Whether some case of a family may violate the property; never no where one does. */
  mayBeViolated(space: CaseSpace, family: Family, mixes: () => FamilyMixes): boolean;
}

const always: Condition = { kind: "all", of: [] };

/** Makes a property of a pack ready. */
export function compileClaim(adviser: Adviser, property: Property): Claim {
  const { engine } = adviser;
  const { outcome, given = always } = property;
  const shown = shownBy(adviser, outcome);
  const table = compileTable(engine, "properties", [given, shown ?? always]);
  const variables = new Set(
    table.conditions.flatMap((each) => [...listVariables(each, "holds"), ...listVariables(each, "fails")]),
  );
  const asked = [...variables].map((variable) => engine.vocabulary.variables[variable]?.fact ?? "");
  const levelIds = engine.pack.levels.map(({ id }) => id);
  const asksPlaces = asked.some((fact) => levelAskedAbout(fact) !== null);
  const named = [...asked.flatMap((fact) => levelAskedAbout(fact) ?? []), ...levelsOf(outcome)];
  const roles = outcome.kind === "level" ? outcome.roles : [];
  const outside = roles.filter((role) => role !== "lead" && role !== "support").length;
  const givenTruth = (space: CaseSpace, { left }: Family, roled: Knowledge): Truth => {
    const truth = toTruth(table.answer(roled).truths[0]);
    const compiled = table.conditions[0];
    if (truth !== isOpen || compiled === undefined) return truth;
    return mayBeCertain(space, { knowledge: roled, left }, compiled) ? isOpen : isFalse;
  };
  const view = (family: Family, mix: Uint8Array): Knowledge =>
    asksPlaces ? recordPlaces(adviser, family, mix) : family.knowledge;
  const violatedBy = (
    space: CaseSpace,
    family: Family,
    mixes: () => FamilyMixes,
    mix: Uint8Array,
    keeps: boolean,
  ): boolean => {
    const roled = view(family, mix);
    if (givenTruth(space, family, roled) === isFalse) return false;
    const truth = outcomeIn(outcome, mix);
    if (truth !== null) return misses(property, truth);
    return misses(property, slowOutcomeIn(space, family, mixes, mix, keeps, roled));
  };
  const outcomeIn = (said: PropertyOutcome, mix: Uint8Array): Truth | null => {
    if (said.kind === "alone") {
      const level = levelIds.indexOf(said.level);
      return mix.every((role, at) => (role !== noRole) === (at === level)) ? isTrue : isFalse;
    }
    if (said.kind !== "level" || said.excluded) return null;
    return anyOf(levelsAsked(said.level, levelIds).map((level) => roleTruth(mix[level] ?? noRole, said.roles)));
  };
  const slowOutcomeIn = (
    space: CaseSpace,
    family: Family,
    mixes: () => FamilyMixes,
    mix: Uint8Array,
    keeps: boolean,
    roled: Knowledge,
  ): Truth => {
    switch (outcome.kind) {
      case "level":
        return anyOf(
          levelsAsked(outcome.level, levelIds).map((level) => {
            return excludedTruth(mixes().reaches[level], mix[level] ?? noRole, outcome.roles);
          }),
        );
      case "balance":
        return balanceTruth(mixes(), mix, keeps, outcome.verdicts);
      case "form":
        return formTruth(space, adviser, family, engine.scales.targets.indexOf(outcome.form), outcome.statuses);
      case "companion":
      case "caution":
        if (shown === null) return toTruth(isFalse);
        return toShown(space, { ...family, knowledge: roled }, table.answer(roled).truths[1], table.conditions[1]);
      case "alone":
        return isOpen;
      default:
        return outcome satisfies never;
    }
  };
  const needsMix = asksPlaces || outcome.kind === "level" || outcome.kind === "alone" || outcome.kind === "balance";
  return {
    property,
    conditions: table.conditions,
    needsMix,
    needsPlaces:
      asksPlaces ||
      (outside > 0 && outside < 3) ||
      (outcome.kind === "form" && outcome.statuses.some((status) => status !== "use")),
    levels: new Set(named.flatMap((id) => (levelIds.includes(id) ? [levelIds.indexOf(id)] : []))),
    target: outcome.kind === "form" ? engine.scales.targets.indexOf(outcome.form) : null,
    isViolatedIn: (situation) =>
      table.answer(situation.knowledge).truths[0] === isTrue &&
      misses(property, outcomeOf(situation, outcome) ? isTrue : isFalse),
    givenIn: (space, family) => givenTruth(space, family, family.knowledge),
    mayBeViolated: (space, family, mixes) =>
      needsMix
        ? mixes().some((mix, keeps) => violatedBy(space, family, mixes, mix, keeps))
        : violatedBy(space, family, mixes, new Uint8Array(levelIds.length), false),
  };
}

/** Whether the advice on a case violates a property. */
export function isViolated(adviser: Adviser, claim: Claim, subject: Case): boolean {
  return claim.isViolatedIn(adviser.assess(subject, { language: "en", depth: "none" }).situation);
}

/** Whether an outcome that comes about, does not, or may, may be what the property rules out. */
function misses({ holds }: Property, truth: Truth): boolean {
  return truth !== (holds === "always" ? isTrue : isFalse);
}

function levelsOf(outcome: PropertyOutcome): readonly string[] {
  return (outcome.kind === "level" || outcome.kind === "alone") && outcome.level !== null ? [outcome.level] : [];
}

function levelsAsked(level: string | null, all: readonly string[]): readonly number[] {
  return level === null ? [...all.keys()] : [all.indexOf(level)];
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

/** The condition under which a caution is given or an instrument named; null: neither is asked, or none ever is. */
function shownBy({ engine: { pack }, rules }: Adviser, outcome: PropertyOutcome): Condition | null {
  if (outcome.kind === "caution") {
    return rules.cautions.find(({ caution }) => caution.id === outcome.caution)?.caution.when ?? null;
  }
  if (outcome.kind !== "companion") return null;
  const companion = pack.instruments.find(({ id }) => id === outcome.instrument)?.companion;
  if (companion === undefined) return null;
  const { without } = outcome;
  if (without !== null && companion.caveats.some(({ cites }) => cites.includes(without))) return null;
  return companion.when;
}

/** What hangs on what no case of the family says is shown in none. */
function toShown(
  space: CaseSpace,
  family: Family,
  answer: number | undefined,
  compiled: CompiledCondition | undefined,
): Truth {
  const truth = toTruth(answer);
  if (truth !== isOpen || compiled === undefined) return truth;
  return mayBeCertain(space, family, compiled) ? isOpen : isFalse;
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

function outcomeOf(situation: Situation, outcome: PropertyOutcome): boolean {
  const { engine, roles, weighing, forms } = situation;
  switch (outcome.kind) {
    case "level":
      return engine.pack.levels.some(
        ({ id }, level) =>
          (outcome.level === null || outcome.level === id) &&
          outcome.roles.includes(roles[level] ?? "") &&
          (!outcome.excluded || (weighing.excluded[level] ?? 0) > 0),
      );
    case "alone": {
      const inMix = engine.pack.levels.filter((_, level) => situation.mix[level] !== noRole);
      return inMix.length === 1 && inMix[0]?.id === outcome.level;
    }
    case "form":
      return outcome.statuses.includes(forms.get(engine.scales.targets.indexOf(outcome.form)) ?? "");
    case "companion":
      return namesCompanion(situation, outcome.instrument, outcome.without);
    case "balance":
      return outcome.verdicts.includes(judgeBalance(tallyBalance(situation.problem, situation.mix)) ?? "none");
    case "caution": {
      const index = situation.details.indexOf(outcome.caution, "when");
      return index < 0 || situation.detailTruths[index] === isTrue;
    }
    default:
      return outcome satisfies never;
  }
}

function namesCompanion(
  { engine, details, detailTruths }: Situation,
  instrument: string,
  without: string | null,
): boolean {
  const companion = engine.pack.instruments.find(({ id }) => id === instrument)?.companion;
  if (companion === undefined || detailTruths[details.indexOf(instrument, "when")] !== isTrue) return false;
  return without === null || !companion.caveats.some(({ cites }) => cites.includes(without));
}
