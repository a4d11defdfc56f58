import { describe, expect, test } from "vitest";
import { knowCase } from "../../src/advice/situation.ts";
import type { Case } from "../../src/case/case.ts";
import { isFalse, isOpen, isTrue } from "../../src/engine/condition-table.ts";
import { recordInstruments } from "../../src/engine/vocabulary.ts";
import type { Pack } from "../../src/pack/pack.ts";
import type { Condition } from "../../src/pack/terms.ts";
import { buildPack, derive, makeCase, oneFact, setFact } from "../support/build-pack.ts";
import {
  all,
  always,
  any,
  atLeast,
  atMost,
  compileConditions,
  includes,
  is,
  lacks,
  never,
  not,
} from "../support/conditions.ts";
import { eachForm } from "../support/forms.ts";

const pack = buildPack();

/** The answer as boxes give it and as diagrams give it; both, where they differ. */
function answer(condition: Condition, subject: Partial<Case>, of: Pack = pack): string {
  const answers = eachForm.map(({ compile }) => {
    const engine = compile(of);
    const knowledge = knowCase(engine, makeCase(subject.facts, subject));
    if (subject.planned) recordInstruments(engine.vocabulary, knowledge, "planned", subject.planned);
    const [truth] = compileConditions(engine.meaning, [condition]).answer(knowledge).truths;
    return ["false", "true", "open"][truth ?? -1] ?? "none";
  });
  return [...new Set(answers)].join(" and ");
}

type Row = readonly [name: string, condition: Condition, facts: Case["facts"], answer: string];

function rows(list: readonly Row[]): void {
  test.each(list)("%s", (_, condition, facts, expected) => {
    expect(answer(condition, { facts })).toBe(expected);
    const denied = expected === "open" ? "open" : expected === "true" ? "false" : "true";
    expect(answer(not(condition), { facts })).toBe(denied);
  });
}

describe("one value", () =>
  rows([
    ["is it", is("route", "none"), { route: "none" }, "true"],
    ["is another", is("route", "none"), { route: "proven" }, "false"],
    ["is one of them", is("route", "none", "proven"), { route: "proven" }, "true"],
    ["is unknown", is("route", "none"), {}, "open"],
    ["is unknown, and all of its values will do", is("route", "none", "promising", "proven"), {}, "true"],
  ]));

describe("a set", () =>
  rows([
    ["includes all", includes("parties", "schools", "firms"), { parties: ["firms", "schools"] }, "true"],
    ["misses one", includes("parties", "schools", "firms"), { parties: ["firms"] }, "false"],
    ["is unknown, for includes", includes("parties", "schools"), {}, "open"],
    ["lacks all", lacks("parties", "schools", "firms"), { parties: ["state"] }, "true"],
    ["has one of those lacking", lacks("parties", "schools", "firms"), { parties: ["firms"] }, "false"],
    ["is empty, for lacks", lacks("parties", "schools"), { parties: [] }, "true"],
    ["is empty, for includes", includes("parties", "schools"), { parties: [] }, "false"],
    [
      "is unknown, and either has or lacks a member",
      any(includes("parties", "schools"), lacks("parties", "schools")),
      {},
      "true",
    ],
    [
      "is unknown, and both has and lacks a member",
      all(includes("parties", "schools"), lacks("parties", "schools")),
      {},
      "false",
    ],
  ]));

describe("a count", () =>
  rows([
    ["is enough", atLeast("parties", 2), { parties: ["schools", "firms"] }, "true"],
    ["is too little", atLeast("parties", 2), { parties: ["schools"] }, "false"],
    ["is at most", atMost("parties", 1), { parties: [] }, "true"],
    ["is too much", atMost("parties", 1), { parties: ["schools", "firms"] }, "false"],
    ["is exactly so", { kind: "count", fact: "parties", min: 1, max: 1 }, { parties: ["firms"] }, "true"],
    ["is unknown", atLeast("parties", 1), {}, "open"],
    ["is unknown, and none is enough", atLeast("parties", 0), {}, "true"],
    ["is unknown, and more than there are is asked", atLeast("parties", 4), {}, "false"],
    ["is unknown, and as many as there are may be", atMost("parties", 3), {}, "true"],
    ["of none", atMost("parties", 0), { parties: [] }, "true"],
  ]));

