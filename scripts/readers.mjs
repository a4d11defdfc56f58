// Runs the tests that read with other programs, and fails where one of these is not there: yamllint, of the machine; the
// YAML language server and Prettier come with the development dependencies.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const vitest = createRequire(import.meta.url).resolve("vitest/vitest.mjs");
const files = ["test/scenarios/yaml-readers.test.ts", "test/scenarios/editors.test.ts"];
const { status } = spawnSync(process.execPath, [vitest, "run", ...files], {
  stdio: "inherit",
  env: { ...process.env, MIXWIJZER_READERS: "1" },
});
process.exitCode = status ?? 1;
