import type { Case } from "../../src/case/case.ts";
import { generateLines, parseLine } from "../bench/generate-cases.ts";
import { generatePlausible } from "./plausible-cases.ts";
import { realPack } from "./real-pack.ts";
import { createSequence } from "./sequence.ts";

/** Plausible cases have no plan of their own. */
function withPlan(subject: Case, next: () => number): Case {
  const instruments = [...realPack.levels, ...realPack.instruments].map(({ id }) => id);
  return { ...subject, planned: next() < 0.3 ? null : instruments.filter(() => next() < 0.3) };
}

/** Half of them drawn at random, half plausible; of each a third known in full, a third mostly, and a third half. */
export function generatePlanned(count: number): readonly Case[] {
  const next = createSequence(count);
  return [1, 0.8, 0.5].flatMap((known, index) => {
    const recipe = { count: Math.ceil(count / 6), seed: 11 + index, known };
    return [
      ...generateLines(realPack, recipe).map(parseLine),
      ...generatePlausible(recipe).map((subject) => withPlan(subject, next)),
    ];
  });
}
