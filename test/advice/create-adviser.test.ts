import { describe, expect, test } from "vitest";
import type { Advice, AdviceLevel } from "../../src/advice/advice.ts";
import { createAdviser } from "../../src/advice/create-adviser.ts";
import type { Case } from "../../src/case/case.ts";
import type { Caution, HowCondition, Level, Pack, Precedent, Rule } from "../../src/pack/pack.ts";
import {
  buildPack,
  constrain,
  derive,
  exclude,
  favour,
  makeCase,
  makeForms,
  makeLevel,
  makePhase,
  oneFact,
  oppose,
  packWithRules,
  requireLead,
  rule,
  text,
} from "../support/build-pack.ts";
import { all, always, any, includes, is, lacks } from "../support/conditions.ts";

function adviseOn(pack: Pack, facts: Case["facts"] = {}, parts: Partial<Case> = {}): Advice {
  return createAdviser(pack).advise(makeCase(facts, parts), { language: "en", depth: "two" });
}

function levelIn(advice: Advice, id: string): AdviceLevel {
  const level = advice.levels.find((candidate) => candidate.id === id);
  if (level === undefined) throw new Error(`The advice has no level ${id}.`);
  return level;
}

/** The small pack with more about level b. */
function packAbout(parts: Partial<Level>, pack: Partial<Pack> = {}): Pack {
  const base = buildPack(pack);
  return { ...base, levels: base.levels.map((level) => (level.id === "b" ? { ...level, ...parts } : level)) };
}

const grounds = { cites: ["S1"], basis: "stated" } as const;

test("advice stays as it was when the same adviser gives other advice", () => {
  const pack = packWithRules([rule("b/1", is("novelty", "new"), favour("b")), rule("b/2", undefined, oppose("b"))]);
  const adviser = createAdviser(pack);
  const first = adviser.advise(makeCase({ novelty: "new" }), { language: "en", depth: "two" });
  const before = JSON.stringify(first);
  adviser.advise(makeCase({ novelty: "existing" }), { language: "en", depth: "two" });
  expect(JSON.stringify(first)).toBe(before);
});

