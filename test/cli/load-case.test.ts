import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadCase, portablePath } from "../../src/cli/load-case.ts";
import { nodeIo } from "../../src/cli/node-io.ts";
import { realPack } from "../support/real-pack.ts";

const folder = mkdtempSync(join(tmpdir(), "mixwijzer-load-"));
const io = nodeIo();

afterAll(() => rmSync(folder, { recursive: true }));

const padding = `# ${"x".repeat(600_000)}\n`;

function load(text: string, id?: string) {
  const path = join(folder, "many.yaml");
  writeFileSync(path, text);
  const { located, diagnostics } = loadCase(io, path, id, realPack);
  return {
    subject: located?.case,
    place: located?.place(["facts", "phase"]),
    codes: diagnostics.map(({ code, place }) => (place === undefined ? code : `${code} ${place.line}`)),
  };
}

describe("of a file of more than a mebibyte", () => {
  const one = `id: one\n${padding}facts: { phase: pilot }\n`;
  const two = `---\nid: two\n${padding}facts: { phase: scale-up }\n`;

  test("the case that is asked for is loaded, where it stands", () => {
    const { subject, place, codes } = load(one + two, "two");
    expect(subject?.facts).toEqual({ phase: "scale-up" });
    expect(place?.line).toBe(7);
    expect(codes).toEqual([]);
  });

  test.each([
    ["no case is asked for", one + two, undefined, ["usage/several-cases"]],
    ["there is no such case", one + two, "three", ["usage/case-not-found"]],
    ["a case is wrong", `${one}${two}---\nid: three\nfacts: { phase: no }\n`, "two", ["case/unknown-value 10"]],
    ["one document is too large", `${one}---\nid: two\n${padding}${padding}`, "one", ["file/document-too-large 4"]],
  ])("none is loaded where %s", (_, text, id, expected) => {
    const { subject, codes } = load(text, id);
    expect(subject).toBeUndefined();
    expect(codes).toEqual(expected);
  });

  test("its only case needs no name", () => {
    expect(load(`${one}---\n# ${"y".repeat(600_000)}\n`).subject?.id).toBe("one");
  });
});

const home = resolve("/home/adviser");

test.each([
  ["a.yaml", "a.yaml"],
  ["../b/a.yaml", "../b/a.yaml"],
  ["-", "-"],
  [resolve(home, "a.yaml"), "a.yaml"],
  [resolve(home, "cases/a.yaml"), "cases/a.yaml"],
  [resolve(home, "..a.yaml"), "..a.yaml"],
  [resolve(home, "../other/a.yaml"), "a.yaml"],
  [resolve("/a.yaml"), "a.yaml"],
])("%s is shown as %s", (path, shown) => expect(portablePath(path, home)).toBe(shown));
