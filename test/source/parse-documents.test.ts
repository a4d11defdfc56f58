import { describe, expect, it } from "vitest";
import { parseDocuments } from "../../src/source/parse-documents.ts";
import { codesAt } from "../fixtures/codes-at.ts";
import { cpuSeconds } from "../fixtures/cpu-seconds.ts";
import { fc, runs } from "../support/properties.ts";

const parse = (text: string) => parseDocuments({ path: "a.yaml", text });

function allCodes(text: string): readonly string[] {
  const { documents, diagnostics } = parse(text);
  return codesAt([...diagnostics, ...documents.flatMap((document) => document.diagnostics)]);
}

describe("what is wrong with a text", () => {
  it.each([
    ["a second colon", "title: a: b\n", ["yaml/line 1:9"]],
    ["a bracket left open", "a: [1, 2\nb: 3\n", ["yaml/syntax 1:4"]],
    ["a bracket left open at the end", "[a, [b], {c: d}", ["yaml/syntax 1:1"]],
    ["the inner of two brackets left open", "a: {b: 1,\n  c: [2\n", ["yaml/syntax 2:6"]],
    ["a brace left open before a line that closes", "a: {b: [1]\nc: [2]\n", ["yaml/syntax 1:4"]],
    ["a quote left open", 'a: "x\nb: 1\nc: 2\n', ["yaml/syntax 1:4"]],
    ["a single quote left open", "a: 1\nb: 'x\n\nc: 2\n", ["yaml/syntax 2:4"]],
    ["a tab as indentation", "a:\n\tb: 1\n", ["yaml/syntax 2:1"]],
    ["a character that cannot come first", "a: @x\n", ["yaml/line 1:4"]],
    ["an escape that does not exist", 'a: "\\q"\n', ["yaml/syntax 1:5"]],
    ["two lines with errors", "a: @x\nb: `y\n", ["yaml/line 1:4", "yaml/line 2:4"]],
    ["a merge key", "a: &a { b: 1 }\nc:\n  <<: *a\n  d: 2\n", ["yaml/merge-key 3:3"]],
    ["a merge key in JSON", '{"a": {"<<": {}}}', ["yaml/merge-key 1:8"]],
    ["a duplicate key", "a: 1\nb: 2\na: 3\n", ["yaml/duplicate-key 3:1"]],
    ["__proto__ as a key", "x:\n  __proto__: { y: 1 }\n", ["yaml/forbidden-key 2:3"]],
    ["a list as a key", "? [a]\n: 1\n", ["yaml/complex-key 1:3"]],
    ["a key that is not there", ": 1\n", ["yaml/complex-key 1:1"]],
    ["a tag", "a: !!binary aGk=\n", ["yaml/tag 1:4"]],
    ["a tag of one's own", "a: !include b.yaml\n", ["yaml/tag 1:4"]],
    ["an alias of nothing", "a: *b\n", ["yaml/unknown-alias 1:4"]],
    ["an alias of itself", "a: &a [*a]\n", ["yaml/unknown-alias 1:8"]],
    ["a terminal escape", 'title: "\\e[31mred"\n', ["yaml/control-character 1:8"]],
    ["a raw control character", "title: \u0007bell\n", ["yaml/control-character 1:8"]],
    ["an override of writing direction", "title: a\u202eb\n", ["yaml/control-character 1:8"]],
    ["half a character", 'title: "\\ud800"\n', ["yaml/control-character 1:8"]],
    ["a control character in a key", '"a\\0b": 1\n', ["yaml/control-character 1:1"]],
  ])("%s", (_, text, codes) => expect(allCodes(text)).toEqual(codes));

  it("is found in one document and not in the next", () => {
    const { documents } = parse("a: @x\n---\nb: 1\n");
    expect(documents.map((document) => document.wellFormed)).toEqual([false, true]);
    expect(documents[1]?.value).toEqual({ b: 1 });
  });
});

describe("what is not wrong with a text", () => {
  it.each([
    ["JSON with tabs", '{\n\t"a": [1, "b"],\n\t"c": null\n}', { a: [1, "b"], c: null }],
    ["yes and no are words", "a: yes\nb: no\nc: true\n", { a: "yes", b: "no", c: true }],
    ["dates are words", "a: 2026-11-23\n", { a: "2026-11-23" }],
    ["an alias", "a: &x [1]\nb: *x\n", { a: [1], b: [1] }],
    ["keys that look like numbers", "1: a\ntrue: b\n", { 1: "a", true: "b" }],
    ["line feeds and tabs in a text", 'a: "b\\n\\tc"\n', { a: "b\n\tc" }],
    ["a hundred brackets", `${"[".repeat(100)}${"]".repeat(100)}`, JSON.parse(`${"[".repeat(100)}${"]".repeat(100)}`)],
    ["brackets in texts", `a: "${"[ - : ? ".repeat(500)}"\n`, { a: "[ - : ? ".repeat(500) }],
    ["brackets in blocks", `a: |\n  ${"[ - : ? ".repeat(500)}\n`, { a: `${"[ - : ? ".repeat(500)}\n` }],
  ])("%s", (_, text, value) => {
    expect([parse(text).documents[0]?.value, allCodes(text)]).toEqual([value, []]);
  });

  it("is any number of documents, also empty ones", () => {
    expect(parse("a: 1\n---\n---\nb: 2\n").documents.map((document) => document.value)).toEqual([
      { a: 1 },
      null,
      { b: 2 },
    ]);
    expect(parse("").documents).toEqual([]);
    expect(parse("# only a comment\n").documents).toEqual([]);
  });
});

