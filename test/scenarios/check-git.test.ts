import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BuiltProgram, buildProgram, type Ended } from "../faults/built-program.ts";
import { changedFiles } from "../fixtures/packs/small-pack.ts";

let program: BuiltProgram;
beforeAll(() => {
  program = buildProgram();
});
afterAll(() => program.remove());

const good = "facts: { phase: pilot }\n";
const bad = `${good}expect: { phase: scale-up }\n`;

/** The settings of whoever runs the tests are not looked at. */
const alone = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@example.org",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@example.org",
};

function git(folder: string, ...args: readonly string[]): { readonly status: number | null; readonly said: string } {
  const env = { PATH: process.env.PATH, HOME: folder, ...alone };
  const { status, stdout, stderr } = spawnSync("git", [...args], { cwd: folder, encoding: "utf8", env });
  return { status, said: stdout + stderr };
}

function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A repository whose first commit has these files. */
function repository(files: Readonly<Record<string, string>>): string {
  const folder = program.folder(files);
  git(folder, "init", "-q", "-b", "main");
  commit(folder);
  return folder;
}

function commit(folder: string): void {
  git(folder, "add", "-A");
  const { status, said } = git(folder, "commit", "-q", "-m", "cases");
  if (status !== 0) throw new Error(said);
}

function check(folder: string, line: string, env: Readonly<Record<string, string>> = {}): Ended {
  const args = ["check", ...line.split(" ").filter((arg) => arg !== ""), "--lang", "en"];
  return program.run(folder, args, { env: { ...alone, ...env } });
}

/** The files that a run looked at, in its order. */
function checkedIn(folder: string, line: string): readonly string[] {
  const { output, error } = check(folder, `${line} --format ndjson`);
  if (output === "" && error !== "") throw new Error(error);
  return output
    .split("\n")
    .filter((each) => each !== "")
    .map((each) => JSON.parse(each).file);
}

const odd = ['cases/it"s.yaml', "cases/één casus.yaml", "cases/a\nb.yaml", "cases/with\ttab.yaml", "cases/-x.yaml"];

