import type { Case, FactAnswer } from "../../src/case/case.ts";
import type { Constraint, Effect, Fact, Pack, Rule } from "../../src/pack/pack.ts";
import type { Condition } from "../../src/pack/terms.ts";
import { answersTo } from "./brute-force.ts";
import {
  buildPack,
  constrain,
  derive,
  exclude,
  favour,
  limit,
  makeForms,
  makeLevel,
  makePhase,
  oneFact,
  oppose,
  require,
  requireLead,
  setFact,
  text,
} from "./build-pack.ts";
import { printable, printableCase } from "./print-pack.ts";
import { fc } from "./properties.ts";

/** Facts of which each value or member may be named by a condition. */
const plainFacts: readonly Fact[] = [
  oneFact("f", ["f1", "f2"]),
  oneFact("g", ["g1", "g2", "g3"]),
  setFact("s", ["s1", "s2"]),
];
const phaseFact = oneFact("phase", ["p1", "p2", "p3"]);
const levelIds = ["a", "b", "c", "d"];
const instruments = ["a", "b", "c", "a.x", "law"];

function testOf(fact: Fact): fc.Arbitrary<Condition> {
  const values = fact.values.map((value) => value.id);
  const some = fc.subarray(values, { minLength: 1 });
  if (fact.kind === "one") return some.map((chosen) => ({ kind: "is", fact: fact.id, values: chosen }));
  return fc.oneof(
    some.map((chosen): Condition => ({ kind: "includes", fact: fact.id, values: chosen })),
    some.map((chosen): Condition => ({ kind: "lacks", fact: fact.id, values: chosen })),
    fc.nat(values.length + 1).map((min): Condition => ({ kind: "count", fact: fact.id, min })),
    fc.nat(values.length).map((max): Condition => ({ kind: "count", fact: fact.id, max })),
    fc.nat(values.length).map((size): Condition => ({ kind: "count", fact: fact.id, min: size, max: size })),
  );
}

/** Conditions over some facts, nested at most twice. */
export function conditionOver(
  facts: readonly Fact[],
  extra: readonly fc.Arbitrary<Condition>[] = [],
): fc.Arbitrary<Condition> {
  const test = fc.oneof(...facts.map(testOf), ...extra);
  return fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      { weight: 3, arbitrary: test },
      {
        weight: 1,
        arbitrary: fc.array(tie("condition"), { maxLength: 3 }).map((of): Condition => ({ kind: "all", of })),
      },
      {
        weight: 1,
        arbitrary: fc.array(tie("condition"), { maxLength: 3 }).map((of): Condition => ({ kind: "any", of })),
      },
      { weight: 1, arbitrary: tie("condition").map((of): Condition => ({ kind: "not", of })) },
    ),
  })).condition;
}

const inUse = fc
  .tuple(
    fc.constantFrom("includes" as const, "lacks" as const),
    fc.subarray(["a", "b", "a.x"], { minLength: 1, maxLength: 2 }),
  )
  .map(([kind, values]): Condition => ({ kind, fact: "current", values }));

/** The facts of a generated pack: three plain ones, one that is not always relevant, and the phase. */
const factsArbitrary = conditionOver(plainFacts).map((relevant): readonly Fact[] => [
  phaseFact,
  ...plainFacts,
  oneFact("h", ["h1", "h2"], relevant),
]);

const targets = [...levelIds, "a.x", "a.y"];
const strengths = fc.constantFrom("slight" as const, "moderate" as const, "strong" as const);

const effectArbitrary: fc.Arbitrary<Effect> = fc
  .constantFrom(...targets)
  .chain((target) =>
    fc.oneof(
      { weight: 6, arbitrary: strengths.map((strength) => favour(target, strength)) },
      { weight: 3, arbitrary: strengths.map((strength) => oppose(target, strength)) },
      { weight: 1, arbitrary: fc.constant(require(target)) },
      { weight: 1, arbitrary: fc.constant(requireLead(target)) },
      { weight: 1, arbitrary: fc.constant(exclude(target)) },
      { weight: 1, arbitrary: fc.constantFrom(...levelIds).map(limit) },
    ),
  );

function ruleArbitrary(condition: fc.Arbitrary<Condition>): fc.Arbitrary<Omit<Rule, "id">> {
  return fc.record({
    when: condition,
    effects: fc.array(effectArbitrary, { minLength: 1, maxLength: 2 }),
    because: fc.constant({ ...text("because"), general: text("because in general") }),
    cites: fc.constant(["S1"]),
    basis: fc.constantFrom("stated" as const, "implied" as const, "inferred" as const),
  });
}

function constraintsArbitrary(condition: fc.Arbitrary<Condition>): fc.Arbitrary<readonly Constraint[]> {
  const when = fc.option(condition, { nil: undefined, freq: 2 });
  const make = (
    kind: Constraint["kind"],
    range: fc.Arbitrary<{ min?: number; max?: number }>,
  ): fc.Arbitrary<Constraint> =>
    fc
      .tuple(range, when, fc.constantFrom(...levelIds))
      .map(([parts, condition, level]) =>
        constrain(kind, { ...parts, level, ...(condition === undefined ? {} : { when: condition }) }),
      );
  const size = fc.constantFrom({ min: 2, max: 3 }, { min: 2 }, { max: 2 });
  const all = fc.tuple(
    make("size", size),
    make("leads", fc.constantFrom({ max: 1 }, { min: 1, max: 2 })),
    make("balance", fc.constant({})),
    make("not-alone", fc.constant({})),
  );
  return all.chain((constraints) => fc.shuffledSubarray(constraints));
}

