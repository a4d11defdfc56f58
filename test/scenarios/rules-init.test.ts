import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { builtIn } from "../../src/built-in/built-in-pack.ts";
import { readPack } from "../../src/pack/read-pack.ts";
import { lintPack } from "../../src/tooling/lint-pack.ts";
import { run } from "./run.ts";

/** The files that `rules init` writes, by their paths. */
async function started(language: string): Promise<Readonly<Record<string, string>>> {
  const { code, written, output, error } = await run(`rules init mine --lang ${language}`);
  expect([code, output]).toEqual([0, ""]);
  expect(error).toContain("mine/README.md");
  return Object.fromEntries(written);
}

/** The blocks of YAML in a readme, in their order. */
function blocksIn(readme: string): readonly string[] {
  return [...readme.matchAll(/^ {3}```yaml\n([\s\S]*?)^ {3}```$/gm)].map(([, block = ""]) =>
    block.replace(/^ {3}/gm, ""),
  );
}

describe("the files that a pack of one’s own starts from", () => {
  test("have no mistakes as they stand, in all languages at once", () => {
    const files = builtIn.starter().filter(({ path }) => path.endsWith(".yaml"));
    const { pack, diagnostics } = readPack(files);
    expect(diagnostics).toEqual([]);
    expect(pack === null ? null : lintPack(pack).diagnostics).toEqual([]);
  });

  test.each(["en", "nl", "de"])("lint and test clean in the language %s, with no word of advice", async (language) => {
    const files = await started(language);
    for (const command of ["lint", "test"]) {
      const { code, output, error } = await run(`rules ${command} --rules mine`, { files });
      expect([command, code]).toEqual([command, 0]);
      if (language === "de") expect(error).toContain("unspoken-language");
      else expect(error).toBe("");
      expect(output).not.toMatch(/warning|waarschuwing:/);
    }
    expect(parse(files["mine/pack.yaml"] ?? "").languages).toEqual([language]);
  });

  test.each(["en", "nl"])("are in the language %s alone, comments and readme included", async (language) => {
    const files = await started(language);
    const other = language === "en" ? /\b(?:het|een|niet)\b/ : /\b(?:the|and)\b/;
    for (const [path, text] of Object.entries(files)) {
      if (!path.startsWith("mine/schemas/") && !path.endsWith(".yml"))
        expect([path, other.test(text)]).toEqual([path, false]);
    }
  });

  test("name schemas that are there, and that allow them", async () => {
    const files = await started("en");
    const named = Object.entries(files).flatMap(([path, text]) => {
      const [, schema] = /^# yaml-language-server: \$schema=(\S+)$/m.exec(text) ?? [];
      return schema === undefined ? [] : [new URL(schema, `file:///${path}`).pathname.slice(1)];
    });
    expect(new Set(named).size).toBe(6);
    for (const schema of named) expect(files[schema]).toContain("files.schema.json#/$defs/");
    expect(files["mine/schemas/files.schema.json"]).toContain("$defs");
  });

  test("have a job that runs lint and test with the version that wrote it", async () => {
    const job = parse((await started("en"))["mine/.github/workflows/rules.yml"] ?? "");
    const commands = job.jobs.rules.steps.flatMap(({ run: line = "" }) => line);
    expect(commands).toContain(`npx --yes mixwijzer@${builtIn.version} rules lint --rules .`);
    expect(commands).toContain(`npx --yes mixwijzer@${builtIn.version} rules test --rules .`);
  });
});

describe("the first change that the readme leads through", () => {
  test.each(["en", "nl"])("goes as it says, in %s", async (language) => {
    const files: Record<string, string> = { ...(await started(language)) };
    const [statement = "", caution = "", fires = "", silent = ""] = blocksIn(files["mine/README.md"] ?? "");
    const lint = async () => (await run("rules lint --rules mine", { files })).output;
    files["mine/statements.yaml"] += statement;
    expect(await lint()).toContain("lint/uncited-statement");
    files["mine/levels/1-grants.yaml"] += caution;
    const untested = await lint();
    expect(untested).not.toContain("lint/uncited-statement");
    expect(untested.match(/lint\/untested-rule/g)).toHaveLength(2);
    files["mine/tests/first.yaml"] = (files["mine/tests/first.yaml"] ?? "")
      .replace(/^ {2}fires: .*$/m, fires.trimEnd())
      .replace(/^ {2}silent: \[phase\/trying\/trials.*$/m, silent.trimEnd());
    expect((await run("rules lint --rules mine", { files })).code).toBe(0);
    expect((await run("rules test --rules mine", { files })).code).toBe(0);
    const shown = await run("rules show grants/look-back --rules mine", { files });
    expect(shown.output).toContain("grants/look-back");
  });
});

describe("a folder that is not empty", () => {
  const files = { "mine/facts.yaml": "mine" };

  test("is left as it is where a file of that name is there", async () => {
    const { code, error, written } = await run("rules init mine", { files });
    expect(code).toBe(2);
    expect(error).toContain("mine/facts.yaml");
    expect(written.size).toBe(0);
  });

  test("is written to where it has other files, or --force says so", async () => {
    const forced = await run("rules init mine --force", { files });
    expect([forced.code, forced.written.has("mine/facts.yaml")]).toEqual([0, true]);
    const beside = await run("rules init mine", { files: { "mine/notes.txt": "mine" } });
    expect(beside.code).toBe(0);
  });
});
