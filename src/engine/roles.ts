import { findLaterLevels } from "./best-roles.ts";
import type { Engine } from "./engine.ts";
import { composeAt, isInUse, knowsCurrent, type Step, weighAside } from "./mix.ts";
import { leadRole, supportRole } from "./objective.ts";
import type { adviceRoles, Knowledge } from "./vocabulary.ts";
import { certainScore, type Weighing } from "./weigh.ts";

/** A level's place in the advice. */
export type AdviceRole = (typeof adviceRoles)[number];

/** What to do with an instrument, given what is in use; null: it is not in use and need not be, or nothing is said. */
export type LevelAction = "start" | "strengthen" | "keep" | "phase-out" | null;

/** What the advice says of a form. */
export type FormStatus = "use" | "later" | "avoid" | "open";

/** Each level's role: in the mix, whose roles are given, and outside it whether it comes later, is better avoided, or neither. */
export function assignRoles(weighing: Weighing, mix: Uint8Array, later: Uint8Array): readonly AdviceRole[] {
  return Array.from(mix, (role, level) => {
    if (role === leadRole) return "lead";
    if (role === supportRole) return "support";
    if (later[level] === 1) return "later";
    return (weighing.excluded[level] ?? 0) > 0 || certainScore(weighing, level) < 0 ? "avoid" : "neutral";
  });
}

/** What to do with each level, letting go or not; all null where the case does not say what is in use. */
export function assignActions(
  engine: Engine,
  knowledge: Knowledge,
  roles: readonly AdviceRole[],
  goes: boolean,
): readonly LevelAction[] {
  if (!knowsCurrent(engine, knowledge)) return roles.map(() => null);
  return engine.pack.levels.map((level, index) => {
    const role = roles[index] ?? "neutral";
    const inMix = role === "lead" || role === "support";
    if (!isInUse(engine, knowledge, level.id)) return inMix ? "start" : null;
    if (inMix) return role === "lead" ? "strengthen" : "keep";
    return role === "avoid" || goes ? "phase-out" : "keep";
  });
}

/** The status of every form, by target; `steps` are those of the road map. */
export function judgeForms(
  engine: Engine,
  weighing: Weighing,
  steps: readonly Step[],
): ReadonlyMap<number, FormStatus> {
  const { levels, targets } = engine.scales;
  const forms = new Map<number, FormStatus>();
  for (let target = levels; target < targets.length; target++) {
    forms.set(
      target,
      judgeForm(weighing, target, () => steps.some((step) => isUsed(step.weighing, target))),
    );
  }
  return forms;
}

function judgeForm(weighing: Weighing, target: number, comesLater: () => boolean): FormStatus {
  const score = certainScore(weighing, target);
  if ((weighing.excluded[target] ?? 0) > 0 || score < 0) return comesLater() ? "later" : "avoid";
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

/** Each level's role with everything counted, the road map too. `mix` are the roles in the mix, where they are known. */
export function rolesOf(engine: Engine, knowledge: Knowledge, mix?: Uint8Array): readonly AdviceRole[] {
  const later = findLaterLevels(engine, knowledge);
  const roles = mix ?? composeAt(engine, knowledge, () => later).best.roles;
  return assignRoles(weighAside(engine, knowledge), roles, later);
}
