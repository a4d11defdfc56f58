import { describe, expect, test } from "vitest";
import { example, run } from "./run.ts";

/** A name that would turn what follows red, move the cursor and end a line, were it printed as it is. */
const name = "x\u001b[31m\u0007\n\u202ey";
const files = {
  "a.yaml": example("b2-hybrid-teachers"),
  [`${name}.yaml`]: example("b2-hybrid-teachers"),
  [`d/${name}.yaml`]: "facts: { phase: [pilt] }\nexpect: { phase: [scale-up] }\n",
  [`${name}.json`]: "{",
};

describe("a name with control characters", () => {
  test.each([
    "advise a.yaml -o N.md",
    "advise a.yaml -o N.yaml",
    "advise N.yaml --verbose",
    "advise N",
    "advise a.yaml --case N",
    "advise a.yaml --rules N",
    "advise a.yaml --lang N",
    "advise a.yaml --N",
    "advise a.yaml N",
    "explain N.yaml",
    "explain a.yaml N",
    "what-if a.yaml --set N=1",
    "what-if a.yaml --set phase=N",
    "compare a.yaml N.yaml",
    "compare N.yaml",
    "init N.md",
    "schema N",
    "rules show N",
    "rules list N",
    "N",
    "help N",
    "memo N.yaml",
    "memo d --out N",
    "memo a.yaml --template N",
    "memo a.yaml -o N.docx",
    "check d",
    "check d --format github",
    "check N.yaml --update",
    "check N*.yaml",
    "check N",
    "check a.yaml --shard N",
    "check a.yaml --baseline N.json",
    "check a.yaml --baseline N --update-baseline",
    "check a.yaml --output.json N.out",
    "merge N.json",
  ])("steers no terminal: %s", async (line) => {
    const hostile = line.split(" ").map((word) => word.replace("N", name));
    const { output, error } = await run("", { files }, {}, hostile);
    // Colours of the program itself there are none, since this is no terminal.
    expect(`${output}${error}`).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  });

  test("is the same file to who writes it", async () => {
    const { written } = await run("", { files }, {}, ["advise", "a.yaml", "-o", `${name}.md`]);
    expect([...written.keys()]).toEqual([`${name}.md`]);
  });
});

describe("where the exit code is 2, standard error says so", () => {
  const broken = { ...files, "bad.yaml": "a: [", "bad.ndjson": '{"facts":{"phase":"x"}}\n' };

  test.each([
    "check bad.yaml",
    "check bad.yaml --quiet",
    "check bad.yaml a.yaml -o report.txt --quiet",
    "check bad.ndjson --format json",
    "check bad.yaml --shard 1/1 --format blob",
    "check bad.yaml --baseline base.json --update-baseline --quiet",
    "advise bad.yaml -o out.txt --quiet",
    "memo bad.yaml --out memos --quiet",
    "merge bad.yaml --quiet",
    "schema nothing --quiet",
  ])("%s", async (line) => {
    const { code, error } = await run(line, { files: broken });
    expect(code).toBe(2);
    expect(error.trim()).not.toBe("");
  });
});
