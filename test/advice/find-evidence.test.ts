import { describe, expect, it, test } from "vitest";
import type { Advice } from "../../src/advice/advice.ts";
import { createAdviser } from "../../src/advice/create-adviser.ts";
import type { Case } from "../../src/case/case.ts";
import { languages } from "../../src/language/languages.ts";
import type { Evidence } from "../../src/pack/evidence.ts";
import type { Precedent } from "../../src/pack/pack.ts";
import { buildPack, favour, makeCase, makeLevel, rule, text } from "../support/build-pack.ts";
import { fc, runs } from "../support/properties.ts";
import { realAdviser, realCase, realPack } from "../support/real-pack.ts";

const programme: Precedent = {
  id: "first-try",
  name: "First Try",
  phases: [],
  topics: ["proven"],
  fields: [],
  chainLevels: [],
  levels: ["a"],
  purpose: text("purpose"),
  cites: ["S1"],
  lines: "1",
};

/** Evidence on level `a` that supports S1, with what the test changes. */
function entry(id: string, parts: Partial<Evidence> = {}): Evidence {
  return {
    id,
    levels: ["a"],
    programmes: [],
    topics: [],
    touches: [{ statement: "S1", bearing: "supports" }],
    design: "survey",
    finding: text(`finding ${id}`),
    limits: text(`limits ${id}`),
    publisher: "Somebody",
    title: `Title ${id}`,
    year: 2020,
    read: "summary",
    ...parts,
  };
}

/** Advice in which `a` leads and `b` supports, on a case whose topic is `route`. */
function advise(evidence: readonly Evidence[], facts: Case["facts"] = { novelty: "new", route: "proven" }): Advice {
  const pack = buildPack({
    levels: [
      makeLevel("a", "top-down", { rules: [rule("a/yes", undefined, favour("a", "strong"))] }),
      makeLevel("b", "bottom-up", { rules: [rule("b/yes", undefined, favour("b", "moderate"))] }),
      makeLevel("c", "mixed"),
    ],
    precedents: [programme],
    evidence,
  });
  return createAdviser(pack).advise(makeCase(facts), { language: "en", depth: "none" });
}

const idsOf = ({ evidence }: Advice): readonly string[] => evidence.map(({ id }) => id);
const matchedOf = ({ evidence }: Advice) => evidence.map(({ matched }) => matched);

describe("what research found elsewhere", () => {
  it("is there where one of its levels leads or supports, and not for a level outside the mix", () => {
    const advice = advise([entry("E1"), entry("E2", { levels: ["b", "c"] }), entry("E3", { levels: ["c"] })]);
    expect(idsOf(advice)).toEqual(["E1", "E2"]);
    expect(matchedOf(advice)).toEqual([
      { programmes: [], levels: ["a"], topic: null },
      { programmes: [], levels: ["b"], topic: null },
    ]);
  });

  it("is there where its programme resembles the case, whatever the levels", () => {
    const advice = advise([entry("E1", { levels: ["c"], programmes: ["first-try"] })]);
    expect(advice.precedents.map(({ id }) => id)).toEqual(["first-try"]);
    expect(matchedOf(advice)).toEqual([{ programmes: ["first-try"], levels: [], topic: null }]);
    expect(advice.evidence[0]?.programmes).toEqual([{ id: "first-try", name: "First Try" }]);
  });

  it("has to be about the topic of the case, where it names topics and its programme does not match", () => {
    const about = (topic: string) => entry(topic, { topics: [topic] });
    const evidence = [about("proven"), about("none")];
    expect(matchedOf(advise(evidence))).toEqual([{ programmes: [], levels: ["a"], topic: "proven" }]);
    expect(idsOf(advise(evidence, { novelty: "new" }))).toEqual([]);
    const other = entry("E1", { topics: ["none"], programmes: ["first-try"] });
    expect(matchedOf(advise([other]))).toEqual([{ programmes: ["first-try"], levels: [], topic: null }]);
  });

  it("comes with what contradicts first, then with what qualifies; programmes before levels, then as in the file", () => {
    const touching = (...all: readonly Evidence["touches"][number]["bearing"][]) => ({
      touches: all.map((bearing) => ({ statement: "S1", bearing })),
    });
    const advice = advise([
      entry("E1"),
      entry("E2", { programmes: ["first-try"] }),
      entry("E3", touching("qualifies")),
      entry("E4"),
      entry("E5", touching("supports", "contradicts")),
      entry("E6", { ...touching("qualifies"), programmes: ["first-try"] }),
    ]);
    expect(idsOf(advice)).toEqual(["E5", "E6", "E3", "E2", "E1", "E4"]);
  });

  it("says all in the language of the advice, with the statements on which it bears", () => {
    expect(advise([entry("E1", { url: "https://example.org" })]).evidence).toEqual([
      {
        id: "E1",
        levels: ["a"],
        programmes: [],
        topics: [],
        touches: [{ statement: "S1", bearing: "supports", text: "en: statement 1" }],
        design: "survey",
        finding: "en: finding E1",
        limits: "en: limits E1",
        publisher: "Somebody",
        title: "Title E1",
        year: 2020,
        read: "summary",
        url: "https://example.org",
        matched: { programmes: [], levels: ["a"], topic: null },
      },
    ]);
  });

  it("is no citation: the statements on which it bears are not among those cited", () => {
    const touches = [{ statement: "S2", bearing: "contradicts" }] as const;
    expect(advise([entry("E1", { touches })]).statements).not.toHaveProperty("S2");
  });
});

test("without its evidence, the built-in pack gives the same advice in every case, but for that part of it", () => {
  const bare = createAdviser({ ...realPack, evidence: [] });
  const seen = new Set<string>();
  fc.assert(
    fc.property(realCase({}, 6), fc.constantFrom(...languages), (subject, language) => {
      const { evidence, ...rest } = realAdviser.advise(subject, { language, depth: "one" });
      for (const { id } of evidence) seen.add(id);
      expect(bare.advise(subject, { language, depth: "one" })).toEqual({ ...rest, evidence: [] });
    }),
    { numRuns: runs(150) },
  );
  expect(seen.size).toBeGreaterThan(4);
});
