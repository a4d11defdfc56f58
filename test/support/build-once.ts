import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TestProject } from "vitest/node";

const root = dirname(dirname(import.meta.dirname));
const folder = mkdtempSync(join(tmpdir(), "mixwijzer-built-"));

/** Builds the program once for all tests that run it; they copy it from the folder that is provided. */
export function setup({ provide }: TestProject): void {
  const built = join(folder, "dist");
  const { status, stderr } = spawnSync(process.execPath, ["scripts/build.mjs", "--program", built], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  provide("builtProgram", built);
}

/** Removes it. */
export function teardown(): void {
  rmSync(folder, { recursive: true });
}
