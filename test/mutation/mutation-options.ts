import type { Mutant } from "./list-mutants.ts";

/** What is asked for on the command line of `npm run mutate`. */
export interface MutationOptions {
  readonly seed: number;
  /** So many mutants of each path; 0: all. */
  readonly sample: number;
  /** The beginnings of the paths of the sources, or one of their lines: `src/engine/weigh.ts:155`. */
  readonly paths: readonly string[];
  /** Whether what survived in an earlier run is tried again. */
  readonly again: boolean;
  /** Milliseconds of processor time for the tests of one mutant. */
  readonly budget: number;
  /** Where the journals are. */
  readonly folder: string;
}

declare module "vitest" {
  interface ProvidedContext {
    readonly mutants: readonly Mutant[];
    readonly mutationOptions: MutationOptions;
    /** The paths of the tests that may notice. */
    readonly mutationTests: readonly string[];
    /** A digest of all sources and of what tests lean on. */
    readonly mutationDigest: string;
  }
}
