import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BuiltProgram, buildProgram } from "./built-program.ts";
import { caseFiles, interviewCommands, type WritingCommand, writingCommands } from "./writing-commands.ts";

let program: BuiltProgram;

beforeAll(() => {
  program = buildProgram();
});

afterAll(() => program.remove());

const before = "what was there before\n".repeat(3);
const all = [...writingCommands, ...interviewCommands];

/** What is added to is added to again; all else is the same, however often it is written. */
const replacing = writingCommands.filter(({ target }) => target !== "summary.md");

function filesFor({ target, files }: WritingCommand): Readonly<Record<string, string>> {
  return { [target]: before, ...caseFiles, ...files };
}

function listLeftovers(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".tmp"));
}

/** Ends the process at the worst moment: all is written beside the file, and not yet put in its place. */
const killed = `
const { promises } = require("node:fs");
const die = () => { process.kill(process.pid, "SIGKILL"); return new Promise(() => {}); };
Object.assign(promises, { rename: die, link: die });
`;

/** As on a disk that is mounted to be read only. */
const readOnly = `
const fs = require("node:fs");
const refusal = () => Object.assign(new Error("EROFS"), { code: "EROFS" });
const { openSync } = fs;
const { open } = fs.promises;
fs.openSync = (path, flags, ...rest) => { if (flags !== "r") throw refusal(); return openSync(path, flags, ...rest); };
fs.promises.open = async (path, flags, ...rest) => { if (flags !== "r") throw refusal(); return open(path, flags, ...rest); };
`;

describe.skipIf(process.platform === "win32")("what was there is whole, and no litter stays", () => {
  test.each(replacing)("where $name is killed", (command) => {
    const files = filesFor(command);
    const folder = program.folder(files);
    const { args, input = "", env = {}, target } = command;
    expect(program.run(folder, args, { input, env, preload: killed }).signal).toBe("SIGKILL");
    expect(readFileSync(join(folder, target), "utf8")).toBe(files[target]);
    expect(listLeftovers(folder)).toHaveLength(1);
    program.run(folder, args, { input, env });
    expect(readFileSync(join(folder, target), "utf8")).not.toBe(files[target]);
    expect(listLeftovers(folder)).toEqual([]);
  });

  test.each(all)("where the disk is read only: $name", (command) => {
    const files = filesFor(command);
    const folder = program.folder(files);
    const { args, input = "", env = {}, target, tells = "file/cannot-write", code = 2 } = command;
    const ended = program.run(folder, [...args, "--lang", "en"], { input, env, preload: readOnly });
    expect(ended).toMatchObject({ code, signal: null });
    expect(ended.error).toContain(tells);
    expect(readFileSync(join(folder, target), "utf8")).toBe(files[target]);
    expect(listLeftovers(folder)).toEqual([]);
  });
});

/** Runs a command beside others; `closed`: nobody reads what it prints. */
function start(folder: string, { args, env = {} }: WritingCommand, closed: boolean): Promise<number | null> {
  const child = spawn(process.execPath, program.nodeArgs(args), { cwd: folder, env: { ...program.env, ...env } });
  if (closed) child.stdout.destroy();
  else child.stdout.resume();
  child.stderr.resume();
  child.stdin.end();
  return new Promise((resolve) => child.on("close", resolve));
}

describe.skipIf(process.platform === "win32")("the file is whole", () => {
  test.each(replacing)(
    "where two write it at once, one into a closed pipe, and one is without input: $name",
    async (command) => {
      const files = filesFor(command);
      const folder = program.folder(files);
      const codes = await Promise.all([start(folder, command, true), start(folder, command, false)]);
      for (const code of codes) expect([0, 1, 2]).toContain(code);
      const together = readFileSync(join(folder, command.target));
      expect(together.toString()).not.toBe(files[command.target]);
      expect(listLeftovers(folder)).toEqual([]);
      const ended = program.run(folder, command.args, { env: command.env ?? {}, redirect: "<&-" });
      expect(ended.signal).toBe(null);
      expect(readFileSync(join(folder, command.target)).equals(together)).toBe(true);
    },
  );

  test("where two make it at once, one of them does and the other is told that it is there", async () => {
    const folder = program.folder({});
    const command = { name: "init", args: ["init", "new.yaml"], target: "new.yaml" };
    const codes = await Promise.all([start(folder, command, true), start(folder, command, false)]);
    expect([...codes].sort()).toEqual([0, 2]);
    expect(listLeftovers(folder)).toEqual([]);
  });

  test("an interview without input ends, and says so", () => {
    const ended = program.run(program.folder({}), ["--plain", "--new", "--lang", "en"], { redirect: "<&-" });
    expect(ended).toMatchObject({ code: 2, signal: null, error: expect.stringContaining("session/input-ended") });
  });
});
