import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BuiltProgram, buildProgram } from "./built-program.ts";
import { caseFiles, interviewCommands, type WritingCommand, writingCommands } from "./writing-commands.ts";

let program: BuiltProgram;

beforeAll(() => {
  program = buildProgram();
});

afterAll(() => program.remove());

/** What a disk does that is nearly full: a write puts out as much as there is room for, and the next one fails. */
const nearlyFull = { shell: "ulimit -f 1", preload: 'process.on("SIGXFSZ", () => {});' };

/** What stands where the file is to come, where the command does not need something else there. */
const before = "what was there before\n".repeat(3);

function filesFor({ target, files }: WritingCommand): Readonly<Record<string, string>> {
  return { [target]: before, ...caseFiles, ...files };
}

function listLeftovers(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.includes(".tmp"));
}

describe.skipIf(process.platform === "win32")("where only part of a file fits on the disk", () => {
  test.each([...writingCommands, ...interviewCommands])("$name says so and leaves what was there", (command) => {
    const files = filesFor(command);
    const folder = program.folder(files);
    const { args, input = "", env = {}, tells = "file/cannot-write", code = 2 } = command;
    const ended = program.run(folder, [...args, "--lang", "en"], { ...nearlyFull, input, env });
    expect(ended).toMatchObject({ code, signal: null });
    expect(ended.error).toContain(tells);
    expect(ended.error).toContain("EFBIG");
    expect(readFileSync(join(folder, command.target), "utf8")).toBe(files[command.target]);
    expect(listLeftovers(folder)).toEqual([]);
  });

  test("a new file is not begun", () => {
    const folder = program.folder(caseFiles);
    const ended = program.run(folder, ["advise", "a.yaml", "-o", "new.txt"], nearlyFull);
    expect(ended).toMatchObject({ code: 2, error: expect.stringContaining("file/cannot-write") });
    expect(existsSync(join(folder, "new.txt"))).toBe(false);
  });
});
