import { describe, expect, it } from "vitest";
import type { SourceFile } from "../../src/source/decode-text.ts";
import { createLocate, type Path } from "../../src/source/locate.ts";
import {
  type ParsedFile,
  parseAllYaml,
  parseDocuments,
  type SourceDocument,
} from "../../src/source/parse-documents.ts";
import { readPlainYaml } from "../../src/source/plain-yaml.ts";
import { fc, runs } from "../support/properties.ts";
import { readYamlFiles, yamlTexts } from "../support/yaml-texts.ts";

const isPlain = (text: string): boolean => readPlainYaml(text, 10) !== null;

/** All that a reader says of a text: values with the order of their keys, what is wrong, and every place. */
function tellAll({ documents, diagnostics }: ParsedFile) {
  return { documents: documents.map(tellDocument), diagnostics };
}

function tellDocument({ value, wellFormed, diagnostics, place, explain, cutOff }: SourceDocument) {
  const places = pathsIn(value).map((path) => [path, place(path), place(path, "key"), explain(path), cutOff(path)]);
  return { value, json: JSON.stringify(value), wellFormed, diagnostics, places };
}

/** The paths to all values, and from each to what is not there. */
function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  const inner = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [path, [...path, "not-there"], ...inner.flatMap(([key, item]) => pathsIn(item, [...path, key]))];
}

function expectSame(text: string): void {
  const file: SourceFile = { path: "a.yaml", text };
  expect(tellAll(parseDocuments(file))).toEqual(tellAll(parseAllYaml(file, createLocate(file))));
}

const accepted: readonly (readonly [string, string])[] = [
  ["mappings and lists by indentation", "a:\n  b: c\n  d:\n    - e\n    - f: g\n      h: i\nj: k\n"],
  ["a list as far in as its key", "a:\n- b\n- c\nd: e\n"],
  ["words, numbers, dates and truth values", "a: yes\nb: 12\nc: 2026-11-23\nd: true\ne: Null\nf: 3 regions\n"],
  ["a key with nothing", "a:\nb:\n"],
  ["texts in quotes", "a: \"b: c\"\nd: 'it''s'\ne: ''\n"],
  ["a text over two lines", "a: b c\n  d e\nf: g\n"],
  ["texts in blocks", "a: >-\n  b\n  c\n\n  d\ne: |\n  f\n\n\n  g\n\n\nh: i\n"],
  ["lists and mappings in brackets", 'a: [b, "c d", 1, [e]]\nf: { g: h, "i": [] , j: {} }\n'],
  ["comments, also without a space", "a: b #c\nd: 'e' #f\ng: [h] #i\nj:\n  k: l m #o\n"],
  ["comments", "# a\n\nb: c # d\n# e\nf: # g\n  # h\n  - i # j\n  # k\n\n# l\nm: n\n# o\n"],
  ["documents", "# a\n---\nb: c\n---\n# d\ne: f\n---\ng: h"],
  ["letters of European languages", "één: café\nb: Zürich – “ça” €5\n"],
  [
    "colons and signs within a text",
    "a: http://b.nl/c#d\ne: f, g [h] {i} & j * k! | l > m % n @ o `p` \"q\" 'r' - s ? t\n",
  ],
];

describe("what is read in the short way", () => {
  it.each(accepted)("%s", (_, text) => {
    expect(isPlain(text)).toBe(true);
    expectSame(text);
  });

  it("is most of what is written, such as every example that is right", () => {
    const examples = readYamlFiles("examples").filter((text) => text.includes("facts:"));
    expect(examples.filter(isPlain).length).toBeGreaterThan(0.9 * examples.length);
    for (const text of examples) expectSame(text);
  });
});

