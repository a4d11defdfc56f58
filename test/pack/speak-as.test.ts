import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { wordings } from "../../src/language/languages.ts";
import { examplesOf, sayAs, speakAs, wordingFor } from "../../src/pack/speak-as.ts";
import {
  buildPack,
  favour,
  makeLevel,
  makePhase,
  oneFact,
  packWithRules,
  rule,
  setFact,
  text,
} from "../support/build-pack.ts";

afterEach(() => speakAs("built-in"));

/** All that is said in examples, in one text. */
const said = (): string => JSON.stringify(wordings.en);

const term = { one: { nl: "trap", en: "rung" }, article: "het" as const };

describe("words are", () => {
  test("ours, for rules that have none of their own", () => {
    expect(wordingFor(buildPack(), "en")).toBe(wordings.en);
    expect(wordingFor(buildPack(), "nl")).toBe(wordings.nl);
  });

  test("those of the rules, where they have some", () => {
    const pack = buildPack({ terms: { level: term } });
    const words = JSON.stringify(wordingFor(pack, "en"));
    expect(words).toContain(" rung");
    expect(words).not.toMatch(/\bthe level\b/);
    expect(wordingFor(pack, "en")).toBe(wordingFor(pack, "en"));
    const [dutch, ours] = [wordingFor(pack, "nl"), wordings.nl].map((each) => JSON.stringify(each));
    expect(dutch).toMatch(/\bhet trap\b/);
    expect(dutch).not.toBe(ours);
    expect(said()).not.toContain(" rung");
  });

  test("of one and of many, where they differ", () => {
    const many = buildPack({ terms: { level: { ...term, many: { nl: "treden", en: "steps of the ladder" } } } });
    expect(JSON.stringify(wordingFor(many, "en"))).toContain("steps of the ladder");
    expect(JSON.stringify(wordingFor(buildPack({ terms: { level: term } }), "en"))).not.toContain(
      "steps of the ladder",
    );
  });
});

describe("examples name what the rules have", () => {
  const pack = packWithRules([rule("a/first", undefined, favour("a"))], { terms: { level: term } });

  test("from when they are said to be at hand, and no longer", () => {
    const before = said();
    expect(before).toContain("monitoring/too-early");
    speakAs(pack);
    expect(said()).toContain("a/first");
    expect(said()).not.toContain("monitoring/too-early");
    expect(said()).toContain(" rung");
    speakAs("built-in");
    expect(said()).toBe(before);
  });

  test("of a level, a fact, a value, a phase and a statement of theirs", () => {
    const garden = buildPack({
      facts: [oneFact("stage", ["seed", "grown"]), setFact("who", ["us", "them"]), oneFact("age", ["young", "old"])],
      phases: { fact: "stage", derivation: [], phases: [makePhase("seed"), makePhase("grown")], cautions: [] },
      statements: [{ id: "G7", section: "One", lines: "1", basis: "stated", text: text("seven") }],
    });
    speakAs(garden);
    const parts = [
      "age=unknown",
      "who=us",
      "stage=grown",
      "{ stage: seed, age: young }",
      "{ age: [young, old] }",
      "G7",
    ];
    for (const part of [...parts, "who: { lacks: [us] }", "law"]) expect(said()).toContain(part);
    speakAs(pack);
    for (const part of ["novelty=unknown", "parties=schools", "phase=late", "{ phase: early", "S1"])
      expect(said()).toContain(part);
  });

  test("of a level, where they have no instrument besides, and of a fact of one value where they have no set", () => {
    const level = (id: string) => makeLevel(id, "top-down");
    const few = buildPack({
      facts: [oneFact("stage", ["seed", "grown"]), oneFact("age", ["young"])],
      phases: { fact: "stage", derivation: [], phases: [makePhase("seed"), makePhase("grown")], cautions: [] },
      levels: [level("one"), level("other")],
      instruments: [],
    });
    speakAs(few);
    for (const part of ["case.yaml other", "case.yaml one", "case.yaml stage", "age=young", "{ age: [young, young] }"])
      expect(said()).toContain(part);
    for (const part of ["casus.yaml other", "casus.yaml stage", "casus.yaml one"])
      expect(JSON.stringify(wordings.nl)).toContain(part);
    speakAs(
      buildPack({ ...few, instruments: [{ ...few.instruments[0], id: "law", name: text("law"), direction: "mixed" }] }),
    );
    expect(said()).toContain("case.yaml law");
    expect(JSON.stringify(wordings.nl)).toContain("casus.yaml law");
  });

  test("of the last level and phase, and of the phase where no other fact has one value", () => {
    const phases = ["seed", "grown", "cut"];
    speakAs(
      buildPack({
        languages: ["en", "nl"],
        facts: [setFact("who", ["us"]), oneFact("stage", phases)],
        phases: { fact: "stage", derivation: [], phases: phases.map((phase) => makePhase(phase)), cautions: [] },
        levels: ["one", "two", "three"].map((id) => makeLevel(id, "top-down")),
        instruments: [],
      }),
    );
    for (const part of ["case.yaml three", "stage=cut", "{ en: …, nl: … }", "who=unknown"])
      expect(said()).toContain(part);
  });

  test("in the place of names that each stand somewhere in our words", () => {
    const folder = join(import.meta.dirname, "../../src/language");
    const files = ["nl", "en"].flatMap((language) =>
      readdirSync(join(folder, language)).map((name) => join(folder, language, name)),
    );
    const words = files.map((path) => readFileSync(path, "utf8")).join();
    expect([...examplesOf(buildPack()).keys()].filter((name) => !words.includes(name))).toEqual([]);
  });

  test("in what is said for some rules alone, and before and after it as before", () => {
    const before = said();
    expect(sayAs(pack, said)).toContain("a/first");
    expect(said()).toBe(before);
    speakAs(pack);
    expect(sayAs("built-in", said)).toBe(before);
    expect(said()).toContain("a/first");
  });

  test("of nobody, where rules cannot be read", () => {
    speakAs("unread");
    expect(said()).toContain("level/name");
    expect(said()).not.toMatch(/monitoring\/too-early|maturity=unknown/);
    for (const part of [
      "fact=value",
      "fact=unknown",
      "fact: { includes: [value] }",
      "{ fact: [value, value] }",
      "rules list level",
      "case.yaml level",
    ])
      expect(said()).toContain(part);
    expect(said()).not.toContain("undefined");
  });

  test("with the folder that was typed in the commands", () => {
    speakAs(pack, "care/rules");
    expect(said()).toContain("care/rules");
    expect(said()).toContain("a/first");
    speakAs("unread", "care/rules");
    expect(said()).toContain("care/rules");
  });
});