describe("the reasons of a level", () => {
  const reasonsIn = (rules: readonly Rule[], facts: Case["facts"]) =>
    levelIn(adviseOn(packWithRules(rules), facts), "b");

  test("are for or against it with the facts that made them, the heaviest first, orders before points", () => {
    const { for: pro, against } = reasonsIn(
      [
        rule("b/1", is("novelty", "new"), favour("b")),
        { ...rule("b/2", is("route", "none"), favour("b", "strong")), basis: "stated" },
        rule("b/3", includes("parties", "firms"), requireLead("b")),
        rule("b/4", is("phase", "early"), oppose("b")),
        rule("b/5", undefined, exclude("b")),
      ],
      { novelty: "new", route: "none", parties: ["firms"] },
    );
    expect(pro.map(({ rule: id, points, facts }) => [id, points, facts])).toEqual([
      ["b/3", 0, { parties: ["firms"] }],
      ["b/2", 3, { route: "none" }],
      ["b/1", 1, { novelty: "new" }],
    ]);
    expect(against.map(({ rule: id, points, facts }) => [id, points, facts])).toEqual([
      ["b/5", 0, {}],
      ["b/4", -1, { phase: "early", novelty: "new" }],
    ]);
  });

  test("name the facts of the shortest reason that holds, not all that could", () => {
    const either = rule(
      "b/1",
      any(all(is("novelty", "new"), is("route", "none")), includes("parties", "firms")),
      favour("b"),
    );
    const { for: pro } = reasonsIn([either], { novelty: "new", route: "none", parties: ["firms"] });
    expect(pro[0]?.facts).toEqual({ parties: ["firms"] });
  });

  test("that are open say what they lack", () => {
    const { open, score } = reasonsIn(
      [rule("b/1", all(is("novelty", "new"), is("route", "none", "proven")), favour("b"))],
      {
        novelty: "new",
      },
    );
    expect(open.map(({ rule: id, lacks: lacking }) => [id, lacking])).toEqual([["b/1", { route: ["none", "proven"] }]]);
    expect(score).toEqual({ certain: 0, for: 0, against: 0, min: 0, max: 1 });
  });

  test("that are open lack what can still come, not what is known to be otherwise", () => {
    const either = rule(
      "b/1",
      any(is("route", "none"), all(is("novelty", "new"), includes("parties", "firms"))),
      favour("b"),
    );
    const { open } = reasonsIn([either], { route: "proven" });
    expect(open[0]?.lacks).toEqual({ novelty: ["new"], parties: ["firms"] });
  });

  test("that nearly hold are shown with what they lack, the nearest first", () => {
    const { nearest } = reasonsIn(
      [
        rule("b/1", all(is("novelty", "new"), is("route", "none")), favour("b", "strong")),
        rule("b/2", all(is("novelty", "existing"), lacks("parties", "firms")), favour("b")),
      ],
      { novelty: "existing", route: "proven", parties: ["firms"] },
    );
    expect(nearest.map(({ rule: id, lacks: lacking }) => [id, lacking])).toEqual([
      ["b/2", { parties: ["!firms"] }],
      ["b/1", { novelty: ["new"], route: ["none"] }],
    ]);
  });

  test("do not ask for a derivation where the phase is stated", () => {
    const { nearest } = reasonsIn([rule("b/1", is("phase", "late"), favour("b"))], { phase: "early" });
    expect(nearest[0]?.lacks).toEqual({ phase: ["late"] });
  });

  test("of a constraint are for the level that it adds and against the one that it drops", () => {
    const rules = [rule("a/1", undefined, favour("a", "strong")), rule("b/1", undefined, favour("b"))];
    const advice = adviseOn(packWithRules(rules, { constraints: [constrain("balance")] }));
    expect(levelIn(advice, "b").for[0]).toMatchObject({ constraint: "balance", effect: "constraint", points: 0 });
    expect(advice.constraints).toMatchObject([
      { id: "balance", met: true, binding: true, changed: [{ level: "b", from: null, to: "support" }] },
    ]);
    const most = adviseOn(
      packWithRules([...rules, rule("b/2", undefined, favour("b", "moderate"))], {
        constraints: [constrain("size", { max: 1 })],
      }),
    );
    expect(levelIn(most, "b").against[0]).toMatchObject({ constraint: "size" });
  });
});

describe("what would change a level", () => {
  const pack = packWithRules([
    rule("b/1", is("novelty", "new"), favour("b", "strong")),
    rule("c/1", all(is("novelty", "new"), is("route", "none")), favour("c", "strong")),
  ]);

  test("is the fewest facts that do it, for each level by itself", () => {
    const advice = adviseOn(pack, { novelty: "existing", route: "proven" });
    expect(levelIn(advice, "b").counterfactuals).toEqual([{ set: { novelty: "new" }, role: "lead" }]);
    expect(levelIn(advice, "c").counterfactuals).toEqual([{ set: { novelty: "new", route: "none" }, role: "lead" }]);
    expect(levelIn(advice, "a").counterfactuals).toEqual([]);
  });

  test.each([
    ["none", 0],
    ["one", 0],
    ["two", 1],
  ] as const)("is looked for %s facts deep", (depth, found) => {
    const subject = makeCase({ novelty: "existing", route: "proven" });
    const advice = createAdviser(pack).advise(subject, { language: "en", depth });
    expect(levelIn(advice, "c").counterfactuals).toHaveLength(found);
    expect(levelIn(advice, "b").counterfactuals).toHaveLength(depth === "none" ? 0 : 1);
  });
});

