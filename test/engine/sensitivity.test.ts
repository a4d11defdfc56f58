import { describe, expect, test } from "vitest";
import { knowCase } from "../../src/advice/situation.ts";
import type { Case, FactAnswer } from "../../src/case/case.ts";
import { isFalse } from "../../src/engine/condition-table.ts";
import { compileEngine, type Engine } from "../../src/engine/engine.ts";
import { findRoles, sameRoles } from "../../src/engine/find-roles.ts";
import { possiblePhases } from "../../src/engine/road-map.ts";
import { findSensitivities } from "../../src/engine/sensitivity.ts";
import { answerOf } from "../../src/engine/trace.ts";
import { inBit, type Knowledge, recordFacts } from "../../src/engine/vocabulary.ts";
import type { Pack } from "../../src/pack/pack.ts";
import { favour, makeCase, oppose, packWithRules, rule } from "../support/build-pack.ts";
import { all, includes, is } from "../support/conditions.ts";
import { eachForm } from "../support/forms.ts";
import { packAndCase } from "../support/generate-packs.ts";
import { fc, runs } from "../support/properties.ts";
import { realCase, realPack } from "../support/real-pack.ts";

function start(pack: Pack, subject: Case) {
  const engine = compileEngine(pack);
  const knowledge = knowCase(engine, subject);
  return { engine, knowledge, roles: findRoles(engine, knowledge) };
}

/** Every answer to every unknown fact, each with a mix composed as a whole. */
function tryEverything(engine: Engine, knowledge: Knowledge, roles: Uint8Array) {
  const relevant = engine.relevanceTable.answer(knowledge).truths.slice();
  return engine.weighingFacts.flatMap((fact) => {
    const slot = engine.vocabulary.slots.get(fact);
    const index = engine.pack.facts.findIndex(({ id }) => id === fact);
    if (slot === undefined || relevant[index] === isFalse || answerOf(engine.vocabulary, knowledge, fact) !== null) {
      return [];
    }
    const phases = possiblePhases(engine, knowledge).map((at) => engine.pack.phases.phases[at]?.id);
    const isPhase = fact === engine.pack.phases.fact;
    if (isPhase && phases.length === 1) return [];
    const mixWith = (answer: FactAnswer) => {
      const changed = knowledge.slice();
      recordFacts(engine.vocabulary, changed, { [fact]: answer });
      return { answer, roles: findRoles(engine, changed) };
    };
    const answers: { answer: FactAnswer; roles: Uint8Array }[] = [];
    if (slot.kind === "one") {
      for (const value of slot.bits.keys()) if (!isPhase || phases.includes(value)) answers.push(mixWith(value));
    } else {
      for (const [member, variable] of slot.members) {
        const changed = knowledge.slice();
        changed[variable] = inBit;
        answers.push({ answer: [member], roles: findRoles(engine, changed) });
      }
      answers.push(mixWith([]));
      if (answers.every((tried) => sameRoles(tried.roles, roles))) answers.push(mixWith([...slot.members.keys()]));
    }
    return answers.every((tried) => sameRoles(tried.roles, roles)) ? [] : [{ fact, answers }];
  });
}

function expectTheSame(engine: Engine, subject: Case): void {
  const knowledge = knowCase(engine, subject);
  const roles = findRoles(engine, knowledge);
  expect(findSensitivities(engine, knowledge, roles)).toEqual(tryEverything(engine, knowledge, roles));
}

describe.each(eachForm)(
  "what unknown facts do, found the short way, is what composing every mix finds, with $forms",
  ({ compile }) => {
    test("over generated packs", () => {
      const property = fc.property(packAndCase, ({ pack, subject }) => expectTheSame(compile(pack), subject));
      fc.assert(property, { numRuns: runs(400) });
    });

    test("over cases of the built-in pack", () => {
      const engine = compile(realPack);
      fc.assert(
        fc.property(realCase({}, 6), (subject) => expectTheSame(engine, subject)),
        { numRuns: runs(150) },
      );
    });
  },
);

describe("an unknown fact is sensitive", () => {
  const sensitiveTo = (pack: Pack, facts: Case["facts"] = {}) => {
    const { engine, knowledge, roles } = start(pack, makeCase(facts));
    return findSensitivities(engine, knowledge, roles).map(({ fact, answers }) => [
      fact,
      ...answers.map(({ answer, roles: to }) => `${answer}: ${[...to].join("")}`),
    ]);
  };

  test("where an answer by itself changes the mix", () => {
    const pack = packWithRules([rule("b/1", is("route", "none"), favour("b", "strong"))]);
    expect(sensitiveTo(pack)).toEqual([["route", "none: 020", "promising: 000", "proven: 000"]]);
  });

  test("but not where it takes another fact too", () => {
    const pack = packWithRules([rule("b/1", all(is("route", "none"), is("novelty", "new")), favour("b", "strong"))]);
    expect(sensitiveTo(pack)).toEqual([]);
    expect(sensitiveTo(pack, { novelty: "new" }).map(([fact]) => fact)).toEqual(["route"]);
  });

  test("by each member of a set, or by none of them", () => {
    const pack = packWithRules([rule("b/1", includes("parties", "firms"), favour("b", "strong"))]);
    expect(sensitiveTo(pack)).toEqual([["parties", "schools: 000", "firms: 020", "state: 000", ": 000"]]);
  });

  test("only where it is relevant", () => {
    const pack = packWithRules([rule("b/1", is("deal", "yes"), favour("b", "strong"))]);
    expect(sensitiveTo(pack, { parties: ["firms"] })).toEqual([]);
    expect(sensitiveTo(pack, { parties: ["firms", "state"] }).map(([fact]) => fact)).toEqual(["deal"]);
  });

  test("the phase too, while its derivation leaves it open, by the phases that are possible", () => {
    const pack = packWithRules([rule("b/1", is("phase", "late"), favour("b", "strong"))]);
    expect(sensitiveTo(pack)).toEqual([
      ["phase", "early: 000", "late: 020"],
      ["novelty", "new: 000", "existing: 020"],
    ]);
    expect(sensitiveTo(pack, { novelty: "new" })).toEqual([]);
  });

  test("not where the mix stays the same whatever it is", () => {
    const pack = packWithRules([
      rule("b/0", undefined, favour("b", "strong")),
      rule("b/1", is("route", "none"), favour("b", "strong")),
      rule("c/1", is("route", "none"), oppose("c")),
    ]);
    expect(sensitiveTo(pack)).toEqual([]);
  });
});
