import { isFalse, isTrue } from "./condition-table.ts";
import type { Engine } from "./engine.ts";
import type { Knowledge } from "./vocabulary.ts";

/** The index of the first verdict on letting go that is true; -1 where none is. */
export function verdictOf(engine: Engine, knowledge: Knowledge): number {
  return engine.verdictTable.answer(knowledge).truths.indexOf(isTrue);
}

/** Whether letting go applies for certain: then nothing is kept outside the mix. */
export function letsGo(engine: Engine, knowledge: Knowledge): boolean {
  return engine.pack.sustainment.verdicts[verdictOf(engine, knowledge)]?.letsGo ?? false;
}

/** Whether letting go applies in every completion: no verdict before it can come to be true either. */
export function surelyLetsGo(engine: Engine, knowledge: Knowledge): boolean {
  const { truths } = engine.verdictTable.answer(knowledge);
  const first = truths.findIndex((truth) => truth !== isFalse);
  return truths[first] === isTrue && (engine.pack.sustainment.verdicts[first]?.letsGo ?? false);
}

/** Whether letting go applies or may come to apply. */
export function mayLetGo(engine: Engine, knowledge: Knowledge): boolean {
  const { truths } = engine.verdictTable.answer(knowledge);
  return engine.pack.sustainment.verdicts.some((verdict, index) => verdict.letsGo && truths[index] !== isFalse);
}
