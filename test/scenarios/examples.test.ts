import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Advice } from "../../src/advice/advice.ts";
import { example, run } from "./run.ts";

const names = readdirSync(join(import.meta.dirname, "../../examples"))
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => name.slice(0, -".yaml".length));

async function advise(name: string): Promise<Advice> {
  const { output } = await run("advise case.yaml --format json", { files: { "case.yaml": example(name) } });
  return JSON.parse(output);
}

describe("every example", () => {
  test.each(names)("%s meets its own expectations", async (name) => {
    const { expectations } = await advise(name);
    expect(expectations.length).toBeGreaterThan(0);
    expect(expectations.filter(({ ok }) => !ok)).toEqual([]);
  });

  test.each(names)("%s gets its answer on one screen of 80 columns and 40 lines", async (name) => {
    for (const lang of ["nl", "en"]) {
      const { output } = await run(`advise case.yaml --lang ${lang}`, {
        files: { "case.yaml": example(name) },
        columns: 80,
      });
      const lines = output.trimEnd().split("\n");
      expect(lines.length).toBeLessThanOrEqual(40);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    }
  });
});

describe("the back-tests of the source", () => {
  test.each([
    ["b1-science-profile-intake", ["funding", "monitoring", "chain-cooperation", "network-support"]],
    ["b2-hybrid-teachers", ["pilots"]],
    ["b3-secondary-teachers", ["pilots"]],
    [
      "b4-companies-in-vocational-education",
      ["pilots", "knowledge-programme", "regional-cooperation", "network-support"],
    ],
    ["b5-university-technology-intake", ["funding", "monitoring", "chain-cooperation"]],
    ["b6-hbo-technology-intake", ["funding", "monitoring", "regional-cooperation"]],
    ["b7-vmbo-technology-intake", ["regional-cooperation", "chain-cooperation"]],
    ["b8-mbo-investment-fund", ["funding", "knowledge-programme", "regional-cooperation"]],
  ])("%s: the mix of at most five levels holds the levels that were used", async (name, used) => {
    const { levels } = await advise(name);
    const mix = levels.filter(({ role }) => role === "lead" || role === "support").map(({ id }) => id);
    expect(mix).toEqual(expect.arrayContaining(used));
    expect(mix.length).toBeLessThanOrEqual(5);
  });
});