describe("the place of a path", () => {
  const [document] = parse("a:\n  - b: x\n    c: [yes, no]\nd: &n { e: 1 }\nf: *n\n").documents;

  it.each([
    [["a", 0, "c", 1], "value", 3, 14, 3, 16],
    [["a", 0, "b"], "key", 2, 5, 2, 6],
    [["a", 0, "b"], "value", 2, 8, 2, 9],
    [["f", "e"], "value", 4, 12, 4, 13],
    [["a", "0", "missing"], "value", 2, 5, 3, 17],
    [["missing"], "value", 1, 1, 5, 6],
  ] as const)("%j (%s)", (path, part, line, column, endLine, endColumn) => {
    expect(document?.place(path, part)).toMatchObject({ file: "a.yaml", line, column, endLine, endColumn });
  });

  it("shows the line, cut around what it marks", () => {
    const text = `a: ${"x".repeat(300)} @\nb: ["${"y".repeat(200)}", z]\n`;
    const place = parse(text).documents[0]?.place(["b", 1]);
    expect(place?.excerpt?.length).toBeLessThan(150);
    const { start = 0, length = 0 } = place?.mark ?? {};
    expect(place?.excerpt?.slice(start, start + length)).toBe("z");
  });

  it("shows the line without what could steer a terminal", () => {
    const [diagnostic] = parse("title: \u001b[31mred\n").documents[0]?.diagnostics ?? [];
    expect(diagnostic?.place?.excerpt).toBe("title: \\x1b[31mred");
    expect(diagnostic?.place?.mark).toEqual({ start: 7, length: 11 });
  });
});

describe("a hostile text", () => {
  const mebibyte = 1_048_576;
  const fill = (part: string, size = mebibyte) => part.repeat(Math.floor(size / part.length));
  /** The floor, on the machine as it is now: as much text with nothing wrong in it. */
  const ordinary = () => cpuSeconds(() => allCodes(fill("- a word\n")));
  const bomb = ["a: &a [x,x,x,x,x,x,x,x,x]"];
  for (const [index, name] of [..."bcdefghij"].entries()) {
    bomb.push(`${name}: &${name} [${Array(9).fill(`*${"abcdefghi"[index]}`)}]`);
  }

  it.each([
    ["an alias bomb", bomb.join("\n"), "yaml/too-many-aliases"],
    ["100,000 open brackets", fill("[", 100_000), "yaml/too-deep"],
    ["100,000 nested mappings", fill("{a: ", 400_000), "yaml/too-deep"],
    ["100,000 nested lists", fill("- ", 200_000), "yaml/too-deep"],
    ["100,000 nested keys", fill("? ", 200_000), "yaml/too-deep"],
    [
      "deep indentation",
      Array.from({ length: 500 }, (_, index) => `${" ".repeat(index)}a:`).join("\n"),
      "yaml/too-deep",
    ],
    ["a hundred and one brackets", `${"[".repeat(101)}${"]".repeat(101)}`, "yaml/too-deep"],
    ["a mebibyte of brackets", fill("["), "yaml/too-complex"],
    ["a mebibyte of commas", `[${fill(",")}`, "yaml/too-complex"],
    ["a mebibyte of documents", fill("---\n"), "yaml/too-complex"],
    ["290,000 commas", `[${fill(",", 290_000)}`, "yaml/syntax"],
    ["290,000 closing brackets", fill("]", 290_000), "yaml/syntax"],
    ["290,000 bad escapes", `"${fill("\\q", 580_000)}"`, "yaml/syntax"],
    ["290,000 exclamation marks", fill("! ", 290_000), "yaml/syntax"],
    ["145,000 directives", fill("%\n", 290_000), null],
    ["too many documents", fill("a\n---\n", 72_000), "yaml/too-many-documents"],
    ["as many keys as fit", Array.from({ length: 90_000 }, (_, index) => `k${index}: 1`).join("\n"), null],
    ["as many equal keys as fit", fill("a: 1\n", 700_000), "yaml/duplicate-key"],
  ])("%s is refused or read in time", (_, text, expected) => {
    let codes: readonly string[] = [];
    const seconds = cpuSeconds(() => {
      codes = allCodes(text);
    });
    expect(codes[0]?.split(" ")[0] ?? null).toBe(expected);
    expect(seconds).toBeLessThan(4 * ordinary());
  });

  it("leaves stack traces as long as they were, and reads on behind a document of mistakes", () => {
    const limit = Error.stackTraceLimit;
    const { documents } = parse(`a: "${"\\q".repeat(100)}"\n---\nb: 1\n`);
    expect(documents.map(({ value, wellFormed }) => wellFormed && value)).toEqual([false, { b: 1 }]);
    expect(Error.stackTraceLimit).toBe(limit);
  });

  it("never throws, and never changes Object.prototype", () => {
    const yaml = fc.array(
      fc.oneof(
        fc.constantFrom(..."abc:-?[]{},&*!|>'\"%@`#\n \t\r~<\\", "\n  ", ": ", "- ", "--- \n", "...\n", "*a", "&a "),
        fc.string({ unit: "binary", maxLength: 3 }),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(yaml, (parts) => {
        const { documents } = parse(parts.join(""));
        for (const document of documents) document.place(["a", 0]);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: runs(2_000) },
    );
  });
});
