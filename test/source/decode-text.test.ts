import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/source/decode-text.ts";
import { codesAt } from "../fixtures/codes-at.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));

describe("text that can be decoded", () => {
  it.each([
    ["with a byte-order mark", bytes("\ufeffid: a\n"), "id: a\n"],
    ["without one", bytes("id: é\n"), "id: é\n"],
    ["with Windows line ends", bytes("id: a\r\ntitle: b\r\n"), "id: a\ntitle: b\n"],
    ["empty", bytes(""), ""],
  ])("%s", (_, given, text) => expect(decodeText(given, "a.yaml")).toEqual({ file: { path: "a.yaml", text } }));
});

describe("text that cannot be decoded", () => {
  it.each([
    ["UTF-16 with a byte-order mark", utf16("\ufeffid: a\n"), "file/utf-16 1:1"],
    ["UTF-16 with a big-endian byte-order mark", Uint8Array.of(0xfe, 0xff, 0, 0x69), "file/utf-16 1:1"],
    ["UTF-16 without one", utf16("id: a\n"), "file/utf-16 1:1"],
    ["big-endian UTF-16 without one", utf16("id: a\n").reverse(), "file/utf-16 1:1"],
    ["invalid UTF-8", Uint8Array.of(...bytes("id: a\nb: "), 0xff, 0x0a), "file/not-utf8 2:4"],
    ["cut-off UTF-8", Uint8Array.of(0xc3), "file/not-utf8 1:1"],
  ])("%s", (_, given, expected) => {
    const decoded = decodeText(given, "a.yaml");
    expect("diagnostics" in decoded ? codesAt(decoded.diagnostics) : decoded).toEqual([expected]);
    // Nothing of it is left over for the next.
    expect(decodeText(bytes("id: a\n"), "b.yaml")).toEqual({ file: { path: "b.yaml", text: "id: a\n" } });
  });
});
