import { addToBalance, type BalanceTally, keptWeight } from "./balance.ts";
import { allowedRoles, type MixSpace, type RankedMix, rankMixes } from "./compose.ts";
import { isFalse, isTrue } from "./condition-table.ts";
import type { Engine } from "./engine.ts";
import { noRole, type Standing } from "./objective.ts";
import { inBit, type Knowledge, outBit, type Vocabulary } from "./vocabulary.ts";
import { certainScore, standingOf, type Weighing } from "./weigh.ts";

/** The mix of a case on what is certain, with the space it was chosen from. */
export interface Mix {
  readonly best: RankedMix;
  readonly space: MixSpace;
}

/** The mix of what is known, kept instruments and all. */
export function mixOf(engine: Engine, knowledge: Knowledge): Mix {
  return composeAt(engine, knowledge, () => levelsUsedLater(engine, mapRoad(engine, knowledge)));
}

/** For each level a 1 if it is in the mix of a later phase; asked only where it can matter. */
export type UsedLater = () => Uint8Array;

/** The mix, where `later` says which levels come in a later phase. */
export function composeAt(engine: Engine, knowledge: Knowledge, later: UsedLater): Mix {
  return composeWeighed(engine, knowledge, weighAside(engine, knowledge), later);
}

const scratches = new WeakMap<Engine, Weighing>();

/** A weighing to use and forget: the next one overwrites it. */
export function weighAside(engine: Engine, knowledge: Knowledge): Weighing {
  const scratch = scratches.get(engine) ?? engine.scales.createWeighing();
  scratches.set(engine, scratch);
  engine.scales.weigh(knowledge, scratch);
  return scratch;
}

function composeWeighed(engine: Engine, knowledge: Knowledge, weighing: Weighing, later: UsedLater): Mix {
  const space = buildSpace(engine, knowledge, weighing, later);
  const [best] = rankMixes(space, engine.objective, 1);
  if (best === undefined) throw new Error("A space of mixes is never empty.");
  return { best, space };
}

/** The mixes that a weighing leaves to choose from. */
export function buildSpace(engine: Engine, knowledge: Knowledge, weighing: Weighing, later: UsedLater): MixSpace {
  const { levels } = engine.scales;
  const allowed = new Uint8Array(levels);
  const standings: Standing[] = [];
  for (let level = 0; level < levels; level++) {
    const standing = standingOf(weighing, level);
    standings.push(standing);
    allowed[level] = allowedRoles(
      (weighing.excluded[level] ?? 0) > 0,
      (weighing.requiredLead[level] ?? 0) > 0,
      (weighing.required[level] ?? 0) > 0,
      standing.score,
    );
  }
  return {
    allowed,
    standings,
    directions: engine.directions,
    ...keepInUse(engine, knowledge, weighing, later),
    constraints: activeConstraints(engine, knowledge),
  };
}

/** Whether letting go applies for certain: then nothing is kept outside the mix. */
export function letsGo(engine: Engine, knowledge: Knowledge): boolean {
  return engine.pack.sustainment.verdicts[verdictOf(engine, knowledge)]?.letsGo ?? false;
}

/** The index of the first verdict on letting go that is true; -1 where none is. */
export function verdictOf(engine: Engine, knowledge: Knowledge): number {
  return engine.verdictTable.answer(knowledge).truths.indexOf(isTrue);
}

/** Every constraint that is not ruled out: what is unknown lifts none. */
export function activeConstraints(engine: Engine, knowledge: Knowledge): MixSpace["constraints"] {
  const { truths } = engine.constraintTable.answer(knowledge);
  return truths.includes(isFalse)
    ? engine.constraints.filter((_, index) => truths[index] !== isFalse)
    : engine.constraints;
}

/** Whether letting go applies or may come to apply. */
export function mayLetGo(engine: Engine, knowledge: Knowledge): boolean {
  const { truths } = engine.verdictTable.answer(knowledge);
  return engine.pack.sustainment.verdicts.some((verdict, index) => verdict.letsGo && truths[index] !== isFalse);
}

/** A 1 for each level that is in use for certain. */
export function inUseLevels(engine: Engine, knowledge: Knowledge): Uint8Array {
  const { currentLevels } = engine.vocabulary;
  const inUse = new Uint8Array(currentLevels.length);
  for (let level = 0; level < inUse.length; level++) {
    if (knowledge[currentLevels[level] ?? -1] === inBit) inUse[level] = 1;
  }
  return inUse;
}

/** The variables of the levels and instruments that may turn out to be in use; those in `closed` nobody can tell. */
export function mayBeInUse(
  { currentLevels, currentInstruments }: Vocabulary,
  knowledge: Knowledge,
  closed: ReadonlySet<number>,
): readonly number[] {
  return [...currentLevels, ...currentInstruments].filter(
    (variable) => knowledge[variable] === (inBit | outBit) && !closed.has(variable),
  );
}

/** The case with all of that in use. */
export function useAll(engine: Engine, knowledge: Knowledge, closed: ReadonlySet<number>): Knowledge {
  const full = knowledge.slice();
  for (const variable of mayBeInUse(engine.vocabulary, knowledge, closed)) full[variable] = inBit;
  return full;
}

/** Whether a level or instrument is in use, for certain. */
export function isInUse(engine: Engine, knowledge: Knowledge, instrument: string): boolean {
  const slot = engine.vocabulary.slots.get("current");
  return slot?.kind === "set" && knowledge[slot.members.get(instrument) ?? -1] === inBit;
}

/** Whether the case says what is in use at all. */
export function knowsCurrent(engine: Engine, knowledge: Knowledge): boolean {
  const slot = engine.vocabulary.slots.get("current");
  return slot?.kind === "set" && slot.counted.every((variable) => knowledge[variable] !== (inBit | outBit));
}

