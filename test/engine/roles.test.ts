import { describe, expect, test } from "vitest";
import { knowCase } from "../../src/advice/situation.ts";
import type { Case } from "../../src/case/case.ts";
import { compileEngine } from "../../src/engine/engine.ts";
import { findRoles } from "../../src/engine/find-roles.ts";
import { letsGo } from "../../src/engine/in-use.ts";
import { mapRoad } from "../../src/engine/road-map.ts";
import { assignActions, findAdviceRoles, judgeForms, recordMix, recordRoles } from "../../src/engine/roles.ts";
import { adviceRoles } from "../../src/engine/vocabulary.ts";
import type { Pack, Rule } from "../../src/pack/pack.ts";
import {
  buildPack,
  constrain,
  exclude,
  favour,
  makeCase,
  makePhase,
  oneFact,
  oppose,
  packWithRules,
  require,
  rule,
  text,
} from "../support/build-pack.ts";
import { all, is, not } from "../support/conditions.ts";

const inferred = (of: Rule): Rule => ({ ...of, basis: "inferred" });
const early = is("phase", "early");
const late = is("phase", "late");

function rolesIn(pack: Pack, subject: Case): readonly string[] {
  const engine = compileEngine(pack);
  return Array.from(findAdviceRoles(engine, knowCase(engine, subject)), (role) => adviceRoles[role] ?? "");
}

function formOf(pack: Pack, subject: Case, form = "a.x"): string | undefined {
  const engine = compileEngine(pack);
  const knowledge = knowCase(engine, subject);
  const weighing = engine.scales.createWeighing();
  engine.scales.weigh(knowledge, weighing);
  return judgeForms(engine, weighing, mapRoad(engine, knowledge)).get(engine.scales.targets.indexOf(form));
}

describe("outside the mix a level is", () => {
  test.each<readonly [string, readonly Rule[], string]>([
    ["neutral where nothing speaks", [], "neutral"],
    ["neutral with too few points", [rule("b/1", undefined, favour("b"))], "neutral"],
    ["avoided below 0", [rule("b/1", undefined, oppose("b"))], "avoid"],
    ["neutral below 0 where only the authors judge so", [inferred(rule("b/1", undefined, oppose("b")))], "neutral"],
    ["avoided where it is excluded", [rule("b/1", undefined, exclude("b"), favour("b", "strong"))], "avoid"],
    ["later, where a later phase has it", [rule("b/1", late, favour("b", "strong"))], "later"],
    [
      "later, though it is wrong now",
      [rule("b/1", late, favour("b", "strong")), rule("b/2", early, exclude("b"))],
      "later",
    ],
    [
      "avoided, where later phases have it wrong too",
      [rule("b/1", undefined, oppose("b")), rule("b/2", late, favour("b"))],
      "avoid",
    ],
    [
      "not later for what is only open in a later phase",
      [rule("b/1", all(late, is("route", "none")), favour("b", "strong"))],
      "neutral",
    ],
    ["later by what the later phase assumes", [rule("b/1", is("novelty", "existing"), favour("b", "strong"))], "later"],
  ])("%s", (_, rules, role) => {
    expect(rolesIn(packWithRules(rules), makeCase({ phase: "early" }))[1]).toBe(role);
  });
});

test("nothing comes later where letting go applies", () => {
  const verdict = {
    id: "go",
    when: is("novelty", "existing"),
    text: text("go"),
    cites: ["S1"],
    basis: "stated" as const,
  };
  const packLetting = (letsGo: boolean): Pack =>
    packWithRules([rule("b/1", late, favour("b", "strong"))], {
      sustainment: { verdicts: [{ ...verdict, letsGo }], patterns: [], preparations: [] },
    });
  const subject = makeCase({ phase: "early", novelty: "existing" });
  expect(rolesIn(packLetting(false), subject)[1]).toBe("later");
  expect(rolesIn(packLetting(true), subject)[1]).toBe("neutral");
});

