import { addToBalance, keptWeight } from "./balance.ts";
import type { Engine } from "./engine.ts";
import { letsGo } from "./letting-go.ts";
import type { MixProblem } from "./mix-problem.ts";
import { inBit, type Knowledge, outBit, type Vocabulary } from "./vocabulary.ts";

/** A 1 for each level that is in use for certain. */
export function inUseLevels({ vocabulary }: Engine, knowledge: Knowledge): Uint8Array {
  return Uint8Array.from(vocabulary.currentLevels, (variable) => (knowledge[variable] === inBit ? 1 : 0));
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
export function useAll({ vocabulary }: Engine, knowledge: Knowledge, closed: ReadonlySet<number>): Knowledge {
  const full = knowledge.slice();
  for (const variable of mayBeInUse(vocabulary, knowledge, closed)) full[variable] = inBit;
  return full;
}

/** Whether the case says what is in use at all. */
export function knowsCurrent({ vocabulary }: Engine, knowledge: Knowledge): boolean {
  const slot = vocabulary.slots.get("current");
  return slot?.kind === "set" && slot.counted.every((variable) => knowledge[variable] !== (inBit | outBit));
}

/** What is kept beside a mix, levels and instruments that are no level. */
type Kept = Pick<MixProblem, "kept" | "keptInstruments">;

/** What may be kept in use in some completion; `problem` is that of the case. */
export function perhapsKept(
  engine: Engine,
  knowledge: Knowledge,
  problem: MixProblem,
  closed: ReadonlySet<number> = new Set(),
): Kept {
  if (letsGo(engine, knowledge)) return problem;
  const { currentLevels, currentInstruments } = engine.vocabulary;
  const isPerhaps = (variable: number | undefined): boolean =>
    knowledge[variable ?? -1] === (inBit | outBit) && !closed.has(variable ?? -1);
  const inUse = inUseLevels(engine, knowledge);
  const kept = inUse.map((used, level) => (isPerhaps(currentLevels[level]) ? 1 : used));
  const keptInstruments = { ...problem.keptInstruments };
  for (const [index, { direction }] of engine.pack.instruments.entries()) {
    if (isPerhaps(currentInstruments[index])) addToBalance(keptInstruments, direction, keptWeight);
  }
  return { kept, keptInstruments };
}
