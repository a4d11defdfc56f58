import { PassThrough, Readable } from "node:stream";
import { expect, test } from "vitest";
import { readLines } from "../../../src/cli/dialogue/read-lines.ts";

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