describe("check --changed", () => {
  test("checks what was changed, added or renamed since the commit, whatever its name, and nothing else", () => {
    const names = Object.fromEntries(odd.map((name) => [name, good]));
    const folder = repository({ ...names, "cases/same.yaml": good, "cases/gone.yaml": good, "cases/old.yaml": good });
    put(folder, Object.fromEntries(odd.map((name) => [name, `${good}# changed\n`])));
    put(folder, { "cases/new.yaml": good, "cases/staged.yaml": good });
    git(folder, "add", "cases/staged.yaml");
    rmSync(join(folder, "cases/gone.yaml"));
    git(folder, "mv", "cases/old.yaml", "cases/renamed.yaml");
    const changed = [...odd, "cases/new.yaml", "cases/renamed.yaml", "cases/staged.yaml"];
    expect(checkedIn(folder, "cases --changed")).toEqual(changed.sort());
    expect(checkedIn(folder, "--changed")).toEqual(changed);
  });

  test("takes what is new on a branch, not what came on the other since", () => {
    const folder = repository({ "a.yaml": good, "b.yaml": good, "c.yaml": good });
    git(folder, "checkout", "-q", "-b", "work");
    put(folder, { "b.yaml": `${good}# on the branch\n` });
    commit(folder);
    git(folder, "checkout", "-q", "main");
    put(folder, { "c.yaml": `${good}# meanwhile\n` });
    commit(folder);
    git(folder, "checkout", "-q", "work");
    expect(checkedIn(folder, ". --changed main")).toEqual(["b.yaml"]);
    expect(checkedIn(folder, ". --changed=main")).toEqual(["b.yaml"]);
    expect(checkedIn(folder, ". --changed")).toEqual([]);
  });

  test("works in a folder of the repository, and leaves out only what git knows to be unchanged", () => {
    const folder = repository({ "p/a.yaml": good, "p/b.yaml": good, ".gitignore": "ignored.yaml\n" });
    put(folder, { "p/b.yaml": bad, "p/ignored.yaml": good, "q/c.yaml": good });
    expect(checkedIn(join(folder, "p"), ". --changed")).toEqual(["b.yaml"]);
    expect(checkedIn(join(folder, "p"), ". --changed --no-ignore")).toEqual(["b.yaml", "ignored.yaml"]);
    expect(checkedIn(join(folder, "p"), "../q a.yaml --changed")).toEqual(["../q/c.yaml"]);
    symlinkSync("p", join(folder, "link"));
    expect(checkedIn(folder, "link/b.yaml --changed")).toEqual(["link/b.yaml"]);
  });

  test("compares ids with those of all cases, also where they are written in another way", () => {
    const folder = repository({
      "a.yaml": `id: my case\n${good}`,
      "b.yaml": `id: "o\\u0074her"\n${good}`,
      "c.ndjson": `{"id":"third","facts":{}}\n`,
      "d.yaml": `id: 'it''s'\n${good}`,
      "e.yaml": `id: my\n${good}`,
      "new.yaml": good,
    });
    for (const [id, place] of [
      ["my case", "a.yaml on line 1"],
      ["other", "b.yaml on line 1"],
      ["third", "c.ndjson on line 1"],
      ["it's", "d.yaml on line 1"],
    ]) {
      put(folder, { "new.yaml": `id: ${JSON.stringify(id)}\n${good}` });
      const { code, output } = check(folder, ". --changed");
      expect(output).toContain("input/case/duplicate-id");
      expect(output.replace(/\s+/g, " ")).toContain(place);
      expect(code).toBe(2);
    }
    put(folder, { "new.yaml": `id: free\n${good}` });
    expect(check(folder, ". --changed").code).toBe(0);
  });

  test("is content with nothing, but not with a name that never was there", () => {
    const folder = repository({ "cases/a.yaml": good, "b.yaml": good });
    expect(check(folder, "cases --changed")).toMatchObject({ code: 0, error: "" });
    rmSync(join(folder, "cases"), { recursive: true });
    expect(check(folder, "cases --changed")).toMatchObject({ code: 0, error: "" });
    expect(check(folder, "cases/*.yaml cases/a.yaml --changed")).toMatchObject({ code: 0, error: "" });
    expect(check(folder, "casse --changed")).toMatchObject({ code: 2 });
    expect(check(folder, "casse/*.yaml --changed")).toMatchObject({ code: 2 });
  });

  test("takes everything for changed before the first commit", () => {
    const folder = program.folder({ "a.yaml": good });
    git(folder, "init", "-q");
    expect(checkedIn(folder, ". --changed")).toEqual(["a.yaml"]);
    git(folder, "add", "a.yaml");
    expect(checkedIn(folder, ". --changed")).toEqual(["a.yaml"]);
    expect(checkedIn(folder, ". --staged")).toEqual(["a.yaml"]);
  });

  test("says what to do where git cannot tell", () => {
    const folder = repository({ "a.yaml": good });
    expect(check(folder, ". --changed mian").error).toContain("check/unknown-ref");
    git(folder, "checkout", "-q", "--orphan", "apart");
    // Else it could be the very same commit.
    put(folder, { "apart.yaml": good });
    commit(folder);
    expect(check(folder, ". --changed main").error).toContain("check/no-shared-commit");
    const outside = program.folder({ "a.yaml": good });
    const nowhere = check(outside, ". --changed", { GIT_CEILING_DIRECTORIES: dirname(outside) });
    expect(nowhere.error).toContain("check/no-repository");
    expect(nowhere.code).toBe(2);
    const without = program.run(folder, ["check", ".", "--staged"], { env: alone, shell: "PATH=/nowhere" });
    expect(without.error).toContain("check/no-git");
    writeFileSync(join(folder, ".git/index"), "no index");
    expect(check(folder, ". --staged").error).toContain("check/git-failed");
  });
});

