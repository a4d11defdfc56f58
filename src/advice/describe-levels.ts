import type { FactAnswer } from "../case/case.ts";
import type { ChangedMix } from "../engine/changes.ts";
import { isFalse, isOpen, isTrue, type Truth } from "../engine/condition-table.ts";
import { mixRoles, noRole } from "../engine/objective.ts";
import { findAdviceRoles } from "../engine/roles.ts";
import { adviceRoles } from "../engine/vocabulary.ts";
import type { HowCondition, Level } from "../pack/pack.ts";
import type {
  AdviceCondition,
  AdviceConstraint,
  AdviceForm,
  AdviceLevel,
  Counterfactual,
  Decision,
  Finding,
  Role,
} from "./advice.ts";
import type { LevelOutline } from "./advice-parts.ts";
import { constraintReasons } from "./describe-mix.ts";
import type { CautionRule } from "./findings/finding-rules.ts";
import type { Depth } from "./on-demand.ts";
import { decidingFacts, nearestFor, reasonsFor, reasonsForRole } from "./reasons.ts";
import { isHeldBack, isHowTold, isMet, isShown, type Situation } from "./situation.ts";

/** What is said of levels beside what they weigh. */
interface LevelMatters {
  readonly constraints: readonly AdviceConstraint[];
  /** The cautions that are true of the case, and each in words. */
  readonly cautions: readonly CautionRule[];
  readonly told: readonly Finding[];
  readonly changed: readonly ChangedMix[];
  readonly depth: Depth;
  /** Beside each level whether it is certain, where that was asked for. */
  readonly certain: readonly AdviceLevel["certain"][];
}

/** All levels, in the pack's order. */
export function describeLevels(situation: Situation, matters: LevelMatters): readonly AdviceLevel[] {
  return situation.engine.pack.levels.map((level, index) => describeLevel(situation, level, index, matters));
}

function describeLevel(
  situation: Situation,
  level: Level,
  index: number,
  { constraints, cautions, told, changed, depth, certain: claims }: LevelMatters,
): AdviceLevel {
  const { language, weighing } = situation;
  const reasons = reasonsForRole(situation, index);
  const moved = constraintReasons(situation, constraints, level.id);
  const role = roleOf(situation, index);
  const action = situation.actions[index] ?? null;
  const pointsFor = weighing.for[index] ?? 0;
  const pointsAgainst = weighing.against[index] ?? 0;
  const certain = pointsFor - pointsAgainst;
  return {
    id: level.id,
    numeral: level.numeral,
    name: level.name[language],
    summary: level.summary[language],
    direction: level.direction,
    role,
    action,
    decision: describeDecision(situation, level.by),
    score: {
      certain,
      for: pointsFor,
      against: pointsAgainst,
      min: certain - (weighing.openAgainst[index] ?? 0),
      max: certain + (weighing.openFor[index] ?? 0),
    },
    forms: level.forms.map((form) => describeForm(situation, level, form)),
    for: join(moved.for, reasons.for),
    against: join(moved.against, reasons.against),
    open: reasons.open,
    nearest: depth === "none" ? [] : nearestFor(situation, index),
    conditions: isHowTold(situation, index) ? describeConditions(situation, level.conditions) : [],
    cautions: told.filter((_, at) => cautions[at]?.level === level.id),
    counterfactuals: describeCounterfactuals(situation, index, changed),
    certain: claims[index] ?? null,
  };
}

/** Both lists behind each other; where one of them is empty, the other. */
function join<T>(first: readonly T[], others: readonly T[]): readonly T[] {
  if (others.length === 0) return first;
  return first.length === 0 ? others : [...first, ...others];
}

/** The roles of all levels and the status of their forms, in the pack's order. */
export function outlineLevels(situation: Situation): readonly LevelOutline[] {
  return situation.engine.pack.levels.map((level, index) => ({
    id: level.id,
    role: roleOf(situation, index),
    forms: level.forms.map((form) => ({
      id: form.id,
      status: formStatusOf(situation, targetOf(situation, level, form)),
    })),
  }));
}

