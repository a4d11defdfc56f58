import { describe, expect, test } from "vitest";
import { checkFile, checkText } from "../../src/batch/check-file.ts";
import { createChecker } from "../../src/batch/create-checker.ts";
import { readCaseText, type TextInPieces } from "../../src/batch/read-case-text.ts";
import { decodeText } from "../../src/source/decode-text.ts";
import { run as runProgram } from "../scenarios/run.ts";
import { fc, runs } from "../support/properties.ts";
import { realPack } from "../support/real-pack.ts";

const run = { checker: createChecker(realPack), language: "en", fallback: "en" } as const;

function textOf(bytes: Uint8Array, size: number, form: TextInPieces["form"] = "documents"): TextInPieces {
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  );
  return { name: "a.yaml", form, pieces, failures: [] };
}

function told(text: Parameters<typeof readCaseText>[0]) {
  const read = [...readCaseText(text, realPack)];
  return {
    ids: read.flatMap(({ cases }) => cases.map(({ case: { id } }) => id)),
    problems: read.flatMap(({ diagnostics }) => diagnostics.map(({ code, place }) => `${code} ${place?.line}`)),
  };
}

test("checked one by one, the documents of a file give what they give together", () => {
  const part = fc.constantFrom(
    "id: a\nfacts: { phase: pilot }\n",
    "facts: { phase: [pilt] }\n",
    "title: Café\nexpect: { phase: scale-up }\n",
    "# nothing\n",
    "a: [\n",
    "title: |\n  ---\n  x\n",
  );
  const mark = fc.constantFrom("---\n", "...\n---\n", "--- # x\n");
  const text = fc.array(fc.tuple(part, mark), { minLength: 1, maxLength: 6 }).map((parts) => parts.flat().join(""));
  const toldOf = (
    results: Iterable<{ readonly case: { readonly id: string } | null; readonly findings: readonly object[] }>,
  ) => {
    const all = [...results];
    return [
      all.flatMap((each) => (each.case === null ? [] : [each.case.id])),
      all.flatMap(({ findings }) => findings.map((each) => JSON.stringify(each))).sort(),
    ];
  };
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 50 }), (written, size) => {
      const whole = [...checkFile({ path: "a.yaml", text: written }, run)];
      // Where there is no case at all, the first line of what comes in pieces is gone and cannot be shown.
      fc.pre(!/case\/empty/.test(JSON.stringify(whole)));
      expect(toldOf(checkText(textOf(Buffer.from(written), size), "a.yaml", run))).toEqual(toldOf(whole));
    }),
    { numRuns: runs(60) },
  );
});

describe.each([1, 7, 1000])("a text that comes in pieces of %i bytes", (size) => {
  const encode = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);

  test.each([
    ["with a mark", encode("\ufeffid: a\nfacts: {}\n", "utf16le")],
    ["without one", encode(`id: a\ntitle: ${"x".repeat(60)}\n`, "utf16le")],
    ["with a mark, the bytes the other way round", encode("\ufeffid: a\nfacts: {}\n", "utf16le").swap16()],
  ])("is told to be UTF-16 as one that comes at once is, %s", (_, bytes) => {
    const whole = decodeText(bytes, "a.yaml");
    expect(told(textOf(bytes, size))).toEqual({ ids: [], problems: ["file/utf-16 1"] });
    expect(told(textOf(bytes, size, "lines"))).toEqual(told(whole));
  });

  test("may hold U+FFFD itself", () => {
    const bytes = encode("id: a\ntitle: \ufffd\n---\nid: b\n", "utf8");
    expect(told(textOf(bytes, size))).toEqual({ ids: ["a", "b"], problems: [] });
    const line = encode('{"id":"a","title":"\ufffd"}\n', "utf8");
    expect(told(textOf(line, size, "lines"))).toEqual({ ids: ["a"], problems: [] });
  });

  test("is refused where a document is not UTF-8, which does not stop the others", () => {
    const bytes = Buffer.concat([
      encode("id: a\ntitle: \ufffd\nfacts: {} # ", "utf8"),
      Uint8Array.from([0xe9]),
      encode("\n---\nid: b\n", "utf8"),
    ]);
    expect(told(textOf(bytes, size))).toEqual({ ids: ["b"], problems: ["file/not-utf8 3"] });
    const line = Buffer.concat([encode('{"id":"', "utf8"), Uint8Array.from([0xe9]), encode('"}\n{"id":"b"}', "utf8")]);
    expect(told(textOf(line, size, "lines"))).toEqual({ ids: ["b"], problems: ["file/not-utf8 1"] });
  });

  test.each([
    ["documents", "id: a\n---\nid: b\n---\nid: a\n", 5],
    ["lines", '{"id":"a"}\n{"id":"b"}\n{"id":"a"}\n', 3],
  ] as const)("has no two cases of one id (%s)", (form, text, line) => {
    expect(told(textOf(encode(text, "utf8"), size, form))).toEqual({
      ids: ["a", "b"],
      problems: [`case/duplicate-id ${line}`],
    });
  });

  test.each([
    ["nothing", "documents", ""],
    ["only comments", "documents", "# a\n---\n# b\n"],
    ["empty lines", "lines", "\n\n"],
  ] as const)("is told to hold no case where it holds %s", (_, form, text) => {
    expect(told(textOf(encode(text, "utf8"), size, form))).toEqual({ ids: [], problems: ["case/empty 1"] });
  });
});

test("memos are written on each case of a file of more than a mebibyte", async () => {
  const filler = `# ${"x".repeat(600_000)}\n`;
  const files = { "big.yaml": `title: One\n${filler}---\nid: two\n${filler}---\nfacts: { phase: [pilt] }\n` };
  const { code, error, written } = await runProgram("memo big.yaml --out memos --lang en", { files });
  expect(code).toBe(2);
  expect(error).toContain("big.yaml:7:");
  expect([...written.keys()].filter((name) => name.endsWith(".md")).sort()).toEqual([
    "memos/big-annex.md",
    "memos/big.md",
    "memos/index.md",
    "memos/two-annex.md",
    "memos/two.md",
  ]);
});

test("a file of more than a mebibyte is checked, as long as each of its documents is smaller", async () => {
  const document = (index: number) => `---\nid: c${index}\nfacts: { phase: pilot }\n# ${"x".repeat(1200)}\n`;
  const text = Array.from({ length: 900 }, (_, index) => document(index)).join("");
  const files = { "big.yaml": `${text}---\nid: c1\n---\ntitle: ${"y".repeat(1_100_000)}\n---\nid: last\n` };
  for (const [line, world] of [
    ["check big.yaml --format ndjson --lang en", { files }],
    ["check - --format ndjson --lang en", { input: files["big.yaml"] }],
  ] as const) {
    const { output, code } = await runProgram(line, world);
    expect(code).toBe(2);
    expect(output).toContain("file/document-too-large");
    expect(output).toContain("case/duplicate-id");
    expect(output).toContain('"last"');
    expect(output.split("\n").length).toBeGreaterThan(900);
  }
});
