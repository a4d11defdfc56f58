import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readCases } from "../../src/case/read-cases.ts";
import { advise } from "../../src/index.ts";
import { lowerFirst, upperFirst } from "../../src/language/sentence.ts";
import { dialogueWording, reportWording } from "../../src/language/wordings.ts";
import { blocksOf, readPage, root, withOutputs, withRows } from "../support/pages.ts";
import { realPack } from "../support/real-pack.ts";
import { example, run } from "./run.ts";

/** The README in each language. */
const readmes = [
  ["README.md", "en"],
  ["README.nl.md", "nl"],
] as const;

/** The README has dots for the pack's digest, which every change of a rule changes. */
const withoutDigest = (text: string): string => text.trimEnd().replace(/\([0-9a-f]{12}\)/g, "(…)");

const teachers = { "case.yaml": example("b2-hybrid-teachers") };

/** What a case file says, without its words. */
function caseIn(page: string) {
  const text = blocksOf(page).find(({ language }) => language === "yaml")?.text ?? "";
  const { cases, diagnostics } = readCases({ path: "case.yaml", text }, realPack);
  expect(diagnostics).toEqual([]);
  return cases.map(({ case: { facts, notes, current, planned, expect: expected } }) => ({
    facts,
    noted: Object.keys(notes),
    current,
    planned,
    expected,
  }));
}

describe.each(readmes)("%s", (path, lang) => {
  const page = readPage(path);

  test("shows what the program prints, and explains levels and phases in the words of the rules", async () => {
    const printed = async (line: string) =>
      withoutDigest((await run(`${line} --lang ${lang}`, { files: teachers })).output);
    const outputs = [
      await printed("advise case.yaml"),
      undefined, // The interview, which has tests of its own.
      await printed("what-if case.yaml --set maturity=running --set chain-gap=severe"),
    ];
    const levels = realPack.levels.map(({ numeral, name, summary }) => [numeral, name[lang], summary[lang]]);
    const phases = realPack.phases.phases.map(({ name, summary }) => [name[lang], summary[lang]]);
    const filled = withRows(withOutputs(page, outputs), [levels, phases]);
    await expect(filled).toMatchFileSnapshot(join(root, path));
  });

  test("quotes the program in its own words", () => {
    const { open } = reportWording[lang];
    const name = lowerFirst(realPack.levels[1]?.name[lang] ?? "");
    const quoted = [
      dialogueWording[lang].unknown,
      `${open.label.proven}: ${open.proven}`,
      open.provenButForms({ names: `II (${name})`, count: 1 }),
    ];
    expect(quoted.filter((words) => !page.includes(`*${upperFirst(words)}*`))).toEqual([]);
  });

  test("shows a case file that is read without complaint and meets its expectations", async () => {
    const text = blocksOf(page).find(({ language }) => language === "yaml")?.text ?? "";
    const { code, output } = await run("advise case.yaml --format json", { files: { "case.yaml": text } });
    expect(code).toBe(0);
    const { expectations }: { expectations: readonly { ok: boolean }[] } = JSON.parse(output);
    expect(expectations.map(({ ok }) => ok)).toEqual([true, true, true]);
  });

  test("shows a program that lists the seven levels", () => {
    const code = blocksOf(page).find(({ language }) => language === "js")?.text ?? "";
    const logged: string[] = [];
    const log = (...words: readonly string[]) => logged.push(words.join(" "));
    new Function("advise", "console", code.replace(/^import .*$/m, ""))(advise, { log });
    expect(logged).toHaveLength(7);
    expect(logged).toContain(`III ${realPack.levels[2]?.name[lang]} lead`);
  });
});

test.each(readmes)("%s shows a rule as its file has it", (path) => {
  const rule = blocksOf(readPage(path)).find(({ text }) => text.startsWith("# rules/"))?.text ?? "";
  const [first = "", ...lines] = rule.trimEnd().split("\n");
  expect(readPage(first.slice(2)).replace(/^ {2}/gm, "")).toContain(lines.join("\n"));
});

test("the case file says the same in every language", () => {
  const [one, ...others] = readmes.map(([path]) => caseIn(readPage(path)));
  for (const other of others) expect(other).toEqual(one);
});
