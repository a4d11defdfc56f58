import { defineConfig } from "vitest/config";

// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 20_000,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // Types only, and what can only run in a process of its own, which the end-to-end test does.
      exclude: ["src/**/*-wording.ts", "src/cli/entry.ts", "src/cli/node-io.ts"],
      reporter: ["text-summary", "json-summary"],
    },
  },
});
