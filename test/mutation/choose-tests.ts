import { basename, dirname } from "node:path";
import type { Mutant } from "./list-mutants.ts";
import { type ReachingFile, unpackBits } from "./reach-tests.ts";

/** The tests of one file that are tried on a mutant. */
export interface ChosenTests {
  readonly path: string;
  readonly ids: ReadonlySet<string>;
  /** Of all of them, in milliseconds of processor time. */
  readonly cost: number;
}

/** Looks up which tests reach a mutant. */
export type TestChooser = (id: number, mutant: Mutant) => readonly ChosenTests[];

/**
 * Chooses the tests that reach a mutant: those of its own source first, then those of its room, and then whatever costs
 * least. So many milliseconds of processor time are spent on one mutant, but for the tests of its own source.
 */
export function createTestChooser(files: readonly ReachingFile[], budget: number): TestChooser {
  const unpacked = files.map((file) => ({
    path: file.path,
    readCost: file.cost,
    whileRead: unpackBits(file.reached),
    tests: file.tests.map(({ id, cost, reached }) => ({ id, cost, reaches: unpackBits(reached) })),
  }));
  return (id, mutant) => {
    const reaching = unpacked.flatMap(({ path, readCost, whileRead, tests }) => {
      const chosen = whileRead(id) ? tests : tests.filter(({ reaches }) => reaches(id));
      const cost = chosen.reduce((sum, test) => sum + test.cost, readCost);
      return chosen.length === 0 ? [] : [{ path, cost, ids: new Set(chosen.map((test) => test.id)) }];
    });
    const far = (path: string): number => distance(path, mutant.file);
    const sorted = reaching.toSorted((one, other) => far(one.path) - far(other.path) || one.cost - other.cost);
    let spent = 0;
    return sorted.filter(({ path, cost }) => {
      if (far(path) > 0 && spent + cost > budget) return false;
      spent += cost;
      return true;
    });
  };
}

function distance(test: string, source: string): number {
  if (basename(test, ".test.ts") === basename(source, ".ts")) return 0;
  return dirname(test).startsWith(dirname(source).replace("src", "test")) ? 1 : 2;
}