describe("check --staged", () => {
  test("checks a file that git would ignore where it is about to be committed all the same", () => {
    const folder = repository({ "a.yaml": good, ".gitignore": "ignored.yaml\n" });
    put(folder, { "ignored.yaml": bad });
    git(folder, "add", "--force", "ignored.yaml");
    expect(checkedIn(folder, ". --staged")).toEqual(["ignored.yaml"]);
  });

  test("reads what is about to be committed, not what is in the folder", () => {
    const folder = repository({ "a.yaml": good, "b.yaml": good, "c.yaml": good, "lines.ndjson": '{"facts":{}}\n' });
    put(folder, { "a.yaml": bad, "b.yaml": `${good}# fine\n`, "lines.ndjson": '{"facts":{}}\n{"facts":{}}\n' });
    git(folder, "add", "-A");
    put(folder, { "a.yaml": good, "b.yaml": bad, "c.yaml": bad, "new.yaml": bad });
    rmSync(join(folder, "lines.ndjson"));
    expect(checkedIn(folder, ". --staged")).toEqual(["a.yaml", "b.yaml", "lines.ndjson", "lines.ndjson"]);
    const { code, output } = check(folder, ". --staged");
    expect(code).toBe(1);
    expect(output).toMatch(/^a\.yaml:2:\d+ {2}error {2}expectation\/phase$/m);
    expect(output).not.toContain("b.yaml:");
  });

  test("finds the same files as in the folder by name, folder and pattern, and no others", () => {
    const files = {
      "cases/a.yaml": good,
      "cases/deep/b.YML": good,
      "cases/deep/c.json": "{}",
      "cases/.hidden/d.yaml": good,
      "cases/node_modules/e.yaml": good,
      "other/f.yaml": good,
    };
    const folder = program.folder(files);
    git(folder, "init", "-q");
    git(folder, "add", "-A");
    for (const named of [
      "cases",
      ".",
      "cases/**/*.{yaml,json}",
      "cases/deep/c.json",
      "other/f.yaml cases",
      "*/*.yaml",
    ]) {
      const found = checkedIn(folder, named);
      expect(found.length).toBeGreaterThan(0);
      expect(checkedIn(folder, `${named} --staged`)).toEqual(found);
    }
    expect(checkedIn(join(folder, "cases"), ". ../other --staged")).toEqual(
      checkedIn(join(folder, "cases"), ". ../other"),
    );
  });

  test("is content with nothing: not staged, deleted or renamed away", () => {
    const folder = repository({ "cases/a.yaml": good });
    expect(check(folder, "cases --staged").code).toBe(0);
    git(folder, "rm", "-q", "cases/a.yaml");
    expect(check(folder, "cases --staged")).toMatchObject({ code: 0, error: "" });
    expect(check(folder, "casse --staged").code).toBe(2);
    git(folder, "reset", "-q", "--hard");
    mkdirSync(join(folder, "moved"));
    git(folder, "mv", "cases/a.yaml", "moved/a.yaml");
    expect(checkedIn(folder, "cases moved --staged")).toEqual(["moved/a.yaml"]);
  });

  test("compares ids with all that is in the index", () => {
    const folder = repository({ "a.yaml": `id: x\n${good}`, "b.yaml": good });
    put(folder, { "b.yaml": `id: x\n${good}` });
    git(folder, "add", "-A");
    put(folder, { "a.yaml": good });
    expect(check(folder, ". --staged").output).toContain("input/case/duplicate-id");
    git(folder, "add", "-A");
    expect(check(folder, ". --staged").code).toBe(0);
  });

  test("follows links in the index, and says of what two branches disagree about that it cannot be read", () => {
    const folder = repository({ "a.yaml": bad, "conflict.yaml": good });
    symlinkSync("a.yaml", join(folder, "link.yaml"));
    git(folder, "add", "-A");
    expect(check(folder, "link.yaml --staged").output).toContain("expectation/phase");
    git(folder, "reset", "-q", "--hard");
    git(folder, "checkout", "-q", "-b", "work");
    put(folder, { "conflict.yaml": `${good}# one\n` });
    commit(folder);
    git(folder, "checkout", "-q", "main");
    put(folder, { "conflict.yaml": `${good}# other\n` });
    commit(folder);
    git(folder, "merge", "work");
    const { code, output } = check(folder, ". --staged");
    expect(code).toBe(2);
    expect(output).toMatch(/^conflict\.yaml {2}error {2}input\/file\/not-readable$/m);
  });

  test.each([
    ["--staged --changed", "--changed"],
    ["--staged --update", "--update"],
  ])("does not go together with other ways to choose: %s", (line, other) => {
    const { code, error } = check(program.folder({ "a.yaml": good }), `. ${line}`);
    expect(code).toBe(2);
    expect(error).toContain("usage/conflicting-options");
    expect(error).toContain(other);
  });
});

describe("the hook of git in the guide", () => {
  const hook = (folder: string): void => {
    const path = join(folder, ".git/hooks/pre-commit");
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `#!/bin/sh\nexec '${process.execPath}' '${program.bin}' check --staged cases\n`);
    chmodSync(path, 0o755);
  };

  test("keeps a bad case from being committed, and lets good ones through", () => {
    const folder = repository({ "cases/a.yaml": good, "cases/b.yaml": good });
    hook(folder);
    put(folder, { "cases/a.yaml": bad });
    git(folder, "add", "-A");
    // What is mended in the folder only is not mended in the commit.
    put(folder, { "cases/a.yaml": good });
    const refused = git(folder, "commit", "-m", "bad");
    expect(refused.said).toContain("expectation/phase");
    expect(refused.status).toBe(1);
    expect(git(folder, "log", "--oneline").said.trim().split("\n")).toHaveLength(1);
    git(folder, "add", "-A");
    expect(git(folder, "commit", "--allow-empty", "-m", "good").status).toBe(0);
  });

  test("reads what commit itself puts in the index, and lets a commit without cases through", () => {
    const folder = repository({ "cases/a.yaml": good, "cases/b.yaml": good, "notes.txt": "a" });
    hook(folder);
    put(folder, { "cases/a.yaml": bad, "notes.txt": "b" });
    expect(git(folder, "commit", "-a", "-m", "all").status).toBe(1);
    expect(git(folder, "commit", "-m", "one", "cases/a.yaml").status).toBe(1);
    expect(git(folder, "commit", "-m", "notes", "notes.txt")).toMatchObject({ status: 0 });
    renameSync(join(folder, "cases/a.yaml"), join(folder, "cases/c.yaml"));
    git(folder, "add", "-A");
    expect(git(folder, "commit", "-m", "renamed").status).toBe(1);
    git(folder, "rm", "-q", "-f", "cases/c.yaml");
    expect(git(folder, "commit", "-m", "gone")).toMatchObject({ status: 0 });
  });
});

