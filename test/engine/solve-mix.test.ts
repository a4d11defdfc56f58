import { describe, expect, test } from "vitest";
import { domainOf, type MixProblem } from "../../src/engine/mix-problem.ts";
import { createObjective, mixRoles } from "../../src/engine/objective.ts";
import { solveMix } from "../../src/engine/solve-mix.ts";
import type { Constraint, Direction, Pack, Rule } from "../../src/pack/pack.ts";
import { allMixes, bruteRank, type LevelStanding, meets, type Roles } from "../support/brute-force.ts";
import { buildPack, constrain, favour, makeLevel, oppose, rule } from "../support/build-pack.ts";
import { fc, runs } from "../support/properties.ts";

interface Level extends Partial<LevelStanding> {
  readonly direction?: Direction;
  readonly kept?: boolean;
}

/** A pack whose rules can add up to what the levels have. */
function packOf(levels: readonly Level[]): Pack {
  return buildPack({
    levels: levels.map(({ direction = "mixed", for: pro = 0, against = 0 }, index) => {
      const id = "abcdefghi"[index] ?? "z";
      const rules = [...Array(pro).fill(favour(id)), ...Array(against).fill(oppose(id))].map(
        (effect, number): Rule => ({ ...rule(`${id}/${number}`, undefined, effect), basis: "stated" }),
      );
      return makeLevel(id, direction, { rules });
    }),
  });
}

function standingOf(level: Level): LevelStanding {
  return {
    for: 0,
    against: 0,
    stated: 0,
    required: false,
    requiredLead: false,
    excluded: false,
    limited: false,
    grounded: 0,
    ...level,
  };
}

function problemOf(pack: Pack, levels: readonly Level[], constraints: readonly Constraint[]): MixProblem {
  const standings = levels.map(standingOf);
  return {
    domains: Uint8Array.from(standings, (standing) =>
      domainOf({ ...standing, required: standing.required || standing.requiredLead }, standing.for - standing.against),
    ),
    scores: standings.map((standing) => ({
      score: standing.for - standing.against,
      against: standing.against,
      stated: standing.stated,
    })),
    directions: pack.levels.map(({ direction }) => direction),
    kept: Uint8Array.from(levels, ({ kept }) => (kept ? 1 : 0)),
    keptInstruments: { topDown: 0, bottomUp: 0, mixed: 0 },
    constraints: constraints.map((constraint) => ({
      constraint,
      level: constraint.kind === "not-alone" ? pack.levels.findIndex(({ id }) => id === constraint.level) : -1,
    })),
  };
}

function mixOf(levels: readonly Level[], constraints: readonly Constraint[] = []): string {
  const pack = packOf(levels);
  const { best } = solveMix(problemOf(pack, levels, constraints), createObjective(pack));
  return Array.from(best.roles, (role) => ["-", "s", "L"][role]).join("");
}

const up: Direction = "bottom-up";
const down: Direction = "top-down";

describe("scores alone give", () => {
  test.each<readonly [string, readonly Level[], string]>([
    ["nothing to a level without points", [{}], "-"],
    ["nothing to a level with one point", [{ for: 1 }], "-"],
    ["support with two points", [{ for: 2 }], "s"],
    ["the lead with three points", [{ for: 3 }], "L"],
    ["what is left after the points against", [{ for: 4, against: 2 }], "s"],
    ["nothing to an excluded level, whatever its points", [{ for: 9, excluded: true }], "-"],
    ["a place to a required level, whatever its points", [{ against: 2, required: true }], "s"],
    ["support to a limited level, whatever its points", [{ for: 9, limited: true }], "s"],
    ["support to a limited level that is required to lead", [{ requiredLead: true, limited: true }], "s"],
    ["the lead to a level required to lead", [{ against: 2, requiredLead: true }], "L"],
    [
      "nothing to a level that is required and excluded",
      [{ for: 3, required: true, requiredLead: true, excluded: true }],
      "-",
    ],
  ])("%s", (_, levels, mix) => {
    expect(mixOf(levels)).toBe(mix);
  });
});

describe("a constraint", () => {
  test.each<readonly [string, readonly Level[], readonly Constraint[], string]>([
    ["of size drops the weakest", [{ for: 2 }, { for: 3 }, { for: 4 }], [constrain("size", { max: 2 })], "-LL"],
    ["of size adds the next best", [{ for: 3 }, { for: 1 }, {}], [constrain("size", { min: 2 })], "Ls-"],
    [
      "of size never adds what is below 0 or excluded",
      [{ for: 3 }, { against: 1 }, { excluded: true }],
      [constrain("size", { min: 2 })],
      "---",
    ],
    ["on leads lowers the weakest lead", [{ for: 3 }, { for: 4 }, { for: 5 }], [constrain("leads", { max: 2 })], "sLL"],
    ["on leads raises a support", [{ for: 2 }, { for: 2 }], [constrain("leads", { min: 1 })], "Ls"],
    ["of balance adds the other side", [{ for: 3, direction: down }, { direction: up }], [constrain("balance")], "Ls"],
    ["of balance is met by a mixed level", [{ for: 3, direction: "mixed" }], [constrain("balance")], "L"],
    [
      "of balance is met by what is kept",
      [
        { for: 3, direction: down },
        { direction: up, kept: true },
      ],
      [constrain("balance")],
      "L-",
    ],
    ["against standing alone adds another", [{ for: 3 }, { for: 1 }], [constrain("not-alone", { level: "a" })], "Ls"],
    [
      "against standing alone leaves other levels alone",
      [{ for: 1 }, { for: 3 }],
      [constrain("not-alone", { level: "a" })],
      "-L",
    ],
    ["gives way to the empty mix", [{ for: 2, direction: down }, { direction: up }], [constrain("balance")], "--"],
    [
      "that no mix can meet is dropped, a later one is not",
      [
        { for: 3, requiredLead: true, direction: down },
        { for: 1, direction: down },
      ],
      [constrain("balance"), constrain("size", { min: 2 })],
      "Ls",
    ],
    [
      "that comes first wins from a later one",
      [
        { for: 3, requiredLead: true },
        { for: 1, required: true },
      ],
      [constrain("size", { max: 1 }), constrain("size", { min: 3 }), constrain("leads", { max: 1 })],
      "Ls",
    ],
  ])("%s", (_, levels, constraints, mix) => {
    expect(mixOf(levels, constraints)).toBe(mix);
  });
});

