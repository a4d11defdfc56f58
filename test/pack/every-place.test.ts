import { describe, expect, test } from "vitest";
import { readPack } from "../../src/pack/read-pack.ts";
import type { SourceFile } from "../../src/source/decode-text.ts";
import { codesAt } from "../fixtures/codes-at.ts";
import { tinyPackFiles } from "../fixtures/tiny-pack.ts";

const more: Readonly<Record<string, string>> = {
  "pack.yaml": `definitions:
  hot: { dry: yes, crop: kale }
scope:
  when: { crop: kale }
  text: { nl: Buiten., en: Outside. }
`,
  "sustainment.yaml": `patterns:
  - id: by-itself
    name: { nl: Vanzelf, en: By itself }
    when: { season: summer }
    text: { nl: Het groeit vanzelf., en: It grows by itself. }
    cites: [G2]
    basis: stated
preparations:
  - id: sustainment/seed
    text: { nl: Bewaar zaad., en: Keep seed. }
    when: { crop: beans }
    met: { tools: { includes: [spade] } }
    cites: [G1]
    basis: stated
`,
  "phases.yaml": `cautions:
  - id: phase/short
    severity: note
    when: { season: summer }
    text: { nl: De zomer is kort., en: Summer is short. }
    cites: [G1]
    basis: stated
`,
  "levels/3-weeding.yaml": `never-later: { crop: kale }
in-use-when: { tools: { includes: [spade] } }
conditions:
  - id: weeding/often
    text: { nl: Wied vaak., en: Weed often. }
    when: { holds: hot }
    cites: [G2]
    basis: stated
`,
  "evidence.yaml": `- id: E1
  levels: [sowing]
  programme: allotment
  touches: { G1: contradicts }
  design: survey
  finding: { nl: Er groeide niets extra., en: Nothing more grew. }
  limits: { nl: Eén tuin., en: One garden. }
  publisher: Somebody
  title: Do beans grow?
  year: 2021
  read: abstract
`,
  "properties.yaml": `- id: p
  given: { dry: yes }
  always: { level: water, role: [lead, support, later, avoid, neutral] }
  because: { nl: Zo., en: So. }
  cites: [G1]
`,
};

/** The small pack with all that a pack may have besides. */
const tiny = tinyPackFiles();
const files: readonly SourceFile[] = [
  ...tiny.map(({ path, text }) => ({ path, text: `${text}${more[path] ?? ""}` })),
  ...Object.entries(more).flatMap(([path, text]) => (tiny.some((file) => file.path === path) ? [] : [{ path, text }])),
].filter(({ path }) => !path.startsWith("tests/"));

/** Where something stands in a file, as a diagnostic tells it. */
interface Found {
  readonly file: SourceFile;
  readonly match: RegExpExecArray;
}

function findAll(pattern: RegExp): readonly Found[] {
  return files.flatMap((file) => [...file.text.matchAll(pattern)].map((match) => ({ file, match })));
}

