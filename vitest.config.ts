import { spawnSync } from "node:child_process";
import { defineConfig } from "vitest/config";

/** The first digits of the commit, so that a commit is always tested with the same cases; 1 where there is no commit. */
function seedOfCommit(): number {
  const { stdout } = spawnSync("git", ["rev-parse", "HEAD"], { encoding: "utf8" });
  return Number.parseInt(stdout?.slice(0, 7), 16) || 1;
}

const { PROPERTY_SEED, PROPERTY_EFFORT = "1" } = process.env;
const effort = Number(PROPERTY_EFFORT);
const seed = PROPERTY_SEED === undefined ? seedOfCommit() : Number(PROPERTY_SEED);

// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 20_000 * effort,
    provide: { propertySeed: seed, propertyEffort: effort },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // Types only, and what can only run in a process of its own, which the end-to-end test does.
      exclude: ["src/**/*-wording.ts", "src/cli/entry.ts", "src/cli/node-io.ts"],
      reporter: ["text-summary", "json-summary"],
    },
  },
});
