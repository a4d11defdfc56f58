import { describe, expect, test } from "vitest";
import { readCases } from "../../src/case/read-cases.ts";
import { codesAt } from "../fixtures/codes-at.ts";
import { tinyPack } from "../fixtures/tiny-pack.ts";

const pack = { ...tinyPack(), renamed: { facts: { soil: "dry" } } };
const read = (text: string) => readCases({ path: "garden.yaml", text }, pack);
const codes = (text: string): readonly string[] => codesAt(read(text).diagnostics);

describe("a case for other rules is told as such, and not fact by fact", () => {
  const other = "facts: { colour: red, weight: heavy }\n";

  test("where it names several facts, and none that these rules have or one like it", () => {
    expect(read(other).diagnostics).toMatchObject([
      { code: "case/other-rules", args: { facts: ["colour", "weight"], pack: "tiny" } },
    ]);
    expect(read(other).cases).toEqual([]);
  });

  test.each<readonly [what: string, facts: string, codes: readonly string[]]>([
    ["it names one fact", "{ colour: red }", ["case/unknown-fact 1:10"]],
    ["it names one of these rules", "{ colour: red, dry: yes }", ["case/unknown-fact 1:10"]],
    ["it names one of these rules by its label", "{ colour: red, Droog: yes }", ["case/unknown-fact 1:10"]],
    ["it names one like it", "{ colour: red, seasn: spring }", ["case/unknown-fact 1:10", "case/unknown-fact 1:23"]],
    ["it names one by an old name", "{ colour: red, soil: yes }", ["case/unknown-fact 1:10", "case/renamed 1:23"]],
    [
      "one of its facts is a group",
      "{ colour: red, weight: { a: 1 } }",
      ["case/unknown-fact 1:10", "case/unknown-fact 1:23"],
    ],
    [
      "one of its facts is a key of a case",
      "{ colour: red, title: A }",
      ["case/unknown-fact 1:10", "case/key-within-facts 1:23"],
    ],
  ])("but not where %s", (_, facts, expected) => {
    expect(codes(`facts: ${facts}\n`)).toEqual(expected);
  });
});

describe("notes", () => {
  const notes = (text: string) => read(`notes: ${text}\n`).cases[0]?.case.notes;

  test("are by the id of the fact, whatever it is called and however many are called by their id", () => {
    expect(notes("{ dry: felt, season: seen }")).toEqual({ dry: "felt", season: "seen" });
    expect(notes("{ Droog: felt, season: seen }")).toEqual({ dry: "felt", season: "seen" });
    expect(notes("{ season: seen, Droog: felt, soil: ~ }")).toEqual({ dry: "felt", season: "seen" });
  });

  test("on one fact twice are told of", () => {
    expect(codes("notes: { dry: felt, Droog: seen }\n")).toEqual(["case/repeated-fact 1:21"]);
  });
});

describe("several values in one text are told with what was meant", () => {
  test.each<readonly [text: string, code: string, example: string | undefined]>([
    ["facts: { tools: [spade hose] }", "case/unknown-value", undefined],
    ["facts: { tools: ['spade, hose'] }", "case/separators", "spade, hose"],
    ["facts: { tools: ['spade; rake'] }", "case/unknown-value", undefined],
    ["facts: { tools: spade }", "case/one-for-set", "spade"],
    ["facts: { tools: spade, dry: yes }", "case/one-for-set", "spade"],
    ["facts: { tools: 'spade and hose' }", "case/one-for-set", "spade, hose"],
    ["facts: { tools: { spade: yes, hose: yes } }", "case/one-for-set", "spade, hose"],
    ["facts: { tools: { spade: yes, rake: yes } }", "case/bad-value", undefined],
    ["facts: { season: 'spring, summer' }", "case/list-for-one", "spring"],
  ])("%s", (text, code, example) => {
    const { diagnostics } = read(`${text}\n`);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
    if (example !== undefined) expect(diagnostics[0]?.args).toMatchObject({ example });
  });
});
