import { describe, expect, test } from "vitest";
import { checkDocuments } from "../../src/batch/check-documents.ts";
import { checkFile } from "../../src/batch/check-file.ts";
import { createChecker } from "../../src/batch/create-checker.ts";
import { splitDocuments } from "../../src/batch/split-documents.ts";
import { run as runProgram } from "../scenarios/run.ts";
import { fc, runs } from "../support/properties.ts";
import { realPack } from "../support/real-pack.ts";

const run = { checker: createChecker(realPack), language: "en", fallback: "en" } as const;

function* inPieces(text: string, size: number): Generator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe("the documents of a text", () => {
  test.each<[string, string, readonly (readonly [number, string])[]]>([
    ["one without a mark", "a: 1\n", [[1, "a: 1\n"]]],
    [
      "two",
      "a: 1\n---\nb: 2\n",
      [
        [1, "a: 1\n"],
        [2, "---\nb: 2\n"],
      ],
    ],
    ["with a comment before the first mark", "# x\n---\na: 1\n", [[1, "# x\n---\na: 1\n"]]],
    [
      "with an end and a directive",
      "a: 1\n...\n%YAML 1.2\n---\nb: 2\n",
      [
        [1, "a: 1\n...\n"],
        [3, "%YAML 1.2\n---\nb: 2\n"],
      ],
    ],
    ["with what only looks like a mark", "a: |\n  ---\n----\n", [[1, "a: |\n  ---\n----\n"]]],
    [
      "with content on the line of the mark",
      "--- {a: 1}\n--- {b: 2}",
      [
        [1, "--- {a: 1}\n"],
        [2, "--- {b: 2}\n"],
      ],
    ],
  ])("%s", (_, text, expected) => {
    for (const size of [1, 3, 1000]) {
      expect([...splitDocuments(inPieces(text, size), 1000)].map((each) => [each.number, each.text])).toEqual(expected);
    }
  });

  test("one that is too long does not keep the next from being read", () => {
    const text = `a: ${"x".repeat(50)}\n---\nb: 2\n`;
    expect([...splitDocuments(inPieces(text, 7), 40)].map(({ tooLong, number }) => [number, tooLong])).toEqual([
      [1, true],
      [2, false],
    ]);
  });
});

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
  const told = (
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
      // Within a file two cases of one id are found by the reader, else by who reads the whole run.
      // Where there is no case at all, the first line of what comes in pieces is gone and cannot be shown.
      fc.pre(!/duplicate-id|case\/empty/.test(JSON.stringify(whole)));
      expect(told(checkDocuments("a.yaml", inPieces(written, size), run))).toEqual(told(whole));
    }),
    { numRuns: runs(60) },
  );
});

test("memos are written on each case of a file of more than a mebibyte", async () => {
  const filler = `# ${"x".repeat(600_000)}\n`;
  const files = { "big.yaml": `title: One\n${filler}---\nid: two\n${filler}---\nfacts: { phase: [pilt] }\n` };
  const { code, error, written } = await runProgram("memo big.yaml --out memos --lang en", { files });
  expect(code).toBe(2);
  expect(error).toContain("big.yaml:7:");
  expect([...written.keys()].filter((name) => name.endsWith(".md")).sort()).toEqual([
    "memos/big.md",
    "memos/index.md",
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
