import { describe, expect, test } from "vitest";
import { knowCase } from "../../src/advice/situation.ts";
import type { Case } from "../../src/case/case.ts";
import { isFalse, isOpen, isTrue, type Truth, toTruth } from "../../src/engine/condition-table.ts";
import { compileEngine, type Engine } from "../../src/engine/engine.ts";
import { bitsOf } from "../../src/engine/open-items.ts";
import {
  answerOf,
  countUnknownBeside,
  describeLacks,
  findGrounds,
  findNearest,
  listUnknown,
  mayBe,
} from "../../src/engine/trace.ts";
import { isUnknown, type Knowledge } from "../../src/engine/vocabulary.ts";
import type { Pack } from "../../src/pack/pack.ts";
import type { CompiledCondition, Condition } from "../../src/pack/terms.ts";
import { rulesOf } from "../support/brute-force.ts";
import { buildPack, makeCase } from "../support/build-pack.ts";
import { all, any, compileConditions, is } from "../support/conditions.ts";
import { eachForm } from "../support/forms.ts";
import { packAndCase } from "../support/generate-packs.ts";
import { fc, runs } from "../support/properties.ts";

/** A condition of a case, and how to answer it with other knowledge. */
interface Asked {
  readonly form: CompiledCondition;
  readonly knowledge: Knowledge;
  readonly truth: Truth;
  answer(knowledge: Knowledge): Truth;
}

function ask(engine: Engine, condition: Condition, subject: Case): Asked {
  const table = compileConditions(engine.meaning, [condition]);
  const knowledge = knowCase(engine, subject);
  const answer = (known: Knowledge): Truth => toTruth(table.answer(known).truths[0]);
  const [form = { holds: [], fails: [] }] = table.conditions;
  return { form, knowledge, truth: answer(knowledge), answer };
}

function askAll(compile: (pack: Pack) => Engine, pack: Pack, subject: Case) {
  const engine = compile(pack);
  const asked = rulesOf(pack).flatMap(({ when }) => (when === undefined ? [] : [ask(engine, when, subject)]));
  return { engine, asked };
}

/** What is known of some variables only; of the others everything is possible. */
function onlyKnow({ vocabulary }: Engine, knowledge: Knowledge, variables: readonly number[]): Knowledge {
  return knowledge.map((mask, variable) =>
    variables.includes(variable) ? mask : (vocabulary.variables[variable]?.full ?? 0),
  );
}

const sideOf = (truth: Truth) => (truth === isTrue ? "holds" : "fails");

