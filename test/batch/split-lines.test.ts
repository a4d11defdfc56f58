import { describe, expect, test } from "vitest";
import { splitLines } from "../../src/batch/split-lines.ts";

function* inPieces(text: string, size: number): Generator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function split(text: string, size: number, longest = 100) {
  return [...splitLines(inPieces(text, size), longest)];
}

describe("lines of a text in pieces", () => {
  test.each([1, 2, 3, 7, 64])("are the same for pieces of %i bytes", (size) => {
    expect(split("één\r\n\n😀 b\nlast", size)).toEqual([
      { number: 1, text: "één", tooLong: false },
      { number: 2, text: "", tooLong: false },
      { number: 3, text: "😀 b", tooLong: false },
      { number: 4, text: "last", tooLong: false },
    ]);
  });

  test("end with the text; a line feed at the end starts no line, a byte-order mark is none of the text", () => {
    expect(split("\ufeffa\nb\n", 4).map(({ text }) => text)).toEqual(["a", "b"]);
    expect(split("", 4)).toEqual([]);
  });

  test.each([3, 64])("that are too long are marked, and the next ones come whole (pieces of %i bytes)", (size) => {
    const lines = split(`${"a".repeat(40)}\n${"b".repeat(10)}\n${"c".repeat(11)}`, size, 10);
    expect(lines.map(({ number, tooLong }) => [number, tooLong])).toEqual([
      [1, true],
      [2, false],
      [3, true],
    ]);
    expect(lines[1]?.text).toBe("b".repeat(10));
  });

  test("that are too long are not kept", () => {
    const [line] = split("a".repeat(10_000), 10, 20);
    expect(line?.text.length).toBeLessThan(40);
  });

  test("show what is not UTF-8 as U+FFFD", () => {
    const bytes = Uint8Array.from([0x61, 0xff, 0x0a, 0xc3]);
    expect([...splitLines([bytes], 10)].map(({ text }) => text)).toEqual(["a\ufffd", "\ufffd"]);
  });
});
