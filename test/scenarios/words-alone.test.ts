import { readFileSync } from "node:fs";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { builtIn } from "../../src/built-in/built-in-pack.ts";
import type { World } from "../cli/memory-io.ts";
import { example, run } from "./run.ts";

/** The built-in rules with one strength and one limit changed. */
function otherRules(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    builtIn
      .files()
      .map(({ path, text }) => [
        `mine/${path}`,
        path.startsWith("levels/2")
          ? text.replace("strength: strong", "strength: slight")
          : text.replace("max: 5", "max: 3"),
      ]),
  );
}

const files = {
  "case.yaml": example("b2-hybrid-teachers"),
  "open.yaml": example("mostly-unknown"),
  "flawed.yaml": example("plan-full-of-mistakes"),
  ...otherRules(),
  "broken.yaml": readFileSync(new URL("../fixtures/checks/broken.yaml", import.meta.url), "utf8"),
};

const commands = [
  "advise case.yaml",
  "advise open.yaml",
  "advise flawed.yaml --verbose",
  "advise broken.yaml",
  "advise",
  "explain flawed.yaml",
  "what-if case.yaml --set maturity=running --set chain-gap=severe",
  "compare case.yaml open.yaml",
  "check case.yaml open.yaml flawed.yaml broken.yaml --verbose",
  "init new.yaml",
  "rules list",
  "rules show monitoring/too-early",
  "rules lint",
  "rules test",
  "rules test --coverage",
  "rules analyse --sample 20",
  "rules diff mine --sample 20",
  "help",
  "help advise",
  "no-command",
];

const all = async (line: string, world: World = {}): Promise<string> => {
  const { output, error } = await run(line, { files, ...world });
  return output + error;
};

describe.each(["nl", "en"])("in words alone and 40 columns (%s)", (language) => {
  test.each(commands)("%s has no marks and no line that is wider", async (command) => {
    const text = await all(`${command} --lang ${language} --plain --width 40`, { terminal: true, columns: 120 });
    expect(text).not.toBe("");
    expect(text).not.toMatch(/[▰▱✓✗✔•·×→−≤€^]/u);
    expect(text).not.toContain("\u001b");
    // A place or a code stays whole, so that it can be used.
    const sentences = text.split("\n").filter((line) => line.trim().includes(" "));
    expect(sentences.filter((line) => stringWidth(line) > 40)).toEqual([]);
  });
});

test.each(["1", "true", "yes"])("ACCESSIBLE=%s asks for words alone, as --plain does", async (ACCESSIBLE) => {
  const environment = { ACCESSIBLE };
  for (const command of ["advise flawed.yaml --verbose", "check flawed.yaml", "rules show monitoring"]) {
    expect(await all(`${command} --lang nl`, { environment })).toBe(await all(`${command} --lang nl --plain`));
  }
});

test("words alone change nothing of data, Markdown and memos", async () => {
  for (const command of ["advise case.yaml --format json", "advise case.yaml --format markdown", "memo case.yaml"]) {
    expect(await all(`${command} --plain`)).toBe(await all(command));
  }
});

test.each(["39", "wide", "-1", "10000"])("a width of %s is refused", async (width) => {
  const { code, error } = await run(`advise case.yaml --lang en --width=${width}`, { files });
  expect(code).toBe(2);
  expect(error).toContain(`“--width” cannot be “${width}”.\n  Give a whole number of columns, 40 or more.`);
});

test("--width is the width of a file too", async () => {
  const { written } = await run("advise case.yaml --lang en --width 50 -o advice.txt", { files });
  const lines = (written.get("advice.txt") ?? "").split("\n").map((line) => stringWidth(line));
  expect(Math.max(...lines)).toBeGreaterThan(40);
  expect(Math.max(...lines)).toBeLessThanOrEqual(50);
});
