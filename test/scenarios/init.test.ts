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

test.each(["nl", "en"] as const)("init and rules show say what each phase means (%s)", async (lang) => {
  const { phases } = builtIn.pack();
  const flat = (text: string): string => text.replace(/[\s#]+/g, " ");
  const made = flat((await run(`init --lang ${lang}`)).output);
  const shown = flat((await run(`rules show ${phases.fact} --lang ${lang}`)).output);
  for (const { id, name, summary } of phases.phases) {
    expect(made).toContain(`${id}: ${name[lang]}. ${summary[lang]}`);
    expect(shown).toContain(`${id}: ${name[lang]}. ${summary[lang]}`);
  }
});

test("init says of every fact what its answers mean", async () => {
  const text = (await run("init --lang en")).output.replace(/[\s#]+/g, " ");
  for (const { help } of builtIn.pack().facts) expect(text).toContain(help.en.replace(/\s+/g, " "));
});
