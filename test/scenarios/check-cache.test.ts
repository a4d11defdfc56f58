import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatCache } from "../../src/cli/check/cache-file.ts";
import { sealResults } from "../../src/cli/check/use-cache.ts";
import { reportFormats } from "../../src/report/check/reporter.ts";
import { isMapping, listOf } from "../../src/source/value-kind.ts";
import { run } from "./run.ts";

const folder = join(import.meta.dirname, "../../examples/checks");
const files = Object.fromEntries(
  readdirSync(folder).map((name) => [`cases/${name}`, readFileSync(join(folder, name), "utf8")]),
);
const cacheFile = ".mixwijzer-cache.json";
const line = "check cases --lang en --verbose";

async function cached(changed: Readonly<Record<string, string>> = {}, options = ""): Promise<string> {
  const { written } = await run(`${line} --cache ${options}`.trim(), { files: { ...files, ...changed } });
  return written.get(cacheFile) ?? "";
}

interface Entry {
  readonly seal: string;
  readonly results: unknown;
}

/** A cache whose content was changed, laid out as the program would; what is no entry is left out. */
function laidOut(content: { key: unknown; pack?: unknown; files: Readonly<Record<string, unknown>> }): string {
  const entries = Object.entries(content.files).flatMap(([path, entry]) =>
    isMapping(entry) && entry.results !== undefined
      ? [[path, { seal: String(entry.seal), results: Buffer.from(JSON.stringify(entry.results)) }] as const]
      : [],
  );
  return Buffer.from(formatCache({ key: content.key, pack: content.pack, entries: new Map(entries) })).toString();
}

/** A cache that was changed, with seals as the program would have put them. */
function sealed(cache: string): string {
  const content = JSON.parse(cache);
  const entries = Object.entries<Entry>(content.files).map(([path, { results }]) => {
    const text = files[path] ?? "";
    return [path, { seal: sealResults(content.key, { path, text }, Buffer.from(JSON.stringify(results))), results }];
  });
  return laidOut({ ...content, files: Object.fromEntries(entries) });
}

const spoil = (results: unknown): string => JSON.stringify(results).replaceAll('"error"', '"note"').replace("]", " ]");
const rekind = (results: unknown): string => JSON.stringify(results).replaceAll(/"kind":"[a-z]+"/g, '"kind":"x"');

interface GitOptions {
  readonly version?: number;
  readonly format?: "sha1" | "sha256";
  readonly isSplit?: boolean;
}

/** The index that git itself makes of a file and of some that sort around it, by path. */
function gitIndex(root: string, path: string, { version = 2, format = "sha1", isSplit = false }: GitOptions) {
  const work = mkdtempSync(join(tmpdir(), "mixwijzer-git-"));
  try {
    const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: work, stdio: "pipe" });
    git("init", "-q", `--object-format=${format}`);
    for (const name of [".a", path, "sub/b", "z"]) {
      mkdirSync(join(work, name, ".."), { recursive: true });
      writeFileSync(join(work, name), name);
    }
    git("add", "-A");
    git("update-index", "--index-version", String(version));
    if (isSplit) git("update-index", "--split-index");
    const names = readdirSync(join(work, ".git")).filter((name) => /index/.test(name));
    return Object.fromEntries(
      names.map((name) => [`${root}/${name}`, new Uint8Array(readFileSync(join(work, ".git", name)))]),
    );
  } finally {
    rmSync(work, { recursive: true });
  }
}

function dropShared(found: Record<string, Uint8Array>): void {
  for (const path of Object.keys(found)) if (path.includes("sharedindex")) delete found[path];
}

