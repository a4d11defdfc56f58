import fc from "fast-check";
import { inject } from "vitest";

/**
 * fast-check, whose cases are drawn from a fixed seed: the tests give the same result wherever and whenever they run.
 * `PROPERTY_SEED` draws others; `npm run soak` tries many more, from a new seed.
 */
fc.configureGlobal({ seed: inject("propertySeed"), numRuns: runs(100) });

export { fc };

/** How many cases a property tries: `usual`, or as many times that as a soak or a run of mutants asks for. */
export function runs(usual: number): number {
  return Math.ceil(usual * inject("propertyEffort"));
}

declare module "vitest" {
  interface ProvidedContext {
    readonly propertySeed: number;
    readonly propertyEffort: number;
    /** How many inputs a campaign draws, of all kinds together. */
    readonly campaignInputs: number;
  }
}
