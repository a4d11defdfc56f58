import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
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
    expect((await io.glob(patterns, folder)).paths).toEqual(expected);
  });

  test("are there once, by the shortest path, where links lead to their folder as well", async () => {
    const linked = join(folder, "linked/in");
    mkdirSync(join(linked, "z"), { recursive: true });
    for (const path of ["m.yaml", "z/n.yaml"]) writeFileSync(join(linked, path), "title: a\n");
    symlinkSync(".", join(linked, "around"));
    symlinkSync("z", join(linked, "a-long-name-for-z"));
    expect((await io.glob(["**/*.yaml"], linked)).paths).toEqual(["m.yaml", "z/n.yaml"]);
    symlinkSync("linked/in/z", join(folder, "elsewhere"));
    expect((await io.glob(["*.yaml"], join(folder, "elsewhere"))).paths).toEqual(["n.yaml"]);
    rmSync(join(folder, "elsewhere"));
    rmSync(join(folder, "linked"), { recursive: true });
  });

  test("have absolute paths where the pattern is absolute", async () => {
    expect((await io.glob([`${folder}/deep/**/*.yaml`], ".")).paths).toEqual([`${folder}/deep/er/b.yaml`]);
  });

  describe.skipIf(process.platform === "win32")("come with what could not be read", () => {
    let broken = "";
    const links = ["cases", "cases.yaml", "other.txt", ".#cases.yaml", "deep/around.yaml"];

    beforeAll(() => {
      broken = join(folder, "broken");
      mkdirSync(join(broken, "deep"), { recursive: true });
      mkdirSync(join(broken, "shut"));
      for (const link of links) symlinkSync(link.startsWith("deep") ? "around.yaml" : "nowhere", join(broken, link));
      chmodSync(join(broken, "shut"), 0);
    });

    afterAll(() => {
      chmodSync(join(broken, "shut"), 0o700);
      rmSync(broken, { recursive: true });
    });

    const kept = (each: { readonly path: string }): boolean => !each.path.endsWith("shut");
    const told = [
      { kind: "link", path: "cases", reason: "ENOENT" },
      { kind: "link", path: "cases.yaml", reason: "ENOENT" },
      { kind: "link", path: "deep/around.yaml", reason: "ELOOP" },
    ];

    test.each([
      ["links that match or may have been folders", "**/*.yaml", ["cases", "cases.yaml", "deep/around.yaml"]],
      ["only where the pattern looks", "deep/*.yaml", ["deep/around.yaml"]],
      ["only links that match", "*.yaml", ["cases.yaml"]],
    ])("%s", async (_, pattern, expected) => {
      const { paths, unread } = await io.glob([pattern], broken);
      expect(paths).toEqual([]);
      expect(unread.filter(kept)).toEqual(told.filter(({ path }) => expected.includes(path)));
      const above = await io.glob([`broken/${pattern}`], folder);
      expect(above.unread.filter(kept).map(({ path }) => path)).toEqual(expected.map((path) => `broken/${path}`));
    });

    test.skipIf(process.getuid?.() === 0)("a folder that may not be opened", async () => {
      const { unread } = await io.glob(["**/*.yaml"], broken);
      expect(unread).toContainEqual({ kind: "folder", path: "shut", reason: "EACCES" });
    });
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
