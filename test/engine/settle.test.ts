import { describe, expect, test } from "vitest";
import { knowCase } from "../../src/advice/situation.ts";
import type { Case } from "../../src/case/case.ts";
import { compileEngine } from "../../src/engine/engine.ts";
import { findRoles } from "../../src/engine/find-roles.ts";
import { guessMixes, settle } from "../../src/engine/settle.ts";
import { isUnknown } from "../../src/engine/vocabulary.ts";
import type { Pack } from "../../src/pack/pack.ts";
import {
  buildPack,
  constrain,
  exclude,
  favour,
  makeCase,
  oppose,
  packWithRules,
  require,
  rule,
  text,
} from "../support/build-pack.ts";
import { all, any, includes, is, not } from "../support/conditions.ts";

function settledOf(pack: Pack, subject: Case): string {
  const engine = compileEngine(pack);
  const knowledge = knowCase(engine, subject);
  return settle(engine, knowledge, findRoles(engine, knowledge)).status;
}

const always = rule("a/base", undefined, favour("a", "strong"));

describe("a case is settled", () => {
  test.each([
    { name: "where nothing weighs", rules: [], status: "proven" },
    { name: "where only certain rules weigh", rules: [always], status: "proven" },
    {
      name: "where an open rule may add a level",
      rules: [rule("b/r", is("route", "none"), favour("b", "strong"))],
      status: "open",
    },
    {
      name: "where an open rule is too weak to add one",
      rules: [rule("b/r", is("route", "none"), favour("b"))],
      status: "proven",
    },
    {
      name: "where two weak rules add a level, but never together",
      rules: [rule("b/1", is("route", "none"), favour("b")), rule("b/2", is("route", "proven"), favour("b"))],
      status: "proven",
    },
    {
      name: "where two weak rules on different facts add a level together",
      rules: [rule("b/1", is("route", "none"), favour("b")), rule("b/2", is("novelty", "new"), favour("b"))],
      status: "open",
    },
    {
      name: "where a rule and its opposite keep each other in balance",
      rules: [
        rule("b/1", is("route", "none"), favour("b", "moderate")),
        rule("b/2", not(is("route", "none")), favour("b", "moderate")),
        rule("b/3", undefined, oppose("b", "strong")),
      ],
      status: "proven",
    },
    {
      name: "where an open rule may exclude what is in the mix",
      rules: [always, rule("a/x", is("route", "none"), exclude("a"))],
      status: "open",
    },
    {
      name: "where an open rule may require what is out of it",
      rules: [rule("b/x", is("route", "none"), require("b"))],
      status: "open",
    },
    {
      name: "where what is open weighs on a form only",
      rules: [always, rule("a/f", is("route", "none"), exclude("a.x"))],
      status: "proven",
    },
    {
      name: "where a rule holds for every value of an unknown fact",
      rules: [rule("b/r", any(is("route", "none"), is("route", "promising", "proven")), favour("b", "strong"))],
      status: "proven",
    },
  ])("$name: $status", ({ rules, status }) => {
    expect(settledOf(packWithRules(rules), makeCase())).toBe(status);
  });

  test("not by facts that turn out not to matter", () => {
    const pack = packWithRules([rule("b/r", is("deal", "yes"), favour("b", "strong"))]);
    expect(settledOf(pack, makeCase())).toBe("open");
    expect(settledOf(pack, makeCase({ parties: ["schools"] }))).toBe("proven");
  });

  test("not while it is open whether a constraint applies that would move the mix", () => {
    const constraint = constrain("balance", { when: is("route", "none") });
    const pack = packWithRules([always], { constraints: [constraint] });
    const inUse = { current: [] };
    expect(settledOf(pack, makeCase({}, inUse))).toBe("open");
    expect(settledOf(pack, makeCase({ route: "none" }, inUse))).toBe("proven");
    expect(settledOf(pack, makeCase({ route: "proven" }, inUse))).toBe("proven");
  });

  test("not while what is in use can bring another mix into balance", () => {
    const pack = packWithRules([always], { constraints: [constrain("balance")] });
    const mixWith = (current: readonly string[]) => {
      const engine = compileEngine(pack);
      return [...findRoles(engine, knowCase(engine, makeCase({}, { current })))];
    };
    expect(mixWith(["b"])).not.toEqual(mixWith([]));
    expect(settledOf(pack, makeCase())).toBe("open");
    for (const current of [[], ["b"]]) expect(settledOf(pack, makeCase({}, { current }))).toBe("proven");
  });

  test("not while it is open whether a level in use comes back in a later phase, where that decides on the balance", () => {
    const rules = [
      always,
      rule("b/early", is("phase", "early"), oppose("b", "moderate")),
      rule("b/late", all(is("phase", "late"), is("route", "proven")), favour("b", "strong")),
    ];
    const pack = packWithRules(rules, { constraints: [constrain("balance")] });
    const subject = makeCase({ phase: "early" }, { current: ["b"] });
    const mixAt = (facts: Case["facts"]) => {
      const engine = compileEngine(pack);
      return [...findRoles(engine, knowCase(engine, { ...subject, facts: { ...subject.facts, ...facts } }))];
    };
    expect(mixAt({ route: "proven" })).not.toEqual(mixAt({ route: "none" }));
    expect(settledOf(pack, subject)).not.toBe("proven");
    expect(settledOf(pack, { ...subject, facts: { ...subject.facts, route: "proven" } })).toBe("proven");
  });

  test("not while it is open whether letting go applies, where the balance leans on what is kept", () => {
    const verdict = { id: "go", when: is("route", "proven"), letsGo: true, text: text("go"), cites: ["S1"] };
    const pack = packWithRules([always], {
      constraints: [constrain("balance")],
      sustainment: { verdicts: [{ ...verdict, basis: "stated" }], patterns: [], preparations: [] },
    });
    const inUse = { current: ["b"] };
    expect(settledOf(pack, makeCase({}, inUse))).toBe("open");
    expect(settledOf(pack, makeCase({ route: "none" }, inUse))).toBe("proven");
    expect(settledOf(pack, makeCase({}, { current: ["a"] }))).toBe("proven");
  });

  test("not by what is in use, where a rule asks after it and the case does not say", () => {
    const pack = packWithRules([always, rule("b/r", includes("current", "b"), favour("b", "strong"))]);
    expect(settledOf(pack, makeCase())).toBe("open");
    expect(settledOf(pack, makeCase({}, { current: [] }))).toBe("proven");
  });
});

