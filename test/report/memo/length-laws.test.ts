import { describe, expect, it } from "vitest";
import type { Advice } from "../../../src/advice/advice.ts";
import { type Language, languages } from "../../../src/language/languages.ts";
import { linesOf } from "../../../src/report/document/blocks.ts";
import type { Document } from "../../../src/report/document/document.ts";
import { plainText } from "../../../src/report/document/lines.ts";
import { markdownMemo } from "../../../src/report/markdown/render-memo.ts";
import { tiesOf } from "../../../src/report/memo/assign-reasons.ts";
import type { MemoParts } from "../../../src/report/memo/lay-out-memo.ts";
import { builtInForm } from "../../../src/report/memo/read-template.ts";
import { type AnnexPlace, annexPlaces } from "../../../src/report/memo/template.ts";
import { writeMemoParts } from "../../../src/report/memo/write-memo.ts";
import { generatePlausible } from "../../support/plausible-cases.ts";
import { runs } from "../../support/properties.ts";
import { adviceOn, exampleCase, exampleNames } from "./example-memos.ts";

const most = { page: 450, short: 800 } as const;
const lengths = ["page", "short"] as const;

function partsOf(advice: Advice, length: keyof typeof most, annex: AnnexPlace): MemoParts {
  return writeMemoParts(advice, { date: "2026-11-24", ...builtInForm(length, advice.language) }, annex);
}

/** As `wc -w` counts them, marks and notes included. */
function wordsOf(memo: Document): number {
  return markdownMemo(memo).trim().split(/\s+/).length;
}

/** What a memo's body says, piece by piece: a reason, which the rules may begin as another one, is one piece. */
function piecesOf(memo: Document): readonly string[] {
  const body = memo.sections.filter(({ annex }) => !annex).flatMap(({ blocks }) => blocks);
  return linesOf(body).flatMap((line) => line.flatMap((part) => (part.kind === "text" ? [part.text.trim()] : [])));
}

/** What holds of every memo of a page or two. */
function checkBody(advice: Advice, length: keyof typeof most): void {
  const { memo } = partsOf(advice, length, "separate");
  const where = `${length} ${advice.language} ${JSON.stringify(advice.case.facts)}`;
  expect(wordsOf(memo), where).toBeLessThanOrEqual(most[length]);
  expect(wordsOf(partsOf(advice, length, "none").memo), where).toBeLessThanOrEqual(most[length]);
  const said = piecesOf(memo).filter((piece) => piece.split(" ").length > 3);
  expect(
    said.filter((piece, index) => said.indexOf(piece) !== index),
    where,
  ).toEqual([]);
  const text = piecesOf(memo).join("\n");
  expect(text, where).not.toMatch(/undefined|NaN|\{\{| [,;:?!]/);
  // "No other combination is better" is not said beside one that is as good.
  const isBest = /no other combination is better|is geen andere combinatie beter/u.test(text);
  const isTied = /mixes are equally good|mixen even goed/u.test(text);
  expect(isBest && isTied, where).toBe(false);
  const hasMix =
    advice.phase.origin !== "open" && advice.levels.some(({ role }) => role === "lead" || role === "support");
  if (hasMix && !advice.sustainment.letsGo) expect(isTied, where).toBe(tiesOf(advice) !== null);
}

const examples = exampleNames.flatMap((name) => languages.map((language) => ({ name, language })));

describe.each(examples)("the memo on $name ($language)", ({ name, language }) => {
  const advice = adviceOn(exampleCase(name), language);

  it.each(lengths)("keeps to its words, and says nothing twice: %s", (length) => {
    checkBody(advice, length);
  });

  it.each(lengths)("asks and advises within its first ten lines that say something: %s", (length) => {
    const lines = markdownMemo(partsOf(advice, length, "separate").memo)
      .split("\n")
      .filter((line) => line !== "");
    const asked = lines.findIndex((line) => /^## (Decision asked|Gevraagd besluit)$/.test(line));
    const next = lines.findIndex((line, index) => index > asked && line.startsWith("## "));
    expect(asked).toBeGreaterThan(0);
    expect(lines.slice(0, 10).join(" ")).toMatch(/We ask you to|Wij vragen u/);
    expect(asked).toBeLessThan(6);
    expect(next).toBeGreaterThan(asked);
  });

  it("leaves nothing of the whole form out of body and annex together", () => {
    const whole = writeMemoParts(advice, { date: "2026-11-24", ...builtInForm("full", language) }, "inside").memo;
    const { memo } = partsOf(advice, "short", "inside");
    // Places are called otherwise, and what the head says of the decision is asked for.
    const bare = (sentence: string): string =>
      sentence.replace(/ ?\(?(?:in )?(?:annex|section|bijlage|paragraaf) [A-Z\d]+\)?/gu, "").toLowerCase();
    const told = linesOf(memo.sections.flatMap(({ blocks }) => blocks))
      .map((line) => bare(plainText(line)))
      .join("\n");
    const wanted = linesOf(
      whole.sections
        .filter(({ holds }) => !holds.some((each) => each === "header" || each === "timing"))
        .flatMap(({ blocks }) => blocks),
    );
    const lost = wanted
      .filter((line) => line.every(({ kind }) => kind !== "gap"))
      .map((line) => bare(plainText(line)))
      .filter((sentence) => !told.includes(sentence));
    expect(lost).toEqual([]);
  });

  it("has its annexes apart, inside or nowhere, with every gap once", () => {
    const made = Object.fromEntries(annexPlaces.map((place) => [place, partsOf(advice, "short", place)]));
    expect(made.inside?.annex).toBeNull();
    expect(made.none?.annex).toBeNull();
    expect(made.separate?.memo.sections.some(({ annex }) => annex)).toBe(false);
    expect(made.separate?.annex?.sections.filter(({ title }) => title !== "").every(({ annex }) => annex)).toBe(true);
    const apart = [...(made.separate?.memo.gaps ?? []), ...(made.separate?.annex?.gaps ?? [])].map(({ text }) => text);
    expect(made.inside?.memo.gaps.map(({ text }) => text)).toEqual(apart);
    const named = apart.filter((text) => !/^(name|date|naam|datum)$/.test(text));
    expect(new Set(named).size).toBe(named.length);
  });

  it("has footnotes that lead to the statement in the annex, and there to the line", () => {
    const { memo, annex } = partsOf(advice, "short", "separate");
    for (const { text } of memo.notes) expect(text).toMatch(/(annex|bijlage) H\.$/);
    const rows = (annex?.sections ?? [])
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === "table" && block.head.length === 3 ? block.rows : []));
    for (const id of new Set(memo.notes.flatMap(({ text }) => text.match(/\b[A-Z]\d+\b/g) ?? []))) {
      const row = rows.find(([first = []]) => plainText(first) === id);
      expect(plainText(row?.[2] ?? []), id).toMatch(/(lines?|regels?) \d+/);
    }
  });
});

const generated = [1, 0.9, 0.6, 0.2].flatMap((known, seed) =>
  generatePlausible({ count: runs(50), seed: seed + 11, known }),
);

it.each(languages)(
  "memos on 200 generated cases keep to their words, and say nothing twice (%s)",
  (language: Language) => {
    expect(generated.length).toBeGreaterThanOrEqual(200);
    for (const subject of generated) for (const length of lengths) checkBody(adviceOn(subject, language), length);
  },
);
