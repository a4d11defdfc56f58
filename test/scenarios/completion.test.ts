import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { installProgram } from "../support/install-program.ts";
import { run } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "mixwijzer-completion-"));
const { PATH = "" } = process.env;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Puts the program on the path of a shell, and gives what a script of it prints; null: there is no such shell. */
function inShell(shell: string, script: string): string | null {
  const ran = spawnSync(shell, ["-c", script], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, PATH: `${folder}${delimiter}${PATH}`, LC_ALL: "C.UTF-8" },
  });
  if (ran.error !== undefined) return null;
  expect(ran.stderr).toBe("");
  return ran.stdout;
}

const lacks = (shell: string): boolean => spawnSync(shell, ["--version"]).error !== undefined;

describe("completion", () => {
  test.each(["bash", "zsh", "fish"])("prints a script for %s, and what may come next for it", async (shell) => {
    const script = await run(`completion ${shell}`);
    expect(script).toMatchObject({ code: 0, error: "" });
    expect(script.output).toContain(`mixwijzer completion ${shell}`);
    const next = await run("", {}, {}, ["completion", shell, "mixwijzer advise --set pha", "--lang", "nl"]);
    expect(next.output).toBe(
      { bash: "phase=\n", zsh: "phase=:Fase van het thema\n", fish: "phase=\tFase van het thema\n" }[shell],
    );
  });

  test("gives the cases of the file that is named, and none where it cannot be read", async () => {
    const files = { "two.yaml": "id: one\ntitle: One\nfacts: {}\n---\nid: other\ntitle: Other\nfacts: {}\n" };
    const ask = (name: string) => run("", { files }, {}, ["completion", "fish", `mixwijzer advise ${name} --case `]);
    expect((await ask("two.yaml")).output).toBe("one\tOne\nother\tOther\n");
    expect(await ask("none.yaml")).toMatchObject({ code: 0, output: "", error: "" });
  });

  test("gives bash what comes after the sign at which it breaks words", async () => {
    const next = await run("", {}, {}, ["completion", "bash", "mixwijzer advise --set=phase=s"]);
    expect(next.output).toBe("scale-up\n");
  });

  test("of no shell that there is, is wrong usage", async () => {
    expect((await run("completion csh")).error).toContain("usage/bad-value");
  });
});

describe("the script for", () => {
  installProgramOnPath();

  test.skipIf(lacks("bash"))("bash completes words, and leaves files to bash", () => {
    const complete = (line: string): string =>
      `COMP_LINE='${line}'; COMP_POINT=\${#COMP_LINE}; _mixwijzer; printf '%s,' "\${COMPREPLY[@]}"; echo;`;
    const lines = [
      "mixwijzer adv",
      "mixwijzer advise a.yaml --set phase=sc",
      "mixwijzer advise ",
      "mixwijzer $(touch ran) ",
    ];
    expect(inShell("bash", `source <(mixwijzer completion bash); ${lines.map(complete).join("")}`)).toBe(
      "advise,\nscale-up,\n,\n,\n",
    );
    expect(inShell("bash", "ls")).not.toContain("ran\n");
  });

  test.skipIf(lacks("zsh"))("zsh can be read by zsh", () => {
    expect(inShell("zsh", "compdef() { echo $1 $2; }; source <(mixwijzer completion zsh)")).toBe(
      "_mixwijzer mixwijzer\n",
    );
  });

  test.skipIf(lacks("fish"))("fish completes words with what they mean, and files", () => {
    writeFileSync(join(folder, "plan.yaml"), "");
    const complete = (line: string): string => `complete --do-complete '${line}';`;
    const lines = ["mixwijzer rules li", "mixwijzer advise pl"];
    const shown = inShell("fish", `mixwijzer completion fish | source; ${lines.map(complete).join("")}`);
    expect(shown).toMatch(/^lint\t.+\nlist\t.+\nplan\.yaml/);
  });
});

function installProgramOnPath(): void {
  const program = join(installProgram(), "bin/mixwijzer.js");
  writeFileSync(join(folder, "mixwijzer"), `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`);
  chmodSync(join(folder, "mixwijzer"), 0o755);
}
