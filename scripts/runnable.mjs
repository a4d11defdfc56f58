import { join } from "node:path";

/** How esbuild makes one file of the sources that runs as they do: it finds the rules from where they stand. */
export const runnable = {
  bundle: true,
  platform: "node",
  target: "node20.19",
  format: "cjs",
  logLevel: "warning",
  external: ["esbuild", "playwright-core"],
  define: { "import.meta.dirname": JSON.stringify(join(import.meta.dirname, "../src/built-in")) },
};
