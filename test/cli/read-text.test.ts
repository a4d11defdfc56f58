import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readCaseText } from "../../src/batch/read-case-text.ts";
import { loadCase } from "../../src/cli/load-case.ts";
import { nodeIo } from "../../src/cli/node-io.ts";
import { openText } from "../../src/cli/read-text.ts";
import { fc, runs } from "../support/properties.ts";
import { realPack } from "../support/real-pack.ts";
import { memoryIo } from "./memory-io.ts";

const folder = mkdtempSync(join(tmpdir(), "mixwijzer-read-"));
const path = join(folder, "cases.yaml");
const padding = Buffer.from(`# ${"x".repeat(600_000)}\n`);
const padded = Buffer.concat([Buffer.from("---\n"), padding]);
const io = nodeIo();

afterAll(() => rmSync(folder, { recursive: true }));

const written = (text: string): Buffer => Buffer.from(text, "latin1");
const document = fc.constantFrom(
  written("id: a\nfacts: { phase: pilot }\n"),
  written("id: b\nfacts: { phase: scale-up }\n"),
  Buffer.from("title: caf\u00e9 \ufffd\n"),
  written("id: c\ntitle: caf\u00e9\n"),
  written("id: d\nfacts: { phase: pilt }\n"),
  written("# nothing\n"),
);

/** The same cases in a file of more than a mebibyte, and in one that is smaller by far. */
const twoSizes = fc.array(document, { minLength: 1, maxLength: 5 }).map((documents) => {
  const joined = documents.flatMap((each) => [each, written("---\n")]).slice(0, -1);
  return { small: Buffer.concat(joined), large: Buffer.concat([...joined, padded, padded]) };
});

function load(bytes: Buffer, id: string | undefined) {
  writeFileSync(path, bytes);
  const { located, diagnostics } = loadCase(io, path, id, realPack);
  return { subject: located?.case ?? null, problem: diagnostics[0]?.code ?? null };
}

function readForMemos(bytes: Buffer) {
  writeFileSync(path, bytes);
  const read = [...readCaseText(openText(io, path, path), realPack)];
  return {
    cases: read.flatMap(({ cases }) => cases.map((located) => located.case)),
    problems: read.flatMap(({ diagnostics }) => diagnostics.map(({ code, place }) => `${code} ${place?.line}`)),
  };
}

test("a command about one case does the same with a file of more than a mebibyte as with a smaller one", () => {
  fc.assert(
    fc.property(twoSizes, fc.constantFrom(undefined, "a", "b", "cases"), ({ small, large }, id) => {
      const [one, other] = [load(small, id), load(large, id)];
      expect(other.subject).toEqual(one.subject);
      // A smaller file is refused for what is not UTF-8 before anything else in it is looked at.
      if (one.problem !== "file/not-utf8") expect(other.problem).toBe(one.problem);
      expect(other.problem === null).toBe(one.problem === null);
    }),
    { numRuns: runs(40) },
  );
});

test("memos are written on the same cases of a large file and a smaller one, and on those that a command about one takes", () => {
  fc.assert(
    fc.property(twoSizes, ({ small, large }) => {
      const [one, other] = [readForMemos(small), readForMemos(large)];
      const isUtf8 = !one.problems.some((problem) => problem.startsWith("file/not-utf8"));
      expect(other.problems.some((problem) => problem.startsWith("file/not-utf8"))).toBe(!isUtf8);
      if (!isUtf8) return;
      expect(other.cases).toEqual(one.cases);
      expect([...other.problems].sort()).toEqual([...one.problems].sort());
      if (one.problems.length > 0) return;
      for (const subject of one.cases) expect(load(large, subject.id).subject).toMatchObject({ id: subject.id });
    }),
    { numRuns: runs(40) },
  );
});

test("of a file of many cases no more is read than is needed to name some of them", () => {
  const many = Array.from({ length: 2000 }, (_, index) => `id: c${index}\ntitle: ${"x".repeat(1000)}\n`).join("---\n");
  let pieces = 0;
  const world = memoryIo([], { files: { "many.yaml": many } });
  const counting = {
    ...world,
    *stream(name: string) {
      for (const piece of world.stream(name)) {
        pieces += 1;
        yield piece;
      }
    },
  };
  const { located, diagnostics } = loadCase(counting, "many.yaml", undefined, realPack);
  expect(located).toBeNull();
  expect(diagnostics.map(({ code }) => code)).toEqual(["usage/several-cases"]);
  expect(pieces).toBeLessThan(many.length / 7 / 20);
});

test.each(["documents", "lines"])("standard input may be of any size, as %s", (form) => {
  const filler = "x".repeat(600_000);
  const input =
    form === "lines"
      ? ["a", "b"].map((id) => `${JSON.stringify({ id, notes: { phase: filler } })}\n`).join("")
      : `id: a\n# ${filler}\n---\nid: b\n# ${filler}\n`;
  const world = memoryIo([], { input });
  expect(loadCase(world, "-", "b", realPack).located?.case.id).toBe("b");
  const read = [...readCaseText(openText(world, "-", "-"), realPack)];
  expect(read.flatMap(({ cases }) => cases.map((located) => located.case.id))).toEqual(["a", "b"]);
});
