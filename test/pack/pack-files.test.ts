import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
  digestPack,
  markPack,
  namePack,
  readPackMark,
  restorePack,
  shortDigest,
  sortPackFiles,
  wholeFile,
} from "../../src/pack/pack-files.ts";
import { buildPack } from "../support/build-pack.ts";

const file = (path: string, text = "") => ({ path, text });
const empty = (...paths: readonly string[]) => paths.map((path) => file(path));

const needed = ["facts.yaml", "levels/1-a.yaml", "pack.yaml", "phases.yaml", "statements.yaml", "sustainment.yaml"];

describe("the files of a pack", () => {
  test("are sorted by what they are for, in the order of their paths", () => {
    const { parts, tests, diagnostics } = sortPackFiles(
      empty("tests/b.yaml", "tests/a.yml", ...needed.toReversed(), "properties.yaml", "levels/0-b.yaml", "README.md"),
    );
    expect(parts.map(({ part, file: { path } }) => [part, path])).toEqual([
      ["facts", "facts.yaml"],
      ["level", "levels/0-b.yaml"],
      ["level", "levels/1-a.yaml"],
      ["pack", "pack.yaml"],
      ["phases", "phases.yaml"],
      ["properties", "properties.yaml"],
      ["statements", "statements.yaml"],
      ["sustainment", "sustainment.yaml"],
    ]);
    expect(tests.map(({ path }) => path)).toEqual(["tests/a.yml", "tests/b.yaml"]);
    expect(diagnostics).toEqual([]);
  });

  test.each(["audit", "tensions", "precedents", "evidence", "properties"])("may leave out %s, or have it", (name) => {
    expect(sortPackFiles(empty(...needed)).diagnostics).toEqual([]);
    const { parts, diagnostics } = sortPackFiles(empty(...needed, `${name}.yaml`));
    expect(diagnostics).toEqual([]);
    expect(parts.map(({ part }) => part)).toContain(name);
  });

  test.each(needed.filter((path) => !path.startsWith("levels/")))("may not leave out %s", (path) => {
    const { diagnostics } = sortPackFiles(empty(...needed.filter((each) => each !== path)));
    expect(diagnostics).toMatchObject([{ code: "pack/missing-file", args: { file: path }, place: wholeFile(path) }]);
  });

  test.each([
    ["fact.yaml", "facts.yaml"],
    ["Pack.YAML", "pack.yaml"],
    ["levels/deeper/2-b.yaml", null],
    ["levels/2-b.yml", null],
    ["more/levels/2-b.yaml", null],
    ["toString.yaml", null],
    ["constructor", undefined],
  ])("that are no part of it are told of: %s", (path, suggestion) => {
    const { parts, diagnostics } = sortPackFiles(empty(...needed, path));
    expect(parts).toHaveLength(needed.length);
    expect(diagnostics).toMatchObject(
      suggestion === undefined
        ? []
        : [{ code: "pack/unknown-file", args: { file: path, suggestion }, place: wholeFile(path) }],
    );
  });

  test("have one level to nine", () => {
    const levels = (count: number) =>
      sortPackFiles([
        ...empty(...needed.filter((path) => !path.startsWith("levels/"))),
        ...Array.from({ length: count }, (_, at) => file(`levels/${at}.yaml`)),
      ]).diagnostics;
    expect(levels(0)).toMatchObject([{ code: "pack/no-levels", place: wholeFile("levels") }]);
    expect(levels(1)).toEqual([]);
    expect(levels(9)).toEqual([]);
    expect(levels(10)).toMatchObject([
      { code: "pack/too-many-levels", args: { count: 10, maximum: 9 }, place: wholeFile("levels") },
    ]);
  });
});

test("the place of a whole file is its beginning", () => {
  expect(wholeFile("a.yaml")).toEqual({ file: "a.yaml", line: 1, column: 1, endLine: 1, endColumn: 1 });
});

describe("the digest of files", () => {
  const one = [file("a.yaml", "x: 1\n"), file("b.yaml", "y: 2\n")];

  test("is of their paths and texts, whatever their order and line ends", () => {
    const digest = digestPack(one);
    const whole = "a.yaml\0x: 1\n\0b.yaml\0y: 2\n\0";
    expect(digest).toBe(`sha256:${createHash("sha256").update(whole).digest("hex")}`);
    expect(digestPack([...one].reverse())).toBe(digest);
    const many = ["d", "a", "c", "e", "b"].map((name) => file(`${name}.yaml`, name));
    const orders = many.map((_, at) => [...many.slice(at), ...many.slice(0, at).reverse()]);
    expect(new Set([...orders, [...many].reverse()].map(digestPack)).size).toBe(1);
    expect(digestPack(one.map(({ path, text }) => file(path, text.replaceAll("\n", "\r\n"))))).toBe(digest);
  });

  test.each([
    ["a text", [file("a.yaml", "x: 2\n"), file("b.yaml", "y: 2\n")]],
    ["a path", [file("a.yaml", "x: 1\n"), file("c.yaml", "y: 2\n")]],
    ["where one text ends and the next path begins", [file("a.yaml", "x: 1\nb.yaml"), file("", "y: 2\n")]],
    ["a file less", one.slice(1)],
  ])("changes with %s", (_, files) => {
    expect(digestPack(files)).not.toBe(digestPack(one));
  });
});

describe("a pack is marked", () => {
  const digest = `sha256:${"0123456789abcdef".repeat(4)}`;
  const mark = { id: "pbt", version: "1.1.0", digest };

  test("with what it is called, its version and its digest", () => {
    expect(markPack({ ...buildPack(), ...mark })).toEqual(mark);
    expect(readPackMark({ ...mark, more: 1 })).toEqual(mark);
  });

  test.each<readonly [what: string, value: unknown]>([
    ["nothing", null],
    ["a text", digest],
    ["a list", [mark]],
    ["no id", { version: mark.version, digest }],
    ["no version", { id: mark.id, digest }],
    ["no digest", { id: mark.id, version: mark.version }],
    ["an id that is a number", { ...mark, id: 1 }],
    ["a version that is a number", { ...mark, version: 1.1 }],
    ["a digest that is a number", { ...mark, digest: 1 }],
  ])("and %s is no mark", (_, value) => expect(readPackMark(value)).toBeNull());

  test("and named by it, or by the beginning of its digest alone", () => {
    expect(namePack(mark)).toBe("pbt 1.1.0 (0123456789ab)");
    expect(namePack({ digest })).toBe("0123456789ab");
    expect(shortDigest("0123456789abcdef")).toBe("0123456789ab");
  });
});

test("a copy of a pack that was restored does not go by the boxes of the original", () => {
  const restored = restorePack(JSON.stringify({ ...buildPack(), boxes: { rules: [] } }));
  expect(restored.boxes).toEqual({ rules: [] });
  expect("boxes" in { ...restored }).toBe(false);
  expect(restored.id).toBe("small");
});
