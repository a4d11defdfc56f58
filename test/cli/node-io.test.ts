import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nodeIo } from "../../src/cli/node-io.ts";

const io = nodeIo();
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mixwijzer-io-"));
  for (const path of ["a.yaml", "deep/er/b.yaml", "c.yml", "d.json", ".hidden/e.yaml", "node_modules/x/f.yaml"]) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), "title: a\n");
  }
  writeFileSync(join(folder, "long.txt"), "x".repeat(200_000));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the files below a folder", () => {
  test.each([
    [["**/*.{yaml,yml}"], ["a.yaml", "c.yml", "deep/er/b.yaml"]],
    [["*.yaml"], ["a.yaml"]],
    [["[cd].*"], ["c.yml", "d.json"]],
    [["none/*.yaml"], []],
  ])("that match %j are %j", async (patterns, expected) => {
    expect(await io.glob(patterns, folder)).toEqual(expected);
  });

  test("are there once, by the shortest path, where links lead to their folder as well", async () => {
    const linked = join(folder, "linked/in");
    mkdirSync(join(linked, "z"), { recursive: true });
    for (const path of ["m.yaml", "z/n.yaml"]) writeFileSync(join(linked, path), "title: a\n");
    symlinkSync(".", join(linked, "around"));
    symlinkSync("z", join(linked, "a-long-name-for-z"));
    expect(await io.glob(["**/*.yaml"], linked)).toEqual(["m.yaml", "z/n.yaml"]);
    symlinkSync("linked/in/z", join(folder, "elsewhere"));
    expect(await io.glob(["*.yaml"], join(folder, "elsewhere"))).toEqual(["n.yaml"]);
    rmSync(join(folder, "elsewhere"));
    rmSync(join(folder, "linked"), { recursive: true });
  });

  test("have absolute paths where the pattern is absolute", async () => {
    expect(await io.glob([`${folder}/deep/**/*.yaml`], ".")).toEqual([`${folder}/deep/er/b.yaml`]);
  });
});

test.each([
  ["a.yaml", "file"],
  ["deep", "folder"],
  ["none", "missing"],
  ["a.yaml/none", "missing"],
])("%s is a %s", (path, kind) => {
  expect(io.kindOf(join(folder, path))).toBe(kind);
});

test.skipIf(process.platform === "win32")("a device is neither a file nor a folder", () => {
  expect(io.kindOf("/dev/null")).toBe("device");
});

describe("a stream", () => {
  test("gives the whole file in pieces", () => {
    const pieces = [...io.stream(join(folder, "long.txt"))];
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.reduce((sum, piece) => sum + (piece.kind === "bytes" ? piece.bytes.length : 0), 0)).toBe(200_000);
  });

  test.each([
    ["none.yaml", "missing"],
    ["deep", "directory"],
  ])("of %s says %s, and nothing more", (path, kind) => {
    expect([...io.stream(join(folder, path))]).toEqual([{ kind }]);
  });
});
