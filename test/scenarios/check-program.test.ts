import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generateLines } from "../bench/generate-cases.ts";
import { installProgram } from "../support/install-program.ts";
import { realPack } from "../support/real-pack.ts";

const folder = installProgram();
const bin = join(folder, "bin/mixwijzer.js");
const program = `"${process.execPath}" "${bin}"`;
const env = { PATH: process.env.PATH, HOME: folder, LC_ALL: "C" };
const hasParallel =
  spawnSync("parallel", ["--version"], { encoding: "utf8" }).stdout?.startsWith("GNU parallel") ?? false;
const hasScript = spawnSync("script", ["--version"], { encoding: "utf8" }).stdout?.includes("util-linux") ?? false;

beforeAll(() => {
  const lines = generateLines(realPack, { count: 400, seed: 5, known: 0.8 });
  writeFileSync(join(folder, "lines.ndjson"), lines.map((line) => `${line}\n`).join(""));
  mkdirSync(join(folder, "cases/deep"), { recursive: true });
  writeFileSync(join(folder, "cases/a.yaml"), "facts: { phase: pilot }\n");
  writeFileSync(join(folder, "cases/deep/b.yaml"), "facts: { phase: pilot }\nexpect: { phase: pilot }\n");
});

afterAll(() => rmSync(folder, { recursive: true }));

function check(...args: readonly string[]) {
  return spawnSync(process.execPath, [bin, "check", ...args], { cwd: folder, encoding: "utf8", env, maxBuffer: 1e9 });
}

function shell(line: string) {
  return spawnSync("bash", ["-c", `set -o pipefail; ${line}`], {
    cwd: folder,
    encoding: "utf8",
    env,
    maxBuffer: 1e9,
  });
}

describe("the built program", () => {
  test("finds files by patterns", () => {
    const { stdout } = check("cases/{*,deep/**/*}.yaml", "--format", "ndjson");
    const results = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(results.map(({ file }) => file)).toEqual(["cases/a.yaml", "cases/deep/b.yaml"]);
  });

  test("ends quietly where its reader has enough", () => {
    const { stdout, stderr } = shell(`${program} check lines.ndjson --format ndjson | head -1`);
    expect(stdout.split("\n")).toHaveLength(2);
    expect(stderr).toBe("");
  });

  test.skipIf(!hasScript)("takes a terminal that does not know its width for an ordinary one", () => {
    const { stdout } = shell(`script -qec '${program} check cases/a.yaml --no-color' /dev/null < /dev/null`);
    expect(stdout).toContain("Passed: 1 file, 1 case, 0 expectations.");
  });

  test("is a filter: what comes from standard input comes out as from a file", () => {
    const piped = shell(`cat lines.ndjson | ${program} check - --stdin-name lines.ndjson --format ndjson`);
    expect(piped.stdout).toBe(check("lines.ndjson", "--format", "ndjson").stdout);
    expect(piped.stdout.split("\n")).toHaveLength(401);
  });

  test("makes the folder of a report, which a fresh machine does not have", () => {
    const { status, stderr } = check("cases/a.yaml", "--quiet", "--format", "blob", "-o", "new/blobs/1.json");
    expect([status, stderr]).toEqual([0, ""]);
    expect(existsSync(join(folder, "new/blobs/1.json"))).toBe(true);
  });

  test("leaves no half-written file when it is killed", async () => {
    const child = spawn(process.execPath, [bin, "check", "-", "--format", "json", "-o", "killed.json"], {
      cwd: folder,
      env,
      stdio: ["pipe", "ignore", "ignore"],
    });
    child.stdin?.on("error", () => {});
    child.stdin?.write('{"id":"a"}\n'.repeat(20_000));
    await new Promise((resolve) => setTimeout(resolve, 700));
    child.kill("SIGTERM");
    const signal = await new Promise((resolve) => child.on("close", (_, by) => resolve(by)));
    expect(signal).toBe("SIGTERM");
    expect(existsSync(join(folder, "killed.json"))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.startsWith("killed"))).toEqual([]);
  });

  test.skipIf(!hasParallel)("gives the same spread over processors by GNU parallel as by itself", () => {
    const line = "parallel --will-cite --pipepart -a lines.ndjson --block 60k --keep-order";
    const spread = shell(`${line} ${program} check - --stdin-name lines.ndjson --format ndjson; true`);
    // Lines are counted from the start of each block.
    const withoutLines = (text: string) => text.replace(/"(line|endLine)":\d+/g, '"$1":0');
    expect(withoutLines(spread.stdout)).toBe(withoutLines(check("lines.ndjson", "--format", "ndjson").stdout));
    expect(spread.stderr).toBe("");
  });
});