function placeAt({ path, text }: SourceFile, offset: number): string {
  const before = text.slice(0, offset).split("\n");
  return `${path}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/** What is told where something else stands there. */
function toldWith({ file, match }: Found, instead: string): readonly string[] {
  const text = `${file.text.slice(0, match.index)}${instead}${file.text.slice(match.index + match[0].length)}`;
  const { pack, diagnostics } = readPack(files.map((each) => (each === file ? { ...file, text } : each)));
  expect(pack === null).toBe(diagnostics.some(({ severity }) => severity === "error"));
  return codesAt(diagnostics, true);
}

const titles = (found: readonly Found[]): readonly (readonly [string, Found])[] =>
  found.map((each) => [`${placeAt(each.file, each.match.index)} ${each.match[0].slice(0, 40)}`, each] as const);

test("the pack is read without diagnostics", () => {
  expect(codesAt(readPack(files).diagnostics, true)).toEqual([]);
});

describe("wherever a statement is cited, one that does not exist is told of", () => {
  const found = findAll(/cites: \[G\d/g);
  test("and there are many such places", () => expect(found.length).toBeGreaterThan(25));
  test.each(titles(found))("%s", (_, each) => {
    const at = placeAt(each.file, each.match.index + "cites: [".length);
    expect(toldWith(each, "cites: [G9")).toEqual([`pack/unknown-statement ${at}`]);
  });
});

describe("wherever something is said to be stated, it has to cite what is", () => {
  const ahead = findAll(/cites: \[G\d\](,|\n) +basis: \w+/g);
  const behind = findAll(/basis: \w+, cites: \[G\d\]/g);
  test("and there are many such places", () => expect(ahead.length + behind.length).toBeGreaterThan(20));
  test.each(titles([...ahead, ...behind]))("%s", (_, each) => {
    const written = each.match[0].replace(/G\d/, "G3").replace(/basis: \w+/, "basis: stated");
    const at = placeAt(each.file, each.match.index + written.indexOf("stated"));
    expect(toldWith(each, written)).toEqual([`pack/stated-without-stated ${at}`]);
    expect(toldWith(each, written.replace("G3", "G3, G1"))).toEqual([]);
    expect(toldWith(each, written.replace("G3", "G9"))).toEqual([expect.stringContaining("pack/unknown-statement")]);
  });
});

describe("wherever there is a condition, a fact that does not exist is told of", () => {
  const found = findAll(/\b(?:when|met|relevant|given|never-later|in-use-when|hot): \{ /g);
  test("and there are many such places", () => expect(found.length).toBeGreaterThan(16));
  test.each(titles(found))("%s", (_, each) => {
    const at = placeAt(each.file, each.match.index + each.match[0].length);
    expect(toldWith(each, `${each.match[0]}nosuch: yes, `)).toContain(`pack/unknown-fact ${at}`);
  });
});

describe("wherever there is a text, one that lacks a language is told of", () => {
  const found = findAll(/, en: [^,}]+\}/g);
  test("and there are many such places", () => expect(found.length).toBeGreaterThan(60));
  test.each(titles(found))("%s", (_, each) => {
    const told = toldWith(each, " }");
    expect(told).toEqual([expect.stringMatching(/^pack\/missing-text /)]);
    const line = placeAt(each.file, each.match.index).split(":").slice(0, 2).join(":");
    expect(told[0]).toContain(` ${line}:`);
  });
});

describe("no two things have one id", () => {
  const spaces: Readonly<Record<string, readonly string[]>> = {
    entry: [
      "phase/spring/sowing",
      "water/dry",
      "water/at-night",
      "water/alone",
      "sowing/spring",
      "weeding/always",
      "weeding/often",
      "garden/too-late",
      "size",
      "not-alone-water",
      "phase/short",
      "audit/fence-only",
      "tension/wet-and-dry",
      "harvest",
      "go-on",
      "by-itself",
      "sustainment/seed",
      "p",
    ],
    statement: ["G1", "G2", "G3", "E1"],
    fact: ["season", "dry", "pests", "crop", "tools", "gardener"],
    instrument: ["water", "sowing", "weeding", "fence"],
    phase: ["spring", "summer", "autumn"],
  };
  const ids = Object.entries(spaces).flatMap(([space, members]) => members.map((id) => [space, id] as const));

  test("of which there are as many as the files have", () => {
    const written = new Set(findAll(/\bid: ([\w/-]+)/g).map(({ match }) => match[1]));
    const known = new Set([...ids.map(([, id]) => id), "tiny", "drip", "spray", "allotment"]);
    expect([...written].filter((id) => id !== undefined && !known.has(id))).toEqual([]);
  });

  test.each(ids)("%s %s", (space, id) => {
    const [each] = findAll(new RegExp(`(?:- (?:\\{ )?|^)id: ${id}(?=[,\\n])`, "gm"));
    if (each === undefined) throw new Error(`there is no ${id}`);
    // What may stand in an id differs: a rule has its level in it, and a constraint none.
    const isAlike = (other: string): boolean => other.includes("/") === id.includes("/");
    const others = (spaces[space] ?? []).filter((other) => other !== id && isAlike(other));
    for (const other of others.slice(0, 3)) {
      const told = toldWith(each, each.match[0].replace(id, other));
      expect(told.filter((code) => code.startsWith("pack/duplicate-id"))).toHaveLength(1);
    }
  });

  test("and no two levels have one numeral", () => {
    const [each] = findAll(/numeral: II\n/g);
    expect(each && toldWith(each, "numeral: I\n")).toEqual(["pack/same-numeral levels/2-sowing.yaml:2:10"]);
  });
});