describe("what is left to yaml", () => {
  it.each([
    ["no mapping at the top", "- a\n"],
    ["nothing at all", ""],
    ["an empty document", "a: b\n---\n"],
    ["the end of a document", "a: b\n...\n"],
    ["a directive", "%YAML 1.2\n---\na: b\n"],
    ["a key twice", "a: 1\nb: 2\na: 3\n"],
    ["a key twice between braces", "a: { b: 1, b: 2 }\n"],
    ["a key that every object has", "__proto__: 1\n"],
    ["a merge key", "<<: 1\n"],
    ["an anchor", "a: &b c\n"],
    ["an alias", "a: *b\n"],
    ["a tag", "a: !b c\n"],
    ["a number that is not whole", "a: 1.5\n"],
    ["a number of another base", "a: 0x1f\n"],
    ["an escape", 'a: "b\\n"\n'],
    ["a quote over two lines", 'a: "b\n  c"\n'],
    ["brackets over two lines", "a: [b,\n  c]\n"],
    ["a tab", "a:\tb\n"],
    ["a carriage return", "a: b\rc: d\n"],
    ["a second colon", "a: b: c\n"],
    ["a line too far in", "a: b\n  c: d\n"],
    ["a line too far out", "a:\n    b: c\n  d: e\n"],
    ["a line too far in behind a list", "a:\n  - b\n    - c\n"],
    ["a text that goes on behind an empty line", "a: b\n\n  c\n"],
    ["a text that goes on behind a comment", "a: b # c\n  d\n"],
    ["a block with lines that go in further", "a: >\n  b\n    c\n"],
    ["a block that keeps its last lines", "a: |+\n  b\n\n"],
    ["an override of writing direction", "a: b\u202ec\n"],
    ["more documents than there may be", "a: b\n---\n".repeat(11)],
    ["deep indentation", Array.from({ length: 60 }, (_, index) => `${" ".repeat(index)}a:`).join("\n")],
  ])("%s", (_, text) => {
    expect(isPlain(text)).toBe(false);
    expectSame(text);
  });
});

it("finds in any text the values, places and mistakes that yaml finds", () => {
  const texts = yamlTexts([
    ...readYamlFiles("examples", "rules", "test/fixtures"),
    ...accepted.map(([, text]) => text),
  ]);
  let short = 0;
  const count = runs(500);
  fc.assert(
    fc.property(texts, (text) => {
      if (isPlain(text)) short += 1;
      expectSame(text);
    }),
    { numRuns: count },
  );
  expect(short).toBeGreaterThan(count / 20);
});

type Nested = string | readonly Nested[];

const { nested } = fc.letrec<{ nested: Nested }>((tie) => ({
  nested: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom("a", "'b'", "[c, d]", "{ e: f }", "", ">-\n          g"),
    fc.array(tie("nested"), { minLength: 1, maxLength: 3 }),
  ),
}));

/** A mapping by indentation, with comments behind some of its lines and below them, that go in so far or so far. */
function writeCommented(items: readonly Nested[], indent: number, draw: () => number): string {
  const comment = ["", "", " # h", "   #i"];
  const below = ["", "", "\n", "# j\n", "  # k\n", "    # l\n", "\n  # m\n"];
  const pick = (from: readonly string[]): string => from[draw() % from.length] ?? "";
  return items
    .map((item, at) => {
      const key = `${" ".repeat(indent)}${draw() % 4 === 0 ? "- " : ""}k${at}:`;
      const behind = typeof item === "string" ? `${item === "" ? "" : ` ${item}`}` : "";
      const inner = typeof item === "string" ? "" : writeCommented(item, indent + 2 + (draw() % 2) * 2, draw);
      return `${key}${behind}${pick(comment)}\n${pick(below)}${inner}${pick(below)}`;
    })
    .join("");
}

it("ends lists and mappings where yaml does, whatever comments stand in and behind them", () => {
  let short = 0;
  const count = runs(2000);
  fc.assert(
    fc.property(
      fc.array(nested, { minLength: 1, maxLength: 3 }),
      fc.array(fc.nat(99), { minLength: 30 }),
      (items, draws) => {
        let drawn = 0;
        const text = writeCommented(items, 0, () => draws[drawn++ % draws.length] ?? 0);
        if (isPlain(text)) short += 1;
        expectSame(text);
      },
    ),
    { numRuns: count },
  );
  expect(short).toBeGreaterThan(count / 5);
});
