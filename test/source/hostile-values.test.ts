import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { type CheckRun, checkFile, checkText } from "../../src/batch/check-file.ts";
import { createChecker } from "../../src/batch/create-checker.ts";
import { expectationShape, memoShape } from "../../src/case/case-schema.ts";
import { readCases } from "../../src/case/read-cases.ts";
import { hasErrors } from "../../src/diagnostics/diagnostic.ts";
import { readSession } from "../../src/interview/session.ts";
import { readPack } from "../../src/pack/read-pack.ts";
import { parseDocuments } from "../../src/source/parse-documents.ts";
import { isMapping, mappingOf } from "../../src/source/value-kind.ts";
import { fc, runs } from "../support/properties.ts";
import { realPack } from "../support/real-pack.ts";

/** Values that throw, or lie, where a language turns values into text or numbers by its own means. */
const hostile: readonly unknown[] = [
  { toString: "x" },
  { toString: 1, valueOf: 1 },
  { valueOf: "x", toJSON: "x" },
  [{ toString: "x" }],
  [[{ toString: "x" }]],
  { constructor: "x", hasOwnProperty: 1 },
  { length: -1 },
  { toString: { toString: "x" } },
];

/** Where in a value something stands, all the way down. */
function listPaths(value: unknown): readonly (readonly (string | number)[])[] {
  const inside = (key: string | number, item: unknown) => [[key], ...listPaths(item).map((path) => [key, ...path])];
  if (Array.isArray(value)) return value.flatMap((item, index) => inside(index, item));
  return isMapping(value) ? Object.entries(value).flatMap(([key, item]) => inside(key, item)) : [];
}

function replaceAt(value: unknown, [step, ...rest]: readonly (string | number)[], by: unknown): unknown {
  if (step === undefined) return by;
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? replaceAt(item, rest, by) : item));
  return { ...mappingOf(value), [step]: replaceAt(mappingOf(value)[step], rest, by) };
}

const keys = (shape: object): readonly string[] => Object.keys(mappingOf(mappingOf(shape).properties));
const places = [
  ...["id", "title", "language", "facts", "notes", "current", "planned", "expect", "memo"].map((key) => [key]),
  ...realPack.facts.map(({ id }) => ["facts", id]),
  ...realPack.facts.map(({ id }) => ["notes", id]),
  ...keys(expectationShape).map((key) => ["expect", key]),
  ...keys(memoShape).map((key) => ["memo", key]),
  ["expect", "forms", "pilots"],
  ["expect", "forms", "pilots", "pilot"],
  ["expect", "lead", 0],
  ["current", 0],
];
const run = { checker: createChecker(realPack), language: "en", fallback: "en", stopsAtBugs: true } as const;

function checkLines(text: string, how: CheckRun) {
  const name = "a.ndjson";
  return checkText({ name, form: "lines", pieces: [Buffer.from(text)], failures: [] }, name, how);
}

describe("a value that cannot be turned into text", () => {
  test.each(places.map((path) => [path.join("."), path] as const))("is told where a case has it at %s", (_, path) => {
    for (const by of hostile) {
      const value = replaceAt({ title: "A" }, path, by);
      for (const text of [stringify(value), JSON.stringify(value)]) {
        const { cases, diagnostics } = readCases({ path: "a.yaml", text }, realPack);
        expect(cases).toEqual([]);
        expect(hasErrors(diagnostics)).toBe(true);
        const lines = [...checkLines(`${JSON.stringify(value)}\n{"id":"b"}\n`, run)];
        expect(lines.map((each) => each.case?.id ?? null)).toEqual([null, "b"]);
        const found = [...checkFile({ path: "a.yaml", text }, run)];
        expect(found.flatMap(({ findings }) => findings.map(({ rule }) => rule))).not.toContain("input/internal/bug");
      }
    }
  });

  const folder = join(import.meta.dirname, "../../rules/pbt");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => ({ path: name.replaceAll("\\", "/"), text: readFileSync(join(folder, name), "utf8") }));

  test("does not throw, wherever a pack has it", () => {
    const file = fc.constantFrom(...files).chain((each) => {
      const value = parseDocuments(each).documents[0]?.value;
      const paths = listPaths(value);
      return fc.record({
        path: fc.constant(each.path),
        value: fc.constant(value),
        at: fc.constantFrom(...paths),
        by: fc.constantFrom(...hostile),
      });
    });
    fc.assert(
      fc.property(file, ({ path, value, at, by }) => {
        const text = JSON.stringify(replaceAt(value, at, by));
        readPack(files.map((each) => (each.path === path ? { path, text } : each)));
      }),
      { numRuns: runs(30) },
    );
  });

  test("does not throw, wherever a session has it", () => {
    const { id, version, digest } = realPack;
    const session = {
      schema: "mixwijzer/session/1",
      pack: { id, version, digest },
      language: "en",
      target: { path: "a.yaml", id: "a" },
      scope: "mix",
      given: { phase: "pilot" },
      interview: { title: "A", answers: [{ question: "phase", value: "pilot" }], at: 1, notes: { phase: "x" } },
    };
    for (const at of listPaths(session)) {
      for (const by of hostile) {
        const read = readSession({ path: "s.json", text: JSON.stringify(replaceAt(session, at, by)) }, realPack);
        expect(read.diagnostics.length).toBeGreaterThan(0);
      }
    }
  });
});

describe("a mistake of ours", () => {
  const broken = {
    ...run,
    stopsAtBugs: false,
    checker: {
      pack: realPack,
      check: (...args: Parameters<typeof run.checker.check>) => {
        if (args[0].case.id === "b") throw new Error("not ours alone");
        return run.checker.check(...args);
      },
    },
  };

  test.each([
    ["file", () => checkFile({ path: "a.yaml", text: "id: a\n---\nid: b\n---\nid: c\n" }, broken)],
    ["line", () => checkLines('{"id":"a"}\n{"id":"b"}\n{"id":"c"}\n', broken)],
  ])("in one case of a %s is a finding, and the others still come", (_, check) => {
    expect([...check()].map((each) => each.case?.id ?? each.findings[0]?.rule)).toEqual([
      "a",
      "input/internal/bug",
      "c",
    ]);
  });
});
