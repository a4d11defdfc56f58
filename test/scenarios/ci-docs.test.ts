import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { parseCommandLine } from "../../src/cli/parse-command-line.ts";
import { commands } from "../../src/cli/registry.ts";
import { cli as cliWording } from "../../src/language/en/cli.ts";
import { run } from "./run.ts";

const root = join(import.meta.dirname, "../..");
const setUps = [
  "examples/ci/.github/workflows/cases.yaml",
  "examples/ci/.gitlab-ci.yml",
  "examples/ci/.pre-commit-config.yaml",
];
const guide = readFileSync(join(root, "docs/ci.md"), "utf8");

/** The arguments of every command line of mixwijzer in a text. */
function commandLines(text: string): readonly (readonly string[])[] {
  return [...text.replace(/\s\\\n\s*|\n\s+(?=--format)/g, " ").matchAll(/\bmixwijzer ((?:check|merge) .*)/g)].map(
    ([, line = ""]) => {
      const [command = ""] = line.replace(/\$\{\{.*?\}\}/g, "1").split(/\s+#|\s+\|\||\s+>|`/, 1);
      return command
        .trim()
        .split(/\s+/)
        .map((word) => word.replace(/^'|'$/g, ""));
    },
  );
}

test.each(["docs/ci.md", ...setUps])("every command line in %s can be typed", (path) => {
  const lines = commandLines(readFileSync(join(root, path), "utf8"));
  expect(lines.length).toBeGreaterThan(0);
  for (const args of lines) {
    // A hook gets the names of the files behind it; elsewhere one more does no harm.
    const whole = [...args, "a.yaml"];
    expect(parseCommandLine(whole, commands, cliWording, 80), whole.join(" ")).toMatchObject({ kind: "run" });
  }
});

test.each(setUps)("%s is YAML", (path) => {
  expect(parse(readFileSync(join(root, path), "utf8"))).toBeTypeOf("object");
});

test("the example of settings is the one that the guide shows, and nothing is wrong with it", async () => {
  const [start, first, ...lines] = readFileSync(join(root, "examples/ci/mixwijzer.config.yaml"), "utf8").split("\n");
  expect(start).toBe("---");
  expect(first).toContain("config.schema.json");
  expect(guide).toContain(`\`\`\`yaml\n${lines.join("\n")}\`\`\``);
  const files = { "mixwijzer.config.yaml": lines.join("\n"), "cases/a.yaml": "title: A\n" };
  const { code, error } = await run("check", { files });
  expect([code, error]).toEqual([0, "Written: reports/cases.xml\nWritten: reports/cases.sarif\n"]);
});

test("the guide names files that there are", () => {
  const links = [...guide.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = ""]) => link);
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) expect(existsSync(join(root, "docs", link)), link).toBe(true);
});
