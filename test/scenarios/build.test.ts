import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "./run.ts";

const root = dirname(dirname(import.meta.dirname));
const folder = mkdtempSync(join(tmpdir(), "mixwijzer-build-"));

/** The project, with a mistake in its rules. */
beforeAll(() => {
  for (const part of ["scripts", "src", "rules", "package.json"])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  writeFileSync(join(folder, "rules/pbt/pack.yaml"), "id: [pbt\n");
});

/** Rules with words of their own, in a folder to work in. */
const work = mkdtempSync(join(tmpdir(), "mixwijzer-built-"));
const care = join(root, "test/fixtures/packs/care");
const hearts = `title: Watching hearts at home
facts: { stage: wards, clinical-evidence: none, specialty: heart, setting: [home], decides: ward-team }
planned: [reimbursement, guideline]
current: [peer-visits]
`;

function careFiles(): readonly (readonly [string, string])[] {
  return readdirSync(care, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yaml"))
    .map((path) => [`care/${path.replaceAll("\\", "/")}`, readFileSync(join(care, path), "utf8")]);
}

beforeAll(() => {
  cpSync(care, join(work, "care"), { recursive: true });
  writeFileSync(join(work, "hearts.yaml"), hearts);
});

afterAll(() => {
  for (const made of [folder, work]) rmSync(made, { recursive: true });
});

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

/** A line or two for each of the files that the program is built in. */
test.each([
  "advise hearts.yaml --verbose",
  "explain hearts.yaml training",
  "check hearts.yaml --verbose",
  "check hearts.yaml --format markdown",
  "check nothing.yaml",
  "memo hearts.yaml --date 2026-11-23",
  "portfolio hearts.yaml",
  "init",
  "schema case",
  "rules show training",
  "rules lint",
  "help levels",
  "rules list --help",
  "advise hearts.yaml --set nothing=1",
])("of rules with words of their own the built program says as the sources do: %s", async (line) => {
  const files = { ...Object.fromEntries(careFiles()), "hearts.yaml": hearts };
  const told = await run(`${line} --rules care --lang en`, { files });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "bin/mixwijzer.js"), ...line.split(" "), "--rules", "care", "--lang", "en"],
    { cwd: work, encoding: "utf8", env: { PATH: process.env.PATH } },
  );
  expect({ code: status, output: stdout, error: stderr }).toEqual({
    code: told.code,
    output: told.output,
    error: told.error,
  });
});
