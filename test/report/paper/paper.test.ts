import { describe, expect, test } from "vitest";
import { languages } from "../../../src/language/languages.ts";
import { reportWording } from "../../../src/language/wordings.ts";
import { linesOf } from "../../../src/report/document/blocks.ts";
import { plainText } from "../../../src/report/document/lines.ts";
import { htmlMemo } from "../../../src/report/html/render-memo.ts";
import { markdownMemo } from "../../../src/report/markdown/render-memo.ts";
import { findOutFirst } from "../../../src/report/paper/find-out-first.ts";
import { groupQuestions, questionBlocks, questionSheet } from "../../../src/report/paper/question-sheet.ts";
import { openPhaseAdvice } from "../../fixtures/advice/open-phase.ts";
import { pilotAdvice } from "../../fixtures/advice/pilot.ts";
import { realPack } from "../../support/real-pack.ts";

describe.each(languages)("a sheet of questions in %s", (language) => {
  test("reads so", async () => {
    const sheet = markdownMemo(questionSheet(realPack, language));
    await expect(sheet).toMatchFileSnapshot(`../../golden/question-sheet.${language}.md`);
  });

  test("has every question of the pack once, under a subject", () => {
    const groups = groupQuestions(realPack, language, reportWording[language]);
    const facts = groups.flatMap((group) => group.facts.map(({ id }) => id));
    expect(facts.toSorted()).toEqual(realPack.facts.map(({ id }) => id).toSorted());
    expect(new Set(groups.map(({ title }) => title)).size).toBe(groups.length);
    expect(groups.at(-1)?.title).not.toBe(reportWording[language].paper.theRest);
  });

  test.each(realPack.facts)("has a box with words for each answer to $id, and one for not knowing", (fact) => {
    const { dontKnow, noneOfThese } = reportWording[language].paper;
    const labels = [
      ...fact.values.map(({ label }) => label[language]),
      ...(fact.kind === "set" ? [noneOfThese] : []),
      dontKnow,
    ];
    const boxes = questionBlocks(realPack, fact, language).flatMap((block) =>
      block.kind === "list"
        ? block.items.flatMap(({ mark, line }) => (mark?.text === "☐" ? [plainText(line).toLowerCase()] : []))
        : [],
    );
    expect(boxes).toHaveLength(labels.length);
    for (const [index, label] of labels.entries()) expect(boxes[index]).toMatch(new RegExp(`^${pattern(label)}`));
  });

  test("is a page with boxes in the place of bullets", () => {
    expect(htmlMemo(questionSheet(realPack, language))).toContain('<ul class="boxes">\n<li>☐ ');
  });
});

const pattern = (text: string): string => text.toLowerCase().replace(/[()[\].*+?^$|\\]/g, "\\$&");

describe("what to find out first", () => {
  test("has each question that can change the mix, with what its answers change and room for who and when", () => {
    const { title, blocks } = findOutFirst(openPhaseAdvice);
    expect(title).toBe("Wat u eerst uitzoekt");
    const table = blocks.find((block) => block.kind === "table");
    expect(table).toMatchObject({ head: ["Vraag", "Wat het antwoord kan veranderen", "Wie", "Wanneer"] });
    const rows = table?.kind === "table" ? table.rows.map((row) => row.map(plainText)) : [];
    expect(rows.map(([question]) => question)).toEqual(openPhaseAdvice.settled.open.map(({ question }) => question));
    expect(rows[0]?.[1]).toMatch(/^bij ‘/);
    expect(rows.every(([, , who, when]) => who?.startsWith("……") && when?.startsWith("……"))).toBe(true);
  });

  test("says so where the answer to no question changes the mix", () => {
    const settled = { ...pilotAdvice, settled: { status: "proven", open: [] } } as const;
    expect(linesOf(findOutFirst(settled).blocks).map(plainText)).toEqual([
      "Van geen vraag verandert het antwoord op zichzelf de mix.",
    ]);
  });
});
