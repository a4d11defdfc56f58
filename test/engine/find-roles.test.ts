import { describe, expect, test } from "vitest";
import { knowCase } from "../../src/advice/situation.ts";
import type { Case } from "../../src/case/case.ts";
import { compileEngine } from "../../src/engine/engine.ts";
import { createRoleFinder, findRoles, sameRoles } from "../../src/engine/find-roles.ts";
import type { Pack } from "../../src/pack/pack.ts";
import { constrain, favour, makeCase, oppose, packWithRules, rule, text } from "../support/build-pack.ts";
import { is } from "../support/conditions.ts";
import { caseOf, packArbitrary } from "../support/generate-packs.ts";
import { fc, runs } from "../support/properties.ts";

/** A finder at one case, asked after others. */
function finderAt(pack: Pack, base: Case) {
  const engine = compileEngine(pack);
  const knowledge = knowCase(engine, base);
  const roles = findRoles(engine, knowledge);
  const finder = createRoleFinder(engine, knowledge, roles);
  const find = (subject: Case): Uint8Array => finder.find(knowCase(engine, subject));
  return { engine, roles, finder, find, whole: (subject: Case) => findRoles(engine, knowCase(engine, subject)) };
}

test("the mix of a case is found from that of any other as it is found by itself", () => {
  const drawn = packArbitrary.chain((pack) =>
    fc.record({ pack: fc.constant(pack), base: caseOf(pack), others: fc.array(caseOf(pack), { maxLength: 8 }) }),
  );
  fc.assert(
    fc.property(drawn, ({ pack, base, others }) => {
      const { find, whole } = finderAt(pack, base);
      for (const other of [...others, base]) expect(find(other)).toEqual(whole(other));
    }),
    { numRuns: runs(400) },
  );
});

describe("a finder tells another mix where", () => {
  const balanced = { constraints: [constrain("balance")] };
  const lead = rule("a/1", undefined, favour("a", "strong"));
  const wrong = rule("b/1", is("route", "none"), oppose("b"));
  test.each<readonly [name: string, pack: Pack, base: Case, other: Case]>([
    [
      "only the score differs",
      packWithRules([rule("a/1", is("route", "none"), favour("a", "strong"))]),
      makeCase({ route: "proven" }),
      makeCase({ route: "none" }),
    ],
    [
      "only the points against differ",
      packWithRules(
        [
          rule("a/1", undefined, favour("a", "strong")),
          rule("a/2", is("route", "none"), favour("a"), oppose("a")),
          rule("b/1", undefined, favour("b", "strong")),
        ],
        { constraints: [constrain("size", { max: 1 })] },
      ),
      makeCase({ route: "proven" }),
      makeCase({ route: "none" }),
    ],
    [
      "only what is stated differs",
      packWithRules(
        [
          rule("a/1", undefined, favour("a", "strong")),
          rule("b/1", is("route", "none"), favour("b", "strong")),
          { ...rule("b/2", is("route", "proven"), favour("b", "strong")), basis: "stated" as const },
        ],
        { constraints: [constrain("size", { max: 1 })] },
      ),
      makeCase({ route: "none" }),
      makeCase({ route: "proven" }),
    ],
    [
      "only a level that is kept differs",
      packWithRules([lead], balanced),
      makeCase({}, { current: [] }),
      makeCase({}, { current: ["b"] }),
    ],
    [
      "only the constraints differ",
      packWithRules([lead], { constraints: [constrain("balance", { when: is("route", "none") })] }),
      makeCase({ route: "proven" }, { current: [] }),
      makeCase({ route: "none" }, { current: [] }),
    ],
    [
      "only the side of an instrument that is kept differs",
      packWithRules([rule("b/1", undefined, favour("b", "strong"))], balanced),
      makeCase({}, { current: [] }),
      makeCase({}, { current: ["law"] }),
    ],
    [
      "a level that is kept is wrong for now",
      packWithRules([lead, wrong], balanced),
      makeCase({ phase: "late", route: "proven" }, { current: ["b"] }),
      makeCase({ phase: "late", route: "none" }, { current: ["b"] }),
    ],
    [
      "it hangs on a later phase what is kept",
      packWithRules([lead, wrong, rule("b/2", is("phase", "late"), favour("b", "strong"))], balanced),
      makeCase({ phase: "early", route: "none" }, { current: ["b"] }),
      makeCase({ phase: "late", route: "none" }, { current: ["b"] }),
    ],
  ])("%s", (_, pack, base, other) => {
    const { roles, find, whole } = finderAt(pack, base);
    expect([...whole(other)]).not.toEqual([...roles]);
    expect([...find(other)]).toEqual([...whole(other)]);
    expect([...find(base)]).toEqual([...roles]);
    const back = finderAt(pack, other);
    expect([...back.find(base)]).toEqual([...roles]);
  });

  test("not where nothing does, and gives the very roles then", () => {
    const { roles, find } = finderAt(packWithRules([lead], balanced), makeCase({ route: "none" }, { current: ["b"] }));
    expect(find(makeCase({ route: "proven" }, { current: ["b"] }))).toBe(roles);
    const beside = { current: ["b", "law"] };
    const both = finderAt(packWithRules([lead], balanced), makeCase({ route: "none" }, beside));
    expect(both.find(makeCase({ route: "proven" }, beside))).toBe(both.roles);
    const free = finderAt(packWithRules([lead]), makeCase({ route: "none" }));
    expect(free.find(makeCase({ route: "proven" }))).toBe(free.roles);
  });
});

describe("whether a mix hangs on the phases to come", () => {
  const pack = (constraints: Pack["constraints"]): Pack =>
    packWithRules([rule("a/1", undefined, favour("a", "strong")), rule("b/1", is("route", "none"), oppose("b"))], {
      constraints,
      sustainment: {
        verdicts: [
          { id: "go", when: is("novelty", "existing"), letsGo: true, text: text("go"), cites: ["S1"], basis: "stated" },
        ],
        patterns: [],
        preparations: [],
      },
    });
  const balance = [constrain("balance")];
  test.each<readonly [name: string, pack: Pack, subject: Case, hangs: boolean]>([
    [
      "it does where a level in use is wrong for now, and a constraint bites",
      pack(balance),
      makeCase({ route: "none" }, { current: ["b"] }),
      true,
    ],
    ["not where no constraint bites", pack([]), makeCase({ route: "none" }, { current: ["b"] }), false],
    ["not where it is not wrong", pack(balance), makeCase({ route: "proven" }, { current: ["b"] }), false],
    ["not where it is not in use", pack(balance), makeCase({ route: "none" }, { current: [] }), false],
    [
      "not where letting go applies",
      pack(balance),
      makeCase({ route: "none", novelty: "existing" }, { current: ["b"] }),
      false,
    ],
  ])("%s", (_, of, subject, hangs) => {
    expect(finderAt(of, subject).finder.needsRoadMap).toBe(hangs);
  });
});

test.each([
  [[0, 1, 2], [0, 1, 2], true],
  [[0, 1, 2], [0, 1, 1], false],
  [[2, 1, 0], [0, 1, 0], false],
  [[], [], true],
])("%j and %j", (one, other, same) => {
  expect(sameRoles(Uint8Array.from(one), Uint8Array.from(other))).toBe(same);
});
