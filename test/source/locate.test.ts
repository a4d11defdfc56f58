import { expect, test } from "vitest";
import { createLocate } from "../../src/source/locate.ts";
import { fc } from "../support/properties.ts";

test("what is meant lies within its line, and within the excerpt of it, wherever it is", () => {
  const piece = fc.constantFrom("a", " ", "\t", "\r\n", "\n", "é", "\u001b", "\u202e", "x".repeat(70), " ".repeat(150));
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(text, fc.nat(1200), fc.nat(1200), (written, start, length) => {
      const place = createLocate({ path: "a", text: written })(start, start + length);
      const { excerpt = "", mark = { start: 0, length: 0 } } = place;
      expect(mark.start + mark.length).toBeLessThanOrEqual(excerpt.length);
      const lines = written.split(/\r?\n/);
      expect(place.column).toBeGreaterThan(0);
      expect(place.column).toBeLessThanOrEqual((lines[place.line - 1] ?? "").length + 1);
      expect(place.endColumn).toBeLessThanOrEqual((lines[place.endLine - 1] ?? "").length + 1);
    }),
  );
});

test.each([
  ["after the last letter", "a: b", 4, { start: 4, length: 0 }],
  ["in white space at the end", "a:    ", 5, { start: 2, length: 0 }],
  ["at the end of a line of Windows", "a: b\r\n", 5, { start: 4, length: 0 }],
])("%s, the mark is at the end of the excerpt", (_, text, at, mark) => {
  expect(createLocate({ path: "a", text })(at, at).mark).toEqual(mark);
});

test("between the two characters that end a line of Windows, a place is at the end of the line", () => {
  expect(createLocate({ path: "a", text: "a: b\r\nc" })(4, 5)).toMatchObject({ line: 1, column: 5, endColumn: 5 });
});
