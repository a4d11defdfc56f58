import { expect, test } from "vitest";
import { openDialogue } from "../../../src/cli/interview/run-interview.ts";
import { phase } from "../../terminal/questions.ts";
import { virtualTerminal } from "../../terminal/virtual-terminal.ts";
import { memoryIo, type World } from "../memory-io.ts";

/** How a question is asked in a world. */
async function kindOf(world: World, plain = false): Promise<"lines" | "prompts" | null> {
  const terminal = virtualTerminal();
  const io = memoryIo(plain ? ["--plain"] : [], { ...world, prompts: terminal.streams, input: "1\n" });
  const dialogue = await openDialogue(io, "en", true);
  if (!dialogue) return null;
  const reply = dialogue.choose(phase);
  if (io.printed.error !== "") return "lines";
  await terminal.shows("Which phase");
  terminal.press("q");
  await reply;
  return "prompts";
}

test.each([
  ["a terminal", { terminal: true }, "prompts"],
  ["a terminal that can only print", { terminal: true, environment: { TERM: "dumb" } }, "lines"],
  ["a screen reader", { terminal: true, environment: { ACCESSIBLE: "1" } }, "lines"],
  ["a screen reader that is off", { terminal: true, environment: { ACCESSIBLE: "0" } }, "prompts"],
  ["a screen reader that is not there", { terminal: true, environment: { ACCESSIBLE: "" } }, "prompts"],
  ["no terminal", { terminal: false }, null],
] as const)("%s", async (_name, world, kind) => {
  expect(await kindOf(world)).toBe(kind);
});

test("lines where they are asked for, with or without a terminal", async () => {
  expect(await kindOf({ terminal: true }, true)).toBe("lines");
  expect(await kindOf({ terminal: false }, true)).toBe("lines");
});

test("prompts have colours where they are allowed", async () => {
  for (const color of [true, false]) {
    const terminal = virtualTerminal();
    let drawn = "";
    terminal.streams.output.on("pipe", (source: NodeJS.ReadableStream) => {
      source.on("data", (chunk) => {
        drawn += chunk;
      });
    });
    const io = memoryIo([], { terminal: true, prompts: terminal.streams });
    const dialogue = await openDialogue(io, "en", color);
    void dialogue?.choose(phase);
    await terminal.shows("Which phase");
    expect(drawn.includes("\x1b[1mWhich")).toBe(color);
  }
});
