import { describe, expect, test } from "vitest";
import { knowCase } from "../../src/advice/situation.ts";
import { compileEngine, type Engine, movesLevel, withWording } from "../../src/engine/engine.ts";
import type { Pack } from "../../src/pack/pack.ts";
import {
  buildPack,
  constrain,
  favour,
  makeCase,
  makeLevel,
  oppose,
  packWithRules,
  rule,
  text,
} from "../support/build-pack.ts";
import { all, is } from "../support/conditions.ts";

const none = is("route", "none");

function answersOf(pack: Pack, facts: Readonly<Record<string, string>> = {}) {
  const engine = compileEngine(pack);
  const knowledge = knowCase(engine, makeCase(facts));
  const answer = (name: keyof Engine & `${string}Table`): string => engine[name].answer(knowledge).truths.join("");
  return { engine, answer };
}

describe("what a pack does not say", () => {
  test("keeps no level from coming later, shows none in use, and puts no theme outside", () => {
    const { answer } = answersOf(buildPack());
    expect([answer("neverLaterTable"), answer("inUseTable"), answer("scopeTable")]).toEqual(["000", "000", "0"]);
  });

  test("is otherwise where it says it", () => {
    const levels = buildPack().levels.map((level) =>
      level.id === "b" ? { ...level, neverLater: none, inUseWhen: none } : level,
    );
    const pack = buildPack({ levels, scope: { when: none, text: text("outside") } });
    const { answer } = answersOf(pack, { route: "none" });
    expect([answer("neverLaterTable"), answer("inUseTable"), answer("scopeTable")]).toEqual(["010", "010", "1"]);
  });

  test("leaves its facts relevant, its lines and its verdicts to hold", () => {
    const { answer } = answersOf(buildPack());
    expect([answer("relevanceTable"), answer("derivationTable"), answer("verdictTable")]).toEqual(["11112", "21", "1"]);
  });
});

test("a theme is in the phases that its facts leave", () => {
  expect(answersOf(buildPack()).answer("phaseTable")).toBe("22");
  expect(answersOf(buildPack(), { phase: "late" }).answer("phaseTable")).toBe("01");
  expect(answersOf(buildPack(), { novelty: "new" }).answer("phaseTable")).toBe("10");
});

test("constraints know the level that they name", () => {
  const constraints = [constrain("size", { max: 2 }), constrain("not-alone", { level: "c" }), constrain("balance")];
  expect(compileEngine(buildPack({ constraints })).constraints.map(({ level }) => level)).toEqual([-1, 2, -1]);
});

test("a rule bears on a level, or on a form only", () => {
  const { scales } = compileEngine(
    packWithRules([
      rule("a/1", undefined, favour("a.x")),
      rule("a/2", undefined, favour("a.x"), oppose("a")),
      rule("c/1", undefined, favour("c")),
    ]),
  );
  expect([0, 1, 2, 3].map((index) => movesLevel(scales, index))).toEqual([false, true, true, false]);
});

test("the facts that weigh are those of rules on levels, of constraints and of verdicts, in the order of the pack", () => {
  const pack = packWithRules([
    rule("a/1", all(none, is("deal", "yes")), favour("a")),
    rule("a/2", is("novelty", "new"), favour("a.x")),
  ]);
  expect(compileEngine(pack).weighingFacts).toEqual(["route", "parties", "deal"]);
  const verdicts = [
    { id: "go", when: is("phase", "late"), letsGo: true, text: text("go"), cites: ["S1"], basis: "stated" as const },
  ];
  const letting = { ...pack, sustainment: { verdicts, patterns: [], preparations: [] } };
  expect(compileEngine(letting).weighingFacts).toEqual(["phase", "novelty", "route", "parties", "deal"]);
});

test("in other words a pack weighs alike, and has those words everywhere", () => {
  const pack = packWithRules([rule("a/1", none, favour("a"))], { constraints: [constrain("balance")] });
  const reworded: Pack = {
    ...pack,
    constraints: pack.constraints.map((constraint) => ({ ...constraint, text: text("in other words") })),
    levels: pack.levels.map((level) => ({
      ...level,
      rules: level.rules.map((each) => ({ ...each, because: text("for another reason") })),
    })),
  };
  const engine = compileEngine(pack);
  const other = withWording(engine, reworded);
  expect(other.scales.rules.map((each) => each.rule.because)).toEqual([text("for another reason")]);
  expect(other.scales.rulesOn.flat().map((each) => each.rule.because)).toEqual([text("for another reason")]);
  expect(other.constraints.map(({ constraint }) => constraint.text)).toEqual([text("in other words")]);
  expect(engine.scales.rules.map((each) => each.rule.because)).toEqual([text("because of a/1")]);
  expect(other.scales.table).toBe(engine.scales.table);
  expect(other.scratch).toBe(engine.scratch);
});

test("a condition that is too large is a mistake of who read the pack", () => {
  const pack = buildPack({ levels: [makeLevel("a", "mixed", { rules: [rule("a/1", none, favour("a"))] })] });
  const limits = { termsAtOnce: 0, terms: 0, steps: 0, nodes: 0, depth: 9 };
  expect(() => compileEngine(pack, limits)).toThrow("A condition is too large");
});
