import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { example, run } from "./run.ts";

const readme = readFileSync(join(import.meta.dirname, "../../README.md"), "utf8");
const shown = [...readme.matchAll(/```text\n([\s\S]*?)\n```/g)].map((match) => match[1] ?? "");

/** The README has dots for the pack's digest, which every change of a rule changes. */
const withoutDigest = (text: string): string => text.trimEnd().replace(/\([0-9a-f]{12}\)/g, "(…)");

const files = { "case.yaml": example("b2-hybrid-teachers") };

describe("the README shows what the program prints", () => {
  test.each([
    ["the report", 0, "advise case.yaml --lang en"],
    ["the comparison", 2, "what-if case.yaml --set maturity=running --set chain-gap=severe --lang en"],
  ])("%s", async (_, place, command) => {
    const { output } = await run(command, { files });
    expect(withoutDigest(output)).toBe(shown[place]);
  });

  test("the case file it explains is read without complaint and meets its expectations", async () => {
    const [, yaml = ""] = readme.match(/## The case file\n\n```yaml\n([\s\S]*?)```/) ?? [];
    const { code, output } = await run("advise case.yaml --format json", { files: { "case.yaml": yaml } });
    expect(code).toBe(0);
    const { expectations }: { expectations: readonly { ok: boolean }[] } = JSON.parse(output);
    expect(expectations.map(({ ok }) => ok)).toEqual([true, true, true]);
  });
});