describe("the phase", () => {
  test.each<readonly [string, Case["facts"], Partial<Advice["phase"]>]>([
    [
      "given, with nothing to compare",
      { phase: "late" },
      { value: "late", origin: "given", agrees: true, derived: null, possible: ["late"] },
    ],
    [
      "given, and the facts agree",
      { phase: "late", novelty: "existing" },
      { origin: "given", agrees: true, derived: "late" },
    ],
    [
      "given, and the facts contradict it",
      { phase: "late", novelty: "new" },
      { value: "late", origin: "given", agrees: false, derived: "early" },
    ],
    [
      "derived",
      { novelty: "new" },
      { value: "early", name: "en: phase early", origin: "derived", agrees: true, derived: null, mixes: [] },
    ],
    ["open", {}, { value: null, name: null, origin: "open", agrees: true, possible: ["early", "late"] }],
  ])("is %s", (_, facts, expected) => {
    expect(adviseOn(buildPack(), facts).phase).toMatchObject(expected);
  });

  test("open has the mix of each phase side by side, and the roles they share", () => {
    const rules = [
      rule("a/1", undefined, favour("a", "strong")),
      rule("b/1", is("phase", "early"), favour("b", "moderate")),
    ];
    const advice = adviseOn(packWithRules(rules));
    expect(advice.phase.mixes).toEqual([
      { phase: "early", name: "en: phase early", lead: ["a"], support: ["b"] },
      { phase: "late", name: "en: phase late", lead: ["a"], support: [] },
    ]);
    expect(advice.levels.map(({ role }) => role)).toEqual(["lead", "neutral", "neutral"]);
    expect(advice.settled.open[0]?.fact).toBe("phase");
  });

  test("derived says by which line, and on which facts", () => {
    const lines = [derive("early", is("novelty", "new")), derive("late", is("route", "proven")), derive("early")];
    const base = buildPack();
    const pack = { ...base, phases: { ...base.phases, derivation: lines } };
    const reasonOf = (facts: Case["facts"]) =>
      adviseOn(pack, facts).phase.reasons.map(({ facts: on, text: words }) => [words, on]);
    expect(reasonOf({ novelty: "new" })).toEqual([["en: derives early", { novelty: "new" }]]);
    expect(reasonOf({ novelty: "existing", route: "proven" })).toEqual([["en: derives late", { route: "proven" }]]);
    expect(reasonOf({ novelty: "existing", route: "none" })).toEqual([
      ["en: derives early", { novelty: "existing", route: "none" }],
    ]);
    expect(reasonOf({})).toEqual([]);
  });

  test("derived is not put down to a line of which it is open whether it holds", () => {
    const base = buildPack();
    const lines = [derive("early", is("novelty", "new")), derive("early", is("route", "none")), derive("late")];
    const pack = { ...base, phases: { ...base.phases, derivation: lines } };
    const { phase } = adviseOn(pack, { route: "none" });
    expect(phase.value).toBe("early");
    expect(phase.reasons.map(({ facts }) => facts)).toEqual([{ route: "none" }]);
  });
});

