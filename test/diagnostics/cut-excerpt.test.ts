import { expect, it } from "vitest";
import { escapeTerminal } from "../../src/diagnostics/cut-excerpt.ts";
import { fc } from "../support/properties.ts";

it.each([
  ["\u001b[31mred\u001b[0m", "\\x1b[31mred\\x1b[0m"],
  ["a\r\nb\tc", "a\\x0d\\x0ab\\x09c"],
  ["bell\u0007 and c1 \u009b", "bell\\x07 and c1 \\x9b"],
  ["\u202eevil\u2066", "\\u202eevil\\u2066"],
  ["\u2028 \ufeff", "\\u2028 \\ufeff"],
  ["half \ud800 a character", "half \\ud800 a character"],
  ["café 👍 % : , < & ]]>", "café 👍 % : , < & ]]>"],
])("%j is shown as %j", (text, shown) => expect(escapeTerminal(text)).toBe(shown));

it("leaves nothing that could steer a terminal, and changes nothing twice", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const shown = escapeTerminal(text);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      expect(escapeTerminal(shown)).toBe(shown);
    }),
  );
});
