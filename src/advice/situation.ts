import type { Case } from "../case/case.ts";
import { isOpen, isTrue, type Truth, toTruth } from "../engine/condition-table.ts";
import type { Engine } from "../engine/engine.ts";
import { letsGo } from "../engine/in-use.ts";
import {
  createProblem,
  fillProblem,
  keepForLater,
  type MixConstraint,
  type MixProblem,
  type ProblemBuffer,
} from "../engine/mix-problem.ts";
import { levelsUsedLater, mapRoad, possiblePhases, type Step } from "../engine/road-map.ts";
import {
  type AdviceRole,
  assignActions,
  assignRoles,
  type FormStatus,
  judgeForms,
  type LevelAction,
  recordRoles,
} from "../engine/roles.ts";
import { type Mix, solveMix } from "../engine/solve-mix.ts";
import {
  adviceRoles,
  type Knowledge,
  levelOf,
  recordFacts,
  recordInPlay,
  recordInstruments,
} from "../engine/vocabulary.ts";
import type { Weighing } from "../engine/weigh.ts";
import type { Language } from "../language/languages.ts";
import { isInMix } from "./advised-mix.ts";
import type { DetailTable } from "./details.ts";
import { once } from "./on-demand.ts";
import type { Phrasebook } from "./phrasebook.ts";
import type { TargetReasons } from "./reasons.ts";

/** One case evaluated: everything that the parts of the advice are written from. */
export interface Situation {
  readonly engine: Engine;
  readonly subject: Case;
  readonly language: Language;
  readonly phrases: Phrasebook;
  /** What is known of the case; the roles of the levels are recorded too, for conditions that ask after them. */
  readonly knowledge: Knowledge;
  readonly weighing: Weighing;
  /** Why each target stands where it does, as far as that was asked for. */
  readonly reasons: (TargetReasons | undefined)[];
  /** The answer to each rule, in the order of the scales. */
  readonly truths: Uint8Array;
  readonly phases: readonly number[];
  readonly steps: readonly Step[];
  /** What the mix solves. */
  readonly problem: MixProblem;
  /** The roles in the mix, by level, and the constraints that it meets. */
  readonly mix: Uint8Array;
  readonly met: readonly MixConstraint[];
  /** The best other mixes that meet as much, at most {@link othersShown}. */
  readonly others: () => readonly Mix[];
  readonly roles: readonly AdviceRole[];
  readonly actions: readonly LevelAction[];
  /** By level: whether it is in the mix, planned, or kept in use beside the mix. */
  readonly inPlay: readonly boolean[];
  readonly letsGo: boolean;
  /** The status of every form, by its number among what rules can weigh on. */
  readonly forms: () => ReadonlyMap<number, FormStatus>;
  readonly details: DetailTable;
  /** The answers to the details. */
  readonly detailTruths: Uint8Array;
}

/** How many other mixes are shown beside the best. */
const othersShown = 3;

/**
 * Evaluates a case of which `knowledge` holds what it says, and goes on to hold what the advice says too. The other
 * mixes are worked out when they are first asked for. `problem` is overwritten; who gives one keeps it as long as the
 * situation is in use.
 */
export function evaluateCase(
  engine: Engine,
  details: DetailTable,
  { subject, knowledge }: Pick<Situation, "subject" | "knowledge">,
  phrases: Phrasebook,
  problem: ProblemBuffer = createProblem(engine.scales, engine.directions),
): Situation {
  const phases = possiblePhases(engine, knowledge);
  const steps = mapRoad(engine, knowledge);
  const later = levelsUsedLater(engine, steps);
  const truths = fillProblem(engine, knowledge, problem).truths.slice();
  keepForLater(engine, knowledge, problem, later);
  const { best, met } = solveMix(problem, engine.objective);
  const mix = best.roles;
  const roles = assignRoles(engine, knowledge, problem.weighing, mix, later);
  recordRoles(engine.vocabulary, knowledge, roles);
  const places = findPlaces(engine, subject, knowledge, roles);
  for (const [level, isSo] of places.inPlay.entries()) recordInPlay(engine.vocabulary, knowledge, level, isSo);
  return {
    engine,
    subject,
    language: phrases.language,
    phrases,
    knowledge,
    weighing: problem.weighing,
    reasons: [],
    truths,
    phases,
    steps,
    problem,
    mix,
    met,
    others: once(() => solveMix(problem, engine.objective, 1 + othersShown).others),
    roles: places.roles,
    actions: places.actions,
    inPlay: places.inPlay,
    letsGo: places.letsGo,
    forms: once(() => judgeForms(engine, problem.weighing, steps)),
    details,
    detailTruths: details.table.answer(knowledge).truths.slice(),
  };
}

/** What the roles of the levels come to: what to do with each, and which are in the mix, planned, or kept beside it. */
type Places = Pick<Situation, "roles" | "actions" | "inPlay" | "letsGo">;

/**
 * Works out what roles come to, by their numbers. What the facts show to be in use is kept unless it is let go or advised
 * against.
 */
export function findPlaces(engine: Engine, { planned }: Case, knowledge: Knowledge, numbers: Uint8Array): Places {
  const roles = Array.from(numbers, (role) => adviceRoles[role] ?? "neutral");
  const goes = letsGo(engine, knowledge);
  const actions = assignActions(engine, knowledge, numbers, goes);
  const { truths } = engine.inUseTable.answer(knowledge);
  const plannedLevels = new Set(planned?.map(levelOf));
  const inPlay = engine.pack.levels.map(({ id }, level) => {
    const role = roles[level] ?? "neutral";
    if (isInMix(role) || plannedLevels.has(id)) return true;
    const isShownInUse = truths[level] === isTrue && !goes && role !== "avoid" && actions[level] !== "phase-out";
    return actions[level] === "keep" || isShownInUse;
  });
  return { roles, actions, inPlay, letsGo: goes };
}

/** How to use a level that is in play is told, unless the advice is against it. */
export function isHowTold({ inPlay, roles }: Pick<Situation, "inPlay" | "roles">, level: number): boolean {
  return inPlay[level] === true && roles[level] !== "avoid";
}

/** What a case says, as knowledge. Whatever `knowledge` held is overwritten. */
export function knowCase(
  engine: Engine,
  subject: Case,
  knowledge: Knowledge = new Int32Array(engine.vocabulary.unknown.length),
): Knowledge {
  knowledge.set(engine.vocabulary.unknown);
  recordFacts(engine.vocabulary, knowledge, subject.facts);
  if (subject.current !== null) recordInstruments(engine.vocabulary, knowledge, "current", subject.current);
  return knowledge;
}

/** The answer to whether a text of the pack is shown; true where it has no condition. */
export function isShown(situation: Situation, id: string): Truth {
  const index = situation.details.indexOf(id, "when");
  return index < 0 ? isTrue : toTruth(situation.detailTruths[index]);
}

/** The answer to whether a how-condition is met; open where the case cannot tell. */
export function isMet(situation: Situation, id: string): Truth {
  const index = situation.details.indexOf(id, "met");
  return index < 0 ? isOpen : toTruth(situation.detailTruths[index]);
}

/** Whether the advice holds a level, or a form (`level.form`), back: it comes later, or is better avoided. */
export function isHeldBack({ engine, roles, forms }: Situation, target: string): boolean {
  const index = engine.scales.targets.indexOf(target);
  const said = forms().get(index) ?? roles[index];
  return said === "later" || said === "avoid";
}
