import { describe, expect, test } from "vitest";
import { readPack } from "../../src/pack/read-pack.ts";
import { codesAt } from "../fixtures/codes-at.ts";
import { tinyPackFiles } from "../fixtures/tiny-pack.ts";

/** What the small pack lacks, added to the end of its files. */
const more: Readonly<Record<string, string>> = {
  "pack.yaml": `scope: { when: { crop: kale }, text: { nl: Buiten., en: Outside. } }
definitions: { hot: { dry: yes, season: summer } }
`,
  "audit.yaml": `- id: audit/water
  severity: note
  level: water
  covers: [water/alone]
  when: { planned: { includes: [water] }, holds: hot }
  text: { nl: Alleen water., en: Only water. }
  cites: [G2]
  basis: implied
`,
  "sustainment.yaml": `patterns:
  - { id: sell, name: { nl: Verkoop, en: Sale }, when: { crop: beans }, text: { nl: Verkoop., en: Sell. }, cites: [G1], basis: inferred }
preparations:
  - { id: prepare/dry, text: { nl: Droog., en: Dry. }, when: { dry: yes }, by: [owner], cites: [G3], basis: implied }
`,
  "properties.yaml": `- id: property/water
  given: { dry: yes }
  always: { level: water, role: [lead, support] }
  because: { nl: Droog., en: Dry. }
  cites: [G2]
- id: property/spray
  never: { form: water.spray, is: use }
  because: { nl: Zuinig., en: Frugal. }
  cites: [G1]
- id: property/fence
  always: { companion: fence, without: G2 }
  because: { nl: Hek., en: Fence. }
  cites: [G3]
- id: property/caution
  never: { caution: water/alone }
  because: { nl: Alleen., en: Alone. }
  cites: [G1]
- id: property/alone
  never: { alone: sowing }
  because: { nl: Alleen., en: Alone. }
  cites: [G1]
`,
};

const tiny = tinyPackFiles();
const files = [
  ...tiny.map(({ path, text }) => ({ path, text: `${text.trimEnd()}\n${more[path] ?? ""}` })),
  ...Object.entries(more)
    .filter(([path]) => tiny.every((file) => file.path !== path))
    .map(([path, text]) => ({ path, text })),
];

test("the pack that is changed here has no mistake", () => {
  expect(codesAt(readPack(files).diagnostics, true)).toEqual([]);
});

/** Every place of the files where a pattern matches, with the text of its first group. */
function mentions(pattern: RegExp) {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map((match) => {
      const name = match[1] ?? "";
      const start = match.index + match[0].lastIndexOf(name);
      const before = text.slice(0, start).split("\n");
      return { path, start, name, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    }),
  );
}

/** What is told where one mention is another name. */
function misspelt({ path, start, name }: ReturnType<typeof mentions>[number], by: string) {
  const changed = files.map((file) =>
    file.path === path
      ? { path, text: `${file.text.slice(0, start)}${by}${file.text.slice(start + name.length)}` }
      : file,
  );
  return readPack(changed).diagnostics;
}

describe("a name that is misspelt is told where it stands, and nothing else is:", () => {
  test.each<readonly [kind: string, code: string, pattern: RegExp, count: number]>([
    ["a statement that is cited", "pack/unknown-statement", /cites: \[(G\d)/g, 35],
    ["a statement that no caveat may cite", "pack/unknown-statement", /without: (G\d)/g, 1],
    ["a party", "pack/unknown-party", /by: \[(\w+)/g, 4],
    ["a second party", "pack/unknown-party", /by: \[owner, (\w+)/g, 1],
    ["a level that a rule weighs on", "pack/unknown-level", /(?:favour|require): (\w+)/g, 4],
    ["a form that a rule excludes", "pack/unknown-form", /exclude: (water\.spray)/g, 1],
    ["a form of a property", "pack/unknown-form", /form: (water\.spray)/g, 1],
    ["a level of a constraint or a property", "pack/unknown-level", /(?:[{,] level|alone): (water|sowing)/g, 3],
    ["a level of a programme", "pack/unknown-level", / levels: \[(\w+)/g, 1],
    ["what is not well planned", "pack/unknown-instrument", /^ {2}level: (\w+)/gm, 2],
    ["an instrument beside the mix", "pack/unknown-instrument", /companion: (fence)/g, 1],
    ["an instrument in use or planned", "pack/unknown-instrument", /(?:current|planned): \{ includes: \[(\w+)/g, 4],
    ["an instrument that is not planned", "pack/unknown-instrument", /lacks: \[(\w+)/g, 1],
    ["a caution", "pack/unknown-caution", /(?:covers: \[|caution: )(water\/alone)/g, 2],
    ["a phase that is derived, or of a programme", "pack/unknown-phase", /(?:phase: |phases: \[)(\w+)/g, 3],
    ["a value of a fact", "pack/unknown-value", /(?:crop: |dry: )(kale|beans|yes|no)\b/g, 11],
    ["a member of a set", "pack/unknown-value", /(?:pests|tools): \{ includes: \[(\w+)/g, 2],
    ["a value that a programme is about", "pack/unknown-value", /(?:topics|chain-levels): \[(\w+)/g, 2],
    ["a member that a phase assumes", "pack/unknown-value", /pests: \[(\w+)/g, 1],
    ["a fact that is matched", "pack/unknown-fact", /topic: (crop)|chain-levels: (tools)/g, 1],
    ["a fact in a condition", "pack/unknown-fact", /\{ (crop|dry): /g, 10],
    ["a level whose advice is asked after", "pack/unknown-level", /advice\.(water)/g, 1],
    ["a condition with a name", "pack/unknown-definition", /holds: (hot)/g, 1],
  ])("%s", (_, code, pattern, count) => {
    const found = mentions(pattern).filter(({ name }) => name !== "");
    expect(found.length).toBe(count);
    for (const mention of found) {
      const said = codesAt(misspelt(mention, `${mention.name}x`), true);
      const there = `${code} ${mention.path}:${mention.line}:${mention.column}`;
      // A name that is a key begins where the key does.
      const key = `${code} ${mention.path}:${mention.line}:${mention.column - "advice.".length}`;
      expect(said.length, JSON.stringify({ mention, said })).toBeGreaterThan(0);
      expect(
        said.some((each) => each === there || each === key),
        JSON.stringify({ mention, said }),
      ).toBe(true);
      expect(
        said.filter((each) => !each.startsWith(code)),
        JSON.stringify(mention),
      ).toEqual([]);
    }
  });
});

describe("an id that another thing has is told where it stands again:", () => {
  const ids = mentions(/(?:^- |^ {2}- |\{ |^ {4}- \{ | {6}- |- \{ )id: ([\w/-]+)/gm);
  const entries = ids.filter(({ path }) => !/^(facts|phases|statements|precedents)\.yaml$/.test(path));

  test("of rules, conditions, cautions and all else that can be shown", () => {
    const named = entries.filter(({ name }) => name.includes("/"));
    expect(named.length).toBe(15);
    for (const mention of named) {
      const other = named.find(({ name, path }) => name !== mention.name && path === mention.path);
      const [first, last] = [mention, other ?? mention].toSorted((one, two) => one.start - two.start);
      if (other === undefined || first === undefined || last === undefined) continue;
      const said = codesAt(misspelt(last, first.name), true);
      expect(said).toContain(`pack/duplicate-id ${last.path}:${last.line}:${last.column}`);
    }
  });
});