test("git applies the patch of --update --dry-run, which is what --update writes", () => {
  const files = {
    "p/one case.yaml": bad,
    'p/it"s é.yaml': `${bad}# more\n`,
    "p/crlf.yaml": bad.replaceAll("\n", "\r\n"),
  };
  const folder = repository(files);
  const { output, code } = check(folder, "p --update --dry-run");
  expect(code).toBe(0);
  expect(git(folder, "status", "--porcelain").said).toBe("");
  writeFileSync(join(folder, ".git/patch"), output);
  expect(git(folder, "apply", ".git/patch")).toEqual({ status: 0, said: "" });
  const applied = git(folder, "diff").said;
  expect(applied.match(/^\+expect: \{ phase: pilot \}/gm)).toHaveLength(3);
  git(folder, "checkout", "-q", ".");
  check(folder, "p --update");
  expect(git(folder, "diff").said).toBe(applied);
});

test("check --allow-empty takes an empty list of files", () => {
  const folder = program.folder({});
  expect(check(folder, "--allow-empty --format ndjson")).toMatchObject({ code: 0, output: "", error: "" });
  expect(check(folder, "")).toMatchObject({ code: 2 });
  expect(check(folder, "").error).toContain("usage/missing-argument");
});

test("rules diff compares rules with those of a commit, wherever it is run, and checks nothing out", () => {
  const stronger = changedFiles(["levels/1-money.yaml", "money, strength: slight", "money, strength: strong"]);
  const inFolder = (files: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`my/rules/${path}`, text]));
  const folder = repository(inFolder(changedFiles()));
  put(folder, inFolder(stronger));
  const line = (old: string, now: string): readonly string[] => ["rules", "diff", old, now, "--sample", "40"];
  const before = git(folder, "status", "--porcelain").said;
  const changed = program.run(folder, line("main:my/rules", "my/rules"), { env: alone });
  expect(changed).toMatchObject({ code: 1, error: "" });
  expect(changed.output).toContain("money/not-needed");
  expect(program.run(join(folder, "my"), line("main:my/rules", "rules"), { env: alone }).output).toBe(changed.output);
  expect(git(folder, "status", "--porcelain").said).toBe(before);
  commit(folder);
  expect(program.run(folder, line("HEAD:my/rules", "my/rules"), { env: alone })).toMatchObject({ code: 0 });
  expect(program.run(folder, line("nothing:my/rules", "my/rules"), { env: alone })).toMatchObject({ code: 2 });
  expect(program.run(folder, line("main:nothing", "my/rules"), { env: alone })).toMatchObject({ code: 2 });
});

describe("portfolio --since with a ref of git", () => {
  test("compares with the cases as they are in that commit, and checks nothing out", { timeout: 60_000 }, () => {
    const folder = repository({ "cases/a.yaml": `id: a\n${good}`, "cases/b.yaml": `id: b\n${good}` });
    git(folder, "tag", "before");
    put(folder, { "cases/a.yaml": "id: a\nfacts: { phase: scale-up }\n", "cases/c.yaml": `id: c\n${good}` });
    rmSync(join(folder, "cases/b.yaml"));
    const portfolio = (since: string): Ended =>
      program.run(folder, ["portfolio", "cases", "--since", since, "--format", "json"], { env: alone });
    const { code, output } = portfolio("before");
    expect(code).toBe(0);
    const { since } = JSON.parse(output);
    expect(since).toMatchObject({ added: ["c"], removed: [{ id: "b" }], sameRules: true, unchanged: 0 });
    expect(since.changed[0].changes[0]).toEqual({ kind: "phase", from: ["pilot"], to: ["scale-up"] });
    expect(git(folder, "status", "--short").said).toBe(" M cases/a.yaml\n D cases/b.yaml\n?? cases/c.yaml\n");
    expect(portfolio("no-such-ref")).toMatchObject({
      code: 2,
      error: expect.stringContaining("portfolio/unknown-since"),
    });
  });
});
