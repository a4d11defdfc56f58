import { describe, expect, test } from "vitest";
import { changedFiles } from "../fixtures/packs/small-pack.ts";
import { run } from "./run.ts";

const files = Object.fromEntries(Object.entries(changedFiles()).map(([path, text]) => [`mine/${path}`, text]));
const few = "--rules mine --sample 40 --lang en";

describe("rules test, measured", () => {
  test("--coverage and --mutate tell what the tests reach and what they do not notice", async () => {
    const { code, output, error } = await run(`rules test --coverage --mutate ${few}`, { files });
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(output).toMatchSnapshot();
    expect((await run(`rules test --coverage --mutate ${few}`, { files })).output).toBe(output);
  });

  test("as Markdown and as data they tell the same", async () => {
    const { output } = await run(
      "rules test --coverage --mutate --rules mine --sample 40 --lang nl --format markdown",
      {
        files,
      },
    );
    expect(output).toMatch(/^# Tests van small 1\.0\.0 \([0-9a-f]{12}\)\n/);
    expect(output).toContain("## Niet opgemerkt");
    const data = JSON.parse((await run(`rules test --coverage --mutate ${few} --format json`, { files })).output);
    expect(data).toMatchObject({ schema: "mixwijzer/rules-test/1", cases: { all: 2, failed: 0 }, least: null });
    expect(data.mutants).toMatchObject({ seed: 1, drawn: 40 });
    expect(data.mutants.survivors).toHaveLength(data.mutants.counts.survived);
    expect(data.coverage.covered[0]).toMatchObject({ id: "money/not-needed", part: "when", true: 1, false: 1 });
    const plain = JSON.parse((await run("rules test --rules mine --format json", { files })).output);
    expect(plain).toMatchObject({ coverage: null, mutants: null });
  });

  test("--suggest writes tests that are ready to keep: with them among the tests they notice more", async () => {
    const { code, output, error } = await run(`rules test --suggest ${few}`, { files });
    expect(code).toBe(0);
    expect(error).toContain("What the tests notice");
    expect(output).toMatchSnapshot();
    const kept = { ...files, "mine/tests/suggested.yaml": output };
    const before = (await run(`rules test --mutate ${few} --format json`, { files })).output;
    const after = await run(`rules test --mutate ${few} --format json`, { files: kept });
    expect(after.code).toBe(0);
    expect(JSON.parse(after.output).mutants.share).toBeGreaterThan(JSON.parse(before).mutants.share);
    expect(JSON.parse(after.output).mutants.suggestions).toEqual([]);
    const again = await run(`rules test --suggest ${few}`, { files: kept });
    expect(again.output).toBe("# Nothing to suggest: no mistake was found that the tests do not notice.\n");
  });

  test("--suggest with a file writes them there, and the report is the result", async () => {
    const { written, code, output, error } = await run(`rules test --suggest new.yaml --quiet ${few}`, { files });
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(output).toContain("What the tests notice");
    expect(written.get("new.yaml")).toContain("expect:");
    const there = await run(`rules test --suggest new.yaml ${few}`, { files: { ...files, "new.yaml": "" } });
    expect(there).toMatchObject({ code: 2, error: expect.stringContaining("new.yaml") });
  });

  test("with a file for the report, suggested tests are all that is printed", async () => {
    const { written, output } = await run(`rules test --suggest -o report.md --format markdown ${few}`, { files });
    expect(output).toMatch(/^# Suggested by /);
    expect(written.get("report.md")).toMatch(/^# Tests of small/);
  });

  test("--min gives exit code 1 below that share, and says so", async () => {
    const low = await run(`rules test --min 99 ${few}`, { files });
    expect(low.code).toBe(1);
    expect(low.output).toContain("is below the 99 % that --min asks for");
    expect((await run(`rules test --min 10 ${few}`, { files })).code).toBe(0);
    expect((await run(`rules test --min half ${few}`, { files })).code).toBe(2);
  });

  test("a test that fails gives exit code 1 all the same, in every form", async () => {
    const path = "mine/tests/tests.yaml";
    const broken = { ...files, [path]: (files[path] ?? "").replace("lead: [money]", "lead: [together]") };
    for (const format of ["text", "markdown", "json"]) {
      const { code, output } = await run(`rules test --rules mine --format ${format} --lang en`, { files: broken });
      expect(code).toBe(1);
      expect(output).toContain("together");
    }
  });
});
