import { expect, it } from "vitest";
import { caseFileName, cleanText } from "../../src/case/clean-text.ts";
import { fc } from "../support/properties.ts";

it.each([
  ["Hybride docenten in het (v)mbo: één route", "hybride-docenten-in-het-v-mbo-een-route"],
  ["Foo's Łódź, Ångström & Œuvre", "foos-lodz-angstrom-oeuvre"],
  ["", "case"],
  ["日本語 🌱", "case"],
  ["../../etc/passwd", "etc-passwd"],
  ["NUL", "case-nul"],
  ["com1", "case-com1"],
  ["a".repeat(100), "a".repeat(60)],
  [`${"woord ".repeat(10)}abcdef`, "woord-woord-woord-woord-woord-woord-woord-woord-woord-woord"],
])("the title %s gives the file name %s", (title, name) => {
  expect(caseFileName(title)).toBe(name);
});

it("any title gives a name that every system takes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (title) => {
      const name = caseFileName(title);
      expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(name.length).toBeLessThanOrEqual(60);
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/);
    }),
  );
});

it.each([
  ["line ends of every kind", "a\r\nb\rc\nd", "a\nb\nc\nd"],
  ["tabs, which may stay", "a\tb", "a\tb"],
  ["control characters", "a\u0000b\u0007c\u007fd\u0085e", "abcde"],
  ["overrides of writing direction", "a\u202eb\u2066c\u2069", "abc"],
  ["half a character", "a\ud800b\udc00c", "abc"],
  ["whole characters, which may stay", "a\u{1f331}é", "a\u{1f331}é"],
])("a text is freed from what the reader refuses: %s", (_, text, clean) => {
  expect(cleanText(text)).toBe(clean);
});
