import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/language/languages.ts";

/** Letters and signs of its own, from where a sentence is worth writing once; of a shorter one only its words recur. */
const long = 22;

/** The sentences in the texts of a file of a language; what is filled in stands as `${…}`. */
function sentencesOf(source: string): readonly string[] {
  return [...source.matchAll(/(["`])((?:(?!\1)[^\\]|\\.)*)\1/g)]
    .flatMap(([, , text = ""]) => text.split(/(?<=[.!?])\s+/))
    .filter((sentence) => !sentence.startsWith("mixwijzer "))
    .filter((sentence) => sentence.replace(/\$\{[^}]*\}/g, "").length >= long && /[^.]\.$/.test(sentence));
}

describe.each(languages)("the texts of %s", (language) => {
  test("hold each sentence once", () => {
    const folder = new URL(`../../src/language/${language}/`, import.meta.url);
    const places = new Map<string, string[]>();
    for (const file of readdirSync(folder)) {
      for (const sentence of sentencesOf(readFileSync(new URL(file, folder), "utf8"))) {
        places.set(sentence, [...(places.get(sentence) ?? []), file]);
      }
    }
    expect(places.size).toBeGreaterThan(600);
    expect([...places].filter(([, files]) => files.length > 1)).toEqual([]);
  });
});
