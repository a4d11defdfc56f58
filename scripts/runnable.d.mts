import type { BuildOptions } from "esbuild";

/** How esbuild makes one file of the sources that runs as they do: it finds the rules from where they stand. */
export const runnable: BuildOptions;
