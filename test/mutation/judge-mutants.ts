import type { ChosenTests } from "./choose-tests.ts";
import { runTests } from "./run-tests.ts";

/** What a mutant came to, and by what: the test that noticed, or how many were tried. */
export interface Judgement {
  readonly verdict: "killed" | "endless" | "survived" | "unreached";
  readonly by: string;
}

/**
 * Runs tests on a mutant until one fails. A mutant that makes a loop go on for ever is told apart: see
 * `mutation-switch.ts` for when that is certain.
 */
export async function judgeMutant(id: number, chosen: readonly ChosenTests[]): Promise<Judgement> {
  const flip = globalThis.$mutation;
  flip.endless = false;
  flip.active = id;
  try {
    for (const { path, ids } of chosen) {
      const { read, tests } = await runTests(path, { chosen: (test) => ids.has(test), stops: true });
      const failed = tests.find(({ passed }) => !passed);
      if (flip.endless) return { verdict: "endless", by: path };
      if (failed !== undefined || !read) return { verdict: "killed", by: `${path} > ${failed?.name ?? "read"}` };
    }
  } finally {
    flip.active = -1;
  }
  const tried = chosen.reduce((sum, { ids }) => sum + ids.size, 0);
  return tried === 0 ? { verdict: "unreached", by: "" } : { verdict: "survived", by: `${tried} tests` };
}