test("a pack without rules gives an empty mix", () => {
  const engine = compileEngine(buildPack());
  expect([...findRoles(engine, knowCase(engine, makeCase()))]).toEqual([0, 0, 0]);
});

test("guesses are of cases in which all is known that the mix can hang on, more than one of them", () => {
  const pack = packWithRules([
    always,
    rule("b/r", all(is("route", "none"), is("novelty", "new")), favour("b", "strong")),
  ]);
  const engine = compileEngine(pack);
  const knowledge = knowCase(engine, makeCase());
  const asked = engine.vocabulary.variables.flatMap(({ fact }, at) =>
    ["route", "novelty"].includes(fact) ? [at] : [],
  );
  const guesses = [...guessMixes(engine, knowledge, new Set())];
  for (const { witness, roles } of guesses) {
    expect(asked.map((variable) => isUnknown(witness, variable))).toEqual([false, false]);
    expect([...roles]).toEqual([...findRoles(engine, witness)]);
    expect(witness.filter((mask, at) => mask !== knowledge[at]).length).toBe(asked.length);
  }
  expect(guesses).toHaveLength(24);
  expect(new Set(guesses.map(({ roles }) => roles.join(""))).size).toBe(2);
  expect([...guessMixes(engine, knowledge, new Set(asked))]).toEqual([]);
});