describe.each(eachForm)("with conditions as $forms", ({ compile }) => {
  test("the grounds of a certain answer make it certain by themselves, or are all that may give it", () => {
    fc.assert(
      fc.property(packAndCase, ({ pack, subject }) => {
        const { engine, asked } = askAll(compile, pack, subject);
        for (const { form, knowledge, truth, answer } of asked) {
          if (truth === isOpen) continue;
          const grounds = findGrounds(form, sideOf(truth), knowledge);
          expect(answer(onlyKnow(engine, knowledge, grounds))).toBe(truth);
        }
      }),
      { numRuns: runs(200) },
    );
  });

  test("with what the nearest lacks, a condition holds, and nothing is nearest where nothing can bring it about", () => {
    fc.assert(
      fc.property(packAndCase, ({ pack, subject }) => {
        const { engine, asked } = askAll(compile, pack, subject);
        for (const { form, knowledge, truth, answer } of asked) {
          if (truth === isTrue) continue;
          const nearest = findNearest(engine.vocabulary, form, knowledge);
          if (nearest === null) continue;
          const changed = knowledge.slice();
          for (const [at, variable] of nearest.variables.entries()) changed[variable] = nearest.masks[at] ?? 0;
          expect(nearest.variables.length).toBeGreaterThan(0);
          expect(answer(changed)).toBe(isTrue);
          if (truth === isOpen) expect(answer(changed.map((mask, at) => mask & (knowledge[at] ?? 0)))).toBe(isTrue);
        }
      }),
      { numRuns: runs(200) },
    );
  });

  test("the answer hangs on no unknown but those that are listed, and each side that may be is told", () => {
    fc.assert(
      fc.property(packAndCase, ({ pack, subject }) => {
        const { asked } = askAll(compile, pack, subject);
        for (const { form, knowledge, truth, answer } of asked) {
          expect([mayBe(form, "holds", knowledge), mayBe(form, "fails", knowledge)]).toEqual([
            truth !== isFalse,
            truth !== isTrue,
          ]);
          if (truth !== isOpen) continue;
          const listed = listUnknown(form, knowledge);
          const completed = knowledge.slice();
          for (const variable of listed) completed[variable] = bitsOf(knowledge[variable] ?? 0)[0] ?? 0;
          expect(listed.every((variable) => isUnknown(knowledge, variable))).toBe(true);
          expect(answer(completed)).not.toBe(isOpen);
        }
      }),
      { numRuns: runs(200) },
    );
  });

  const pack = buildPack();
  const read = (condition: Condition, facts: Case["facts"]) => {
    const engine = compile(pack);
    const nameOf = (variable: number) => engine.vocabulary.variables[variable]?.fact ?? "";
    const asked = ask(engine, condition, makeCase(facts));
    const side = sideOf(asked.truth);
    return { ...asked, engine, nameOf, grounds: findGrounds(asked.form, side, asked.knowledge).map(nameOf) };
  };
  const either = any(is("route", "none"), all(is("novelty", "new"), is("deal", "yes")));

  test("what is said first is what an answer rests on", () => {
    const facts = { route: "none", novelty: "new", deal: "yes", parties: ["firms", "state"] };
    expect(read(either, facts).grounds).toEqual(["route"]);
  });

  test("a false condition rests on enough to make it false", () => {
    expect(read(either, { route: "proven", novelty: "existing", deal: "yes" }).grounds).toEqual(["novelty", "route"]);
  });

  test("the nearest is what lacks the fewest facts", () => {
    const { engine, form, knowledge, nameOf } = read(either, { route: "proven", novelty: "existing" });
    expect(findNearest(engine.vocabulary, form, knowledge)?.variables.map(nameOf)).toEqual(["route"]);
  });

  test("a stated phase is not said to have to follow from other facts", () => {
    const { engine, form, knowledge } = read(is("phase", "early"), { phase: "late" });
    const { phase } = engine.vocabulary;
    expect(findNearest(engine.vocabulary, form, knowledge)).toEqual({
      variables: [phase.variable],
      masks: [phase.bits.get("early")],
    });
  });

  test("how much else has to be known before a fact tells", () => {
    const { form, knowledge, nameOf } = read(all(is("route", "none"), is("novelty", "new")), {});
    const beside = (fact: string) => countUnknownBeside(form, knowledge, (variable) => nameOf(variable) === fact);
    expect([beside("route"), beside("novelty"), beside("deal")]).toEqual([1, 1, Number.POSITIVE_INFINITY]);
  });
});

test("of a diagram no variable among the grounds is one too many", () => {
  fc.assert(
    fc.property(packAndCase, ({ pack, subject }) => {
      for (const { compile } of eachForm.filter(({ forms }) => forms === "diagrams")) {
        const { engine, asked } = askAll(compile, pack, subject);
        for (const { form, knowledge, truth, answer } of asked) {
          if (truth === isOpen) continue;
          const grounds = findGrounds(form, sideOf(truth), knowledge);
          for (const each of grounds) {
            const fewer = grounds.filter((variable) => variable !== each);
            expect(answer(onlyKnow(engine, knowledge, fewer))).toBe(isOpen);
          }
        }
      }
    }),
    { numRuns: runs(200) },
  );
});

test.each<readonly [fact: string, facts: Case["facts"], answer: unknown]>([
  ["route", { route: "promising" }, "promising"],
  ["route", {}, null],
  ["phase", {}, null],
  ["phase", { phase: "late" }, "late"],
  ["parties", { parties: ["state", "schools"] }, ["schools", "state"]],
  ["parties", { parties: [] }, []],
  ["parties", {}, null],
  ["nothing", {}, null],
])("the answer to %s of %j", (fact, facts, answer) => {
  const engine = compileEngine(buildPack());
  expect(answerOf(engine.vocabulary, knowCase(engine, makeCase(facts)), fact)).toEqual(answer);
});

test("what a condition lacks is told by fact, each with the values that would do", () => {
  const { vocabulary } = compileEngine(buildPack());
  const variableOf = (name: string): number =>
    vocabulary.variables.findIndex(({ fact, member }) => (member ?? fact) === name);
  const lacking = (masks: Readonly<Record<string, number>>) =>
    describeLacks(vocabulary, { variables: Object.keys(masks).map(variableOf), masks: Object.values(masks) });
  expect(lacking({ route: 5, novelty: 2 })).toEqual({ route: ["none", "proven"], novelty: ["existing"] });
  expect(lacking({ schools: 2, state: 1 })).toEqual({ parties: ["schools", "!state"] });
  expect(lacking({})).toEqual({});
  expect(describeLacks(vocabulary, { variables: [999], masks: [1] })).toEqual({});
});