function keepInUse(
  engine: Engine,
  knowledge: Knowledge,
  weighing: Weighing,
  later: UsedLater,
): { kept: Uint8Array; keptInstruments: BalanceTally } {
  const kept = new Uint8Array(engine.scales.levels);
  const keptInstruments = { topDown: 0, bottomUp: 0, mixed: 0 };
  if (letsGo(engine, knowledge)) return { kept, keptInstruments };
  inUseLevels(engine, knowledge).forEach((inUse, level) => {
    if (inUse === 0) return;
    const avoided = (weighing.excluded[level] ?? 0) > 0 || certainScore(weighing, level) < 0;
    if (!avoided || later()[level] === 1) kept[level] = 1;
  });
  for (const [index, variable] of engine.vocabulary.currentInstruments.entries()) {
    const { direction } = engine.pack.instruments[index] ?? { direction: "mixed" };
    if (knowledge[variable] === inBit) addToBalance(keptInstruments, direction, keptWeight);
  }
  return { kept, keptInstruments };
}

/** The phases in which the theme can be, as indices in the pack's order. */
export function possiblePhases(engine: Engine, knowledge: Knowledge): readonly number[] {
  const { truths } = engine.phaseTable.answer(knowledge);
  return engine.pack.phases.phases.flatMap((_, index) => (truths[index] === isFalse ? [] : [index]));
}

/** One step of the road map: the case in a later phase, with what that phase assumes. */
export interface Step {
  readonly phase: number;
  /** True for the present phase, once what it assumes holds. */
  readonly samePhase: boolean;
  readonly knowledge: Knowledge;
  readonly weighing: Weighing;
  readonly mix: Mix;
}

/**
 * The road map: the case in each later phase with the facts that the phase assumes put in place and nothing else
 * changed. Where the theme is, or may be, in the last phase there is no later one; where the facts contradict what that
 * phase assumes, the step is that phase with its assumptions met, so that what is too early now is not called wrong for
 * ever.
 */
export function mapRoad(engine: Engine, knowledge: Knowledge): readonly Step[] {
  const possible = possiblePhases(engine, knowledge);
  const present = possible.at(-1) ?? -1;
  const steps: Step[] = [];
  const later = new Uint8Array(engine.scales.levels);
  for (const phase of laterPhases(engine, knowledge)) {
    const assumed = assumePhase(engine, knowledge, phase);
    const weighing = engine.scales.createWeighing();
    engine.scales.weigh(assumed, weighing);
    const mix = composeWeighed(engine, assumed, weighing, () => later);
    markUsed(later, mix);
    steps.unshift({ phase, samePhase: possible.length === 1 && phase === present, knowledge: assumed, weighing, mix });
  }
  return steps;
}

/** The phases of the road map as indices in the pack's order, the last first. */
export function laterPhases(engine: Engine, knowledge: Knowledge): readonly number[] {
  const last = engine.pack.phases.phases.length - 1;
  const { truths } = engine.phaseTable.answer(knowledge);
  let present = last;
  while (present >= 0 && truths[present] === isFalse) present -= 1;
  const own = present === last && contradictsAssumptions(engine, knowledge, present);
  const first = own ? present : present + 1;
  return Array.from({ length: last - first + 1 }, (_, at) => last - at);
}

/** The levels in the mix of any of the steps, with a 1 each. */
export function levelsUsedLater(engine: Engine, steps: readonly Step[]): Uint8Array {
  const later = new Uint8Array(engine.scales.levels);
  for (const step of steps) markUsed(later, step.mix);
  return later;
}

function markUsed(used: Uint8Array, { best }: Mix): void {
  best.roles.forEach((role, level) => {
    if (role !== noRole) used[level] = 1;
  });
}

type Assumptions = readonly (readonly [variable: number, mask: number])[];

const assumptions = new WeakMap<Engine, readonly Assumptions[]>();

/** What a phase assumes, worked out once a pack. */
function assumptionsOf(engine: Engine, phase: number): Assumptions {
  const known = assumptions.get(engine) ?? engine.pack.phases.phases.map((_, index) => listAssumptions(engine, index));
  assumptions.set(engine, known);
  return known[phase] ?? [];
}

function listAssumptions(engine: Engine, phase: number): Assumptions {
  const assumes = engine.pack.phases.phases[phase]?.assumes ?? {};
  return Object.entries(assumes).flatMap(([fact, values]) => {
    const slot = engine.vocabulary.slots.get(fact);
    if (slot === undefined) return [];
    if (slot.kind === "one")
      return [[slot.variable, values.reduce((mask, v) => mask | (slot.bits.get(v) ?? 0), 0)]] as const;
    return values.map((value) => [slot.members.get(value) ?? -1, inBit] as const);
  });
}

function contradictsAssumptions(engine: Engine, knowledge: Knowledge, phase: number): boolean {
  return assumptionsOf(engine, phase).some(([variable, mask]) => ((knowledge[variable] ?? 0) & mask) === 0);
}

/**
 * The case once the theme has come to a phase. What is already known more precisely than the phase assumes stays as it
 * is: "running or mature" does not make a mature project less certain.
 */
export function assumePhase(engine: Engine, knowledge: Knowledge, phase: number): Knowledge {
  const assumed = knowledge.slice();
  for (const [variable, mask] of assumptionsOf(engine, phase)) {
    const narrowed = (assumed[variable] ?? 0) & mask;
    assumed[variable] = narrowed === 0 ? mask : narrowed;
  }
  const { phase: slot } = engine.vocabulary;
  assumed[slot.variable] = slot.bits.get(engine.pack.phases.phases[phase]?.id ?? "") ?? slot.derive;
  return assumed;
}