describe("together", () =>
  rows([
    ["all of nothing", always, {}, "true"],
    ["any of nothing", never, {}, "false"],
    ["all, one false", all(is("route", "none"), is("novelty", "new")), { route: "proven" }, "false"],
    ["all, one open", all(is("route", "none"), is("novelty", "new")), { route: "none" }, "open"],
    ["any, one true", any(is("route", "none"), is("novelty", "new")), { route: "none" }, "true"],
    ["any, one open", any(is("route", "none"), is("novelty", "new")), { route: "proven" }, "open"],
    [
      "any over all values of an unknown fact",
      any(is("route", "none"), is("route", "promising"), is("route", "proven")),
      {},
      "true",
    ],
    ["any over some values of an unknown fact", any(is("route", "none"), is("route", "promising")), {}, "open"],
    ["all over two values of one fact", all(is("route", "none"), is("route", "proven")), {}, "false"],
    [
      "cases that cover everything only together",
      any(
        all(is("novelty", "new"), is("route", "none")),
        all(is("novelty", "new"), not(is("route", "none"))),
        is("novelty", "existing"),
      ),
      {},
      "true",
    ],
    ["not twice", not(not(is("route", "none"))), { route: "none" }, "true"],
  ]));

describe("a fact that is not relevant", () => {
  const two = ["schools", "firms"];
  test.each<readonly [string, Condition, Case["facts"], string]>([
    ["makes its conditions false", is("deal", "yes"), { parties: [], deal: "yes" }, "false"],
    ["makes conditions on all of its values false", is("deal", "yes", "no"), { parties: [] }, "false"],
    ["makes what denies them true", not(is("deal", "yes")), { parties: [] }, "true"],
    ["is read where it is relevant", is("deal", "yes"), { parties: two, deal: "yes" }, "true"],
    ["is open where its relevance is", is("deal", "yes"), { deal: "yes" }, "open"],
    ["is false where its answer is, relevant or not", is("deal", "yes"), { deal: "no" }, "false"],
    ["is open where all of its values would do but its relevance is open", is("deal", "yes", "no"), {}, "open"],
  ])("%s", (_, condition, facts, expected) => {
    expect(answer(condition, { facts })).toBe(expected);
  });

  test("may hang on another that is not relevant, and on sets", () => {
    const chained = buildPack({
      facts: [
        oneFact("phase", ["early", "late"]),
        oneFact("novelty", ["new", "existing"]),
        oneFact("money", ["no", "yes"], is("novelty", "new")),
        setFact("payers", ["own", "cash"], is("money", "yes")),
      ],
    });
    const empty = atMost("payers", 0);
    expect(answer(empty, { facts: { novelty: "new", money: "yes", payers: [] } }, chained)).toBe("true");
    expect(answer(empty, { facts: { novelty: "existing", money: "yes", payers: [] } }, chained)).toBe("false");
    expect(answer(lacks("payers", "own"), { facts: { novelty: "existing" } }, chained)).toBe("false");
    expect(answer(empty, { facts: { money: "yes", payers: [] } }, chained)).toBe("open");
  });
});

describe("the phase", () => {
  const { phases } = pack;
  const three = buildPack({
    facts: [oneFact("phase", ["one", "two", "three"]), ...pack.facts.slice(1)],
    phases: {
      ...phases,
      phases: ["one", "two", "three"].flatMap((id) => phases.phases.slice(0, 1).map((phase) => ({ ...phase, id }))),
      derivation: [derive("one", is("novelty", "new")), derive("three", is("route", "proven")), derive("one")],
    },
  });

  test.each<readonly [string, Condition, Case["facts"], string]>([
    ["stated", is("phase", "two"), { phase: "two", novelty: "new" }, "true"],
    ["stated otherwise than its facts say", is("phase", "one"), { phase: "two", novelty: "new" }, "false"],
    ["derived by the first line", is("phase", "one"), { novelty: "new", route: "proven" }, "true"],
    ["derived by a later line", is("phase", "three"), { novelty: "existing", route: "proven" }, "true"],
    ["derived by the last line", is("phase", "one"), { novelty: "existing", route: "none" }, "true"],
    ["open between two lines", is("phase", "three"), { route: "proven" }, "open"],
    ["the same by every line that may decide", is("phase", "one"), { route: "none" }, "true"],
    ["one that no line gives", is("phase", "two"), {}, "false"],
    ["not independent of the facts it is derived from", all(is("phase", "three"), is("novelty", "new")), {}, "false"],
    ["nor are those facts of it", all(is("novelty", "new"), is("phase", "three")), {}, "false"],
    ["one of all", is("phase", "one", "two", "three"), {}, "true"],
  ])("%s", (_, condition, facts, expected) => {
    expect(answer(condition, { facts }, three)).toBe(expected);
  });

  test("none, where no line of the derivation holds", () => {
    const partial = { ...three, phases: { ...three.phases, derivation: three.phases.derivation.slice(0, 2) } };
    const facts = { novelty: "existing", route: "none" };
    expect(answer(is("phase", "one", "two", "three"), { facts }, partial)).toBe("false");
    expect(answer(not(is("phase", "one")), { facts }, partial)).toBe("true");
  });
});

