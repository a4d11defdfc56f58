import type { ChosenTests } from "./choose-tests.ts";
import { runTests } from "./run-tests.ts";

/** What a mutant came to, and by what: the test that noticed, or how many were tried. */
export interface Judgement {
  readonly verdict: "killed" | "endless" | "slow" | "survived" | "unreached";
  readonly by: string;
}

/** Where tests of so many files take too long a mutant is not decided. */
const mostSlow = 2;

/**
 * Runs tests on a mutant until one fails. A mutant that makes a loop go on for ever is told apart: see
 * `mutation-switch.ts` for when that is certain. One that makes tests take long is not noticed by that.
 */
export async function judgeMutant(id: number, chosen: readonly ChosenTests[]): Promise<Judgement> {
  const flip = globalThis.$mutation;
  flip.endless = false;
  flip.active = id;
  let slow = 0;
  try {
    for (const { path, tests: chosenHere } of chosen) {
      const { read, tests } = await runTests(path, { chosen: chosenHere, stops: true });
      const failed = tests.find(({ passed, isSlow }) => !passed && !isSlow);
      if (flip.endless) return { verdict: "endless", by: path };
      if (failed !== undefined || !read) return { verdict: "killed", by: `${path} > ${failed?.name ?? "read"}` };
      if (tests.some(({ isSlow }) => isSlow)) slow += 1;
      if (slow >= mostSlow) break;
    }
  } finally {
    flip.active = -1;
  }
  if (slow > 0) return { verdict: "slow", by: `${slow} files` };
  const tried = chosen.reduce((sum, { tests }) => sum + tests.size, 0);
  return tried === 0 ? { verdict: "unreached", by: "" } : { verdict: "survived", by: `${tried} tests` };
}
