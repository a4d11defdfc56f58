import { describe, expect, it } from "vitest";
import { languages } from "../../../../src/language/languages.ts";
import { linesOf } from "../../../../src/report/document/blocks.ts";
import type { Section } from "../../../../src/report/document/document.ts";
import { plainText } from "../../../../src/report/document/lines.ts";
import { exampleCase, memoOn } from "../example-memos.ts";

const textOf = (sections: readonly Section[]): string =>
  sections.flatMap(({ blocks }) => linesOf(blocks).map(plainText)).join("\n");

describe.each(languages)("what research found, in a memo (%s)", (language) => {
  const { sections } = memoOn(exampleCase("b2-hybrid-teachers"), language);
  const annexes = sections.filter(({ annex }) => annex);
  const told = textOf(annexes);

  it("stands in the annex, with its limits, the statements and where it was published", () => {
    const wanted = {
      nl: ["De steekproef is klein", "Dit spreekt uitspraak T3 van de bron tegen: ‘Een pilot", "abstract gelezen"],
      en: ["The sample is small", "This contradicts statement T3 of the source: “A pilot", "abstract read"],
    };
    for (const part of ["E1, CPB (2018):", "E5, ", ...wanted[language]]) expect(told).toContain(part);
    const links = annexes.flatMap(({ blocks }) => linesOf(blocks).flat()).filter(({ kind }) => kind === "link");
    expect(links).toContainEqual(expect.objectContaining({ url: expect.stringMatching(/^https:\/\/www\.cpb\.nl\//) }));
  });

  it("says that it does not count", () => {
    expect(told).toContain(language === "nl" ? "Zij tellen in het advies niet mee" : "They do not count in the advice");
  });

  it("is no part of the body, and no footnote rests on it", () => {
    const body = textOf(sections.filter(({ annex }) => !annex));
    expect(body).not.toMatch(/\bE\d\b|CPB/);
  });
});