describe("a form", () => {
  test.each<readonly [string, readonly Rule[], string]>([
    ["is open where nothing speaks", [], "open"],
    ["is used with a point", [rule("a/1", undefined, favour("a.x"))], "use"],
    ["does not gain by points for its level", [rule("a/1", undefined, favour("a", "strong"))], "open"],
    ["does not gain by points for another form", [rule("a/1", undefined, favour("a.y", "strong"))], "open"],
    ["is open at 0", [rule("a/1", undefined, favour("a.x"), oppose("a.x"))], "open"],
    [
      "is open where an open rule could take its point",
      [rule("a/1", undefined, favour("a.x")), rule("a/2", is("route", "none"), oppose("a.x"))],
      "open",
    ],
    [
      "is used where an open rule could take some of its points",
      [rule("a/1", undefined, favour("a.x", "moderate")), rule("a/2", is("route", "none"), oppose("a.x"))],
      "use",
    ],
    [
      "is open where an open rule could exclude it",
      [rule("a/1", undefined, favour("a.x", "strong")), rule("a/2", is("route", "none"), exclude("a.x"))],
      "open",
    ],
    ["is avoided below 0", [rule("a/1", undefined, oppose("a.x"))], "avoid"],
    ["is avoided where it is excluded", [rule("a/1", undefined, favour("a.x"), exclude("a.x"))], "avoid"],
    [
      "comes later where a later phase uses it",
      [rule("a/1", undefined, favour("a.x")), rule("a/2", early, exclude("a.x"))],
      "later",
    ],
    [
      "comes later where what a later phase assumes lifts what excludes it",
      [rule("a/1", undefined, favour("a.x")), rule("a/2", not(is("novelty", "existing")), exclude("a.x"))],
      "later",
    ],
    ["is used where it is required", [rule("a/1", undefined, require("a.x"))], "use"],
  ])("%s", (_, rules, status) => {
    expect(formOf(packWithRules(rules), makeCase({ phase: "early", novelty: "new" }))).toBe(status);
  });

  test("is required without moving its level", () => {
    const pack = packWithRules([rule("a/1", undefined, require("a.x"))]);
    expect(rolesIn(pack, makeCase())[0]).toBe("neutral");
  });
});

describe("in the last phase", () => {
  const pack = packWithRules([
    rule("a/1", late, favour("a.x")),
    rule("a/2", is("novelty", "new"), exclude("a.x"), exclude("a")),
    rule("a/3", late, favour("a", "strong")),
  ]);

  test("what contradicts the phase's own assumptions is too early, not wrong", () => {
    const subject = makeCase({ phase: "late", novelty: "new" });
    expect(formOf(pack, subject)).toBe("later");
    expect(rolesIn(pack, subject)[0]).toBe("later");
    const engine = compileEngine(pack);
    const steps = mapRoad(engine, knowCase(engine, subject));
    expect(steps.map(({ phase, samePhase }) => ({ phase, samePhase }))).toEqual([{ phase: 1, samePhase: true }]);
  });

  test("there is no later step where the facts agree with the phase", () => {
    const engine = compileEngine(pack);
    expect(mapRoad(engine, knowCase(engine, makeCase({ phase: "late", novelty: "existing" })))).toEqual([]);
    expect(mapRoad(engine, knowCase(engine, makeCase({ phase: "late" })))).toEqual([]);
  });
});

describe("the road map", () => {
  const phases = [
    makePhase("one"),
    makePhase("two", { route: ["promising"] }),
    makePhase("three", { route: ["promising", "proven"] }),
  ];
  const base = buildPack();
  const pack = packWithRules([rule("b/1", is("route", "proven"), favour("b", "strong"))], {
    facts: [oneFact("phase", ["one", "two", "three"]), ...base.facts.slice(1)],
    phases: { ...base.phases, phases, derivation: [] },
  });
  const mixesOf = (facts: Case["facts"]) => {
    const engine = compileEngine(pack);
    return mapRoad(engine, knowCase(engine, makeCase(facts))).map(({ phase, roles }) => [phase, roles[1]]);
  };

  test.each<readonly [string, Case["facts"], readonly (readonly number[])[]]>([
    [
      "has every later phase",
      { phase: "one" },
      [
        [1, 0],
        [2, 0],
      ],
    ],
    ["has only later phases", { phase: "two" }, [[2, 0]]],
    [
      "replaces what contradicts a phase",
      { phase: "one", route: "none" },
      [
        [1, 0],
        [2, 0],
      ],
    ],
    [
      "keeps what a phase assumes less precisely",
      { phase: "one", route: "proven" },
      [
        [1, 0],
        [2, 2],
      ],
    ],
  ])("%s", (_, facts, steps) => {
    expect(mixesOf(facts)).toEqual(steps);
  });
});

