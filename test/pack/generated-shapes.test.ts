import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

it("the compiled schemas are those of the sources", () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/compile-schemas.mjs", "--check"], {
    cwd: root,
    encoding: "utf8",
  });
  expect(stderr).not.toContain("out of date");
  expect(status).toBe(0);
});

it("the compiled schemas need no package when they run", () => {
  for (const path of ["src/pack/generated/pack-shapes.js", "src/case/generated/case-shape.js"]) {
    expect(readFileSync(`${root}${path}`, "utf8")).not.toMatch(/\brequire\(|\bimport\b/);
  }
});
