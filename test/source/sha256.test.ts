import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { sha256, sha256Base64, sha256Hex } from "../../src/source/sha256.ts";
import { fc } from "../support/properties.ts";

it("gives the digest of a text that Node.js gives, at every length around a block", () => {
  for (let length = 0; length < 200; length++) expectDigest("x".repeat(length));
});

it("gives it of any text, as bytes, in hexadecimal digits and in base64", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), expectDigest));
});

function expectDigest(text: string): void {
  const digest = createHash("sha256").update(text).digest();
  expect(Buffer.from(sha256(text))).toEqual(digest);
  expect(sha256Hex(text)).toBe(digest.toString("hex"));
  expect(sha256Base64(text)).toBe(digest.toString("base64"));
}