describe("what to do with a level", () => {
  const how = (id: string, parts: Partial<HowCondition>): HowCondition => ({
    id,
    text: text(id),
    ...grounds,
    ...parts,
  });
  const lead = rule("b/1", is("novelty", "new"), favour("b", "strong"));

  test("is told of the levels in the mix only, where it applies, with whether it is done", () => {
    const conditions = [
      how("always", {}),
      how("applies", { when: is("novelty", "new") }),
      how("applies-not", { when: is("novelty", "existing") }),
      how("met", { met: is("novelty", "new") }),
      how("unmet", { met: is("novelty", "existing") }),
      how("unknown", { met: is("route", "none") }),
    ];
    const pack = packAbout({ rules: [lead], conditions });
    const told = levelIn(adviseOn(pack, { novelty: "new" }), "b").conditions;
    expect(told.map(({ id, status, facts }) => [id, status, facts])).toEqual([
      ["always", "open", {}],
      ["applies", "open", {}],
      ["met", "met", { novelty: "new" }],
      ["unmet", "unmet", { novelty: "new" }],
      ["unknown", "open", {}],
    ]);
    expect(levelIn(adviseOn(pack, { novelty: "existing" }), "b").conditions).toEqual([]);
  });

  test("says whose decision it is, once it is known who decides", () => {
    const pack = packAbout(
      { rules: [lead], by: ["state"], conditions: [how("theirs", { by: ["firm", "state"] }), how("anyone", {})] },
      {
        facts: [...buildPack().facts, oneFact("who", ["state", "firm", "school"])],
        decider: "who",
        instruments: [
          {
            id: "law",
            name: text("law"),
            direction: "top-down",
            by: ["state"],
            companion: { when: is("novelty", "new"), because: text("because"), caveats: [], ...grounds },
          },
        ],
      },
    );
    const decisionsFor = (who: string) => {
      const { levels, companions } = adviseOn(pack, { novelty: "new", who });
      const b = levels[1];
      return [b?.decision, ...(b?.conditions ?? []).map(({ decision }) => decision), companions[0]?.decision];
    };
    const byState = ["en: who is state"];
    const byBoth = ["en: who is firm", "en: who is state"];
    expect(decisionsFor("state")).toEqual([
      { own: true, by: byState },
      { own: true, by: byBoth },
      null,
      { own: true, by: byState },
    ]);
    expect(decisionsFor("firm")).toEqual([
      { own: false, by: byState },
      { own: true, by: byBoth },
      null,
      { own: false, by: byState },
    ]);
    expect(levelIn(adviseOn(pack, { novelty: "new" }), "b").decision).toBe(null);
  });
});

describe("cautions", () => {
  const caution = (id: string, severity: Caution["severity"], when: Caution["when"]): Caution => ({
    id,
    severity,
    when,
    text: text(id),
    ...grounds,
  });

  test("are those that are true, of the pack, its phases and its levels, the more severe first", () => {
    const base = packAbout(
      { cautions: [caution("b", "error", is("advice.b", "neutral")), caution("b-open", "error", is("route", "none"))] },
      { cautions: [caution("pack", "note", is("novelty", "new"))] },
    );
    const pack = { ...base, phases: { ...base.phases, cautions: [caution("phase", "warning", is("phase", "early"))] } };
    const advice = adviseOn(pack, { novelty: "new" });
    expect(advice.cautions.map(({ id }) => id)).toEqual(["b", "phase", "pack"]);
    expect(levelIn(advice, "b").cautions.map(({ id }) => id)).toEqual(["b"]);
  });
});

