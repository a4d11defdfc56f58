import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { everyTest, testsAlone, thoroughTests } from "./test/support/suites.ts";

const { PROPERTY_SEED = "20261124", PROPERTY_EFFORT = "1", CAMPAIGN_INPUTS } = process.env;
const effort = Number(PROPERTY_EFFORT);

// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default defineConfig({
  test: {
    // No limit on how fast a test is: it ends what hangs, and is never met on a machine that is merely slow.
    testTimeout: 300_000 * effort,
    hookTimeout: 300_000 * effort,
    provide: {
      propertySeed: Number(PROPERTY_SEED),
      propertyEffort: effort,
      campaignInputs: Number(CAMPAIGN_INPUTS ?? 80 * effort),
    },
    // Files share what they import, which takes longer than most of them run; what a test replaces is put back after it.
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
    maxWorkers: availableParallelism(),
    projects: [
      { extends: true, test: { name: "quick", include: [everyTest], exclude: [...testsAlone, ...thoroughTests] } },
      {
        extends: true,
        test: { name: "thorough", include: [...thoroughTests], globalSetup: "test/support/build-once.ts" },
      },
      { extends: true, test: { name: "alone", include: [...testsAlone], isolate: true } },
    ],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // Types only, and what can only run in a process of its own, which the end-to-end test does.
      exclude: ["src/**/*-wording.ts", "src/cli/entry.ts", "src/cli/node-io.ts"],
      reporter: ["text-summary", "json-summary"],
    },
  },
});
