import { expect, test } from "vitest";
import { builtIn } from "../../src/built-in/built-in-pack.ts";
import { readCases } from "../../src/case/read-cases.ts";
import { run } from "./run.ts";

test.each(["nl", "en"])(
  "init makes a case file in %s that reads back without problems, all facts unknown",
  async (lang) => {
    const { code, written } = await run(`init new.yaml --lang ${lang}`);
    const text = written.get("new.yaml") ?? "";
    const pack = builtIn.pack();
    const { cases, diagnostics } = readCases({ path: "new.yaml", text }, pack);
    expect({ code, diagnostics }).toEqual({ code: 0, diagnostics: [] });
    expect(cases[0]?.case).toMatchObject({ id: "new", language: lang, facts: {} });
    for (const fact of pack.facts) expect(text).toContain(`\n  ${fact.id}: unknown\n`);
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  },
);

test("init prints where no file is named, and keeps what is there", async () => {
  expect((await run("init")).output).toBe((await run("init new.yaml")).written.get("new.yaml"));
  expect(await run("init a.yaml", { files: { "a.yaml": "mine" } })).toMatchObject({
    code: 2,
    error: expect.stringContaining("usage/file-exists"),
  });
});

test("a made case file gives advice at once", async () => {
  const { output } = await run("init");
  expect(await run("advise new.yaml", { files: { "new.yaml": output } })).toMatchObject({ code: 0, error: "" });
});