describe("with a cache", () => {
  test.each(reportFormats)("a run prints the same, byte for byte, as %s", async (format) => {
    const plain = await run(`${line} --format ${format}`, { files });
    const world = { files: { ...files, [cacheFile]: await cached() } };
    const { written, ...again } = await run(`${line} --format ${format} --cache`, world);
    expect(again).toEqual({ code: plain.code, output: plain.output, error: plain.error });
    // Nothing in it changed, so that it stays as it is.
    expect(written.has(cacheFile)).toBe(false);
  });

  test("a file that did not change is not checked again, and one that did is", async () => {
    const spoilt = sealed((await cached()).replaceAll("Robotics in secondary school", "From the cache"));
    const fromCache = await run("check cases --lang en --format markdown --cache", {
      files: { ...files, [cacheFile]: spoilt },
    });
    expect(fromCache.output).toContain("From the cache");
    const name = "cases/unmet-expectation.yaml";
    const changed = { ...files, [name]: `${files[name]}# changed\n`, [cacheFile]: spoilt };
    const { output } = await run("check cases --lang en --format markdown --cache", { files: changed });
    expect(output).not.toContain("From the cache");
    expect(output).toContain("Robotics in secondary school");
  });

  test.each([
    ["another language", "--lang nl"],
    ["other rules", "--rules other"],
  ])("%s counts nothing from before", async (_, options) => {
    const spoilt = sealed((await cached()).replaceAll("Robotics in secondary school", "From the cache"));
    const rules = join(import.meta.dirname, "../../rules/pbt");
    const other = Object.fromEntries(
      readdirSync(rules, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".yaml"))
        .map((name) => [`other/${name.replaceAll("\\", "/")}`, `# other\n${readFileSync(join(rules, name), "utf8")}`]),
    );
    const world = { files: { ...files, ...other, [cacheFile]: spoilt } };
    const { output } = await run(`check cases --lang en ${options} --format markdown --cache`, world);
    expect(output).toContain("Robotics in secondary school");
  });

  test.each([
    [
      "en",
      "another version",
      { id: "pbt", version: "1.0.0", digest: "sha256:0123456789abcdef" },
      "with the rules pbt 1.0.0 (0123456789ab); these",
    ],
    [
      "nl",
      "another version",
      { id: "pbt", version: "1.0.0", digest: "sha256:0123456789abcdef" },
      "met de regels pbt 1.0.0 (0123456789ab); dit",
    ],
    ["en", "a version that is not named", undefined, "with the rules 0123456789ab; these"],
  ])("one of %s from %s of the rules is said to be, once, and not with --quiet", async (language, _, pack, said) => {
    const content = JSON.parse(await cached());
    const key = String(content.key).replace(/sha256:\w+/, "sha256:0123456789abcdef");
    const world = { files: { ...files, [cacheFile]: laidOut({ ...content, key, pack }) } };
    const { error, written } = await run(`check cases --cache --lang ${language}`, world);
    const lines = error.split("\n").filter((text) => text.startsWith(cacheFile));
    expect(lines).toEqual([expect.stringContaining(said)]);
    expect(JSON.parse(written.get(cacheFile) ?? "").pack).toEqual(content.pack);
    expect((await run("check cases --cache --quiet", world)).error).not.toContain(cacheFile);
  });

  test.each(["", "{", "null", '{"key":"other","files":{}}'])("a cache that is %j is made anew", async (text) => {
    const { written, code } = await run(`${line} --cache`, { files: { ...files, [cacheFile]: text } });
    expect(code).toBe(2);
    expect(written.get(cacheFile)).toBe(await cached());
  });

  test.each<[string, (entry: Record<string, unknown>) => unknown]>([
    ["with a result changed", ({ seal, results }) => ({ seal, results: JSON.parse(spoil(results)) })],
    ["without results", ({ seal }) => ({ seal })],
    ["with nothing found", ({ seal }) => ({ seal, results: [] })],
    ["that is nothing", () => null],
    ["that is a text", () => "x"],
    ["with results of another file", () => "other"],
    ["of another shape, sealed", ({ results }) => ({ seal: "", results: [...listOf(results), { file: 1 }] })],
    ["with a kind that there is not, sealed", ({ results }) => ({ seal: "", results: JSON.parse(rekind(results)) })],
  ])("an entry %s counts as none", async (_, change) => {
    const plain = await run(line, { files });
    const content = JSON.parse(await cached());
    const names = Object.keys(content.files);
    const changed = names.map((name, at) => {
      const made = change(content.files[name]);
      return [name, made === "other" ? content.files[names[at === 0 ? 1 : 0] ?? ""] : made] as const;
    });
    const damaged = laidOut({ ...content, files: Object.fromEntries(changed) });
    const text = damaged.includes('"seal":""') ? sealed(damaged) : damaged;
    const { written, ...again } = await run(`${line} --cache`, { files: { ...files, [cacheFile]: text } });
    expect(again).toEqual({ code: plain.code, output: plain.output, error: plain.error });
    expect(written.get(cacheFile)).toBe(await cached());
  });

  const root = "/home/adviser/.git";
  const inIndex = (path: string, options: GitOptions = {}) => gitIndex(root, path, options);

  test.each<[string, string, GitOptions, Readonly<Record<string, string>>, string | undefined]>([
    ["under version control, in CI", cacheFile, {}, { CI: "true" }, "check/shared-cache"],
    ["so in an index of version 4", cacheFile, { version: 4 }, { CI: "true" }, "check/shared-cache"],
    ["so with digests of SHA-256", cacheFile, { format: "sha256" }, { CI: "1" }, "check/shared-cache"],
    ["so with these, in version 4", cacheFile, { format: "sha256", version: 4 }, { CI: "true" }, "check/shared-cache"],
    ["so in an index that is split", cacheFile, { isSplit: true }, { CI: "true" }, "check/shared-cache"],
    ["so in other letters", cacheFile.toUpperCase(), {}, { CI: "true" }, "check/shared-cache"],
    ["so, elsewhere", cacheFile, {}, {}, undefined],
    ["not so, in CI", `a${cacheFile}`, {}, { CI: "true" }, undefined],
    ["not so, in CI, by version 4", `sub/${cacheFile}`, { version: 4 }, { CI: "true" }, undefined],
    ["not so, in CI, by SHA-256", `sub/${cacheFile}`, { format: "sha256", version: 4 }, { CI: "true" }, undefined],
    ["not so, in CI, in an index that is split", `a${cacheFile}`, { isSplit: true }, { CI: "true" }, undefined],
  ])("one that is %s is refused, or not", async (_, path, options, environment, refused) => {
    const world = { files: { ...files, ...inIndex(path, options) }, environment };
    const { error, written } = await run(`${line} --cache`, world);
    expect(/check\/[a-z]+-cache/.exec(error)?.[0]).toBe(refused);
    expect(written.has(cacheFile)).toBe(refused === undefined);
  });

  test.each<[string, (found: Record<string, Uint8Array>) => void]>([
    ["is of another version", (found) => found[`${root}/index`]?.set([0, 0, 0, 5], 4)],
    ["is no index", (found) => found[`${root}/index`]?.set([0], 0)],
    ["is cut off", (found) => Object.assign(found, { [`${root}/index`]: found[`${root}/index`]?.subarray(0, 80) })],
    ["is split from one that is gone", (found) => dropShared(found)],
  ])("is refused in CI where the index of git %s", async (_, spoilIndex) => {
    const found = inIndex("other.txt", { isSplit: true });
    spoilIndex(found);
    const { code, error } = await run(`${line} --cache`, {
      files: { ...files, ...found },
      environment: { CI: "true" },
    });
    expect(code).toBe(2);
    expect(error).toContain("check/unclear-cache");
    expect(error).toContain(".git/index");
  });

  test("what a run does not look at stays in it, unless the file is gone", async () => {
    const before = await cached();
    const changed = { ...files, "cases/broken.yaml": "facts: [", [cacheFile]: before };
    const some = await run("check cases/broken.yaml --lang en --cache", { files: changed });
    expect(Object.keys(JSON.parse(some.written.get(cacheFile) ?? "").files).sort()).toEqual(
      Object.keys(JSON.parse(before).files).sort(),
    );
    const { "cases/broken.yaml": broken = "" } = files;
    const world = { files: { "cases/broken.yaml": broken, [cacheFile]: before } };
    const { written } = await run("check cases --lang en --cache", world);
    expect(Object.keys(JSON.parse(written.get(cacheFile) ?? "").files)).toEqual(["cases/broken.yaml"]);
  });
});

