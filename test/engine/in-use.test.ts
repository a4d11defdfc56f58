import { describe, expect, test } from "vitest";
import { knowCase } from "../../src/advice/situation.ts";
import type { Case } from "../../src/case/case.ts";
import { compileEngine } from "../../src/engine/engine.ts";
import {
  inUseLevels,
  knowsCurrent,
  letsGo,
  mayBeInUse,
  perhapsKept,
  surelyKept,
  useAll,
  verdictOf,
} from "../../src/engine/in-use.ts";
import type { Pack, SustainmentVerdict } from "../../src/pack/pack.ts";
import type { Condition } from "../../src/pack/terms.ts";
import { buildPack, makeCase, text } from "../support/build-pack.ts";
import { is } from "../support/conditions.ts";

const none: ReadonlySet<number> = new Set();

const verdict = (id: string, letsGo: boolean, when?: Condition): SustainmentVerdict => ({
  id,
  letsGo,
  text: text(id),
  cites: ["S1"],
  basis: "stated",
  ...(when === undefined ? {} : { when }),
});

function read(subject: Case, verdicts: readonly SustainmentVerdict[] = []) {
  const pack: Pack = buildPack({
    sustainment: { verdicts, patterns: [], preparations: [] },
    instruments: [
      { id: "law", name: text("law"), direction: "top-down" },
      { id: "talk", name: text("talk"), direction: "mixed" },
    ],
  });
  const engine = compileEngine(pack);
  return { engine, knowledge: knowCase(engine, subject) };
}

const using = (...current: readonly string[]): Case => makeCase({}, { current });

describe("what is in use", () => {
  test("is a level that is named, by itself or by a form", () => {
    const levels = (subject: Case) => {
      const { engine, knowledge } = read(subject);
      return [...inUseLevels(engine, knowledge)];
    };
    expect(levels(using("a.x", "law"))).toEqual([1, 0, 0]);
    expect(levels(using("c", "b"))).toEqual([0, 1, 1]);
    expect(levels(makeCase())).toEqual([0, 0, 0]);
  });

  test("is known where the case says it, if only that it is nothing", () => {
    const knows = (subject: Case) => {
      const { engine, knowledge } = read(subject);
      return knowsCurrent(engine, knowledge);
    };
    expect([knows(makeCase()), knows(using()), knows(using("a"))]).toEqual([false, true, true]);
  });

  test("may be all that the case does not say, but for what nobody can tell", () => {
    const { engine, knowledge } = read(makeCase());
    const { currentLevels, currentInstruments } = engine.vocabulary;
    const [a = 0] = currentLevels;
    const all = [...currentLevels, ...currentInstruments];
    expect(mayBeInUse(engine.vocabulary, knowledge, none)).toEqual(all);
    expect(mayBeInUse(engine.vocabulary, knowledge, new Set([a]))).toEqual(all.slice(1));
    expect([...inUseLevels(engine, useAll(engine, knowledge, none))]).toEqual([1, 1, 1]);
    expect([...inUseLevels(engine, useAll(engine, knowledge, new Set([a])))]).toEqual([0, 1, 1]);
    expect([...inUseLevels(engine, knowledge)]).toEqual([0, 0, 0]);
    const { engine: other, knowledge: said } = read(using("b"));
    expect(mayBeInUse(other.vocabulary, said, none)).toEqual([]);
    expect([...useAll(other, said, none)]).toEqual([...said]);
  });
});

const go = is("route", "none");
const stay = is("novelty", "new");

describe("letting go applies", () => {
  test.each<
    readonly [
      name: string,
      verdicts: readonly SustainmentVerdict[],
      facts: Case["facts"],
      index: number,
      applies: boolean,
    ]
  >([
    ["by a verdict that holds", [verdict("go", true, go)], { route: "none" }, 0, true],
    ["not by one that is open", [verdict("go", true, go)], {}, -1, false],
    ["not by one that does not hold", [verdict("go", true, go)], { route: "proven" }, -1, false],
    ["not by one that keeps", [verdict("stay", false)], {}, 0, false],
    [
      "not where one before it keeps",
      [verdict("stay", false, stay), verdict("go", true)],
      { novelty: "new" },
      0,
      false,
    ],
    [
      "where none before it keeps",
      [verdict("stay", false, stay), verdict("go", true)],
      { novelty: "existing" },
      1,
      true,
    ],
    ["not without verdicts", [], {}, -1, false],
  ])("%s", (_, verdicts, facts, index, applies) => {
    const { engine, knowledge } = read(makeCase(facts), verdicts);
    expect(verdictOf(engine, knowledge)).toBe(index);
    expect(letsGo(engine, knowledge)).toBe(applies);
  });
});

const everything = { kept: [1, 1, 1], keptInstruments: { topDown: 1.5, bottomUp: 0.5, mixed: 1 } };
const nothing = { kept: [0, 0, 0], keptInstruments: { topDown: 0, bottomUp: 0, mixed: 0 } };

describe("what may be kept", () => {
  test.each<
    readonly [name: string, verdicts: readonly SustainmentVerdict[], facts: Case["facts"], kept: typeof nothing]
  >([
    ["is all, where nothing lets go", [], {}, everything],
    ["is all, where letting go is open", [verdict("go", true, go)], {}, everything],
    ["is nothing, where letting go is certain", [verdict("go", true, go)], { route: "none" }, nothing],
    ["is all, where a verdict before it may keep", [verdict("stay", false, stay), verdict("go", true)], {}, everything],
    [
      "is nothing, where no verdict before it can",
      [verdict("stay", false, stay), verdict("go", true)],
      { novelty: "existing" },
      nothing,
    ],
    ["is all, where the verdict keeps", [verdict("stay", false), verdict("go", true)], {}, everything],
  ])("%s", (_, verdicts, facts, expected) => {
    const { engine, knowledge } = read(makeCase(facts), verdicts);
    const { kept, keptInstruments } = perhapsKept(engine, knowledge, none);
    expect({ kept: [...kept], keptInstruments }).toEqual(expected);
  });
});

describe("what is kept for certain", () => {
  const used = using("a", "b", "law");
  const some = { kept: [1, 1, 0], keptInstruments: { topDown: 1, bottomUp: 0, mixed: 0 } };
  const surely = (subject: Case, verdicts: readonly SustainmentVerdict[], isSound: (level: number) => boolean) => {
    const { engine, knowledge } = read(subject, verdicts);
    const { kept, keptInstruments } = surelyKept(engine, knowledge, isSound);
    return { kept: [...kept], keptInstruments };
  };

  test.each<
    readonly [name: string, verdicts: readonly SustainmentVerdict[], facts: Case["facts"], kept: typeof nothing]
  >([
    ["is what is in use", [], {}, some],
    ["is nothing, where letting go is open", [verdict("go", true, go)], {}, nothing],
    ["is what is in use, where letting go is ruled out", [verdict("go", true, go)], { route: "proven" }, some],
    ["is what is in use, where only verdicts that keep are open", [verdict("stay", false, stay)], {}, some],
  ])("%s", (_, verdicts, facts, expected) => {
    expect(surely({ ...used, facts }, verdicts, () => true)).toEqual(expected);
  });

  test("is no level that may be wrong for now", () => {
    expect(surely(used, [], (level) => level === 1)).toEqual({ ...some, kept: [0, 1, 0] });
  });
});
