import { describe, expect, test } from "vitest";
import { knowCase } from "../../src/advice/situation.ts";
import type { Case, FactAnswer } from "../../src/case/case.ts";
import { compileEngine } from "../../src/engine/engine.ts";
import { tryNamedAnswers } from "../../src/engine/named-answers.ts";
import type { Pack } from "../../src/pack/pack.ts";
import { buildPack, constrain, favour, makeCase, oneFact, packWithRules, rule } from "../support/build-pack.ts";
import { all, any, includes, is, not } from "../support/conditions.ts";

type Named = Readonly<Record<string, readonly (FactAnswer | null)[]>>;

function tryOut(pack: Pack, named: Named, shared: Case["facts"] = { phase: "early" }, own: readonly Case[] = []) {
  const engine = compileEngine(pack);
  const { effects, certain, steady } = tryNamedAnswers(
    engine,
    knowCase(engine, makeCase(shared)),
    Object.entries(named).map(([fact, answers]) => ({ fact, answers })),
    own.map((subject) => knowCase(engine, subject)),
  );
  return {
    effects: effects.map(({ fact, outcomes, alone, moves, matters }) => ({
      fact,
      outcomes: outcomes.map((roles) => roles.join("")),
      alone,
      moves,
      matters,
    })),
    certain,
    steady,
  };
}

const none = is("route", "none");
const fresh = is("novelty", "new");

describe("to settle a fact on one of its answers", () => {
  test("moves the levels that are not the same with each", () => {
    const pack = packWithRules([
      rule("a/1", none, favour("a", "strong")),
      rule("c/1", undefined, favour("c", "strong")),
    ]);
    expect(tryOut(pack, { route: ["none", "proven"] })).toEqual({
      effects: [{ fact: "route", outcomes: ["202", "002"], alone: [0], moves: [0], matters: "yes" }],
      certain: [null, false, true],
      steady: [false, true, true],
    });
  });

  test("moves nothing where no rule tells the answers apart", () => {
    const pack = packWithRules([rule("a/1", none, favour("a", "strong"))]);
    expect(tryOut(pack, { route: ["promising", "proven"], novelty: ["new", "existing"] })).toEqual({
      effects: [
        { fact: "route", outcomes: ["000", "000"], alone: [], moves: [], matters: "no" },
        { fact: "novelty", outcomes: ["000", "000"], alone: [], moves: [], matters: "no" },
      ],
      certain: [false, false, false],
      steady: [true, true, true],
    });
  });

  test("may move levels only once another fact is settled too", () => {
    const pack = packWithRules([rule("a/1", all(none, fresh), favour("a", "strong"), favour("c", "strong"))]);
    const { effects, certain, steady } = tryOut(pack, { route: ["none", "proven"], novelty: ["new", "existing"] });
    expect(effects.map(({ outcomes, alone, moves, matters }) => [outcomes, alone, moves, matters])).toEqual([
      [["000", "000"], [], [0, 2], "yes"],
      [["000", "000"], [], [0, 2], "yes"],
    ]);
    expect([certain, steady]).toEqual([
      [null, false, null],
      [false, true, false],
    ]);
  });

  test("may move levels with some answers to others only, which are told in their order", () => {
    const pack = packWithRules([
      rule("a/1", all(none, is("novelty", "existing"), is("deal", "yes")), favour("a", "strong")),
      rule("c/1", is("deal", "yes"), favour("c", "strong")),
    ]);
    const shared = { phase: "early", parties: ["firms", "state"] };
    const named = { route: ["none", "proven"], novelty: ["new", "existing"], deal: ["yes", "no"] };
    expect(tryOut(pack, named, shared).effects.map(({ alone, moves }) => [alone, moves])).toEqual([
      [[], [0]],
      [[], [0]],
      [[2], [0, 2]],
    ]);
  });

  test("leaves others open between the answers that are named, and no wider", () => {
    const pack = packWithRules([rule("a/1", all(none, is("novelty", "new")), favour("a", "strong"))]);
    const { effects } = tryOut(pack, { route: ["none", "proven"] }, { phase: "early", novelty: "new" });
    expect(effects[0]?.outcomes).toEqual(["200", "000"]);
    const some = packWithRules([rule("a/1", is("route", "none", "promising"), favour("a", "strong"))]);
    expect(tryOut(some, { route: ["none", "promising"], novelty: ["new", "existing"] })).toMatchObject({
      effects: [{ outcomes: ["200", "200"] }, { outcomes: ["200", "200"] }],
      certain: [true, false, false],
      steady: [true, true, true],
    });
  });

  test("is tried with the answers of those who know, where somebody does not", () => {
    const pack = packWithRules([
      rule("a/1", none, favour("a", "strong")),
      rule("b/1", all(none, fresh), favour("b", "strong")),
    ]);
    expect(tryOut(pack, { route: [null, "none"], novelty: ["new", "existing"] })).toEqual({
      effects: [
        { fact: "route", outcomes: ["000", "200"], alone: [0], moves: [0, 1], matters: "yes" },
        { fact: "novelty", outcomes: ["220", "200"], alone: [1], moves: [1], matters: "yes" },
      ],
      certain: [true, null, false],
      steady: [true, false, true],
    });
  });

  test("works for sets, and for what is in use", () => {
    const pack = packWithRules([rule("a/1", includes("parties", "firms"), favour("a", "strong"))], {
      constraints: [constrain("balance")],
    });
    const { effects } = tryOut(
      pack,
      { parties: [["firms"], []], current: [[], ["b"], ["b", "law"]] },
      { phase: "early" },
    );
    expect(effects.map(({ fact, alone, moves, matters }) => [fact, alone, moves, matters])).toEqual([
      ["parties", [0, 1], [0, 1], "yes"],
      ["current", [], [1], "yes"],
    ]);
  });

  test("is tried in what each says by itself too", () => {
    const pack = packWithRules([rule("a/1", all(none, is("deal", "yes")), favour("a", "strong"))]);
    const own = [makeCase({ phase: "early", deal: "yes", parties: ["firms", "state"] })];
    const named = { route: ["none", "proven"] };
    expect(tryOut(pack, named).effects[0]).toMatchObject({ moves: [], matters: "no" });
    expect(tryOut(pack, named, { phase: "early" }, own).effects[0]).toMatchObject({
      alone: [],
      moves: [0],
      matters: "yes",
    });
  });
});

