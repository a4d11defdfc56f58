import { describe, expect, it } from "vitest";
import { languages } from "../../../../src/language/languages.ts";
import { lowerFirst } from "../../../../src/language/sentence.ts";
import { linesOf } from "../../../../src/report/document/blocks.ts";
import type { Section } from "../../../../src/report/document/document.ts";
import { plainText } from "../../../../src/report/document/lines.ts";
import { memoLengths } from "../../../../src/report/memo/template.ts";
import { generatePlausible } from "../../../support/plausible-cases.ts";
import { runs } from "../../../support/properties.ts";
import { realPack } from "../../../support/real-pack.ts";
import { briefOn, exampleCase, exampleNames, memoOn } from "../example-memos.ts";

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

const forms = languages.flatMap((language) => memoLengths.map((length) => ({ language, length })));

it.each(forms)(
  "the annexes say once what each phase and each level is ($length, $language)",
  ({ language, length }) => {
    const phases = realPack.phases.phases.map(({ summary }) => summary);
    const levels = realPack.levels.map(({ summary }) => summary);
    const generated = [0.9, 0.3].flatMap((known, seed) => generatePlausible({ count: runs(8), seed: seed + 3, known }));
    for (const subject of [...exampleNames.map(exampleCase), ...generated]) {
      const { memo } = briefOn(subject, language, length, "inside");
      // A memo of a page or two says the same in short before its annexes, which are the whole form.
      const told = textOf(length === "full" ? memo.sections : memo.sections.filter(({ annex }) => annex));
      const times = [...phases, ...levels].map((said) => {
        const wordings = [said, said.general ?? said].map((text) => lowerFirst(text[language]));
        return Math.max(...wordings.map((wording) => told.split(wording).length - 1));
      });
      expect(times, subject.id).toEqual([...phases, ...levels].map(() => 1));
    }
  },
);
