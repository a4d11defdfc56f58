import { describe, expect, test } from "vitest";
import { knowCase } from "../../src/advice/situation.ts";
import { compileEngine, type Engine } from "../../src/engine/engine.ts";
import {
  createSequence,
  measureInfluence,
  type OpenCase,
  openCase,
  splitCase,
  splitOn,
} from "../../src/engine/influence.ts";
import type { Pack } from "../../src/pack/pack.ts";
import { buildPack, favour, makeCase, oneFact, oppose, packWithRules, require, rule } from "../support/build-pack.ts";
import { all, is } from "../support/conditions.ts";
import { packAndCase } from "../support/generate-packs.ts";
import { fc, runs } from "../support/properties.ts";

const none: ReadonlySet<number> = new Set();

const variableOf = ({ vocabulary }: Engine, fact: string): number =>
  vocabulary.variables.findIndex((variable) => variable.fact === fact);

/** The numbers of Park and Miller's generator, worked out without rounding. */
function* parkMiller(): Generator<number> {
  for (let state = 20_041n; ; ) {
    state = (state * 48_271n) % 2_147_483_647n;
    yield Number(state / 256n);
  }
}

test("the sequence is that of Park and Miller, each time from its start", () => {
  const expected = Array.from(
    { length: 1000 },
    (
      (numbers) => () =>
        numbers.next().value
    )(parkMiller()),
  );
  for (let time = 0; time < 2; time++) {
    const next = createSequence();
    expect(Array.from({ length: 1000 }, next)).toEqual(expected);
  }
});

describe("how much an answer can change the mix", () => {
  const pack = packWithRules([
    rule("a/1", is("route", "none"), favour("a", "strong"), favour("b", "strong")),
    rule("c/1", is("novelty", "new"), favour("c", "strong")),
  ]);
  const engine = compileEngine(pack);
  const measure = (facts: Readonly<Record<string, string>>, ids: readonly string[]): readonly number[] => {
    const knowledge = knowCase(engine, makeCase(facts));
    const steps = measureInfluence(
      engine,
      knowledge,
      ids.map((id) => ({ id, variables: [variableOf(engine, id)] })),
    );
    let count = 0;
    for (;;) {
      const { done, value } = steps.next();
      if (done) {
        expect(count).toBe(8 * ids.length);
        return value;
      }
      count += 1;
    }
  };

  test("is of how many levels the role changes, over its other answers, in eight completions", () => {
    const draws = Array.from(
      { length: 8 },
      (
        (numbers) => () =>
          (numbers.next().value ?? 0) % 3
      )(parkMiller()),
    );
    // From the value that moves two levels both others do; from another one of the two.
    const expected = draws.reduce((sum, drawn) => sum + (drawn === 0 ? 2 : 1), 0) / 8;
    expect(measure({ novelty: "new" }, ["route"])).toEqual([expected]);
    expect(expected).toBeGreaterThan(1);
    expect(expected).toBeLessThan(2);
  });

  test("is told of each question", () => {
    const [route = 0, ...others] = measure({}, ["route", "novelty", "deal"]);
    expect(route).toBeGreaterThanOrEqual(1);
    expect(others).toEqual([1, 0]);
  });

  test("is none of what is known", () => {
    expect(measure({ route: "none" }, ["route"])).toEqual([0]);
    expect(measure({}, [])).toEqual([]);
  });
});

describe("a case is split", () => {
  const pack = packWithRules([
    rule("a/1", all(is("route", "none"), is("novelty", "new")), favour("a", "strong")),
    rule("b/1", is("route", "proven"), require("b")),
  ]);
  const engine = compileEngine(pack);
  const open = openCase(engine, knowCase(engine, makeCase()), none);
  const route = variableOf(engine, "route");
  const masksOf = (cases: Iterable<OpenCase>, variable: number) =>
    [...cases].map(({ knowledge }) => knowledge[variable]);

  test("on the unknown that is asked after most", () => {
    const split = splitCase(open, 7);
    expect(masksOf(split?.cases ?? [], route)).toEqual([1, 4, 2]);
    expect(split?.most).toBe(2);
    expect(open.knowledge[route]).toBe(7);
  });

  test("where that makes no more cases than there may be", () => {
    expect(splitOn(open, route, 3)?.most).toBe(1);
    expect(splitOn(open, route, 2)).toBeNull();
    expect(splitCase(open, 2)).toBeNull();
  });

  test("unless nothing is open", () => {
    expect(splitCase(openCase(engine, knowCase(engine, makeCase({ route: "promising" })), none), 9)).toBeNull();
  });

  test("into cases of which the outcomes are those that are still possible", () => {
    const outcomes = ({ groups }: OpenCase) => groups?.map((group) => group.outcomes.map(({ shift }) => [...shift]));
    const whole = [
      [
        [3, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ],
    ];
    expect(outcomes(open)).toEqual(whole);
    const [first, second, third] = splitOn(open, route, 3)?.cases ?? [];
    expect([first, second, third].map((part) => part && outcomes(part))).toEqual([
      [
        [
          [3, 0, 0],
          [0, 0, 0],
        ],
      ],
      [[[0, 0, 0]]],
      [[[0, 0, 0]]],
    ]);
    expect([first, second, third].map((part) => [...(part?.groups?.[0]?.high ?? [])])).toEqual([
      [3, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect([first, second, third].map((part) => part?.groups?.[0]?.sureOrders[1])).toEqual([0, 2, 0]);
  });
});

/** A pack in which so many facts hang together, and none of them moves the mix. */
function chained(count: number): Pack {
  const ids = Array.from({ length: count }, (_, at) => `f${at}`);
  const rules = ids.slice(1).map((id, at) => rule(`c/${at}`, all(is(`f${at}`, "yes"), is(id, "yes")), oppose("c")));
  return packWithRules([rule("a/1", undefined, favour("a", "strong")), ...rules], {
    facts: [...buildPack().facts, ...ids.map((id) => oneFact(id, ["yes", "no"]))],
  });
}

test("the outcomes of a group are listed where they are not too many", () => {
  const groupsOf = (pack: Pack) => {
    const engine = compileEngine(pack);
    return openCase(engine, knowCase(engine, makeCase()), none).groups;
  };
  const few = groupsOf(chained(6));
  expect(few?.map(({ low, high }) => [low[2], high[2]])).toEqual([[-5, 0]]);
  expect(groupsOf(chained(14))).toBeNull();
});

test("what was listed of a case that is split is what is listed of each part", () => {
  fc.assert(
    fc.property(packAndCase, ({ pack, subject }) => {
      const engine = compileEngine(pack);
      const open = openCase(engine, knowCase(engine, subject), none);
      for (const part of splitCase(open, 99)?.cases ?? []) {
        const fresh = openCase(engine, part.knowledge, none);
        const span = ({ problem, groups }: OpenCase) =>
          problem.scores.map(({ score }, level) => {
            const sum = (side: "low" | "high") =>
              (groups ?? []).reduce((total, group) => total + (group[side][level] ?? 0), score);
            return [sum("low"), sum("high")];
          });
        expect(span(part)).toEqual(span(fresh));
      }
    }),
    { numRuns: runs(100) },
  );
});
