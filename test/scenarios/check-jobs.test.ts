import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { reportFormats } from "../../src/report/check/reporter.ts";
import { run } from "./run.ts";

const folder = join(import.meta.dirname, "../../examples/checks");
const examples = readdirSync(folder).map((name) => [`cases/${name}`, readFileSync(join(folder, name), "utf8")]);
const good = "facts: { phase: pilot }\nexpect: { phase: scale-up }\n";
/** More than workers have waiting, and among them what no worker can do. */
const files: Readonly<Record<string, string>> = {
  ...Object.fromEntries(examples),
  ...Object.fromEntries(Array.from({ length: 260 }, (_, index) => [`cases/z/${index}.yaml`, good])),
  "cases/z/100.yaml": "facts: [",
  "cases/z/101.yaml": "\ufffe",
};

describe("several jobs", () => {
  test.each(reportFormats)("report the same, byte for byte, as %s", async (format) => {
    const line = `check cases missing.yaml --lang en --verbose --format ${format}`;
    expect(await run(`${line} --jobs 2`, { files })).toEqual(await run(line, { files }));
  });

  test("keep and use the same cache", async () => {
    const line = "check cases --lang en --cache";
    const alone = await run(line, { files });
    const together = await run(`${line} --jobs 2`, { files });
    expect(together).toEqual(alone);
    const world = { files: { ...files, ".mixwijzer-cache.json": together.written.get(".mixwijzer-cache.json") ?? "" } };
    expect(await run(`${line} --jobs 2`, world)).toEqual(alone);
  });

  test("rewrite the same expectations", async () => {
    const alone = await run("check cases --update", { files });
    expect(alone.written.size).toBeGreaterThan(200);
    expect(await run("check cases --update -j 2", { files })).toEqual(alone);
  });

  test("take standard input as well", async () => {
    const world = { files, input: '{"id":"a"}\n{"id":"b"}\n' };
    const line = "check - cases/z --lang en --format ndjson";
    expect(await run(`${line} -j 2`, world)).toEqual(await run(line, world));
  });

  test.each(["two", "-1"])("are a number, not %s", async (jobs) => {
    const { code, error } = await run(`check cases --jobs=${jobs}`, { files });
    expect(code).toBe(2);
    expect(error).toContain("usage/not-a-number");
  });
});
