import { describe, expect, it } from "vitest";
import { readPack } from "../../src/pack/read-pack.ts";
import { codesAt } from "../fixtures/codes-at.ts";
import { tinyPack, tinyPackFiles } from "../fixtures/tiny-pack.ts";

const evidence = `
- id: E1
  levels: [sowing]
  programme: allotment
  topics: [beans]
  touches: { G1: contradicts, G3: supports }
  design: survey
  finding: { nl: Er groeide niets extra., en: Nothing more grew. }
  limits: { nl: Eén tuin., en: One garden. }
  publisher: Somebody
  title: Do beans grow?
  year: 2021
  url: https://example.org/beans
  read: abstract
`;

/** The small pack with evidence, in which one text is replaced. */
function readWith(from = "", to = "") {
  if (!evidence.includes(from)) throw new Error(`the evidence does not hold ${from}`);
  return readPack([...tinyPackFiles(), { path: "evidence.yaml", text: evidence.replace(from, to) }]);
}

describe("evidence beside the source", () => {
  it("may be left out of a pack", () => {
    expect(tinyPack().evidence).toEqual([]);
  });

  it("is read as it stands, with its programmes as a list", () => {
    const { pack, diagnostics } = readWith();
    expect(diagnostics).toEqual([]);
    expect(pack?.pack.evidence).toMatchObject([
      {
        id: "E1",
        levels: ["sowing"],
        programmes: ["allotment"],
        topics: ["beans"],
        touches: [
          { statement: "G1", bearing: "contradicts" },
          { statement: "G3", bearing: "supports" },
        ],
        url: "https://example.org/beans",
      },
    ]);
    expect(pack?.place("E1")).toMatchObject({ file: "evidence.yaml", line: 2 });
  });

  it("may be about no programme, about several, about any topic, and without an address", () => {
    const read = (from: string, to: string) => readWith(from, to).pack?.pack.evidence[0];
    expect(read("  programme: allotment\n", "")?.programmes).toEqual([]);
    expect(read("programme: allotment", "programme: [allotment]")?.programmes).toEqual(["allotment"]);
    expect(read("  topics: [beans]\n", "")?.topics).toEqual([]);
    expect(read("  url: https://example.org/beans\n", "")).not.toHaveProperty("url");
  });

  it.each([
    ["levels: [sowing]", "levels: [sewing]", "pack/unknown-level 3:12", { suggestion: "sowing" }],
    ["levels: [sowing]", "levels: []", "shape/too-few 3:3", {}],
    ["programme: allotment", "programme: alotment", "pack/unknown-precedent 4:14", { suggestion: "allotment" }],
    ["programme: allotment", "programme: [allotment, lot]", "pack/unknown-precedent 4:26", { suggestion: null }],
    ["topics: [beans]", "topics: [bean]", "pack/unknown-value 5:12", { suggestion: "beans" }],
    ["G3: supports", "H3: supports", "pack/unknown-statement 6:31", { suggestion: "G3" }],
    ["G3: supports", "E1: supports", "pack/evidence-cited 6:31", { evidence: "E1" }],
    ["G3: supports", "G3: support", "shape/bad-choice 6:35", { suggestion: "supports" }],
    ["{ G1: contradicts, G3: supports }", "{}", "shape/too-few 6:3", {}],
    ["design: survey", "design: surveys", "shape/bad-choice 7:11", { suggestion: "survey" }],
    ["read: abstract", "read: abstracts", "shape/bad-choice 14:9", { suggestion: "abstract" }],
    [", en: Nothing more grew.", "", "pack/missing-text 8:3", { language: "en" }],
    ["limits: { nl: Eén tuin., ", "limits: { ", "pack/missing-text 9:3", { language: "nl" }],
    ["year: 2021", "year: 2021.5", "shape/bad-number 12:9", {}],
    ["https://example.org/beans", "javascript:alert(1)", "shape/bad-form 13:8", { form: "address" }],
    ["  publisher: Somebody\n", "", "shape/missing-key 2:3", { key: "publisher" }],
    ["id: E1", "id: G2", "pack/duplicate-id 2:7", { file: "statements.yaml" }],
  ])("%s → %s", (from, to, expected, args) => {
    const { pack, diagnostics } = readWith(from, to);
    expect(pack).toBeNull();
    expect(codesAt(diagnostics)).toEqual([expected]);
    expect(diagnostics[0]?.args).toMatchObject(args);
  });
});

describe("topics of research are values of the fact on which programmes match", () => {
  const read = (matching: string, topics: string) => {
    const files = tinyPackFiles()
      .filter(({ path }) => path !== "precedents.yaml")
      .map(({ path, text }) => ({ path, text: text.replace("{ topic: crop, chain-levels: tools }", matching) }));
    const text = evidence.replace("  programme: allotment\n", "").replace("topics: [beans]", `topics: ${topics}`);
    return codesAt(readPack([...files, { path: "evidence.yaml", text }]).diagnostics, true);
  };

  it.each([
    ["{ topic: crop }", "[beans]", []],
    ["[crop, dry]", "[kale]", []],
    ["[crop, dry]", "[yes]", ["pack/unknown-value evidence.yaml:4:12"]],
    ["{ chain-levels: tools }", "[beans]", ["pack/not-matched evidence.yaml:4:3"]],
    ["{ chain-levels: tools }", "[]", []],
    ["[]", "[beans]", ["shape/too-few pack.yaml:11:1"]],
    ["{ topic: crup }", "[beans]", ["pack/unknown-fact pack.yaml:11:20"]],
  ])("%s: %s", (matching, topics, codes) => {
    expect(read(matching, topics)).toEqual(codes);
  });

  it("and are not looked at where nobody knows which fact that is", () => {
    const files = tinyPackFiles().map(({ path, text }) => ({
      path,
      text: text.replace("version: 0.1.0", "version: one"),
    }));
    expect(codesAt(readPack([...files, { path: "evidence.yaml", text: evidence }]).diagnostics, true)).toEqual([
      "shape/bad-form pack.yaml:2:10",
    ]);
  });
});

it("is refused wherever a pack cites: evidence is never a ground", () => {
  const cited = tinyPackFiles().map(({ path, text }) => ({
    path,
    text: text.replaceAll(/cites: \[G\d\]/g, "cites: [E1]"),
  }));
  const { pack, diagnostics } = readPack([...cited, { path: "evidence.yaml", text: evidence }]);
  expect(pack).toBeNull();
  const citing = cited.filter(({ text }) => text.includes("[E1]")).map(({ path }) => path);
  const refused = diagnostics.filter(({ code }) => code === "pack/evidence-cited");
  expect(new Set(refused.map(({ place }) => place?.file))).toEqual(new Set(citing));
  expect(refused).toHaveLength(cited.flatMap(({ text }) => text.match(/\[E1\]/g) ?? []).length);
  expect(codesAt(diagnostics).filter((code) => code.startsWith("pack/unknown"))).toEqual([]);
});
