import { describe, expect, test } from "vitest";
import { run } from "./run.ts";

const files = {
  "cases/a.yaml": "facts: { phase: pilot }\nexpect: { phase: scale-up }\n",
  "cases/b.yaml": "facts: { phase: pilot }\n",
};

describe("several jobs", () => {
  test.each([
    ["en", /^--jobs changes nothing: .*--shard, and merge\.\n/],
    ["nl", /^--jobs doet niets: .*--shard, en voeg samen met merge\.\n/],
  ])("are accepted, change nothing, and that is said once, in %s", async (language, said) => {
    const line = `check cases --format json --lang ${language}`;
    const alone = await run(line, { files });
    const together = await run(`${line} --jobs 2`, { files });
    expect(together.error).toMatch(said);
    expect({ ...together, error: together.error.replace(said, "") }).toEqual(alone);
  });

  test.each(["-j 1", "--jobs 2 --quiet"])("are no matter with %s", async (option) => {
    expect((await run(`check cases ${option}`, { files })).error).toBe("");
  });

  test.each(["two", "-1"])("are a number, not %s", async (jobs) => {
    const { code, error } = await run(`check cases --jobs=${jobs}`, { files });
    expect(code).toBe(2);
    expect(error).toContain("usage/not-a-number");
  });
});