describe("of mixes of equal value the first is the one", () => {
  const one = [constrain("size", { max: 1 })];
  test.each<readonly [string, readonly Level[], string]>([
    ["with fewer points against", [{ for: 4, against: 1 }, { for: 3 }], "-L"],
    ["with more points that the source states", [{ for: 3 }, { for: 3, stated: 2 }], "-L"],
    ["with fewer points against, before what the source states", [{ for: 4, against: 1, stated: 4 }, { for: 3 }], "-L"],
    ["that comes first in the pack, all else equal", [{ for: 3 }, { for: 3 }], "L-"],
  ])("%s", (_, levels, mix) => {
    expect(mixOf(levels, one)).toBe(mix);
  });

  test("with the higher score", () => {
    const pack = { ...packOf([{}, {}]), roles: { lead: { weight: 0, cost: -1 }, support: { weight: 0, cost: 0 } } };
    const levels = [{ for: 1 }, { for: 2 }];
    const { best } = solveMix(problemOf(pack, levels, one), createObjective(pack));
    expect([...best.roles]).toEqual([0, 2]);
  });

  test("that is smaller", () => {
    const pack = { ...packOf([{}, {}]), roles: { lead: { weight: 1, cost: 0 }, support: { weight: 1, cost: 0 } } };
    const levels = [{ for: 1 }, {}];
    const { best } = solveMix(problemOf(pack, levels, []), createObjective(pack));
    expect([...best.roles]).toEqual([2, 0]);
  });
});

const levelArbitrary = fc.record<Level>({
  for: fc.nat(6),
  against: fc.nat(3),
  stated: fc.nat(2),
  required: fc.nat(9).map((n) => n === 0),
  requiredLead: fc.nat(14).map((n) => n === 0),
  excluded: fc.nat(9).map((n) => n === 0),
  limited: fc.nat(5).map((n) => n === 0),
  direction: fc.constantFrom(up, down, "mixed"),
  kept: fc.boolean(),
});

const constraintArbitrary = fc.oneof(
  fc.record({ min: fc.nat(3), max: fc.integer({ min: 1, max: 4 }) }).map((range) => constrain("size", range)),
  fc.record({ min: fc.nat(2), max: fc.integer({ min: 1, max: 3 }) }).map((range) => constrain("leads", range)),
  fc.constant(constrain("balance")),
  fc.constantFrom("a", "b").map((level) => constrain("not-alone", { level })),
);

/** What is drawn for a problem: its levels and its constraints. */
type Drawn = readonly [levels: readonly Level[], constraints: readonly Constraint[]];

function expectWhatTryingFinds([levels, constraints]: Drawn, count: number): void {
  const pack = packOf(levels);
  const standings = levels.map(standingOf);
  const kept = new Set(pack.levels.flatMap(({ id }, index) => (levels[index]?.kept ? [id] : [])));
  const tried = bruteRank(pack, standings, constraints, kept, allMixes(standings));
  const isMet = (mix: Roles): readonly boolean[] => constraints.map((constraint) => meets(pack, constraint, mix, kept));
  const [first = []] = tried;
  const equals = tried.filter((mix) => isMet(mix).join() === isMet(first).join());
  const problem = problemOf(pack, levels, constraints);
  const { best, others, met } = solveMix(problem, createObjective(pack), count);
  const found = [best, ...others].map(({ roles }) => Array.from(roles, (role) => mixRoles[role] ?? null));
  expect(found).toEqual(equals.slice(0, count));
  expect(problem.constraints.map((constraint) => met.includes(constraint))).toEqual(isMet(first));
}

test("the best mixes are those that trying every assignment gives", () => {
  fc.assert(
    fc.property(
      fc.array(levelArbitrary, { minLength: 2, maxLength: 6 }),
      fc.array(constraintArbitrary, { maxLength: 4 }),
      fc.integer({ min: 1, max: 5 }),
      (levels, constraints, count) => expectWhatTryingFinds([levels, constraints], count),
    ),
    { numRuns: runs(250) },
  );
});

test("however many points there are, fewer against go before more that the source states", () => {
  const disputed: readonly Level[] = Array(4).fill({ for: 1501, against: 1, stated: 1500 });
  const undisputed: readonly Level[] = Array(4).fill({ for: 1500 });
  expect(mixOf([...disputed, ...undisputed], [constrain("size", { max: 4 })])).toBe("----LLLL");
});

describe("any number of constraints holds", () => {
  test.each([31, 32, 33, 64])("%i of them", (length) => {
    fc.assert(
      fc.property(
        fc.array(levelArbitrary, { minLength: 2, maxLength: 4 }),
        fc.array(constraintArbitrary, { minLength: length, maxLength: length }),
        fc.constantFrom(1, 3),
        (levels, constraints, count) => expectWhatTryingFinds([levels, constraints], count),
      ),
      { numRuns: runs(60) },
    );
  });
});
