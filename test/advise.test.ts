import { describe, expect, it } from "vitest";
import type { Case } from "../src/case/case.ts";
import {
  advise,
  builtInPack,
  createAdviser,
  inWordsOf,
  type LocatedPack,
  markdownReport,
  type Pack,
  type ReportContext,
  readPack,
  textReport,
} from "../src/index.ts";
import { wordings } from "../src/language/languages.ts";
import { speakAs } from "../src/pack/speak-as.ts";
import { contextOf } from "./fixtures/context.ts";
import { changedFiles } from "./fixtures/packs/small-pack.ts";
import { fc } from "./support/properties.ts";

/** The small pack, which calls a level and a mix as given; without words, it has none of its own. */
function packWith(...words: readonly [level: string, mix: string] | readonly []): Pack {
  const [level, mix] = words;
  const both = (word: string) => `{ one: { nl: ${word}, en: ${word} }, many: { nl: ${word}s, en: ${word}s } }`;
  const terms =
    level === undefined || mix === undefined ? "" : `terms:\n  level: ${both(level)}\n  mix: ${both(mix)}\n`;
  const files = { ...changedFiles() };
  const all = { ...files, "pack.yaml": `${files["pack.yaml"]}${terms}` };
  const read = readPack(Object.entries(all).map(([path, text]) => ({ path, text })));
  const located: LocatedPack | null = read.pack;
  if (located === null) throw new Error(JSON.stringify(read.diagnostics));
  return located.pack;
}

const subject: Case = { id: "a", title: "A", facts: { phase: "start" }, notes: {}, current: null, planned: ["money"] };
const packs = [packWith("echelon", "bundle"), packWith("rung", "blend"), packWith()];
const context: ReportContext = contextOf({ language: "en" });

const say = (pack: Pack, language: "nl" | "en"): string => {
  const advice = createAdviser(pack).advise(subject, { language, depth: "one" });
  const reports = [textReport, markdownReport].map((report) => report(advice, { ...context, language }));
  return JSON.stringify([advice, reports, wordings[language].report]);
};

describe("rules with words of their own, used by turns", () => {
  it("say what they say alone, and leave all else as it is", () => {
    const alone = packs.map((pack) => {
      const said = (["nl", "en"] as const).map((language) => {
        speakAs(pack);
        const text = say(pack, language);
        speakAs("built-in");
        return text;
      });
      return { nl: said[0], en: said[1] };
    });
    const plain = JSON.stringify(wordings.en.report);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2), fc.constantFrom("nl", "en")), { maxLength: 8 }), (turns) => {
        for (const [at, language] of turns) {
          const pack = packs[at] ?? builtInPack();
          expect(inWordsOf(pack, () => say(pack, language))).toBe(alone[at]?.[language]);
          expect(JSON.stringify(wordings.en.report)).toBe(plain);
        }
      }),
      { numRuns: 12 },
    );
  });

  it("within one another, each has its own", () => {
    const [outer = builtInPack(), inner = builtInPack()] = packs;
    const levelIn = (): string | undefined => wordings.en.report.legend.full[0];
    const [said, within, after] = inWordsOf(outer, () => [levelIn(), inWordsOf(inner, levelIn), levelIn()]);
    expect(said).toContain("for an echelon");
    expect(after).toBe(said);
    expect(within).toBe(inWordsOf(inner, levelIn));
  });

  it("have them also where what is said fails", () => {
    const [pack = builtInPack()] = packs;
    const before = JSON.stringify(wordings.en.report);
    const fail = (): never => {
      throw new Error("no");
    };
    expect(() => inWordsOf(pack, fail)).toThrow("no");
    expect(JSON.stringify(wordings.en.report)).toBe(before);
  });

  it("those of the built-in rules are ours", () => {
    const file = { path: "a.yaml", text: "facts: { phase: pilot }" };
    const [advice] = advise(file).advice;
    if (advice === undefined) throw new Error("no advice");
    const text = textReport(advice, context);
    expect(inWordsOf(builtInPack(), () => textReport(advice, context))).toBe(text);
  });
});