/** Small packs with everything that a mix can depend on. */
export const packArbitrary: fc.Arbitrary<Pack> = factsArbitrary.chain((facts) => {
  const condition = conditionOver(facts, [inUse]);
  const given = conditionOver(plainFacts);
  const assumes = fc.record(
    { f: fc.constant(["f2"]), g: fc.constantFrom(["g3"], ["g2", "g3"]), s: fc.constant(["s1"]) },
    { requiredKeys: [] },
  );
  return fc
    .record({
      rules: fc.array(ruleArbitrary(condition), { minLength: 2, maxLength: 9 }),
      constraints: constraintsArbitrary(condition),
      directions: fc.array(fc.constantFrom("top-down" as const, "bottom-up" as const, "mixed" as const), {
        minLength: 4,
        maxLength: 4,
      }),
      first: given,
      second: given,
      total: fc.boolean(),
      assumed: fc.tuple(assumes, assumes),
      holdOn: fc.option(condition, { nil: undefined, freq: 1 }),
      letGo: condition,
      cheap: fc.boolean(),
      levels: fc.constantFrom(3, 4),
      outside: fc.option(condition, { nil: undefined, freq: 1 }),
    })
    .map(({ rules, constraints, directions, first, second, total, assumed, holdOn, letGo, cheap, levels, outside }) => {
      const named = rules.map((rule, index) => ({ ...rule, id: `r${index}` }));
      const kept = levelIds.slice(0, levels);
      const base = named.map((rule) => ({
        ...rule,
        effects: rule.effects.filter(({ level }) => kept.includes(level)),
      }));
      const roles = cheap
        ? { lead: { weight: 2, cost: 2 }, support: { weight: 1, cost: 0.5 } }
        : { lead: { weight: 3, cost: 5.5 }, support: { weight: 2, cost: 3 } };
      return printable(
        buildPack({
          facts,
          roles,
          ...(outside === undefined ? {} : { scope: { when: outside, text: text("outside") } }),
          constraints: constraints.filter((entry) => entry.kind !== "not-alone" || kept.includes(entry.level)),
          matching: { topic: "f", chainLevels: "s" },
          phases: {
            fact: "phase",
            derivation: [derive("p1", first), derive("p3", second), ...(total ? [derive("p2")] : [])],
            phases: [
              makePhase("p1", {}, base.slice(0, 2)),
              makePhase("p2", definedOf(assumed[0])),
              makePhase("p3", definedOf(assumed[1])),
            ],
            cautions: [],
          },
          levels: kept.map((id, index) =>
            makeLevel(id, directions[index] ?? "mixed", {
              forms: id === "a" ? makeForms("x", "y") : [],
              rules: base.slice(2).filter((_, at) => at % kept.length === index),
            }),
          ),
          sustainment: {
            verdicts: [
              ...(holdOn === undefined
                ? []
                : [
                    {
                      id: "hold-on",
                      when: holdOn,
                      letsGo: false,
                      text: text("hold on"),
                      cites: ["S1"],
                      basis: "stated" as const,
                    },
                  ]),
              { id: "let-go", when: letGo, letsGo: true, text: text("let go"), cites: ["S1"], basis: "stated" },
              { id: "not-yet", letsGo: false, text: text("not yet"), cites: ["S1"], basis: "stated" },
            ],
            patterns: [],
            preparations: [],
          },
        }),
      );
    });
});

function definedOf(
  assumes: Readonly<Record<string, readonly string[] | undefined>>,
): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(assumes).flatMap(([fact, values]) => (values === undefined ? [] : [[fact, values] as const])),
  );
}

/** A case of a pack in which each fact is known or not; `known` is how often, out of ten. */
export function caseOf(pack: Pack, known = 5): fc.Arbitrary<Case> {
  const facts = fc.record(
    Object.fromEntries(pack.facts.map((fact) => [fact.id, optional(fc.constantFrom(...answersTo(fact)), known)])),
  );
  const used = fc.subarray(instruments.filter((id) => id !== "c" || pack.levels.length > 2));
  return fc.tuple(facts, fc.option(used, { nil: null, freq: 2 })).map(([answers, current]) =>
    printableCase({
      id: "generated",
      title: "Generated",
      facts: knownOf(answers),
      notes: {},
      current,
      planned: null,
    }),
  );
}

/** A value, or undefined in some of ten times. */
export function optional<T>(arbitrary: fc.Arbitrary<T>, known: number): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: known, arbitrary }, { weight: 10 - known, arbitrary: fc.constant(undefined) });
}

/** The facts that have an answer. */
export function knownOf(answers: Readonly<Record<string, FactAnswer | undefined>>): Record<string, FactAnswer> {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([fact, answer]) => (answer === undefined ? [] : [[fact, answer] as const])),
  );
}

/** A small pack with a case of it. */
export const packAndCase: fc.Arbitrary<{ readonly pack: Pack; readonly subject: Case }> = packArbitrary.chain((pack) =>
  caseOf(pack).map((subject) => ({ pack, subject })),
);
