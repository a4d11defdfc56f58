import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

test("a campaign runs as a program of its own, over every kind of input", () => {
  const soak = join(import.meta.dirname, "../soak.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [soak, "--inputs", "80", "--processes", "1"], {
    encoding: "utf8",
    env: { ...process.env, PROPERTY_SEED: "20261124" },
  });
  expect(stderr).toBe("");
  const counts = Object.fromEntries(
    [...stdout.matchAll(/^\| ([a-z-]+) \| (\d+) \|/gm)].map(([, kind = "", count]) => [kind, Number(count)]),
  );
  // By their shares, each rounded up.
  expect(counts).toEqual({
    ...{ case: 14, lines: 18, pack: 33, session: 7, cache: 3, blob: 9, template: 3, "command-line": 5 },
  });
  expect(status).toBe(0);
});
