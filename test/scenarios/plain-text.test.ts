import stringWidth from "string-width";
import { expect, test } from "vitest";
import { plainText } from "../../scripts/lighten.mjs";

test("text that the published program measures without string-width is as wide as string-width says", () => {
  const plain = new RegExp(plainText);
  const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((c) =>
    plain.test(c),
  );
  expect(characters.length).toBeGreaterThan(700);
  expect(characters.filter((character) => stringWidth(`a${character}b${character}`) !== 4)).toEqual([]);
});
