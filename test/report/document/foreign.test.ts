import { describe, expect, test } from "vitest";
import { createLanguageSplitter } from "../../../src/report/document/foreign.ts";
import { fc } from "../../support/properties.ts";

const split = createLanguageSplitter([
  { text: "nieuwe routes", language: "nl" },
  { text: "Docenten: nieuwe routes", language: "nl" },
  { text: "Wat? (niets.)", language: "nl" },
]);

describe("what a document says in another language", () => {
  test.each([
    ["by itself", "nieuwe routes", ["*nieuwe routes"]],
    ["within a sentence", "The theme “nieuwe routes”.", ["The theme “", "*nieuwe routes", "”."]],
    ["twice", "nieuwe routes, nieuwe routes", ["*nieuwe routes", ", ", "*nieuwe routes"]],
    ["within a longer one", "On Docenten: nieuwe routes", ["On ", "*Docenten: nieuwe routes"]],
    ["with signs that mean something in a pattern", "Note: Wat? (niets.)", ["Note: ", "*Wat? (niets.)"]],
    ["not within a word", "vernieuwe routes of nieuwe routes1", ["vernieuwe routes of nieuwe routes1"]],
    ["not within a word, but behind it", "nieuwe routes1 nieuwe routes", ["nieuwe routes1 ", "*nieuwe routes"]],
    ["not in other letters", "Nieuwe routes", ["Nieuwe routes"]],
    ["not at all", "Nothing", ["Nothing"]],
    ["where there is nothing", "", []],
  ])("is found %s", (_, text, pieces) => {
    expect(split(text).map((piece) => (piece.language === "nl" ? `*${piece.text}` : piece.text))).toEqual(pieces);
  });

  test("is found however long it is, and however often it stands there", () => {
    const long = "een woord ".repeat(100_000).trim();
    const splitLong = createLanguageSplitter([
      { text: long, language: "nl" },
      { text: "een woord", language: "nl" },
    ]);
    expect(splitLong(`A: ${long}.`).map(({ text }) => text.length)).toEqual([3, long.length, 1]);
    expect(splitLong("een woord, ".repeat(100_000))).toHaveLength(200_000);
  });

  test("is never lost, and is one of the texts to the letter", () => {
    const word = fc.constantFrom("a b", "b c", "a b c", "-", " ", "(a b)", "é", "[", "\\");
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (foreign, words) => {
        const text = words.join("");
        const pieces = createLanguageSplitter(foreign.map((each) => ({ text: each, language: "nl" })))(text);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        for (const piece of pieces) if (piece.language !== undefined) expect(foreign).toContain(piece.text);
      }),
    );
  });
});
