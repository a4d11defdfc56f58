import { describe, expect, test } from "vitest";
import { readJsonLine, splitDocuments, splitLines } from "../../src/batch/split-text.ts";
import { caseVocabulary } from "../../src/case/case-vocabulary.ts";
import { readCases } from "../../src/case/read-cases.ts";
import { generateLines } from "../bench/generate-cases.ts";
import { realPack as pack } from "../support/real-pack.ts";

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
      { number: 1, text: "één", tooLong: false, isInvalid: false },
      { number: 2, text: "", tooLong: false, isInvalid: false },
      { number: 3, text: "😀 b", tooLong: false, isInvalid: false },
      { number: 4, text: "last", tooLong: false, isInvalid: false },
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
    // The start of it is, to show where it is: what came with the pieces so far, and 80 characters at most.
    const kept = [20, 5_000].map((size) => split("a".repeat(10_000), 10, size)[0]?.text.length);
    expect(kept).toEqual([70, 80]);
  });

  test.each([1, 2, 9, 64])("show what is not UTF-8 as U+FFFD, and tell it from U+FFFD (pieces of %i bytes)", (size) => {
    const bytes = Buffer.concat([
      Buffer.from("a\n\ufffd\nb"),
      Uint8Array.from([0xff, 0x0a, 0xc3, 0x0a]),
      Buffer.from("c"),
    ]);
    const pieces = Array.from({ length: bytes.length }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
    expect([...splitLines(pieces, 10)].map(({ text, isInvalid }) => [text, isInvalid])).toEqual([
      ["a", false],
      ["\ufffd", false],
      ["b\ufffd", true],
      ["\ufffd", true],
      ["c", false],
    ]);
  });
});

describe("the documents of a text", () => {
  test.each<[string, string, readonly (readonly [number, string])[]]>([
    ["one without a mark", "a: 1\n", [[1, "a: 1\n"]]],
    [
      "two",
      "a: 1\n---\nb: 2\n",
      [
        [1, "a: 1\n"],
        [2, "---\nb: 2\n"],
      ],
    ],
    ["with a comment before the first mark", "# x\n---\na: 1\n", [[1, "# x\n---\na: 1\n"]]],
    [
      "with an end and a directive",
      "a: 1\n...\n%YAML 1.2\n---\nb: 2\n",
      [
        [1, "a: 1\n...\n"],
        [3, "%YAML 1.2\n---\nb: 2\n"],
      ],
    ],
    ["with what only looks like a mark", "a: |\n  ---\n----\n", [[1, "a: |\n  ---\n----\n"]]],
    [
      "with content on the line of the mark",
      "--- {a: 1}\n--- {b: 2}",
      [
        [1, "--- {a: 1}\n"],
        [2, "--- {b: 2}\n"],
      ],
    ],
  ])("%s", (_, text, expected) => {
    for (const size of [1, 3, 1000]) {
      expect([...splitDocuments(inPieces(text, size), 1000)].map((each) => [each.number, each.text])).toEqual(expected);
    }
  });

  test("one that is too long does not keep the next from being read", () => {
    const text = `a: ${"x".repeat(50)}\n---\nb: 2\n`;
    expect([...splitDocuments(inPieces(text, 7), 40)].map(({ tooLong, number }) => [number, tooLong])).toEqual([
      [1, true],
      [2, false],
    ]);
  });
});

const origin = { id: "lines", file: "lines.ndjson" };
const place = () => ({ file: origin.file, line: 1, column: 1, endLine: 1, endColumn: 1 });

function readFast(text: string) {
  return readJsonLine(text, place, caseVocabulary(pack), origin);
}

function readSlowly(text: string) {
  return readCases({ path: origin.file, text }, pack);
}

describe("a line of JSON read fast", () => {
  test.each([1, 0.5])("is the same case as read slowly (share of facts known: %d)", (known) => {
    for (const line of generateLines(pack, { count: 200, seed: 7, known })) {
      expect(readFast(line)).toEqual(readSlowly(line).cases[0]?.case);
    }
  });

  test.each([
    ["a title with a colon", '{"title":"a: b","facts":{}}'],
    ["numbers, nulls and truth", '{"title":"a","facts":{"phase":null,"scaling-needed":true}}'],
    ["no id", '{"title":"a"}'],
    ["letters with accents", '{"title":"é 😀","facts":{"phase":"pilot"}}'],
    ["white space between", '{ "title": "a",\t"facts": { "phase": "pilot" } }'],
    ["expectations", '{"id":"a","expect":{"forms":{"monitoring":{"benchmarking":"later"}}}}'],
  ])("takes %s", (_, line) => {
    expect(readFast(line)).not.toBeNull();
    expect(readFast(line)).toEqual(readSlowly(line).cases[0]?.case);
  });

  test.each([
    ["a key that is there twice", '{"title":"a","title":"b"}'],
    ["a key that is there twice, before a space", '{"title":"a","facts":{"phase":"pilot","phase" :"scale-up"}}'],
    ["a key that is there twice, beside a colon in a text", '{"title":"a\\":","title":"b"}'],
    ["a control character by its number", '{"title":"a\\u001b"}'],
    ["a control character by its letter", '{"title":"a\\b"}'],
    ["a control character", '{"title":"a\u0085"}'],
    ["an override of the direction of writing", '{"title":"a\u202e"}'],
    ["half a character", '{"title":"a\ud800"}'],
    ["a prototype", '{"__proto__":{},"title":"a"}'],
    ["something after the case", '{"title":"a"} x'],
    ["no case", '["a"]'],
    ["an unknown key", '{"titel":"a"}'],
    ["an unknown fact", '{"facts":{"phse":"pilot"}}'],
    ["an unknown value", '{"facts":{"phase":"pilt"}}'],
    ["a repeated value, which is only worth a warning", '{"facts":{"actors":["education","education"]}}'],
    ["YAML", "title: a"],
    ["nothing", "null"],
  ])("leaves %s to the other reader", (_, line) => {
    expect(readFast(line)).toBeNull();
  });
});
