import { describe, expect, test } from "vitest";
import { createChecker } from "../../../src/batch/create-checker.ts";
import { checkFiles } from "../../../src/cli/check/check-files.ts";
import { noCache } from "../../../src/cli/check/use-cache.ts";
import type { Io, ReadResult } from "../../../src/cli/io.ts";
import { realPack } from "../../support/real-pack.ts";
import { memoryIo } from "../memory-io.ts";

const run = { checker: createChecker(realPack), language: undefined, fallback: "en" as const };
const watching = { beforeReading: () => {}, fileDone: () => {}, wholeFile: null, cache: noCache };
const lines = new TextEncoder().encode('{"id":"a"}\n{"id":"b"}\n');

function rulesOf(changes: Partial<Io>, names: readonly string[]) {
  const io = { ...memoryIo([], { files: { "a.yaml": "title: A\n", "c.yaml": "title: C\n" } }), ...changes };
  const files = names.map((name) => ({ path: name, name, below: null }));
  return [...checkFiles(io, files, run, watching)].map(({ file, case: checked, findings }) => [
    file,
    checked?.id ?? findings.map(({ rule }) => rule),
  ]);
}

describe("a file that changes while files are checked", () => {
  test.each<[string, ReadResult, string]>([
    ["disappears", { kind: "missing" }, "input/file/missing"],
    ["becomes a folder", { kind: "directory" }, "input/file/is-directory"],
    ["grows too large", { kind: "too-large", bytes: 2_000_000 }, "input/file/too-large"],
    ["cannot be read any more", { kind: "failed", reason: "EIO" }, "input/file/not-readable"],
  ])("and %s is one finding, and does not stop the others", (_, result, rule) => {
    const { read } = memoryIo([], { files: { "a.yaml": "title: A\n", "c.yaml": "title: C\n" } });
    const changed: Io["read"] = (path, maximum) => (path === "b.yaml" ? result : read(path, maximum));
    expect(rulesOf({ read: changed }, ["a.yaml", "b.yaml", "c.yaml"])).toEqual([
      ["a.yaml", "a"],
      ["b.yaml", [rule]],
      ["c.yaml", "c"],
    ]);
  });

  test("and breaks off between lines is one finding behind the lines that could be read", () => {
    function* stream(): Generator<ReadResult> {
      yield { kind: "bytes", bytes: lines };
      yield { kind: "failed", reason: "EIO" };
    }
    expect(rulesOf({ stream }, ["b.ndjson", "c.yaml"])).toEqual([
      ["b.ndjson", "a"],
      ["b.ndjson", "b"],
      ["b.ndjson", ["input/file/not-readable"]],
      ["c.yaml", "c"],
    ]);
  });

  test("and breaks off within a line has that line as a finding too", () => {
    function* stream(): Generator<ReadResult> {
      yield { kind: "bytes", bytes: lines.subarray(0, 16) };
      yield { kind: "failed", reason: "EIO" };
    }
    expect(rulesOf({ stream }, ["b.ndjson"])).toEqual([
      ["b.ndjson", "a"],
      ["b.ndjson", ["input/yaml/syntax"]],
      ["b.ndjson", ["input/file/not-readable"]],
    ]);
  });
});

test("a file with one case a line that is not there is one finding", () => {
  expect(rulesOf({}, ["gone.ndjson"])).toEqual([["gone.ndjson", ["input/file/missing"]]]);
});

test("standard input may begin with empty lines before its first case", () => {
  function* stream(): Generator<ReadResult> {
    for (const text of ["\n\n", '{"id":', '"a"}\n{"id":"b"}\n']) {
      yield { kind: "bytes", bytes: new TextEncoder().encode(text) };
    }
  }
  expect(rulesOf({ stream }, ["-"])).toEqual([
    ["-", "a"],
    ["-", "b"],
  ]);
});

test("a line that is too long is told as a line, and the next ones still come", () => {
  const text = `{"id":"a","title":"${"x".repeat(1_100_000)}"}\n{"id":"b"}\n`;
  function* stream(): Generator<ReadResult> {
    yield { kind: "bytes", bytes: new TextEncoder().encode(text) };
  }
  expect(rulesOf({ stream }, ["a.ndjson"])).toEqual([
    ["a.ndjson", ["input/file/line-too-long"]],
    ["a.ndjson", "b"],
  ]);
});
