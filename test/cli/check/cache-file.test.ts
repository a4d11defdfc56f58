import { describe, expect, test } from "vitest";
import { type CacheContent, formatCache, readCacheContent } from "../../../src/cli/check/cache-file.ts";
import { fc } from "../../support/properties.ts";

const entry = fc.record({ seal: fc.string(), results: fc.json().map((text) => new Uint8Array(Buffer.from(text))) });
const anyContent = fc.record({
  key: fc.string(),
  pack: fc.jsonValue(),
  entries: fc.array(fc.tuple(fc.string({ unit: "binary" }), entry)).map((pairs) => new Map(pairs)),
});

const asText = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

function listEntries(content: CacheContent | null) {
  return [...(content?.entries ?? [])].map(([path, { seal, results }]) => [path, seal, asText(results)]);
}

describe("the file of a cache", () => {
  test("gives back what was put in it, and is JSON", () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const bytes = formatCache(content);
        const read = readCacheContent(bytes);
        const json = JSON.parse(asText(bytes));
        expect(listEntries(read)).toEqual(listEntries(content));
        expect([read?.key, read?.pack, Object.keys(json.files).length]).toEqual([
          json.key,
          json.pack,
          content.entries.size,
        ]);
        // What did not change goes back as it was.
        expect(asText(formatCache({ ...content, entries: read?.entries ?? new Map() }))).toBe(asText(bytes));
      }),
    );
  });

  test("that was cut off gives the entries that are whole", () => {
    fc.assert(
      fc.property(anyContent, fc.nat(), (content, at) => {
        const bytes = formatCache(content);
        const found = listEntries(readCacheContent(bytes.subarray(0, at % bytes.length)));
        expect(found).toEqual(listEntries(content).slice(0, found.length));
      }),
    );
  });

  test("with a byte changed still is read, or not at all", () => {
    fc.assert(
      fc.property(anyContent, fc.nat(), fc.nat(255), (content, at, byte) => {
        const bytes = formatCache(content);
        bytes[at % bytes.length] = byte;
        expect(() => readCacheContent(bytes)).not.toThrow();
      }),
    );
  });

  test.each(["", "{", "null", "[]\n", '{"key":"other","files":{}}'])("that is %j is none", (text) => {
    expect(readCacheContent(Buffer.from(text))).toBeNull();
  });
});
