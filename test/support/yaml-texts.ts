import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fc } from "./properties.ts";

/** What has a meaning in YAML somewhere, or only seems to. */
const bits: readonly string[] = [
  ..." :-?[]{},&*!|>'\"%@`#~\\\n\t\r\u00a0\ufeff\u2028é–",
  ...[
    "a",
    "b: ",
    ": ",
    "- ",
    "  ",
    "\n  ",
    "\n    ",
    "\n\n",
    "   \n",
    " # c",
    "\n# c\n",
    "\n  # c\n",
    "''",
    "\\n",
    ">-",
    "|-",
  ],
  ...[
    "\n---\n",
    "---",
    "...",
    "null",
    "Null",
    "true",
    "FALSE",
    "1",
    "00",
    "1.5",
    "0x1",
    "0o7",
    "1e3",
    "+1",
    "-.5",
    ".inf",
  ],
  ...["2026-01-01", "&x", "*x", "!t", "? ", "<<", "a: b\n", "a:\n", "- c\n", "  d: e\n", "  - f\n", "x-y/z.q: 1\n"],
  ...["__proto__: 1\n", "constructor: 1\n", "toString: 1\n"],
];

const lines: readonly string[] = [
  ...[
    "a:",
    "b: c",
    "c: 'it''s'",
    'd: "x y"',
    "- e",
    "- f: g",
    "-",
    "- h:",
    "# k",
    "",
    "l: [a, b]",
    "m: {n: o, p: [q]}",
  ],
  ...[
    "r: >-",
    "s: |",
    "- |",
    "text here",
    "t: # c",
    "u: v # w",
    "x: 12",
    "y: 1.5",
    "z: null",
    "- - a",
    "- [a]",
    "--- ",
  ],
  ...["---", "- # c", "bb: cc dd", "dd:  ee  ", "- 'q' # x", "ff: '2' 3", "gg: a, b", "hh: {}", "ii: []", "a b: c d"],
  ...[
    "1: 2",
    "'q': r",
    "jj: a #b",
    "kk: a# b",
    "ll: http://x.y/z",
    "mm: 3 apen",
    'nn: {"o":"p"}',
    "oo: [a, ]",
    "pp: [a b, -c]",
  ],
];

/** Texts of lines that go in by chance, as where one mistakes what belongs to what. */
function indentedTexts(): fc.Arbitrary<string> {
  const line = fc.tuple(fc.constantFrom(-4, -2, -2, 0, 0, 0, 1, 2, 2), fc.constantFrom(...lines));
  return fc.array(line, { minLength: 1, maxLength: 10 }).map((steps) => {
    let indent = 0;
    return steps
      .map(([step, text]) => {
        indent = Math.max(0, indent + step);
        return `${" ".repeat(indent)}${text}\n`;
      })
      .join("");
  });
}

/** A change to a text: from a point on so many characters go, and something else comes. */
type Change = readonly [at: number, gone: number, text: string];

/** Some lines of a text that somebody wrote, with a few changes. */
function changedTexts(texts: readonly string[]): fc.Arbitrary<string> {
  const change = fc.tuple(fc.nat(), fc.nat({ max: 3 }), fc.oneof(fc.constantFrom(...bits), fc.constant("")));
  return fc
    .tuple(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 2, max: 40 }), fc.array(change, { maxLength: 3 }))
    .map(([text, from, count, changes]) => changes.reduce(applyChange, cutLines(text, from, count)));
}

/** So many lines of a text, as far out as the first of them. */
function cutLines(text: string, from: number, count: number): string {
  const all = text.split("\n");
  const start = from % all.length;
  const cut = all.slice(start, start + count);
  const margin = " ".repeat(Math.max(0, cut[0]?.search(/\S/) ?? 0));
  return cut.map((line) => (line.startsWith(margin) ? line.slice(margin.length) : line)).join("\n");
}

function applyChange(text: string, [at, gone, added]: Change): string {
  const start = at % (text.length + 1);
  return text.slice(0, start) + added + text.slice(start + gone);
}

/** The YAML files in folders of the project, and below them. */
export function readYamlFiles(...folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".yaml"))
      .map((path) => readFileSync(join(folder, path), "utf8")),
  );
}

/** Texts that are YAML, or nearly so: made of the texts that are given, and of whatever has a meaning in YAML. */
export function yamlTexts(texts: readonly string[]): fc.Arbitrary<string> {
  const made = fc.array(fc.constantFrom(...bits), { maxLength: 14 }).map((parts) => parts.join(""));
  return fc.oneof(changedTexts(texts), indentedTexts(), made);
}
