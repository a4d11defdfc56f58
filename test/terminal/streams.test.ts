import { PassThrough, Readable } from "node:stream";
import { setImmediate as afterEvents } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { plainDialogue } from "../../src/terminal/plain-dialogue.ts";
import { promptDialogue } from "../../src/terminal/prompt-dialogue.ts";
import { readLines, workMeanwhile } from "../../src/terminal/streams.ts";
import { memoryIo } from "../cli/memory-io.ts";
import { partners, phase, plainStyle } from "./questions.ts";
import { keys, virtualTerminal } from "./virtual-terminal.ts";

async function linesOf(...chunks: readonly (string | Uint8Array)[]): Promise<readonly string[]> {
  const reader = readLines(Readable.from(chunks.map((chunk) => Buffer.from(chunk))));
  const lines: string[] = [];
  for (let line = await reader.next(); line !== null; line = await reader.next()) lines.push(line);
  return lines;
}

test.each([
  ["LF", ["a\nb\n"], ["a", "b"]],
  ["CRLF", ["a\r\nb\r\n"], ["a", "b"]],
  ["CRLF cut in two", ["a\r", "\nb"], ["a", "b"]],
  ["no end to the last line", ["a\nb"], ["a", "b"]],
  ["empty lines", ["\n\na\n"], ["", "", "a"]],
  ["a byte-order mark", ["\ufeffa\n\ufeffb\n"], ["a", "\ufeffb"]],
  ["a character cut in two", [Buffer.from("é\n").subarray(0, 1), Buffer.from("é\n").subarray(1)], ["é"]],
  ["nothing", [], []],
])("reads %s", async (_name, chunks, lines) => {
  expect(await linesOf(...chunks)).toEqual(lines);
});

test("gives a line before the input ends, and one that was waited for before to who asks next", async () => {
  const input = new PassThrough();
  const reader = readLines(input);
  const first = reader.next();
  const second = reader.next();
  input.write("only\n");
  expect(await first).toBe("only");
  expect(await second).toBe("only");
});

test("takes an input that cannot be read as one that has ended", async () => {
  const input = new PassThrough();
  const reader = readLines(input);
  const next = reader.next();
  input.destroy(new Error("EISDIR"));
  expect(await next).toBeNull();
});

/** Work that never ends, with how many steps of it were done. */
function endless(): { readonly work: () => Iterable<void>; readonly count: () => number } {
  let done = 0;
  function* work(): Generator<void> {
    for (;;) {
      done += 1;
      yield;
    }
  }
  return { work, count: () => done };
}

/** Lets everything happen that is waiting, some times. */
async function letHappen(times = 20): Promise<void> {
  for (let time = 0; time < times; time++) await afterEvents();
}

test("work goes on between other events until it is stopped", async () => {
  const { work, count } = endless();
  const stop = workMeanwhile(work);
  expect(count()).toBe(0);
  await letHappen();
  const before = count();
  expect(before).toBeGreaterThan(5);
  expect(before).toBeLessThan(50);
  stop();
  await letHappen();
  expect(count()).toBe(before);
});

test("work that fails stops, and says nothing", async () => {
  let done = 0;
  workMeanwhile(function* () {
    done += 1;
    yield;
    throw new Error("no");
  });
  await letHappen();
  expect(done).toBe(1);
});

test("a prompt is on the screen before work begins, takes keys during it, and ends it", async () => {
  const { streams, press, shows } = virtualTerminal();
  const drawing = vi.spyOn(streams.output, "write");
  const dialogue = promptDialogue(streams, plainStyle("en"));
  const { work, count } = endless();
  let seen = "";
  const choosing = dialogue.choose({
    ...phase,
    *meanwhile() {
      seen = drawing.mock.calls.map(([text]) => String(text)).join("");
      yield* work();
    },
  });
  await shows("Which phase");
  await letHappen();
  expect(seen).toContain("Late followers");
  expect(count()).toBeGreaterThan(5);
  press(keys.down);
  await shows("❯ 2.");
  press(keys.enter);
  expect(await choosing).toEqual({ kind: "chosen", values: ["early-followers"] });
  const before = count();
  await letHappen();
  expect(count()).toBe(before);
  dialogue.close();
});

test.each([
  [phase, [keys.down, keys.end], [["pilot"], ["early-followers"], null]],
  [partners, [keys.space, keys.down, keys.space], [[], ["government"], ["government", "national"]]],
])("work begins anew with what Enter would answer, whenever that changes", async (question, pressed, likely) => {
  const { streams, press } = virtualTerminal();
  const dialogue = promptDialogue(streams, plainStyle("en"));
  const { work, count } = endless();
  const begun: unknown[] = [];
  const choosing = dialogue.choose({
    ...question,
    meanwhile(now) {
      begun.push(now);
      return work();
    },
  });
  await letHappen();
  for (const key of pressed) {
    press(key);
    await letHappen();
  }
  expect(begun).toEqual(likely);
  const before = count();
  await letHappen();
  expect(count() - before).toBeLessThan(50);
  press(keys.enter);
  await choosing;
  dialogue.close();
});

test.each([
  ["the earlier answer", { ...phase, selected: ["scale-up"] }, ["scale-up"]],
  ["none of several", partners, []],
  ["nothing yet", phase, null],
])("of lines, work begins with what an empty line answers: %s", async (_, question, likely) => {
  const io = memoryIo([], { terminal: true });
  const begun: unknown[] = [];
  const dialogue = plainDialogue({ ...io, readLine: async () => ({ kind: "ended" }) }, plainStyle("en").words);
  await dialogue.choose({
    ...question,
    meanwhile(now) {
      begun.push(now);
      return [];
    },
  });
  expect(begun).toEqual([likely]);
});

test.each([
  ["a terminal", true],
  ["a pipe", false],
])("of lines that come from %s, work is done meanwhile: %s", async (_, terminal) => {
  const io = memoryIo([], { terminal });
  let answer = (_text: string): void => {};
  const line = new Promise<{ readonly kind: "line"; readonly text: string }>((resolve) => {
    answer = (text) => resolve({ kind: "line", text });
  });
  const { work, count } = endless();
  const dialogue = plainDialogue({ ...io, readLine: () => line }, plainStyle("en").words);
  const choosing = dialogue.choose({ ...phase, meanwhile: work });
  await letHappen();
  answer("1");
  expect(await choosing).toEqual({ kind: "chosen", values: ["pilot"] });
  expect(count() > 0).toBe(terminal);
  const before = count();
  await letHappen();
  expect(count()).toBe(before);
});
