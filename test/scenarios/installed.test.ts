import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { builtIn } from "../../src/built-in/built-in-pack.ts";
import { installProgram } from "../support/install-program.ts";
import { example, run } from "./run.ts";

let folder: string;
let bin: string;

function mixwijzer(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    encoding: "utf8",
    env,
  });
  return { code: status, output: stdout, error: stderr };
}

const env = { PATH: process.env.PATH, LANG: "en_US.UTF-8" };

function ended(child: ChildProcess): Promise<{ readonly code: number | null; readonly signal: string | null }> {
  return new Promise((resolve) => child.on("close", (code, signal) => resolve({ code, signal })));
}

beforeAll(() => {
  folder = installProgram();
  bin = join(folder, "bin/mixwijzer.js");
  writeFileSync(join(folder, "a.yaml"), example("b2-hybrid-teachers"));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("the installed program", () => {
  test("answers --version from its launcher", () => {
    expect(mixwijzer("--version")).toEqual({ code: 0, output: `${builtIn.version}\n`, error: "" });
    expect(mixwijzer("--version", "--quiet").output).toBe(mixwijzer("--quiet", "--version").output);
  });

  test("has the pack that its rules say, digest included", () => {
    const { boxes, ...pack } = JSON.parse(readFileSync(join(folder, "dist/pack.json"), "utf8"));
    expect(pack).toEqual(builtIn.pack());
    expect(boxes).toBeTypeOf("object");
  });

  test("prints what the program prints in memory", async () => {
    const files = { "a.yaml": example("b2-hybrid-teachers") };
    for (const line of ["advise a.yaml --verbose", "explain a.yaml --format json", "advise nowhere.yaml", "--help"]) {
      const { code, output, error } = await run(line, { files });
      expect(mixwijzer(...line.split(" "))).toEqual({ code, output, error });
    }
  });

  test("writes a memo in Word, with a part of the program that nothing else loads", () => {
    expect(mixwijzer("memo", "a.yaml", "-o", "memo.docx", "--date", "2026-11-24")).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, "memo.docx")).subarray(0, 2).toString()).toBe("PK");
    rmSync(join(folder, "dist/docx.cjs"));
    expect(mixwijzer("memo", "a.yaml", "--date", "2026-11-24")).toMatchObject({ code: 0 });
  });

  test("takes rules from a folder", () => {
    const told = mixwijzer("advise", "a.yaml", "--rules", "rules/pbt");
    // A hint names the folder that was typed; all else is as with the same rules built in.
    expect(told.output).toContain("mixwijzer explain --rules rules/pbt.");
    const output = told.output.replace(" --rules rules/pbt.", ".");
    expect({ ...told, output }).toEqual(mixwijzer("advise", "a.yaml"));
  });

  test.each([".", "./", "../mine", "./tests/.."])("takes the rules of the folder that it runs in, as %s", (rules) => {
    const mine = join(folder, "mine");
    if (!existsSync(mine)) expect(mixwijzer("rules", "init", "mine")).toMatchObject({ code: 0 });
    for (const command of ["lint", "test"]) {
      const told = spawnSync(process.execPath, [bin, "rules", command, "--rules", rules], {
        cwd: mine,
        encoding: "utf8",
        env,
      });
      expect([told.status, told.stderr]).toEqual([0, ""]);
    }
  });

  test("writes a file whole, once, and keeps what is there", () => {
    expect(mixwijzer("init", "new.yaml")).toMatchObject({ code: 0, error: "Written: new.yaml\n" });
    const made = readFileSync(join(folder, "new.yaml"), "utf8");
    expect(made).toBe(mixwijzer("init").output);
    expect(mixwijzer("init", "new.yaml", "--lang", "nl")).toMatchObject({ code: 2 });
    expect(readFileSync(join(folder, "new.yaml"), "utf8")).toBe(made);
  });

  test("tells of a folder, and of a file that is not there", () => {
    expect(mixwijzer("advise", "bin").error).toContain("file/is-directory");
    expect(mixwijzer("advise", "a.yaml/b.yaml").error).toContain("file/missing");
    expect(mixwijzer("advise", "a.yaml", "-o", "no/such/folder.txt")).toMatchObject({ code: 2 });
  });

  test("tells rules in a folder from a file and from nothing", () => {
    for (const [rules, code] of [
      ["a.yaml", "file/not-a-folder"],
      ["a.yaml/rules", "file/missing-folder"],
      ["nowhere", "file/missing-folder"],
    ] as const)
      expect(mixwijzer("advise", "a.yaml", "--rules", rules)).toMatchObject({
        code: 2,
        error: expect.stringContaining(code),
      });
    expect(mixwijzer("advise", "a.yaml", "-o", "bin").error).toContain("file/is-directory");
  });

  test("names a case by its path from the working directory", () => {
    const { output } = mixwijzer("advise", join(realpathSync(folder), "a.yaml"), "--format", "json");
    expect(JSON.parse(output).case.file).toBe("a.yaml");
  });

  test.skipIf(!existsSync("/dev/full"))("says in one line where the version cannot be written", () => {
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, [bin, "--version"], {
      encoding: "utf8",
      env,
      stdio: ["ignore", full, "pipe"],
    });
    closeSync(full);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/^mixwijzer: ENOSPC.*\n$/) });
  });

  test.skipIf(!existsSync("/dev/full"))("says so where standard output is full", () => {
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, [bin, "advise", "a.yaml"], {
      cwd: folder,
      encoding: "utf8",
      env,
      stdio: ["ignore", full, "pipe"],
    });
    closeSync(full);
    expect(status).toBe(2);
    expect(stderr).toContain("usage/cannot-print");
    expect(stderr).toContain("ENOSPC");
  });

  test("ends quietly where its reader has gone away", async () => {
    const child = spawn(process.execPath, [bin, "advise", "a.yaml", "--verbose"], { cwd: folder, env });
    child.stdout.destroy();
    let told = "";
    child.stderr.on("data", (chunk) => {
      told += chunk;
    });
    expect(await ended(child)).toEqual({ code: 0, signal: null });
    expect(told).toBe("");
  });

  test("loses nothing to a reader that is slow", async () => {
    const child = spawn(process.execPath, [bin, "schema", "advice"], { cwd: folder, env });
    child.stdout.pause();
    setTimeout(() => child.stdout.resume(), 300);
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    child.stdout.pause();
    await ended(child);
    expect(output).toBe((await run("schema advice")).output);
  });

  test.skipIf(process.platform === "win32")("can be interrupted while it reads standard input", async () => {
    const child = spawn(process.execPath, [bin, "advise", "-"], { cwd: folder, env });
    setTimeout(() => child.kill("SIGINT"), 300);
    expect(await ended(child)).toEqual({ code: null, signal: "SIGINT" });
  });

  describe("interviewing in plain lines", () => {
    const session = ".mixwijzer-session.json";

    /** An interview in an empty folder, with what it shows. */
    function startInterview(cwd: string, ...args: readonly string[]) {
      const child = spawn(process.execPath, [bin, "--plain", "--lang", "en", ...args], { cwd, env });
      let shown = "";
      child.stderr.setEncoding("utf8").on("data", (part: string) => {
        shown += part;
      });
      const shows = (text: string): Promise<void> =>
        vi.waitFor(() => expect(shown.replace(/\s+/g, " ")).toContain(text), { timeout: 120_000, interval: 10 });
      return { child, shows, tell: (line: string) => child.stdin.write(`${line}\n`), end: ended(child) };
    }

    function emptyFolder(): string {
      return mkdtempSync(join(folder, "interview-"));
    }

    test("loses nothing when it is killed, and goes on where it was", async () => {
      const cwd = emptyFolder();
      const killed = startInterview(cwd);
      killed.tell("Teachers");
      await killed.shows("Which phase is the theme in?");
      killed.tell("pilot");
      await killed.shows("Question 2");
      killed.child.kill("SIGKILL");
      expect((await killed.end).signal).toBe("SIGKILL");
      const resumed = startInterview(cwd, "--resume");
      await resumed.shows("You are continuing your interview, with one answer.");
      await resumed.shows("Question 2");
      resumed.tell("quit");
      expect((await resumed.end).code).toBe(0);
    });

    test.skipIf(process.platform === "win32")("says where the answers are when it is interrupted", async () => {
      const cwd = emptyFolder();
      const interrupted = startInterview(cwd);
      interrupted.tell("Teachers");
      await interrupted.shows("Which phase is the theme in?");
      interrupted.child.kill("SIGINT");
      expect(await interrupted.end).toEqual({ code: 130, signal: null });
      await interrupted.shows(`Your answers are in ${session}.`);
      expect(existsSync(join(cwd, session))).toBe(true);
    });

    test.skipIf(process.platform === "win32")("says so too when that comes between two questions", async () => {
      const interrupted = startInterview(emptyFolder());
      // Once the first answer has been taken, it listens; before that the system ends it, and there is nothing to lose.
      interrupted.tell("Teachers");
      await interrupted.shows("Which phase is the theme in?");
      interrupted.tell("pilot");
      interrupted.child.kill("SIGINT");
      expect(await interrupted.end).toEqual({ code: 130, signal: null });
      await interrupted.shows(`Your answers are in ${session}.`);
    });

    test("ends by itself when its input does", async () => {
      const cwd = emptyFolder();
      const left = startInterview(cwd);
      left.tell("Teachers");
      left.child.stdin.end();
      expect((await left.end).code).toBe(2);
    });
  });

  test("does not hang on a prompt where there is no terminal", () => {
    const { code, output, error } = mixwijzer();
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(error).toContain("usage/not-a-terminal");
  });
});
