import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { sha256Base64, sha256Hex } from "../../src/source/sha256.ts";
import { fc } from "../support/properties.ts";

it("gives the digest of a text that Node.js gives, in hexadecimal digits and in base64", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      const digest = createHash("sha256").update(text).digest();
      expect(sha256Hex(text)).toBe(digest.toString("hex"));
      expect(sha256Base64(text)).toBe(digest.toString("base64"));
    }),
  );
});