describe("what is in use", () => {
  test.each<readonly [string, Condition, Partial<Case>, string]>([
    ["is open where the case does not say", includes("current", "a"), { current: null }, "open"],
    ["is false of what the case does not name", includes("current", "a"), { current: [] }, "false"],
    ["is true of a level that is named", includes("current", "a"), { current: ["a"] }, "true"],
    ["is open of the forms of a bare level", includes("current", "a.x"), { current: ["a"] }, "open"],
    ["is true of a form that is named", includes("current", "a.x"), { current: ["a.x"] }, "true"],
    ["is true of the level of a form that is named", includes("current", "a"), { current: ["a.x"] }, "true"],
    ["is false of its other forms", includes("current", "a.y"), { current: ["a.x"] }, "false"],
    [
      "is false of its other forms, the bare level named too",
      includes("current", "a.y"),
      { current: ["a.x", "a"] },
      "false",
    ],
    ["is true of an instrument that is no level", includes("current", "law"), { current: ["law"] }, "true"],
    ["counts instruments, not forms", atMost("current", 1), { current: ["a.x", "a.y"] }, "true"],
    ["counts instruments that are no level", atLeast("current", 2), { current: ["a.x", "law"] }, "true"],
    ["is not what is planned", includes("planned", "a"), { current: ["a"], planned: ["b"] }, "false"],
    ["is planned", includes("planned", "b"), { current: ["a"], planned: ["b"] }, "true"],
  ])("%s", (_, condition, subject, expected) => {
    expect(answer(condition, subject)).toBe(expected);
  });
});

test.each(eachForm)("many conditions are answered at once, as $forms", ({ compile }) => {
  const engine = compile(pack);
  const conditions = Array.from({ length: 200 }, (_, index) =>
    index % 3 === 0 ? is("route", "none") : index % 3 === 1 ? is("novelty", "new") : is("route", "proven"),
  );
  const table = compileConditions(engine.meaning, conditions);
  const { truths, active, count } = table.answer(knowCase(engine, makeCase({ route: "none" })));
  expect([...truths]).toEqual(conditions.map((_, index) => [1, 2, 0][index % 3]));
  expect([...active.subarray(0, count)].sort((a, b) => a - b)).toEqual(
    conditions.flatMap((_, index) => (index % 3 === 2 ? [] : [index])),
  );
});

test.each(eachForm)("a condition on a hundred facts is open on each of them, as $forms", ({ compile }) => {
  const facts = Array.from({ length: 100 }, (_, at) => oneFact(`f${at}`, ["yes", "no"]));
  const engine = compile(buildPack({ facts: [...pack.facts, ...facts] }));
  const table = compileConditions(engine.meaning, [all(...facts.map(({ id }) => is(id, "yes")))]);
  const met = Object.fromEntries(facts.map(({ id }) => [id, "yes"]));
  const truthOf = (given: Case["facts"]): number | undefined =>
    table.answer(knowCase(engine, makeCase(given))).truths[0];
  expect(truthOf(met)).toBe(isTrue);
  for (const { id } of facts) {
    const { [id]: _, ...others } = met;
    expect(truthOf(others), id).toBe(isOpen);
    expect(truthOf({ ...met, [id]: "no" }), id).toBe(isFalse);
  }
});

test.each(eachForm)(
  "what is open of one condition does not open another that is as long as a word, as $forms",
  ({ compile }) => {
    const facts = Array.from({ length: 64 }, (_, at) => oneFact(`f${at}`, ["yes", "no"]));
    const engine = compile(buildPack({ facts: [...pack.facts, ...facts] }));
    for (const length of [30, 31, 32]) {
      const halves = [facts.slice(0, length), facts.slice(length, 2 * length)];
      const conditions = halves.map((half) => all(...half.map(({ id }) => is(id, "yes"))));
      const met = Object.fromEntries(facts.slice(0, length).map(({ id }) => [id, "yes"]));
      const { truths } = compileConditions(engine.meaning, conditions).answer(knowCase(engine, makeCase(met)));
      expect([...truths]).toEqual([isTrue, isOpen]);
    }
  },
);

test.each<readonly [string, Condition]>([
  ["an unknown fact", is("nothing", "x")],
  ["an unknown value", is("route", "x")],
  ["an unknown member", includes("parties", "x")],
  ["one value of a set", is("parties", "schools")],
  ["members of a fact with one value", includes("route", "none")],
  ["a count of a fact with one value", atLeast("route", 1)],
])("a condition on %s is a bug of the caller", (_, condition) => {
  expect(() => answer(condition, {})).toThrow();
});
