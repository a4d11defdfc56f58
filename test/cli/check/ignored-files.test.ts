import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createLeaveOut } from "../../../src/cli/check/ignored-files.ts";
import { parseCommandLine } from "../../../src/cli/parse-command-line.ts";
import { commands } from "../../../src/cli/registry.ts";
import { wordCli } from "../../../src/language/wordings.ts";
import { fc, runs } from "../../support/properties.ts";
import { memoryIo } from "../memory-io.ts";

const parsed = parseCommandLine(["check", "."], commands, await wordCli("en"), 80);
if (parsed.kind !== "run") throw new Error("no command line");
const { options } = parsed;

const files = ["a.yaml", "b.yaml", "x/a.yaml", "x/b.yaml", "x/y/a.yaml", "x/y/z/b.yaml", "x [1]/a.yaml", "y/a.yaml"];
const home = "/home/adviser";

let work = "";
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), "mixwijzer-ignore-"));
  execFileSync("git", ["init", "-q"], { cwd: work });
});
afterAll(() => rmSync(work, { recursive: true }));

/** What git itself ignores of the files. */
function ignoredByGit(ignores: Readonly<Record<string, string>>): readonly string[] {
  for (const [path, text] of Object.entries(ignores)) {
    mkdirSync(join(work, dirname(path)), { recursive: true });
    writeFileSync(join(work, path), text);
  }
  try {
    const args = ["-c", "core.excludesFile=/dev/null", "check-ignore", "--no-index", "--stdin", "-z"];
    const output = execFileSync("git", args, { cwd: work, input: files.join("\0"), stdio: ["pipe", "pipe", "ignore"] });
    return output.toString().split("\0").filter(Boolean);
  } catch {
    return [];
  }
}

async function ignoredHere(ignores: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const io = memoryIo([], { files: { [`${home}/.git`]: "folder", ...ignores } });
  const left = await createLeaveOut({ io, options, config: null })(files);
  return files.filter((path) => left.has(path));
}

const word = fc.constantFrom("a.yaml", "b.yaml", "*.yaml", "x", "y", "z", "?.yaml", "[ab].yaml", "x*", "**", "*");
const pattern = fc
  .tuple(
    fc.constantFrom("", "", "", "!"),
    fc.constantFrom("", "", "/"),
    fc.array(word, { minLength: 1, maxLength: 3 }),
    fc.constantFrom("", "", "/", " "),
  )
  .map(([not, root, words, end]) => `${not}${root}${words.join("/")}${end}`);
const text = fc
  .array(fc.oneof({ weight: 5, arbitrary: pattern }, fc.constantFrom("# a", "", "\\#a", "x/**/a.yaml")), {
    maxLength: 4,
  })
  .map((lines) => lines.map((line) => `${line}\n`).join(""));

test("leaves out what git ignores, whatever is in .gitignore at the root and below it", async () => {
  await fc.assert(
    fc.asyncProperty(text, text, text, text, async (root, x, y, odd) => {
      const ignores = { ".gitignore": root, "x/.gitignore": x, "x/y/.gitignore": y, "x [1]/.gitignore": odd };
      expect(await ignoredHere(ignores)).toEqual(ignoredByGit(ignores));
    }),
    { numRuns: runs(150) },
  );
});

test("leaves out what the repository excludes on this machine, also in a work tree that was added", async () => {
  const exclude = { [`${home}/.git/info/exclude`]: "x\n!/a.yaml\n" };
  const away = { [`${home}/.git`]: "gitdir: /r/.git/worktrees/w\n", "/r/.git/worktrees/w/commondir": "../..\n" };
  for (const world of [exclude, { ...away, "/r/.git/info/exclude": "x\n" }]) {
    const io = memoryIo([], { files: world });
    const left = await createLeaveOut({ io, options, config: null })(files);
    expect(files.filter((path) => left.has(path))).toEqual(["x/a.yaml", "x/b.yaml", "x/y/a.yaml", "x/y/z/b.yaml"]);
  }
});

test("takes a folder for one where it could not be looked at", async () => {
  const io = memoryIo([], { files: { [`${home}/.git`]: "folder", ".gitignore": "closed/" } });
  expect(await createLeaveOut({ io, options, config: null })(["closed", "closed/"])).toEqual(new Set(["closed/"]));
});

test("looks at nothing outside the repository, and without one at nothing", async () => {
  const ignore = { "../.gitignore": "*", "../b/.gitignore": "*" };
  const outside = memoryIo([], { files: { [`${home}/.git`]: "folder", ".gitignore": "*", ...ignore } });
  expect(await createLeaveOut({ io: outside, options, config: null })(["../b/a.yaml"])).toEqual(new Set());
  const none = memoryIo([], { files: { ".gitignore": "*" } });
  expect(await createLeaveOut({ io: none, options, config: null })(files)).toEqual(new Set());
});