describe("progress", () => {
  const many = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`c/${index}.yaml`, `title: T${index}\n`]));

  test("is shown on a terminal, and taken away at the end", async () => {
    const { error } = await run("check c --lang en", { files: many, terminal: true, columns: 80 });
    expect(error).toContain("▰▰▰▰▰▰▰▰▰▰▱▱▱▱▱▱▱▱▱▱ 60/120");
    expect(error.endsWith("\r\u001b[K")).toBe(true);
  });

  test.each([
    ["not on a terminal", "check c", { files: many }],
    ["with --quiet", "check c --quiet", { files: many, terminal: true }],
    ["of a few files", "check c/1.yaml c/2.yaml", { files: many, terminal: true }],
    ["on a terminal that cannot move back", "check c", { files: many, terminal: true, environment: { TERM: "dumb" } }],
  ])("is not shown %s", async (_, command, world) => {
    expect((await run(command, world)).error).toBe("");
  });
});

describe("--cache-location", () => {
  test("keeps results there, and finds them there again", async () => {
    const { written } = await run(`${line} --cache-location tmp/kept.json`, { files });
    expect(written.get("tmp/kept.json")).toBe(await cached());
    expect(written.has(cacheFile)).toBe(false);
    const spoilt = sealed(
      (written.get("tmp/kept.json") ?? "").replaceAll("Robotics in secondary school", "From the cache"),
    );
    const again = { files: { ...files, "tmp/kept.json": spoilt } };
    expect((await run(`${line} --format markdown --cache-location tmp/kept.json`, again)).output).toContain(
      "From the cache",
    );
  });

  test("never replaces what is no cache", async () => {
    for (const [path, text] of Object.entries({ ...files, "other.json": '{"key":"value"}' })) {
      const { code, error, written } = await run(`${line} --cache-location ${path}`, {
        files: { ...files, [path]: text },
      });
      expect(error).toContain("check/not-a-cache");
      expect([code, written.size]).toEqual([2, 0]);
    }
  });
});

test("a cache that cannot be written is a warning, and everything else is as without it", async () => {
  const plain = await run(`${line} --format json --fail-on warning`, { files });
  const world = { files: { ...files, [cacheFile]: "folder" } } as const;
  const { code, output, error } = await run(`${line} --format json --fail-on warning --cache`, world);
  expect({ code, output }).toEqual({ code: plain.code, output: plain.output });
  expect(error).toContain("check/cache-not-kept");
});