describe("what is in use", () => {
  const pack = packWithRules(
    [
      rule("a/1", undefined, favour("a", "strong")),
      rule("b/1", is("route", "none"), oppose("b")),
      rule("c/1", undefined, favour("c", "moderate")),
    ],
    {
      sustainment: {
        verdicts: [
          { id: "go", when: is("novelty", "existing"), letsGo: true, text: text("go"), cites: ["S1"], basis: "stated" },
        ],
        patterns: [],
        preparations: [],
      },
    },
  );
  const actionsFor = (current: readonly string[] | null, facts: Case["facts"] = { phase: "late", novelty: "new" }) => {
    const engine = compileEngine(pack);
    const knowledge = knowCase(engine, makeCase(facts, { current }));
    return assignActions(engine, knowledge, findAdviceRoles(engine, knowledge), letsGo(engine, knowledge));
  };

  test.each<readonly [string, readonly string[] | null, Case["facts"] | undefined, readonly (string | null)[]]>([
    ["is not said: no actions", null, undefined, [null, null, null]],
    ["nothing: the mix is started", [], undefined, ["start", null, "start"]],
    ["the lead: strengthened", ["a"], undefined, ["strengthen", null, "start"]],
    ["a form of the lead: strengthened", ["a.x"], undefined, ["strengthen", null, "start"]],
    ["a support: kept", ["c"], undefined, ["start", null, "keep"]],
    ["a neutral level: kept", ["b"], undefined, ["start", "keep", "start"]],
    [
      "an avoided level: phased out",
      ["b"],
      { phase: "late", novelty: "new", route: "none" },
      ["start", "phase-out", "start"],
    ],
    [
      "a neutral level, once letting go applies: phased out",
      ["b"],
      { phase: "late", novelty: "existing" },
      ["start", "phase-out", "start"],
    ],
    ["a neutral level, while letting go is open: kept", ["b"], { phase: "late" }, ["start", "keep", "start"]],
  ])("%s", (_, current, facts, actions) => {
    expect(actionsFor(current, facts)).toEqual(actions);
  });
});

describe("what is kept counts in the balance:", () => {
  const pack = (extra: readonly Rule[] = []): Pack =>
    packWithRules([rule("a/1", undefined, favour("a", "strong")), ...extra], { constraints: [constrain("balance")] });
  const mixFor = (of: Pack, current: readonly string[], facts: Case["facts"] = { phase: "early" }) => {
    const engine = compileEngine(of);
    return [...findRoles(engine, knowCase(engine, makeCase(facts, { current })))];
  };
  const wrong = rule("b/1", early, oppose("b"));

  test.each<readonly [string, Pack, readonly string[], readonly number[]]>([
    ["nothing kept", pack(), [], [2, 1, 0]],
    ["a level beside the mix", pack(), ["b"], [2, 0, 0]],
    ["an instrument of the wrong side", pack(), ["law"], [2, 1, 0]],
    ["a level that is avoided does not", pack([wrong]), ["b"], [2, 0, 1]],
    [
      "a level that is wrong now but comes later does",
      pack([wrong, rule("b/2", late, favour("b", "strong"))]),
      ["b"],
      [2, 0, 0],
    ],
  ])("%s", (_, of, current, mix) => {
    expect(mixFor(of, current)).toEqual(mix);
  });
});

describe("for conditions that ask after the advice is recorded", () => {
  const { vocabulary } = compileEngine(buildPack());
  const recorded = (record: (knowledge: Int32Array) => void): readonly unknown[] => {
    const knowledge = vocabulary.unknown.slice();
    record(knowledge);
    const other = knowledge.filter((mask, at) => !vocabulary.roles.includes(at) && mask !== vocabulary.unknown[at]);
    expect(other.length).toBe(0);
    return [...vocabulary.roles].map((variable) =>
      adviceRoles.filter((_, role) => ((knowledge[variable] ?? 0) & (1 << role)) !== 0),
    );
  };

  test("the role of each level", () => {
    expect(recorded((knowledge) => recordRoles(vocabulary, knowledge, Uint8Array.of(0, 3, 2)))).toEqual([
      ["lead"],
      ["avoid"],
      ["later"],
    ]);
    expect(recorded((knowledge) => recordRoles(vocabulary, knowledge, Uint8Array.of(1, 4, 0)))).toEqual([
      ["support"],
      ["neutral"],
      ["lead"],
    ]);
  });

  test("or only who is in the mix", () => {
    expect(recorded((knowledge) => recordMix(vocabulary, knowledge, Uint8Array.of(2, 1, 0)))).toEqual([
      ["lead"],
      ["support"],
      ["later", "avoid", "neutral"],
    ]);
  });
});