function roleOf({ roles }: Situation, level: number): Role {
  return roles[level] ?? "neutral";
}

function targetOf({ engine }: Situation, level: Level, form: Level["forms"][number]): number {
  return engine.scales.targets.indexOf(`${level.id}.${form.id}`);
}

function formStatusOf({ forms }: Situation, target: number): AdviceForm["status"] {
  return forms().get(target) ?? "open";
}

function describeForm(situation: Situation, level: Level, form: Level["forms"][number]): AdviceForm {
  const target = targetOf(situation, level, form);
  const reasons = reasonsFor(situation, target);
  return {
    id: form.id,
    name: form.name[situation.language],
    summary: form.summary[situation.language],
    status: formStatusOf(situation, target),
    reasons: join(reasons.against, join(reasons.for, reasons.open)),
  };
}

/** The how-conditions that apply for certain and ask for nothing that is held back, with whether the case meets them. */
export function describeConditions(
  situation: Situation,
  conditions: readonly HowCondition[],
): readonly AdviceCondition[] {
  const applies = ({ id, asksFor = noTargets }: HowCondition): boolean =>
    isShown(situation, id) === isTrue && !asksFor.some((target) => isHeldBack(situation, target));
  return conditions.filter(applies).map((condition) => {
    const met = isMet(situation, condition.id);
    const compiled = situation.details.table.conditions[situation.details.indexOf(condition.id, "met")];
    return {
      id: condition.id,
      text: condition.text[situation.language],
      cites: condition.cites,
      basis: condition.basis,
      status: statusOf(met),
      facts: met === isOpen ? {} : decidingFacts(situation, compiled, met),
      decision: describeDecision(situation, condition.by),
    };
  });
}

const noTargets: readonly string[] = [];

function statusOf(met: Truth): AdviceCondition["status"] {
  if (met === isTrue) return "met";
  return met === isFalse ? "unmet" : "open";
}

/** How many changes are shown for a level. */
const counterfactualsShown = 6;

function describeCounterfactuals(
  situation: Situation,
  level: number,
  changed: readonly ChangedMix[],
): readonly Counterfactual[] {
  const { mix } = situation;
  const flips = changed.filter(({ roles }) => roles[level] !== mix[level]);
  const fewest = flips.reduce((least, { changes }) => Math.min(least, changes.length), Number.POSITIVE_INFINITY);
  return flips
    .filter(({ changes }) => changes.length === fewest)
    .slice(0, counterfactualsShown)
    .map((flip) => ({
      set: Object.fromEntries(flip.changes.map(({ fact, answer }): [string, FactAnswer] => [fact, answer])),
      role: mixRoles[flip.roles[level] ?? noRole] ?? roleOutside(situation, flip, level),
    }));
}

const rolesByChange = new WeakMap<ChangedMix, Uint8Array>();

/** What a level outside the mix would be: later, better avoided, or neither. */
function roleOutside({ engine }: Situation, change: ChangedMix, level: number): Role {
  const roles = rolesByChange.get(change) ?? findAdviceRoles(engine, change.knowledge, change.roles);
  rolesByChange.set(change, roles);
  return adviceRoles[roles[level] ?? -1] ?? "neutral";
}

/** Whether what some parties decide is the decider's own; null where anyone may, or it is not said who decides. */
export function describeDecision(situation: Situation, by: readonly string[] | undefined): Decision | null {
  const { pack } = situation.engine;
  if (by === undefined || pack.decider === undefined) return null;
  const decider = situation.subject.facts[pack.decider];
  if (typeof decider !== "string") return null;
  const { parties, decisions } = situation.phrases;
  const known = decisions.get(by) ?? new Map<string, Decision>();
  decisions.set(by, known);
  const decision = known.get(decider) ?? {
    own: by.includes(decider),
    by: by.flatMap((party) => parties.get(party) ?? []),
  };
  known.set(decider, decision);
  return decision;
}
