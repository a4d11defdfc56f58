import { describe, expect, test } from "vitest";
import type { Advice } from "../../src/advice/advice.ts";
import { createAdviser } from "../../src/advice/create-adviser.ts";
import { explainAdvice } from "../../src/advice/explain-advice.ts";
import type { Case } from "../../src/case/case.ts";
import { languages } from "../../src/language/languages.ts";
import { memoWording } from "../../src/language/wordings.ts";
import { inGeneralWording } from "../../src/pack/general-wording.ts";
import { textReport } from "../../src/report/advice-report.ts";
import { explainReport } from "../../src/report/explain-report.ts";
import { markdownMemo } from "../../src/report/markdown/render-memo.ts";
import { readOwnTemplate } from "../../src/report/memo/read-template.ts";
import { writeMemo } from "../../src/report/memo/write-memo.ts";
import { contextOf } from "../fixtures/context.ts";
import { allTexts, tiedWords, withoutGeneral, withoutNames, withoutSource } from "../support/other-fields.ts";
import { generatePlausible } from "../support/plausible-cases.ts";
import { fc, runs } from "../support/properties.ts";
import { realAdviser, realCase, realPack } from "../support/real-pack.ts";

const field = "field";
const plain = createAdviser(withoutGeneral(realPack));

/** The field last: some of the cases leave it open. */
const someField = realCase({}, 6);
const otherField = realCase({ [field]: fc.constant("other") }, 6);

describe("a theme outside the scope of the rules", () => {
  test("no text of the pack in its general wording is tied to technology or schools", () => {
    const { statements, precedents, evidence, scope, title, ...ours } = inGeneralWording(realPack);
    const texts = allTexts({ ...ours, facts: ours.facts.filter(({ id }) => id !== field) });
    const found = texts.filter((text) => tiedWords(withoutNames(text, realPack)).length > 0);
    expect(found).toEqual([]);
  });

  describe.each(languages)("is told nothing that is tied to technology or schools, in any report in %s", (language) => {
    const told = (subject: Case): void => {
      const advice = withoutSource(realAdviser.advise(subject, { language, depth: "one" }), field);
      const sentences = withoutNames(reportsOn(advice).replace(/\s+/g, " "), realPack).split(/(?<=[.;:])/);
      expect(sentences.filter((sentence) => tiedWords(sentence).length > 0)).toEqual([]);
    };

    test("on a plausible case", () => {
      for (const { facts, ...rest } of generatePlausible({ count: runs(15), seed: 5, known: 0.7 })) {
        told({ ...rest, planned: rest.current, facts: { ...facts, [field]: "other" } });
      }
    });

    test("on any case", () => {
      fc.assert(fc.property(otherField, told), { numRuns: runs(10) });
    });
  });

  test("gets the same advice, in other words", () => {
    fc.assert(
      fc.property(otherField, (subject) => {
        const [general, usual] = [realAdviser, plain].map((adviser) =>
          outcomeOf(adviser.advise(subject, { language: "en", depth: "none" })),
        );
        expect(general).toEqual(usual);
      }),
    );
  });
});

test("a theme in the scope of the rules, or in a field that is not known, is told the same as without general wordings", () => {
  fc.assert(
    fc.property(someField, fc.constantFrom(...languages), (subject, language) => {
      fc.pre(subject.facts[field] !== "other");
      const how = { language, depth: "none" } as const;
      expect(realAdviser.advise(subject, how)).toEqual(plain.advise(subject, how));
      expect(realAdviser.packFor(subject)).toBe(realPack);
    }),
  );
});

test("every general wording says something else than the usual one", () => {
  const usual = JSON.stringify(realPack);
  expect(usual).toContain('"general"');
  JSON.parse(usual, (_key: string, value: unknown) => {
    if (typeof value === "object" && value !== null && "general" in value) {
      const { general, ...text } = value;
      expect(general).not.toEqual(text);
    }
    return value;
  });
});

function reportsOn(advice: Advice): string {
  const { language } = advice;
  const context = contextOf({ language, verbose: true });
  const memo = writeMemo(advice, { date: "2026-11-24", template: readOwnTemplate(memoWording[language].template) });
  return [
    ...stringsIn(advice).filter((text) => text.includes(" ")),
    textReport(advice, context),
    explainReport(explainAdvice(advice), context),
    markdownMemo(memo),
  ].join("\n");
}

/** Every string of a value; those without a space are ids. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** What an advice comes to, without any words. */
function outcomeOf({ levels, cautions, audit, settled, roadmap, precedents }: Advice) {
  return {
    levels: levels.map(({ id, role, action, score, certain, forms }) => ({
      ...{ id, role, action, score, certain },
      forms: forms.map((form) => [form.id, form.status]),
    })),
    found: [...cautions, ...audit].map(({ id, cites }) => [id, cites]),
    settled: settled.status,
    roadmap: roadmap.map(({ phase, lead, support }) => ({ phase, lead, support })),
    precedents: precedents.map(({ id }) => id),
  };
}
