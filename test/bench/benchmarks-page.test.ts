import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const [, commit = ""] = /for commit ([0-9a-f]{7,40}) /.exec(readFileSync("docs/benchmarks.md", "utf8")) ?? [];

function git(...args: readonly string[]): { readonly status: number | null; readonly text: string } {
  const { status, stdout } = spawnSync("git", args, { encoding: "utf8" });
  return { status, text: (stdout ?? "").trim() };
}

/** A copy without its history cannot say what is in it. */
const hasHistory = git("rev-parse", "--is-shallow-repository").text === "false";

describe("the page of benchmarks", () => {
  it("names the commit that was measured", () => {
    expect(commit).not.toBe("");
  });

  it.runIf(hasHistory)("names one that is in the history", () => {
    expect(git("merge-base", "--is-ancestor", commit, "HEAD").status).toBe(0);
  });
});
