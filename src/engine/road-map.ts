import type { Pack } from "../pack/pack.ts";
import { isFalse } from "./condition-table.ts";
import type { Engine } from "./engine.ts";
import { fillProblem, keepForLater } from "./mix-problem.ts";
import { noRole } from "./objective.ts";
import { solveMix } from "./solve-mix.ts";
import { inBit, type Knowledge, type Vocabulary } from "./vocabulary.ts";

/** One step of the road map: the case in a later phase, with what that phase assumes, and the roles in its mix. */
export interface Step {
  readonly phase: number;
  /** True for the present phase, once what it assumes holds. */
  readonly samePhase: boolean;
  readonly knowledge: Knowledge;
  readonly roles: Uint8Array;
}

/**
 * The road map: the case in each later phase with the facts that the phase assumes put in place and nothing else
 * changed. Where the theme is, or may be, in the last phase there is no later one; where the facts contradict what that
 * phase assumes, the step is that phase with its assumptions met, so that what is too early now is not called wrong for
 * ever.
 */
export function mapRoad(engine: Engine, knowledge: Knowledge): readonly Step[] {
  const possible = possiblePhases(engine, knowledge);
  const only = possible.length === 1 ? possible[0] : undefined;
  const problem = engine.scratch.later;
  const steps: Step[] = [];
  const later = new Uint8Array(engine.scales.levels);
  for (const phase of laterPhases(engine, knowledge, possible)) {
    const assumed = assumePhase(engine, knowledge, phase);
    fillProblem(engine, assumed, problem);
    keepForLater(engine, assumed, problem, later);
    const { roles } = solveMix(problem, engine.objective).best;
    markUsed(later, roles);
    steps.unshift({ phase, samePhase: phase === only, knowledge: assumed, roles });
  }
  return steps;
}

/** The phases in which the theme can be, as indices in the pack's order. */
export function possiblePhases(engine: Engine, knowledge: Knowledge): readonly number[] {
  const { truths } = engine.phaseTable.answer(knowledge);
  return engine.pack.phases.phases.flatMap((_, index) => (truths[index] === isFalse ? [] : [index]));
}

/** The phases of the road map as indices in the pack's order, the last first: what is kept for later is in use then. */
function laterPhases(engine: Engine, knowledge: Knowledge, possible: readonly number[]): readonly number[] {
  const last = engine.pack.phases.phases.length - 1;
  const present = possible.at(-1) ?? -1;
  const first = present === last && contradictsAssumptions(engine, knowledge, present) ? present : present + 1;
  return Array.from({ length: last - first + 1 }, (_, at) => last - at);
}

/** A 1 for each level in the mix of any of the steps. */
export function levelsUsedLater(engine: Engine, steps: readonly Step[]): Uint8Array {
  const later = new Uint8Array(engine.scales.levels);
  for (const { roles } of steps) markUsed(later, roles);
  return later;
}

function markUsed(used: Uint8Array, roles: Uint8Array): void {
  for (let level = 0; level < roles.length; level++) if (roles[level] !== noRole) used[level] = 1;
}

/** What a phase assumes: variables with the mask that each lies in by then. */
export type Assumptions = readonly (readonly [variable: number, mask: number])[];

/** What each phase of a pack assumes, in the pack's order. */
export function compileAssumptions(pack: Pack, { slots }: Vocabulary): readonly Assumptions[] {
  return pack.phases.phases.map(({ assumes }) =>
    Object.entries(assumes).flatMap(([fact, values]): Assumptions => {
      const slot = slots.get(fact);
      if (slot === undefined) return [];
      if (slot.kind === "set") return values.map((value) => [slot.members.get(value) ?? -1, inBit]);
      return [[slot.variable, values.reduce((mask, value) => mask | (slot.bits.get(value) ?? 0), 0)]];
    }),
  );
}

function contradictsAssumptions({ assumptions }: Engine, knowledge: Knowledge, phase: number): boolean {
  return (assumptions[phase] ?? []).some(([variable, mask]) => ((knowledge[variable] ?? 0) & mask) === 0);
}

/**
 * The case once the theme has come to a phase. What is already known more precisely than the phase assumes stays as it
 * is: "running or mature" does not make a mature project less certain.
 */
function assumePhase(engine: Engine, knowledge: Knowledge, phase: number): Knowledge {
  const assumed = knowledge.slice();
  for (const [variable, mask] of engine.assumptions[phase] ?? []) {
    const narrowed = (assumed[variable] ?? 0) & mask;
    assumed[variable] = narrowed === 0 ? mask : narrowed;
  }
  const { phase: slot } = engine.vocabulary;
  assumed[slot.variable] = slot.bits.get(engine.pack.phases.phases[phase]?.id ?? "") ?? slot.derive;
  return assumed;
}
