import { describe, expect, test } from "vitest";
import { completeTexts } from "../../src/pack/complete-texts.ts";
import { readPack } from "../../src/pack/read-pack.ts";
import { codesAt } from "../fixtures/codes-at.ts";
import { tinyPackFiles } from "../fixtures/tiny-pack.ts";

/** The small pack, in which one text of a level's file is another. */
function readWith(from: string, to: string, languages = "[nl, en]") {
  const files = tinyPackFiles().map(({ path, text }) => {
    if (path === "pack.yaml") return { path, text: text.replace("languages: [nl, en]", `languages: ${languages}`) };
    if (path !== "levels/1-water.yaml") return { path, text };
    expect(text).toContain(from);
    return { path, text: text.replace(from, to) };
  });
  return readPack(files).diagnostics.filter(({ place }) => place?.file === "levels/1-water.yaml");
}

describe("a text has to be there in each language of its pack, and in no other", () => {
  test.each<readonly [what: string, to: string, found: readonly string[]]>([
    ["both", "summary: { nl: Nat., en: Wet. }", []],
    ["one of them missing", "summary: { en: Wet. }", ["pack/missing-text 4:1"]],
    ["one more", "summary: { nl: Nat., en: Wet., fr: Humide. }", ["pack/undeclared-language 4:32"]],
    ["a key that is no language", "summary: { nl: Nat., en: Wet., French: Humide. }", ["shape/unknown-key 4:32"]],
    ["one more that is no text", "summary: { nl: Nat., en: Wet., fr: [] }", ["shape/unknown-key 4:32"]],
  ])("%s", (_, to, found) => {
    expect(codesAt(readWith("summary: { nl: Water naar de planten., en: Water to the plants. }", to))).toEqual(found);
  });

  test("and the general wording as well", () => {
    const found = (general: string) =>
      codesAt(readWith("nl: Het is droog., en: It is dry.", `nl: Droog., en: Dry., general: ${general}`));
    expect(found("{ nl: Dor., en: Arid. }")).toEqual([]);
    expect(found("{ nl: Dor. }")).toEqual(["pack/missing-text 14:38"]);
    expect(found("{ nl: Dor., en: Arid., fr: Aride. }")).toEqual(["pack/undeclared-language 14:70"]);
  });

  test("of which none is asked where the languages of the pack are not known", () => {
    const found = codesAt(
      readWith("summary: { nl: Water naar de planten., en: Water to the plants. }", "summary: { nl: Nat. }", "[Dutch]"),
    );
    expect(found).toEqual([]);
  });

  test("and is told with the languages that there are, and what may be meant", () => {
    const [found] = readWith("en: Water to the plants. }", "en: Wet., enn: Wet. }");
    expect(found?.args).toEqual({ language: "enn", known: ["nl", "en"], suggestion: "en" });
  });
});

describe("texts are completed", () => {
  const level = {
    id: "water",
    name: { fr: "Eau", general: { fr: "Liquide" } },
    rules: [{ id: "water/dry", because: { fr: "Sec" }, cites: ["G1"] }],
    forms: null,
    direction: "up",
    unknown: { fr: "pas un texte" },
  };

  test("in the languages that are spoken here and that the pack does not have", () => {
    expect(completeTexts("level", level, ["fr"])).toEqual({
      ...level,
      name: {
        fr: "Eau",
        nl: "Eau",
        en: "Eau",
        general: { fr: "Liquide", nl: "Liquide", en: "Liquide" },
      },
      rules: [{ id: "water/dry", because: { fr: "Sec", nl: "Sec", en: "Sec" }, cites: ["G1"] }],
    });
    expect(completeTexts("level", { name: { en: "Water" } }, ["en"])).toEqual({ name: { en: "Water", nl: "Water" } });
    expect(completeTexts("level", { name: { fr: "Eau", en: "Water" } }, ["fr", "en"])).toEqual({
      name: { fr: "Eau", en: "Water", nl: "Eau" },
    });
  });

  test("and are the very same where the pack has them all, or none", () => {
    for (const declared of [["nl", "en"], ["fr", "en", "nl"], []]) {
      expect(completeTexts("level", level, declared)).toBe(level);
    }
  });

  test("wherever a file has them, and whatever else is in it", () => {
    expect(completeTexts("statements", [{ id: "G1", text: { en: "So." } }, null, 1], ["en"])).toEqual([
      { id: "G1", text: { en: "So.", nl: "So." } },
      null,
      1,
    ]);
    expect(completeTexts("facts", [{ id: "dry", values: { yes: { en: "yes" } } }], ["en"])).toEqual([
      { id: "dry", values: { yes: { en: "yes", nl: "yes" } } },
    ]);
    expect(completeTexts("level", "no mapping", ["en"])).toBe("no mapping");
  });
});