describe("precedents", () => {
  const precedent = (
    id: string,
    phases: readonly string[],
    topics: readonly string[],
    chainLevels: readonly string[],
  ): Precedent => ({
    id,
    name: id,
    phases,
    topics,
    fields: [],
    chainLevels,
    levels: ["a"],
    purpose: text(`purpose of ${id}`),
    cites: ["S2"],
    lines: "1-2",
  });
  const pack = buildPack({
    precedents: [
      precedent("topic-only", [], ["proven"], ["schools"]),
      precedent("phase-and-chain", ["late"], ["proven"], ["schools"]),
      precedent("other-phase", ["early"], ["proven"], ["schools"]),
      precedent("other-topic", ["late"], ["none"], ["schools"]),
      precedent("other-chain", [], ["proven"], ["firms"]),
    ],
  });

  test.each<readonly [string, Case["facts"], readonly string[]]>([
    [
      "share phase, topic and kind of education, the closest first",
      { phase: "late", route: "proven", parties: ["schools", "state"] },
      ["phase-and-chain", "topic-only"],
    ],
    [
      "share the phase where the topic is not known",
      { phase: "late", parties: ["schools"] },
      ["phase-and-chain", "other-topic"],
    ],
    ["need more than the phase", { phase: "late" }, []],
    [
      "share the topic where the phase is not known",
      { route: "proven", parties: ["schools"] },
      ["topic-only", "phase-and-chain", "other-phase"],
    ],
    [
      "share the topic where the kind of education is not known",
      { phase: "late", route: "proven" },
      ["phase-and-chain", "topic-only", "other-chain"],
    ],
    ["share nothing with an unknown theme", {}, []],
  ])("%s", (_, facts, ids) => {
    expect(adviseOn(pack, facts).precedents.map(({ id }) => id)).toEqual(ids);
  });

  describe("of another field than the theme's", () => {
    const other = (id: string, phases: readonly string[]): Precedent => ({
      ...precedent(id, phases, ["proven"], ["schools"]),
      fields: ["new"],
    });
    const precedents = [
      other("any-phase", []),
      other("late", ["late"]),
      { ...precedent("general", ["late"], ["proven"], []), fields: [] },
    ];
    const matching = { topic: "route", chainLevels: "parties", field: "novelty" };
    const fielded = buildPack({ precedents, matching });
    const facts = { phase: "late", parties: ["schools"] };
    const found = (facts: Case["facts"]) => adviseOn(fielded, facts).precedents.map(({ id, why }) => [id, why]);

    test("need both phase and topic, come last, and say that the field is another", () => {
      const why = "the same topic (en: route is proven) and the same phase (en: phase is late)";
      expect(found({ ...facts, route: "proven", novelty: "existing" })).toEqual([
        ["general", why],
        ["late", `${why}, but another field`],
      ]);
    });

    test("do not resemble it by its kinds of education", () => {
      expect(found({ ...facts, novelty: "existing" })).toEqual([]);
      expect(found({ ...facts, phase: "early", route: "proven", novelty: "existing" })).toEqual([]);
    });

    test("resemble it as others do where the field is the same, or not known", () => {
      const ids = ["late", "general", "any-phase"];
      for (const novelty of [{}, { novelty: "new" }]) {
        expect(found({ ...facts, route: "proven", ...novelty }).map(([id]) => id)).toEqual(ids);
      }
    });
  });

  test("say what they share, and are cited", () => {
    const advice = adviseOn(pack, { phase: "late", route: "proven", parties: ["schools"] });
    expect(advice.precedents[0]?.why).toBe(
      "the same topic (en: route is proven), the same phase (en: phase is late) and the same kind of education, en: parties is schools",
    );
    expect(Object.keys(advice.statements)).toContain("S2");
  });
});

describe("sustainment", () => {
  const verdict = (id: string, parts: object) => ({ id, letsGo: false, text: text(id), ...grounds, ...parts });
  const pack = buildPack({
    sustainment: {
      verdicts: [
        verdict("go", { letsGo: true, when: all(is("novelty", "existing"), is("route", "proven")) }),
        verdict("soon", { when: is("route", "proven") }),
        verdict("stay", {}),
      ],
      patterns: [
        { id: "one", name: text("one"), when: includes("parties", "firms"), text: text("one"), ...grounds },
        { id: "two", name: text("two"), when: includes("parties", "schools"), text: text("two"), ...grounds },
      ],
      preparations: [{ id: "prepare", text: text("prepare"), met: is("deal", "yes"), ...grounds }],
    },
  });

  test.each<readonly [string, Case["facts"], Partial<Advice["sustainment"]>]>([
    ["the first verdict that is true", { novelty: "existing", route: "proven" }, { verdict: "go", letsGo: true }],
    ["not one that is open", { route: "proven" }, { verdict: "soon", letsGo: false }],
    ["the last one else", {}, { verdict: "stay", letsGo: false, reasons: [] }],
  ])("gives %s", (_, facts, expected) => {
    expect(adviseOn(pack, facts).sustainment).toMatchObject(expected);
  });

  test("gives the first exit pattern that fits, and what to prepare", () => {
    const { sustainment } = adviseOn(pack, { parties: ["schools", "firms"], deal: "no" });
    expect(sustainment.pattern?.id).toBe("one");
    expect(sustainment.preparations.map(({ id, status }) => [id, status])).toEqual([["prepare", "unmet"]]);
    expect(adviseOn(pack, {}).sustainment.pattern).toBe(undefined);
  });
});

