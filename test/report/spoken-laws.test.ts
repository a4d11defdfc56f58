import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import type { Advice } from "../../src/advice/advice.ts";
import { compareAdvice } from "../../src/advice/compare-advice.ts";
import { explainAdvice } from "../../src/advice/explain-advice.ts";
import { languages } from "../../src/language/languages.ts";
import { markdownReport, textReport } from "../../src/report/advice-report.ts";
import { explainMarkdown, explainReport } from "../../src/report/explain-report.ts";
import { markdownMemo } from "../../src/report/markdown/render-memo.ts";
import type { ReportContext } from "../../src/report/report-context.ts";
import { whatIfMarkdown, whatIfReport } from "../../src/report/what-if-report.ts";
import { contrasts, spokenOf } from "../fixtures/advice/contrasts.ts";
import { adviceFixtures } from "../fixtures/advice/index.ts";
import { pilotAdvice } from "../fixtures/advice/pilot.ts";
import { contextOf } from "../fixtures/context.ts";
import { exampleCase, memoOn } from "./memo/example-memos.ts";

type Render = (advice: Advice, context: ReportContext) => string;

const renderings: readonly (readonly [name: string, render: Render])[] = [
  ["the first screen", textReport],
  ["the full text", (advice, context) => textReport(advice, { ...context, verbose: true })],
  ["the Markdown", markdownReport],
  ["an explanation", (advice, context) => explainReport(explainAdvice(advice), context)],
  ["an explanation in Markdown", (advice, context) => explainMarkdown(explainAdvice(advice), context)],
  ["a comparison", (advice, context) => whatIfReport(compareAdvice(pilotAdvice, advice), context)],
  ["a comparison in Markdown", (advice, context) => whatIfMarkdown(compareAdvice(pilotAdvice, advice), context)],
];

describe.each(renderings)("%s", (_, render) => {
  it.each(languages.flatMap((language) => [false, true].map((plain) => ({ language, plain }))))(
    "has no two lines that differ in marks alone: $language, plain: $plain",
    ({ language, plain }) => {
      for (const { advice } of adviceFixtures) {
        const text = render(advice, contextOf({ language, plain, width: 1_000 }));
        const lines = new Set(text.split("\n").map((line) => line.replace(/^\s*([-•] )?/, "").replaceAll(/\s+/g, " ")));
        const spoken = [...lines].map(spokenOf).filter((line) => line !== "");
        expect(spoken.filter((line, index) => spoken.indexOf(line) !== index)).toEqual([]);
      }
    },
  );

  it.each(contrasts)("tells %s apart without marks, where it does with them", (_name, one, other) => {
    for (const plain of [false, true]) {
      const [first, second] = [one, other].map((advice) => render(advice, contextOf({ plain })));
      if (first !== second) expect(spokenOf(first ?? "")).not.toBe(spokenOf(second ?? ""));
    }
  });

  it.each(languages)("names every level beside its numeral: %s", (language) => {
    for (const { advice } of adviceFixtures) {
      for (const plain of [false, true]) {
        const text = render(advice, contextOf({ language, plain, width: 1_000 }))
          .split(/\s+/)
          .join(" ");
        expect(loneNumerals(text, advice)).toEqual([]);
      }
    }
  });

  it.each([40, 60])("in words alone has no marks and stays within %i columns", (width) => {
    for (const { advice } of adviceFixtures) {
      const text = render(advice, contextOf({ plain: true, width }));
      if (text.startsWith("#")) continue;
      expect(text).not.toMatch(/[▰▱✓✗✔•·×→−≤€]/u);
      expect(Math.max(...text.split("\n").map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
    }
  });
});

/** Numerals that stand without the name of their level, with what is around them. */
function loneNumerals(text: string, { levels }: Advice): readonly string[] {
  return levels.flatMap(({ numeral, name }) => {
    const named = [`${numeral} ${name}`, `${numeral} (${name}`, `${name} (${numeral})`].map((each) =>
      each.toLowerCase(),
    );
    return [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${numeral}(?![\\p{L}\\p{N}])`, "gu"))]
      .filter(({ index }) => {
        const around = text.slice(Math.max(0, index - name.length - 3), index + numeral.length + name.length + 3);
        return !named.some((each) => around.toLowerCase().includes(each));
      })
      .map(({ index }) => text.slice(Math.max(0, index - 30), index + 30));
  });
}

it.each(languages)("names every level beside its numeral in a memo: %s", (language) => {
  for (const name of ["b2-hybrid-teachers", "mostly-unknown", "plan-full-of-mistakes"]) {
    const memo = markdownMemo(memoOn(exampleCase(name), language))
      .replaceAll("*", "")
      .split(/\s+/)
      .join(" ");
    const numbered = /(?<!\p{L})(?:niveaus?|levels?) (?:I|II|III|IV|V|VI|VII)(?! \()(?!\p{L})/iu;
    expect(numbered.exec(memo)).toBeNull();
    expect(memo).not.toMatch(/[▰▱✓✗]/u);
  }
});

describe("words alone", () => {
  const text = textReport(pilotAdvice, contextOf({ plain: true, width: 40 }));

  it("has what stands in columns below each other, a level by its name first", () => {
    expect(text).toContain(
      "Zet in op\nPilotgerichte interventies (III)\n  gewicht voor 6, tegen 1\n  starten\n  Dit is helemaal nieuw: begin met\n",
    );
  });

  it("says what marks mean in sentences of their own", () => {
    expect(text).toContain("Codes zoals P2 verwijzen naar de\nuitspraken van de bron.\n");
    expect(text).not.toContain(" · ");
  });

  it("tells a condition by its status", () => {
    const full = textReport(pilotAdvice, contextOf({ plain: true, verbose: true }));
    expect(full).toContain("\nNog te doen: Vraag cofinanciering");
  });
});
