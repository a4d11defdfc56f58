import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import wrapAnsi from "wrap-ansi";
import { hangText, padTo, textWidth, wrapText } from "../../../src/report/text/wrap-text.ts";
import { fc, runs } from "../../support/properties.ts";

const characters = fc.constantFrom(..."  aZ9é‘’“”…–—•·▰▱✓✗→−[],.ĳ日\u0301", "\u001b[31m", "\u001b[39m", "👍");
const texts = fc.array(characters, { maxLength: 60 }).map((parts) => parts.join(""));

describe("wrapText", () => {
  it("wraps as wrap-ansi does, whatever the text and the width", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 40 }), (text, width) => {
        expect(wrapText(text, width).join("\n")).toBe(wrapAnsi(text, width, { hard: true }));
      }),
      { numRuns: runs(2000) },
    );
  });

  it("keeps what a no-break space joins together, and shows a plain space", () => {
    expect(wrapText("een twee\u00a0drie", 9)).toEqual(["een", "twee drie"]);
  });

  it("does with a width of nothing what it can", () => {
    expect(wrapText("ab", -3)).toEqual(["a", "b"]);
  });
});

it("counts columns as string-width does", () => {
  fc.assert(
    fc.property(texts, (text) => textWidth(text) === stringWidth(text)),
    { numRuns: runs(2000) },
  );
});

it("pads by columns, not by characters", () => {
  expect([padTo("日", 4), padTo("abcde", 4)]).toEqual(["日  ", "abcde"]);
});

it("hangs the next lines under the first", () => {
  expect(hangText("- ", "een twee", 6)).toEqual(["- een", "  twee"]);
});