describe("facts", () => {
  test("have their answer in words, where it comes from, and whether they matter", () => {
    const { facts } = adviseOn(
      buildPack(),
      { novelty: "new", parties: ["schools", "firms"], deal: "yes" },
      { notes: { novelty: "nobody does this" } },
    );
    expect(
      facts.map(({ id, value, valueLabel, origin, relevant, note }) => [id, value, valueLabel, origin, relevant, note]),
    ).toEqual([
      ["phase", "early", "en: phase is early", "derived", true, undefined],
      ["novelty", "new", "en: novelty is new", "given", true, "nobody does this"],
      ["route", null, null, "unknown", true, undefined],
      ["parties", ["schools", "firms"], "en: parties is schools, en: parties is firms", "given", true, undefined],
      ["deal", "yes", "en: deal is yes", "given", true, undefined],
    ]);
  });

  test.each<readonly [string, Case["facts"], boolean | null]>([
    ["is not relevant", { parties: ["schools"] }, false],
    ["may be relevant", {}, null],
  ])("a fact that %s says so", (_, facts, relevant) => {
    expect(adviseOn(buildPack(), facts).facts.find(({ id }) => id === "deal")?.relevant).toBe(relevant);
  });
});

describe("expectations", () => {
  const pack = packWithRules(
    [
      rule("a/1", undefined, favour("a", "strong"), favour("a.x")),
      rule("b/1", undefined, favour("b", "moderate")),
      rule("b/2", is("route", "none"), favour("b")),
      rule("c/1", is("novelty", "existing"), favour("c", "strong")),
    ],
    {
      cautions: [
        { id: "careful", severity: "note", when: always, text: text("careful"), cites: ["S2"], basis: "implied" },
      ],
    },
  );
  const okOf = (expected: NonNullable<Case["expect"]>) =>
    adviseOn(pack, { novelty: "new" }, { expect: expected }).expectations.map(({ ok }) => ok);

  test.each<readonly [string, NonNullable<Case["expect"]>, boolean]>([
    ["lead, exactly", { lead: ["a"] }, true],
    ["lead, too many", { lead: ["a", "b"] }, false],
    ["lead, none expected", { lead: [] }, false],
    ["support", { support: ["b"] }, true],
    ["later", { later: ["c"] }, true],
    ["avoid", { avoid: [] }, true],
    ["avoid, wrong", { avoid: ["c"] }, false],
    ["includes, in whatever role", { includes: ["b", "a"] }, true],
    ["includes what is out", { includes: ["c"] }, false],
    ["excludes what is later", { excludes: ["c"] }, true],
    ["excludes what is in", { excludes: ["b"] }, false],
    ["balance", { balance: "balanced" }, true],
    ["balance, another", { balance: "one-sided-top-down" }, false],
    ["phase, derived", { phase: "early" }, true],
    ["phase, another", { phase: "late" }, false],
    ["settled", { settled: "open" }, true],
    ["settled, another", { settled: "proven" }, false],
    ["cautions, by id", { cautions: ["careful"] }, true],
    ["cautions, by statement", { cautions: ["S2"] }, true],
    ["cautions that are not there", { cautions: ["S1"] }, false],
    ["audit, without a plan", { audit: ["S1"] }, false],
    ["companions, exactly", { companions: [] }, true],
    ["companions that are not there", { companions: ["law"] }, false],
    ["certainly in, at least", { certain: { in: ["b"] } }, true],
    ["certainly out, none in particular", { certain: { out: [] } }, true],
    ["certainly in, but it is certainly out", { certain: { in: ["a", "c"] } }, false],
    ["certainly out", { certain: { out: ["c"] } }, true],
    ["certainly out, but it is in", { certain: { out: ["a"] } }, false],
    ["a form", { forms: { a: { x: "use" } } }, true],
    ["another status of a form", { forms: { a: { y: "use" } } }, false],
    ["a form that is not there", { forms: { a: { z: "use" } } }, false],
    ["fires", { fires: ["a/1"] }, true],
    ["fires, but it is open", { fires: ["b/2"] }, false],
    ["silent", { silent: ["c/1"] }, true],
    ["silent, but it is true", { silent: ["careful"] }, false],
    ["open", { open: ["b/2"] }, true],
    ["an id that is not there", { silent: ["nothing"] }, false],
  ])("of %s", (_, expected, ok) => {
    expect(okOf(expected)).toEqual([ok]);
  });

  test("of what is certain are not met by what is in only as far as is known", () => {
    const { levels, expectations } = adviseOn(
      packWithRules([
        rule("a/1", undefined, favour("a", "strong")),
        rule("a/2", is("route", "none"), oppose("a", "strong")),
      ]),
      { novelty: "new" },
      { expect: { includes: ["a"], certain: { in: ["a"], out: ["c"] } } },
    );
    expect(levels.map(({ id, certain }) => [id, certain])).toContainEqual(["a", null]);
    expect(expectations).toMatchObject([
      { path: ["expect", "includes"], ok: true },
      { path: ["expect", "certain", "in"], expected: ["a"], actual: [], ok: false },
      { path: ["expect", "certain", "out"], expected: ["c"], ok: true },
    ]);
  });

  test("are reported one by one, with where they are and what came instead", () => {
    const { expectations } = adviseOn(pack, { novelty: "new" }, { expect: { lead: ["c"], fires: ["a/1", "b/2"] } });
    expect(expectations).toEqual([
      { path: ["expect", "lead"], expected: ["c"], actual: ["a"], ok: false },
      { path: ["expect", "fires", 0], rule: "a/1", expected: "fires", actual: "fires", ok: true },
      { path: ["expect", "fires", 1], rule: "b/2", expected: "fires", actual: "open", ok: false },
    ]);
  });
});

