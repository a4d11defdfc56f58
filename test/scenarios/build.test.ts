import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = dirname(dirname(import.meta.dirname));
const folder = mkdtempSync(join(tmpdir(), "mixwijzer-build-"));

/** The project, with a mistake in its rules. */
beforeAll(() => {
  for (const part of ["scripts", "src", "rules", "package.json"])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  writeFileSync(join(folder, "rules/pbt/pack.yaml"), "id: [pbt\n");
});

afterAll(() => rmSync(folder, { recursive: true }));

test("a mistake in the built-in rules ends the build with its place and no trace, and removes nothing", () => {
  cpSync(join(root, "package.json"), join(folder, "dist/before.json"));
  const { status, stderr } = spawnSync(process.execPath, ["scripts/build.mjs", "--program"], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env.PATH, LANG: "en_US.UTF-8" },
  });
  expect(status).toBe(1);
  expect(stderr).toContain("rules/pbt/pack.yaml:1:5  error  yaml/syntax");
  expect(stderr).not.toMatch(/^ {4}at /m);
  expect(existsSync(join(folder, "dist/before.json"))).toBe(true);
});

test("the built program writes the schemas that are in the repository, in words of every room of its language", () => {
  const schema = readFileSync(join(root, "schemas/case.schema.json"), "utf8");
  const { stdout } = spawnSync(process.execPath, ["bin/mixwijzer.js", "schema", "case", "--lang", "en"], {
    cwd: root,
    encoding: "utf8",
  });
  expect(stdout).toBe(schema);
});
