import fc from "fast-check";
import { inject } from "vitest";

/**
 * fast-check, whose cases are drawn from the commit: a commit always gives the same result, wherever its tests run, and
 * the next commit tries other cases. `PROPERTY_SEED` repeats a run; `npm run soak` tries many more cases from a new seed.
 */
fc.configureGlobal({ seed: inject("propertySeed"), numRuns: runs(100) });

export { fc };

/** How many cases a property tries: `usual`, or as many times that as a soak asks for. */
export function runs(usual: number): number {
  return usual * inject("propertyEffort");
}

declare module "vitest" {
  interface ProvidedContext {
    readonly propertySeed: number;
    readonly propertyEffort: number;
  }
}
