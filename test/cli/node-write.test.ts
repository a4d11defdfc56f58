import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  promises,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Writing } from "../../src/cli/io.ts";
import { append, write } from "../../src/cli/node-write.ts";

let folder = "";
const named: Writing = { kind: "named", overwrite: true };
const isRoot = process.getuid?.() === 0;
const isWindows = process.platform === "win32";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mixwijzer-write-"));
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true, force: true });
});

function at(name: string): string {
  return join(folder, name);
}

function put(name: string, text = "before"): string {
  mkdirSync(join(at(name), ".."), { recursive: true });
  writeFileSync(at(name), text);
  return at(name);
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

describe("a file that is replaced", () => {
  test("has every byte of what it is to hold, however little goes out at a time", async () => {
    const path = put("a.txt");
    const { open } = promises;
    vi.spyOn(promises, "open").mockImplementation(async (...args) => {
      const file = await open(...args);
      const write = file.write.bind(file);
      Object.assign(file, {
        write: (bytes: Uint8Array, offset: number, length: number) => write(bytes, offset, Math.min(length, 7)),
      });
      return file;
    });
    const text = "é".repeat(1000);
    expect(await write(path, text, named)).toEqual({ kind: "written" });
    expect(readFileSync(path, "utf8")).toBe(text);
  });

  test("is as it was where a size is reported that is too small", async () => {
    const path = put("a.txt");
    const { open } = promises;
    vi.spyOn(promises, "open").mockImplementation(async (...args) => {
      const file = await open(...args);
      const stat = file.stat.bind(file);
      Object.assign(file, { stat: async () => Object.assign(await stat(), { size: 3 }) });
      return file;
    });
    expect(await write(path, "longer than that", named)).toEqual({ kind: "failed", reason: "EIO" });
    expect(readdirSync(folder)).toEqual(["a.txt"]);
    expect(readFileSync(path, "utf8")).toBe("before");
  });

  test.skipIf(isWindows)("keeps its mode", async () => {
    const path = put("a.txt");
    for (const mode of [0o600, 0o640, 0o755]) {
      chmodSync(path, mode);
      await write(path, `mode ${mode}`, named);
      expect(statSync(path).mode & 0o777).toBe(mode);
    }
  });

  test.skipIf(!isRoot)("keeps its owner", async () => {
    const path = put("a.txt");
    chownSync(path, 1234, 2345);
    await write(path, "after", named);
    expect(statSync(path)).toMatchObject({ uid: 1234, gid: 2345 });
  });

  test.skipIf(isWindows)("stays, and its owner is told, where what replaces it cannot be of the same", async () => {
    const path = put("a.txt");
    const { uid, gid } = statSync(path);
    const { open } = promises;
    vi.spyOn(promises, "open").mockImplementation(async (...args) => {
      const file = await open(...args);
      const stat = file.stat.bind(file);
      Object.assign(file, {
        stat: async () => Object.assign(await stat(), { uid: uid + 1 }),
        chown: async () => {
          throw systemError("EPERM");
        },
      });
      return file;
    });
    expect(await write(path, "after", named)).toEqual({ kind: "owner", user: uid, group: gid });
    expect(readFileSync(path, "utf8")).toBe("before");
    expect(readdirSync(folder)).toEqual(["a.txt"]);
  });

  test.skipIf(isRoot)("stays where it is not to be written in", async () => {
    const path = put("a.txt");
    chmodSync(path, 0o444);
    expect(await write(path, "after", named)).toMatchObject({ kind: "failed" });
    expect(readFileSync(path, "utf8")).toBe("before");
  });

  test.each([
    ["EPERM", "win32", "held"],
    ["EBUSY", "win32", "held"],
    ["EACCES", "win32", "held"],
    ["EPERM", "linux", "failed"],
    ["EBUSY", "linux", "failed"],
  ])(
    "is tried again for a while where that is refused with %s on %s, and then told: %s",
    async (code, system, kind) => {
      vi.stubGlobal("process", Object.create(process, { platform: { value: system } }));
      const path = put("a.txt");
      const rename = vi.spyOn(promises, "rename").mockRejectedValueOnce(systemError(code));
      expect(await write(path, "after", named)).toEqual({ kind: "written" });
      expect(rename).toHaveBeenCalledTimes(2);
      expect(readFileSync(path, "utf8")).toBe("after");
      rename.mockRejectedValue(systemError(code));
      expect(await write(path, "later", named)).toEqual({ kind, reason: code });
      expect(readFileSync(path, "utf8")).toBe("after");
      expect(readdirSync(folder)).toEqual(["a.txt"]);
    },
  );

  test("is not tried again where that is of no use", async () => {
    const path = put("a.txt");
    const rename = vi.spyOn(promises, "rename").mockRejectedValue(systemError("EXDEV"));
    expect(await write(path, "after", named)).toEqual({ kind: "failed", reason: "EXDEV" });
    expect(rename).toHaveBeenCalledTimes(1);
  });
});

describe("files that come into a folder together", () => {
  test("are told to be written once the folder was written through after each came, not once for every file", async () => {
    const events: string[] = [];
    const { open, rename } = promises;
    vi.spyOn(promises, "open").mockImplementation(async (...args) => {
      if (args[0] === folder) events.push("folder");
      return open(...args);
    });
    vi.spyOn(promises, "rename").mockImplementation(async (from, to) => {
      await rename(from, to);
      events.push(`in place: ${to}`);
    });
    const paths = Array.from({ length: 12 }, (_, index) => at(`${index}.txt`));
    await Promise.all(
      paths.map(async (path) => {
        expect(await write(path, "text", { kind: "own", overwrite: true })).toEqual({ kind: "written" });
        events.push(`told: ${path}`);
      }),
    );
    for (const path of paths) {
      const between = events.slice(events.indexOf(`in place: ${path}`), events.indexOf(`told: ${path}`));
      expect(between).toContain("folder");
    }
    expect(events.filter((event) => event === "folder").length).toBeLessThan(paths.length);
    expect(readdirSync(folder)).toHaveLength(paths.length);
  });
});

describe("a new file", () => {
  test("never takes the place of one that came meanwhile", async () => {
    const path = at("a.txt");
    const { link } = promises;
    vi.spyOn(promises, "link").mockImplementation(async (from, to) => {
      put("a.txt", "of another");
      return link(from, to);
    });
    expect(await write(path, "mine", { kind: "named", overwrite: false })).toEqual({ kind: "exists" });
    expect(readFileSync(path, "utf8")).toBe("of another");
    expect(readdirSync(folder)).toEqual(["a.txt"]);
  });

  test("is made too where a file can have only one name", async () => {
    vi.spyOn(promises, "link").mockRejectedValue(systemError("EPERM"));
    expect(await write(at("a.txt"), "mine", { kind: "named", overwrite: false })).toEqual({ kind: "written" });
    expect(await write(at("a.txt"), "again", { kind: "named", overwrite: false })).toEqual({ kind: "exists" });
    expect(readFileSync(at("a.txt"), "utf8")).toBe("mine");
  });

  test.skipIf(isWindows)("is for nobody but the user where that is asked, whatever was there", async () => {
    const path = put("a.json");
    chmodSync(path, 0o644);
    await write(path, "{}", { kind: "own", overwrite: true, private: true });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    await write(at("b.json"), "{}", { kind: "own", overwrite: true, private: true });
    expect(statSync(at("b.json")).mode & 0o777).toBe(0o600);
  });
});

describe.skipIf(isWindows)("where a symbolic link stands", () => {
  test.each(["there", "not there yet"])("a file that the user names is written where it leads, %s", async (which) => {
    if (which === "there") put("real/a.txt");
    else mkdirSync(at("real"));
    symlinkSync("real/a.txt", at("link.txt"));
    symlinkSync("link.txt", at("link-to-link.txt"));
    for (const [name, text] of [["link.txt", "one"] as const, ["link-to-link.txt", "two"] as const]) {
      const result = await write(at(name), text, named);
      expect(result).toEqual({ kind: "written", ledTo: expect.stringMatching(/real\/a\.txt$/) });
      expect(readFileSync(at("real/a.txt"), "utf8")).toBe(text);
      expect(lstatSync(at(name)).isSymbolicLink()).toBe(true);
    }
  });

  test.each(["there", "not there"])(
    "a file in a linked folder is written where that leads, which is told: %s",
    async (which) => {
      if (which === "there") put("real/deep/a.txt");
      else mkdirSync(at("real/deep"), { recursive: true });
      symlinkSync("real", at("folder"));
      expect(await write(at("folder/deep/a.txt"), "after", named)).toEqual({
        kind: "written",
        ledTo: expect.stringMatching(/real\/deep\/a\.txt$/),
      });
      expect(readFileSync(at("real/deep/a.txt"), "utf8")).toBe("after");
    },
  );

  test.each(["there", "not there"])(
    "a file of the program takes the place of the link, what it leads to %s",
    async (which) => {
      if (which === "there") put("outside/a.txt");
      symlinkSync("outside/a.txt", at("own.json"));
      expect(await write(at("own.json"), "{}", { kind: "own", overwrite: false })).toEqual({ kind: "exists" });
      expect(await write(at("own.json"), "{}", { kind: "own", overwrite: true })).toEqual({ kind: "written" });
      expect(lstatSync(at("own.json")).isFile()).toBe(true);
      if (which === "there") expect(readFileSync(at("outside/a.txt"), "utf8")).toBe("before");
    },
  );

  test("a file that was found is not written, be the link itself or a folder above it", async () => {
    put("outside/a.txt");
    mkdirSync(at("cases"));
    symlinkSync("../outside/a.txt", at("cases/link.txt"));
    symlinkSync("../outside", at("cases/folder"));
    const writing: Writing = { kind: "found", below: at("cases") };
    for (const name of ["cases/link.txt", "cases/folder/a.txt"])
      expect(await write(at(name), "after", writing)).toEqual({ kind: "link" });
    expect(readFileSync(at("outside/a.txt"), "utf8")).toBe("before");
    expect(await write(put("cases/b.txt"), "after", writing)).toEqual({ kind: "written" });
    // What is named by what was found there is held to the same, and is no file that was read.
    const byName: Writing = { ...writing, revised: false };
    expect(await write(at("cases/folder/a.txt"), "after", byName)).toEqual({ kind: "link" });
    expect(await write(at("cases/b.txt"), "again", byName, () => true)).toEqual({ kind: "input" });
    expect(await write(at("cases/b.txt"), "again", byName)).toEqual({ kind: "written" });
    // The folder itself was named.
    symlinkSync("cases", at("named"));
    const below = { kind: "found", below: at("named") } as const;
    expect(await write(at("named/b.txt"), "again", below)).toEqual({ kind: "written" });
  });

  test("a loop of links is told", async () => {
    symlinkSync("b.txt", at("a.txt"));
    symlinkSync("a.txt", at("b.txt"));
    expect(await write(at("a.txt"), "after", named)).toEqual({ kind: "failed", reason: "ELOOP" });
  });
});

describe("what a killed write left", () => {
  const machine = [...hostname()].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7);
  /** No process has this number. */
  const gone = 2 ** 30;

  test.each([
    ["of a process that has ended", `.mixwijzer-${machine}-${gone}-abcd.tmp`, 0, false],
    ["of a process that still runs", `.mixwijzer-${machine}-${process.ppid}-abcd.tmp`, 0, true],
    ["of another machine", `.mixwijzer-${machine + 1}-${gone}-abcd.tmp`, 0, true],
    ["of another machine, a day ago", `.mixwijzer-${machine + 1}-${gone}-abcd.tmp`, 25, false],
    ["of an earlier process with the same number", `.mixwijzer-${machine}-${process.pid}-abcd.tmp`, 5, false],
    ["of something else", `.mixwijzer-${machine}-${gone}-abcd.tmp.txt`, 0, true],
  ])("%s is swept at the next write, or not", async (_, name, hours, stays) => {
    put(name);
    const then = Date.now() / 1000 - hours * 3600;
    utimesSync(at(name), then, then);
    await write(at("a.txt"), "after", named);
    expect(readdirSync(folder).includes(name)).toBe(stays);
  });
});

describe("what is added to a file", () => {
  test("is all there, or nothing of it", () => {
    const path = put("a.md");
    expect(append(path, " and after")).toEqual({ kind: "written" });
    expect(readFileSync(path, "utf8")).toBe("before and after");
    expect(append(at("none/a.md"), "x")).toEqual({ kind: "failed", reason: "ENOENT" });
  });
});

test("a file with two names is replaced under the one that is written", async () => {
  linkSync(put("a.txt"), at("b.txt"));
  await write(at("a.txt"), "after", named);
  expect([readFileSync(at("a.txt"), "utf8"), readFileSync(at("b.txt"), "utf8")]).toEqual(["after", "before"]);
});
