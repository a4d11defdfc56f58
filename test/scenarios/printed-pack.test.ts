import { describe, expect, test } from "vitest";
import { blocksOf, readPage } from "../support/pages.ts";
import { run } from "./run.ts";

/** The files of the whole small pack that a page prints, by the names in their first lines. */
function printedPack(page: string): Readonly<Record<string, string>> {
  const files = blocksOf(readPage(page)).flatMap(({ text }) => {
    const [, path] = /^# ((?:[a-z]+\/)?[a-z0-9-]+\.yaml)\n/.exec(text) ?? [];
    return path === undefined ? [] : [[`mine/${path}`, text] as const];
  });
  return Object.fromEntries(files);
}

describe.each(["docs/rule-language.md", "docs/nl/rule-language.md"])("the whole small pack in %s", (page) => {
  const files = printedPack(page);

  test.each(["lint", "test"])("passes rules %s as it is printed", async (command) => {
    expect(Object.keys(files)).toHaveLength(8);
    const { code, error } = await run(`rules ${command} --rules mine`, { files });
    expect([code, error]).toEqual([0, ""]);
  });

  test("gives advice that rests on its source", async () => {
    const theme = { "theme.yaml": "title: Our street\nfacts: { stage: trying, safe-road: no }\n" };
    const { output } = await run("advise theme.yaml --rules mine --verbose", { files: { ...files, ...theme } });
    expect(output).toContain("Lending");
    expect(output.replace(/\s+/g, " ")).toContain("Beginning, pages 4–6");
  });
});