test("tensions show both sides where they bite", () => {
  const pack = buildPack({
    tensions: [
      {
        id: "t",
        when: is("novelty", "new"),
        sides: [
          { text: text("one"), cites: ["S1"] },
          { text: text("other"), cites: ["S2", "S1"] },
        ],
        resolution: text("way out"),
        basis: "inferred",
      },
    ],
  });
  expect(adviseOn(pack, { novelty: "new" }).tensions).toMatchObject([
    { id: "t", resolution: "en: way out", cites: ["S1", "S2"], sides: [{ text: "en: one" }, { text: "en: other" }] },
  ]);
  expect(adviseOn(pack, {}).tensions).toEqual([]);
});

describe("the balance", () => {
  test.each<readonly [string, readonly string[], readonly string[], Advice["balance"]["verdict"]]>([
    ["nothing at all", [], [], null],
    ["one side only", ["a"], [], "one-sided-top-down"],
    ["the other side only", ["b"], [], "one-sided-bottom-up"],
    ["both in the lead", ["a", "b"], [], "balanced"],
    ["a mixed level", ["c"], [], "balanced"],
    ["a lead and its opposite kept: twice is not more than twice", ["a"], ["b"], "balanced"],
    ["a lead and an instrument, against one kept", ["a"], ["b", "law"], "leans-top-down"],
  ])("of %s", (_, leads, current, verdict) => {
    const rules = leads.map((id) => rule(`${id}/1`, undefined, favour(id, "strong")));
    // One that does not apply: a mix may be as it is, and is told of all the same.
    const constraints = [{ ...constrain("balance"), when: is("novelty", "existing") }];
    const judged = adviseOn(packWithRules(rules, { constraints }), { novelty: "new" }, { current });
    expect(judged.balance.verdict).toBe(verdict);
    expect(adviseOn(packWithRules(rules), { novelty: "new" }, { current }).balance.verdict).toBeNull();
  });
});

test("a case is left as it was", () => {
  const subject = makeCase({ novelty: "new", parties: ["firms"] }, { current: ["b"], planned: ["a.x"] });
  const before = structuredClone(subject);
  adviseOn(
    buildPack({
      levels: [makeLevel("a", "top-down", { forms: makeForms("x") }), makeLevel("b", "bottom-up")],
      phases: { ...buildPack().phases, phases: [makePhase("early"), makePhase("late", { novelty: ["existing"] })] },
    }),
    subject.facts,
    subject,
  );
  expect(subject).toEqual(before);
});
