import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { builtIn } from "../../src/built-in/built-in-pack.ts";
import { run } from "../scenarios/run.ts";

const page = readFileSync("CONTRIBUTING.md", "utf8");
const read = (path: string): string => readFileSync(path, "utf8");

/** The blocks of YAML of a recipe, by the file that their first line names. */
function yamlOf(heading: string): readonly (readonly [path: string, text: string])[] {
  const [, recipe = ""] = page.split(`\n## ${heading}\n`);
  const [own = ""] = recipe.split("\n## ");
  return [...own.matchAll(/^ {3}```yaml\n {3}# (\S+)\n([\s\S]*?)^ {3}```$/gm)].map(([, path = "", text = ""]) => [
    path.replace("rules/pbt/", ""),
    text.replace(/^ {3}/gm, ""),
  ]);
}

/** The built-in pack after those recipes: rules go below `rules:`, cautions below `cautions:`, all else at the end of its file. */
function packAfter(...headings: readonly string[]): Readonly<Record<string, string>> {
  const files = new Map(builtIn.files().map(({ path, text }) => [path, text]));
  for (const heading of headings) {
    const list = heading === "Add a caution" ? /^cautions:\n/m : /^rules:\n/m;
    for (const [path, added] of yamlOf(heading)) {
      const text = files.get(path) ?? "";
      files.set(path, path.startsWith("levels/") ? text.replace(list, `$&${added}`) : `${text}\n${added}`);
    }
  }
  return Object.fromEntries([...files].map(([path, text]) => [`mine/${path}`, text]));
}

describe("the recipes for a fact, a rule and a caution", () => {
  const files = packAfter("Add a fact", "Add a rule", "Add a caution");

  it("have an example for each of their files", () => {
    const paths = ["Add a fact", "Add a rule", "Add a caution"].flatMap(yamlOf).map(([path]) => path);
    expect(paths).toEqual([
      "facts.yaml",
      "levels/2-monitoring.yaml",
      "tests/levels-1-4.yaml",
      "levels/2-monitoring.yaml",
      "tests/levels-1-4.yaml",
    ]);
  });

  it.each([
    ["lint", "rules lint --rules mine --lang en"],
    ["the tests of the pack", "rules test --rules mine --lang en"],
  ])("give a pack that passes %s", async (_, line) => {
    const { code, output, error } = await run(line, { files });
    expect({ code, error }, output).toEqual({ code: 0, error: "" });
  });

  it("add what is then shown", async () => {
    const { code, output } = await run("rules show monitoring/end-date --rules mine --lang en", { files });
    expect(code).toBe(0);
    expect(output).toContain("monitoring/end-date");
  });

  it("add what advice on a case then warns of", async () => {
    const theme = "title: T\nfacts: { phase: scale-up, end-date: open }\ncurrent: [monitoring]\n";
    const { output } = await run("advise t.yaml --rules mine --format json", { files: { ...files, "t.yaml": theme } });
    expect(JSON.parse(output).cautions).toContainEqual(expect.objectContaining({ id: "monitoring/end-date-open" }));
  });

  it("need each other, as they say: nothing asks about the fact alone", async () => {
    const { output } = await run("rules lint --rules mine --lang en", { files: packAfter("Add a fact") });
    expect(output).toContain("lint/unused-fact");
  });
});

describe("the recipe for a property", () => {
  const recipe = yamlOf("Add a property");
  const [[path, text] = ["", ""]] = recipe;

  it("gives one that is proven, and a pack that passes lint", async () => {
    expect(recipe.map(([name]) => name)).toEqual(["properties.yaml"]);
    // The others are proven elsewhere, and take their time.
    const files = { ...packAfter(), [`mine/${path}`]: text };
    const { code, output } = await run("rules prove --rules mine --lang en", { files });
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining("1 property, proven over all cases") });
    const linted = await run("rules lint --rules mine --lang en", { files: packAfter("Add a property") });
    expect({ code: linted.code, error: linted.error }).toEqual({ code: 0, error: "" });
  });

  it("adds what is then shown", async () => {
    const [, id = ""] = /^- id: (\S+)/m.exec(text) ?? [];
    const line = `rules show ${id} --rules mine --lang en`;
    const { code, output } = await run(line, { files: packAfter("Add a property") });
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining(`Property ${id}`) });
    expect(page).toContain(`rules show ${id}`);
  });
});

describe("the other recipes", () => {
  const paths = [...page.matchAll(/`([\w.-]+\/[\w./-]*)`|\]\(([^)#]+)\)/g)].map(([, code, link]) => code ?? link ?? "");

  it.each([...new Set(paths)])("name what is there: %s", (path) => {
    expect(existsSync(path)).toBe(true);
  });

  /** What each registry has a line for: the names of files or exports of a folder. */
  const registries: readonly (readonly [registry: string, each: string, names: readonly string[]])[] = [
    ["src/cli/registry.ts", "command", namesIn("src/cli/commands").map((name) => `./commands/${name}`)],
    ["src/report/check/registry.ts", "reporter", namesIn("src/report/check", /-reporter\.ts$/)],
    ["src/report/memo/registry.ts", "format of memos", formatsIn("src/report/memo/template.ts")],
    ["src/language/languages.ts", "language", foldersIn("src/language").map((name) => `./${name}/index.ts`)],
    ["src/tooling/checks/registry.ts", "check", checksIn("src/tooling/checks")],
  ];

  test.each(registries)("%s has a line for each %s, and the page names it", (registry, _, names) => {
    expect(page).toContain(`\`${registry}\``);
    expect(names.length).toBeGreaterThan(1);
    expect(names.filter((name) => !read(registry).includes(name))).toEqual([]);
  });

  it("name scripts that there are", () => {
    const named = [...page.matchAll(/npm run ([\w:]+)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });
});

function namesIn(folder: string, ending = /\.ts$/): readonly string[] {
  return readdirSync(folder).filter((name) => ending.test(name));
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

function formatsIn(path: string): readonly string[] {
  const [, formats = ""] = /memoFormats = \[([^\]]*)\]/.exec(read(path)) ?? [];
  return [...formats.matchAll(/"(\w+)"/g)].map(([, name]) => `${name}: {`);
}

function checksIn(folder: string): readonly string[] {
  const files = namesIn(folder).filter((name) => name !== "registry.ts");
  return files.flatMap((name) =>
    [...read(`${folder}/${name}`).matchAll(/^export const (\w+): Check\b/gm)].map(([, check = ""]) => `\n  ${check},`),
  );
}

describe("the changelog", () => {
  it.each([
    ["the program", manifest.version, "# Changelog"],
    ["the rules", builtIn.pack().version, "## Rules pbt"],
  ])("tells of this version of %s", (_, version, heading) => {
    const [, part = ""] = read("CHANGELOG.md").split(`${heading}\n`);
    const [, latest] = /^##+ \[(\d+\.\d+\.\d+)\]/m.exec(part) ?? [];
    expect(latest).toBe(version);
  });
});