describe("where there are many facts", () => {
  const ids = Array.from({ length: 12 }, (_, at) => `f${at}`);
  const facts = [...buildPack().facts, ...ids.map((id) => oneFact(id, ["yes", "no"]))];
  const named = (count: number): Named => Object.fromEntries(ids.slice(0, count).map((id) => [id, ["yes", "no"]]));
  const every = (count: number) => all(...ids.slice(0, count).map((id) => is(id, "yes")));

  test("all combinations are tried, if that is not too much", () => {
    const { effects } = tryOut(packWithRules([rule("a/1", every(8), favour("a", "strong"))], { facts }), named(8));
    expect(effects.every(({ moves, matters }) => moves.join() === "0" && matters === "yes")).toBe(true);
  });

  test("else some, and what none of them shows is not proved", () => {
    const pack = packWithRules([rule("a/1", every(12), favour("a", "strong"))], { facts });
    const { effects, steady } = tryOut(pack, named(12));
    expect(new Set(effects.map(({ matters }) => matters))).toEqual(new Set(["unproven"]));
    expect(steady).toEqual([false, false, false]);
  });

  test("and what often shows does", () => {
    const odd = any(...ids.slice(0, 11).map((id, at) => all(is(id, "yes"), not(is(ids[at + 1] ?? "", "yes")))));
    const { effects } = tryOut(packWithRules([rule("a/1", odd, favour("a", "strong"))], { facts }), named(12));
    expect(effects.some(({ matters }) => matters === "yes")).toBe(true);
  });
});
