import { spawnSync } from "node:child_process";
import { lstatSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BuiltProgram, buildProgram } from "./built-program.ts";
import { caseFiles } from "./writing-commands.ts";

let program: BuiltProgram;

beforeAll(() => {
  program = buildProgram();
});

afterAll(() => program.remove());

const session = ".mixwijzer-session.json";
const outside = "outside the folder\n";

/** A folder to work in, and beside it a file that somebody wants the program to write. */
function workplace(): { readonly cwd: string; readonly victim: string } {
  const folder = program.folder({
    "victim.yaml": outside,
    "work/a.yaml": caseFiles["a.yaml"],
    "work/cases/b.yaml": caseFiles["a.yaml"],
    "elsewhere/c.yaml": caseFiles["a.yaml"],
  });
  return { cwd: join(folder, "work"), victim: join(folder, "victim.yaml") };
}

describe.skipIf(process.platform === "win32")("a planted link", () => {
  test.each([
    [".mixwijzer-cache.json", ["check", "cases", "--cache"], ""],
    [session, ["--plain", "--new"], "Teachers\n"],
    ["memos/index.md", ["memo", "cases", "--out", "memos", "--force"], ""],
    ["memos/b2-hybrid-teachers.md", ["memo", "cases", "--out", "memos", "--force"], ""],
  ])("at %s is replaced, and what it leads to is not written", (name, args, input) => {
    const { cwd, victim } = workplace();
    mkdirSync(join(cwd, "memos"));
    symlinkSync(victim, join(cwd, name));
    program.run(cwd, args, { input });
    expect(readFileSync(victim, "utf8")).toBe(outside);
    expect(lstatSync(join(cwd, name)).isFile()).toBe(true);
  });

  test.each([
    ["a folder", ["check", "cases", "--update"]],
    ["a pattern", ["check", "cas*/**/*.yaml", "--update"]],
  ])("that leads out of %s is not followed to write, and the other files are written", (_, args) => {
    const { cwd } = workplace();
    const linked = join(cwd, "../elsewhere/c.yaml");
    symlinkSync("../../elsewhere/c.yaml", join(cwd, "cases/link.yaml"));
    symlinkSync("../../elsewhere", join(cwd, "cases/folder"));
    const { code, error } = program.run(cwd, [...args, "--lang", "en"]);
    expect(code).toBe(2);
    expect(error.match(/file\/behind-link/g)).toHaveLength(2);
    expect(readFileSync(linked, "utf8")).toBe(caseFiles["a.yaml"]);
    expect(readFileSync(join(cwd, "cases/b.yaml"), "utf8")).not.toBe(caseFiles["a.yaml"]);
  });

  test.each([
    ["../victim.yaml", "session/outside-folder"],
    ["link.yaml", "file/behind-link"],
  ])("in a planted session that completes %s does not make it write outside its folder", (path, code) => {
    const { cwd, victim } = workplace();
    const other = join(cwd, "../elsewhere/c.yaml");
    // The case is as it would have to be to be written in: one fact is open, and the session has its answer.
    const open = caseFiles["a.yaml"].replace(/^ {2}field: .*\n/m, "");
    writeFileSync(path === "link.yaml" ? other : victim, open);
    symlinkSync(other, join(cwd, "link.yaml"));
    const rules = JSON.parse(program.run(cwd, ["advise", "a.yaml", "--format", "json"]).output).pack;
    const planted = {
      schema: "mixwijzer/session/1",
      pack: { id: rules.id, version: rules.version, digest: rules.digest ?? "" },
      language: "en",
      target: { path, id: "b2-hybrid-teachers" },
      scope: "mix",
      given: {},
      interview: { title: null, answers: [{ question: "field", value: "technology" }], at: 1, notes: {} },
    };
    writeFileSync(join(cwd, session), JSON.stringify(planted));
    const ended = program.run(cwd, ["--resume", "--plain"], { input: "1\nquit\n" });
    expect(ended.error).toContain(code);
    expect(ended.code).toBe(2);
    expect([readFileSync(victim, "utf8"), readFileSync(other, "utf8")]).toContain(open);
  });
});

describe.skipIf(process.platform === "win32")("a pipe in the place of a file of the program's own", () => {
  test.each([
    [".mixwijzer-cache.json", ["check", "cases", "--cache"], ""],
    [session, ["--plain"], "Teachers\n"],
  ])("is not waited for, and is replaced: %s", (name, args, input) => {
    const { cwd } = workplace();
    expect(spawnSync("mkfifo", [join(cwd, name)]).status).toBe(0);
    expect(program.run(cwd, args, { input }).signal).toBe(null);
    expect(lstatSync(join(cwd, name)).isFile()).toBe(true);
  });
});

describe.skipIf(process.platform === "win32")("a link that the user names", () => {
  test.each([
    [["advise", "a.yaml", "-o", "link", "--force"], "Written: real.txt (through the link link)"],
    [["check", "link", "--update"], "Written: real.txt (through the link link)"],
    [
      ["check", "cases", "--baseline", "link", "--update-baseline", "--force"],
      "Written: real.txt (through the link link)",
    ],
  ])("is followed, and where it leads is said: %j", (args, told) => {
    const { cwd } = workplace();
    const before = args.includes("--baseline")
      ? '{"schema":"mixwijzer/baseline/1","findings":[]}'
      : caseFiles["a.yaml"];
    writeFileSync(join(cwd, "real.txt"), before);
    symlinkSync("real.txt", join(cwd, "link"));
    const { error } = program.run(cwd, [...args, "--lang", "en"]);
    expect(error).toContain(told);
    expect(lstatSync(join(cwd, "link")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, "real.txt"), "utf8")).not.toBe(before);
  });
});

test.skipIf(process.platform === "win32")("a session is for nobody but the user", () => {
  const { cwd } = workplace();
  writeFileSync(join(cwd, session), "{}");
  program.run(cwd, ["--plain", "--new"], { input: "Teachers\n" });
  expect(statSync(join(cwd, session)).mode & 0o777).toBe(0o600);
});
