import { isFalse, isTrue } from "./condition-table.ts";
import { addToBalance, keptWeight } from "./constraints.ts";
import type { Engine } from "./engine.ts";
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

/** What may be kept in use in some completion; the variables in `closed` nobody can tell. */
export function perhapsKept(engine: Engine, knowledge: Knowledge, closed: ReadonlySet<number>): Kept {
  if (surelyLetsGo(engine, knowledge)) return nothingKept(engine);
  return keepAll(engine, useAll(engine, knowledge, closed));
}

/** What is kept in use whatever the completion; `isSound` tells whether a level is never wrong for now. */
export function surelyKept(engine: Engine, knowledge: Knowledge, isSound: (level: number) => boolean): Kept {
  if (mayLetGo(engine, knowledge)) return nothingKept(engine);
  const { kept, keptInstruments } = keepAll(engine, knowledge);
  return { kept: kept.map((used, level) => (isSound(level) ? used : 0)), keptInstruments };
}

function nothingKept({ vocabulary }: Engine): Kept {
  return {
    kept: new Uint8Array(vocabulary.currentLevels.length),
    keptInstruments: { topDown: 0, bottomUp: 0, mixed: 0 },
  };
}

/** All that is in use for certain. */
function keepAll(engine: Engine, knowledge: Knowledge): Kept {
  const { currentInstruments } = engine.vocabulary;
  const keptInstruments = { topDown: 0, bottomUp: 0, mixed: 0 };
  for (const [index, { direction }] of engine.pack.instruments.entries()) {
    if (knowledge[currentInstruments[index] ?? -1] === inBit) addToBalance(keptInstruments, direction, keptWeight);
  }
  return { kept: inUseLevels(engine, knowledge), keptInstruments };
}

/** The index of the first verdict on letting go that is true; -1 where none is. */
export function verdictOf(engine: Engine, knowledge: Knowledge): number {
  return engine.verdictTable.answer(knowledge).truths.indexOf(isTrue);
}

/** Whether letting go applies for certain: then nothing is kept outside the mix. */
export function letsGo(engine: Engine, knowledge: Knowledge): boolean {
  return engine.pack.sustainment.verdicts[verdictOf(engine, knowledge)]?.letsGo ?? false;
}

/** Whether letting go applies in every completion: no verdict before it can come to be true either. */
function surelyLetsGo(engine: Engine, knowledge: Knowledge): boolean {
  const { truths } = engine.verdictTable.answer(knowledge);
  const first = truths.findIndex((truth) => truth !== isFalse);
  return truths[first] === isTrue && (engine.pack.sustainment.verdicts[first]?.letsGo ?? false);
}

/** Whether letting go applies or may come to apply. */
function mayLetGo(engine: Engine, knowledge: Knowledge): boolean {
  const { truths } = engine.verdictTable.answer(knowledge);
  return engine.pack.sustainment.verdicts.some((verdict, index) => verdict.letsGo && truths[index] !== isFalse);
}
