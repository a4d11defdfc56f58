import { describe, expect, test } from "vitest";
import { knowCase } from "../../src/advice/situation.ts";
import type { Case } from "../../src/case/case.ts";
import { findOneFactChanges, findTwoFactChanges, listFactChanges } from "../../src/engine/changes.ts";
import { compileEngine } from "../../src/engine/engine.ts";
import { findRoles } from "../../src/engine/find-roles.ts";
import type { Pack } from "../../src/pack/pack.ts";
import { constrain, favour, makeCase, packWithRules, rule } from "../support/build-pack.ts";
import { all, includes, is } from "../support/conditions.ts";

function start(pack: Pack, subject: Case) {
  const engine = compileEngine(pack);
  const knowledge = knowCase(engine, subject);
  return { engine, knowledge, roles: findRoles(engine, knowledge) };
}

describe("the facts that can change a mix", () => {
  test.each([
    { name: "those of a rule on a level", rules: [rule("b/1", is("route", "none"), favour("b"))], facts: ["route"] },
    {
      name: "those that make a fact relevant",
      rules: [rule("b/1", is("deal", "yes"), favour("b"))],
      facts: ["parties", "deal"],
    },
    {
      name: "those from which the phase is derived",
      rules: [rule("b/1", is("phase", "late"), favour("b"))],
      facts: ["phase", "novelty"],
    },
    { name: "not those of a rule on a form", rules: [rule("a/1", is("route", "none"), favour("a.x"))], facts: [] },
  ])("are $name", ({ rules, facts }) => {
    expect(compileEngine(packWithRules(rules)).weighingFacts).toEqual(facts);
  });

  test("are those of a constraint too", () => {
    const pack = packWithRules([], { constraints: [constrain("size", { min: 2, when: is("route", "none") })] });
    expect(compileEngine(pack).weighingFacts).toEqual(["route"]);
  });
});

test("other answers are the other values, and a set with one member more or fewer", () => {
  const pack = packWithRules([rule("b/1", all(is("route", "none"), includes("parties", "firms")), favour("b"))]);
  const { engine, knowledge } = start(pack, makeCase({ route: "none", parties: ["firms"] }));
  expect(listFactChanges(engine, knowledge, "known")).toEqual([
    { fact: "route", answer: "promising" },
    { fact: "route", answer: "proven" },
    { fact: "parties", answer: ["schools", "firms"] },
    { fact: "parties", answer: [] },
    { fact: "parties", answer: ["firms", "state"] },
  ]);
});

describe("a change of one fact", () => {
  const pack = packWithRules([
    rule("a/1", is("novelty", "new"), favour("a", "strong")),
    rule("b/1", all(is("novelty", "existing"), is("route", "proven")), favour("b", "strong")),
  ]);

  test("is found where it gives another mix, with that mix", () => {
    const { engine, knowledge, roles } = start(pack, makeCase({ novelty: "new", route: "proven" }));
    expect(findOneFactChanges(engine, knowledge, roles).map(({ changes, roles: to }) => [changes, [...to]])).toEqual([
      [[{ fact: "novelty", answer: "existing" }], [0, 2, 0]],
    ]);
  });

  test("leaves unknown facts alone", () => {
    const { engine, knowledge, roles } = start(pack, makeCase({ route: "proven" }));
    expect(findOneFactChanges(engine, knowledge, roles)).toEqual([]);
  });

  test("of two, is never of one fact twice", () => {
    const single = packWithRules([rule("a/1", is("route", "none"), favour("a", "strong"))]);
    const { engine, knowledge, roles } = start(single, makeCase({ route: "none" }));
    expect(findOneFactChanges(engine, knowledge, roles)).toHaveLength(2);
    expect(findTwoFactChanges(engine, knowledge, roles)).toEqual([]);
  });

  test("of two, finds what one does not", () => {
    const pair = packWithRules([rule("b/1", all(is("novelty", "new"), is("route", "none")), favour("b", "strong"))]);
    const { engine, knowledge, roles } = start(pair, makeCase({ novelty: "existing", route: "proven" }));
    expect(findOneFactChanges(engine, knowledge, roles)).toEqual([]);
    expect(findTwoFactChanges(engine, knowledge, roles).map(({ changes }) => changes)).toEqual([
      [
        { fact: "novelty", answer: "new" },
        { fact: "route", answer: "none" },
      ],
    ]);
  });
});
