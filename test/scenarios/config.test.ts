import { describe, expect, test } from "vitest";
import type { World } from "../cli/memory-io.ts";
import { example, run } from "./run.ts";

const config = "mixwijzer.config.yaml";
const teachers = example("b2-hybrid-teachers").replace(/^language: .*\n/m, "");

/** A folder in a repository, and what is in its files. */
function repository(files: NonNullable<World["files"]>): World {
  return { files: { "/home/adviser/.git": "folder", "a.yaml": teachers, ...files } };
}

/** A folder two below the root of a repository. */
function deepInRepository(files: NonNullable<World["files"]>): World {
  return { files: { "/.git": "folder", "a.yaml": teachers, ...files } };
}

const dutch = "Zet in op";

describe("finding the settings", () => {
  test.each([
    ["in the working directory", repository({ [config]: "language: nl" })],
    ["in the working directory, without a repository", { files: { "a.yaml": teachers, [config]: "language: nl" } }],
    ["at the root of the repository", deepInRepository({ [`../../${config}`]: "language: nl" })],
    [
      "the nearest of several",
      deepInRepository({ [`../${config}`]: "language: nl", [`../../${config}`]: "language: en" }),
    ],
  ])("%s", async (_, world) => {
    expect((await run("advise a.yaml", world)).output).toContain(dutch);
  });

  test.each([
    ["above the root", repository({ [`../${config}`]: "language: nl" })],
    ["in the folder above, without a repository", { files: { "a.yaml": teachers, [`../${config}`]: "language: nl" } }],
  ])("not %s", async (_, world) => {
    expect((await run("advise a.yaml", world)).output).not.toContain(dutch);
  });

  test("--config names another file, and --no-config none", async () => {
    const world = repository({ [config]: "language: en", "other.yaml": "language: nl" });
    expect((await run("advise a.yaml --config other.yaml", world)).output).toContain(dutch);
    expect((await run("advise a.yaml --config other.yaml --no-config", world)).output).not.toContain(dutch);
    expect((await run("advise a.yaml --no-config", repository({ [config]: "language: nl" }))).output).not.toContain(
      dutch,
    );
    const { code, error } = await run("advise a.yaml --config none.yaml", world);
    expect([code, error]).toEqual([2, expect.stringContaining("file/missing")]);
  });

  test("an empty file says nothing", async () => {
    for (const text of ["", "# later\n", "---\n"]) {
      expect((await run("advise a.yaml", repository({ [config]: text }))).code).toBe(0);
    }
  });
});

describe("what is wrong with the settings", () => {
  test.each([
    ["casses: cases", "shape/unknown-key", "1:1", 'Did you mean "cases"?'],
    ["fail-on: warn", "shape/bad-choice", "1:10", 'Did you mean "warning"?'],
    ["reports:\n  serif: a.sarif", "shape/unknown-key", "2:3", 'Did you mean "sarif"?'],
    ["severity:\n  audit/no-plan: of", "shape/bad-choice", "2:18", 'Did you mean "off"?'],
    ["severity: [audit/no-plan]", "shape/wrong-kind", "1:11", "a group of keys with values"],
    ["max-warnings: -1", "shape/bad-number", "1:15", "Write 0 or more."],
    ["max-warnings: 1.5", "shape/bad-number", "1:15", "Write a whole number."],
    ["cache: { place: a }", "shape/unknown-key", "1:10", '"location"'],
    ["rules:", "shape/wrong-kind", "1:1", "nothing"],
    ["rules: ../rules", "config/outside", "1:8", "Name a path in the repository"],
    ["rules: /etc", "config/outside", "1:8", "/etc"],
    ["cases: [a, '!../b']", "config/outside", "1:12", "../b"],
    ["cache: { location: ../cache.json }", "config/outside", "1:20", '"cache.location"'],
    ["reports: { json: ../report.json }", "config/outside", "1:18", '"reports.json"'],
    ["- cases", "config/not-a-mapping", "1:1", "docs/ci.md"],
    ["cases: a\n---\nrules: b", "config/several-documents", "3:1", "join the parts"],
    ["cases: a\ncases: b", "yaml/duplicate-key", "2:1", "cases"],
    ["cases: [a", "yaml/syntax", "1:8", "bracket"],
  ])("%j is %s at %s", async (text, code, at, words) => {
    const { error, output, ...found } = await run("advise a.yaml --lang en", repository({ [config]: text }));
    expect(found.code).toBe(2);
    expect(output).toBe("");
    expect(error).toContain(`${config}:${at}  error  ${code}`);
    expect(error.replaceAll(/\s+/g, " ")).toContain(words);
    expect(error).toMatch(/\n {4}\d+ \| /);
  });

  test("is told at once, in the language that the settings say", async () => {
    const { error } = await run("check a.yaml", repository({ [config]: "language: nl\ncasses: a\nfail-on: warn\n" }));
    expect(error).toContain('Bedoelt u "cases"?');
    expect(error).toContain('Bedoelt u "warning"?');
  });

  test("does not keep their schema from being printed", async () => {
    expect((await run("schema config", repository({ [config]: "casses: a" }))).code).toBe(0);
    expect((await run("schema case", repository({ [config]: "casses: a" }))).code).toBe(2);
  });
});
