import { basename } from "node:path";
import type { Mutant } from "./list-mutants.ts";
import { mostSteps } from "./mutation-switch.ts";
import { type ReachingFile, unpackBits } from "./reach-tests.ts";

/** The tests of one file that are tried on a mutant. */
export interface ChosenTests {
  readonly path: string;
  /** By id of a test, the steps that it may take. */
  readonly tests: ReadonlyMap<string, number>;
}

/** Looks up which tests reach a mutant. */
export type TestChooser = (id: number, mutant: Mutant) => readonly ChosenTests[];

/**
 * Chooses the tests that reach a mutant: those of its own source first, then those of its room, then the others, of each
 * whatever costs least. So many milliseconds of processor time are spent on one mutant, but for the tests of its own source.
 */
export function createTestChooser(files: readonly ReachingFile[], budget: number): TestChooser {
  const unpacked = files.map((file) => ({
    path: file.path,
    readCost: file.cost,
    whileRead: unpackBits(file.reached),
    tests: file.tests
      .map(({ id, cost, steps, reached }) => ({ id, cost, most: mostSteps(steps), reaches: unpackBits(reached) }))
      .toSorted((one, other) => one.cost - other.cost),
  }));
  return (id, mutant) => {
    const isOwn = (path: string): boolean => basename(path, ".test.ts") === basename(mutant.file, ".ts");
    const isNear = (path: string): boolean => path.split("/")[1] === mutant.file.split("/")[1];
    const nearness = (path: string): number => (isOwn(path) ? 0 : isNear(path) ? 1 : 2);
    let spent = 0;
    const afford = (cost: number): boolean => {
      const isLittle = spent + cost <= budget;
      if (isLittle) spent += cost;
      return isLittle;
    };
    return unpacked
      .map(({ path, readCost, whileRead, tests }) => ({
        path,
        readCost,
        tests: whileRead(id) ? tests : tests.filter(({ reaches }) => reaches(id)),
      }))
      .filter(({ tests }) => tests.length > 0)
      .toSorted((one, other) => nearness(one.path) - nearness(other.path) || costOf(one) - costOf(other))
      .map(({ path, readCost, tests }) => {
        const isFree = isOwn(path);
        const chosen = isFree || afford(readCost) ? tests.filter(({ cost }) => isFree || afford(cost)) : [];
        return { path, tests: new Map(chosen.map(({ id, most }) => [id, most])) };
      })
      .filter((file) => file.tests.size > 0);
  };
}

function costOf({
  readCost,
  tests,
}: {
  readonly readCost: number;
  readonly tests: readonly { readonly cost: number }[];
}) {
  return tests.reduce((sum, { cost }) => sum + cost, readCost);
}
