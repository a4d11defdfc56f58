import { describe, expect, test } from "vitest";
import { compilePack } from "../../src/cli/compile-pack.ts";
import { type Change, changedFiles } from "../fixtures/packs/small-pack.ts";
import { memoryIo } from "./memory-io.ts";

function folder(...changes: readonly Change[]) {
  const files = Object.entries(changedFiles(...changes));
  return memoryIo([], { files: Object.fromEntries(files.map(([path, text]) => [`mine/${path}`, text])) });
}

describe("compiling a pack", () => {
  test("gives the pack with its conditions worked out, and says nothing", async () => {
    const io = folder();
    expect(await compilePack(io, "mine")).toMatchObject({ id: "small", boxes: expect.anything() });
    expect(io.printed).toEqual({ output: "", error: "" });
  });

  test("tells what is wrong as for any pack, and gives none", async () => {
    const io = folder(["statements.yaml", "id: S2", "id: S1"]);
    expect(await compilePack(io, "mine")).toBeNull();
    expect(io.printed.error).toMatch(/^mine\/statements\.yaml:\d+:\d+ {2}error {2}pack\/duplicate-id$/m);
    expect(io.printed.error).not.toContain("    at ");
  });

  test("tells of a folder that is not there", async () => {
    const io = memoryIo([]);
    expect(await compilePack(io, "mine")).toBeNull();
    expect(io.printed.error).toContain("file/missing-folder");
  });
});
