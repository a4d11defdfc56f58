import { describe, expect, test } from "vitest";
import { knowCase } from "../../src/advice/situation.ts";
import { compileEngine } from "../../src/engine/engine.ts";
import { createMeaning, numberVariables } from "../../src/pack/number-variables.ts";
import { canHold, workOutCondition } from "../../src/pack/parse-condition.ts";
import type { CompiledCondition, Condition } from "../../src/pack/terms.ts";
import { answerOver, listWorlds, possibleIn } from "../support/brute-force.ts";
import { buildPack, derive, makeCase, oneFact, setFact } from "../support/build-pack.ts";
import { all, any, atLeast, compileConditions, is } from "../support/conditions.ts";
import { crossing, distinctLines, exclusiveOr, manyFacts } from "../support/large-packs.ts";
import { fc, runs } from "../support/properties.ts";

/** The small pack with many facts more, and these lines of the derivation before its own. */
function packWith(lines: readonly Condition[]) {
  const base = buildPack();
  const { phases } = base;
  return buildPack({
    facts: [
      ...base.facts,
      ...manyFacts(80).map((id) => oneFact(id, ["yes", "no"])),
      setFact("set", manyFacts(16)),
      ...manyFacts(500).map((_, at) =>
        oneFact(`y${at}`, ["yes", "no"], at === 0 ? undefined : is(`y${at - 1}`, "yes")),
      ),
    ],
    phases: { ...phases, derivation: [...lines.map((line) => derive("early", line)), derive("late")] },
  });
}

function workOut(condition: Condition, lines: readonly Condition[] = []): CompiledCondition | null {
  const pack = packWith(lines);
  return workOutCondition(createMeaning(pack, numberVariables(pack)), condition);
}

const clauses = Array.from({ length: 15 }, (_, at) => any(...[0, 1, 2].map((next) => is(`x${3 * at + next}`, "yes"))));
/** All of what a list has any of. */
const turned = (list: Condition): Condition => (list.kind === "any" ? all(...list.of) : list);
const pairs = Array.from({ length: 12 }, (_, at) => any(is(`x${at}`, "yes"), is(`x${40 + at}`, "yes")));
const far = all(any(...manyFacts(12).map((fact) => is(fact, "yes"))), ...pairs);

describe("a condition that would be too many boxes is a diagram, hardly larger than its text", () => {
  test.each<readonly [name: string, condition: Condition, lines: readonly Condition[], nodes: number]>([
    ["twelve lines of derivation about two facts each", is("phase", "early"), distinctLines(12, 2), 25],
    ["twelve lines of derivation about three facts each", is("phase", "late"), distinctLines(12, 3), 37],
    ["all of fifteen lists", all(...clauses), [], 45],
    ["an exclusive or of sixty-four facts", exclusiveOr(manyFacts(64)), [], 127],
    ["a count of half of sixteen members", atLeast("set", 8), [], 72],
    ["pairs whose facts are far apart where first named", far, [], 45],
    ["any of fifteen lists, which holds in few boxes and fails in many", any(...clauses.map(turned)), [], 45],
  ])("%s", (_, condition, lines, nodes) => {
    const form = workOut(condition, lines);
    expect(form).toHaveProperty("nodes");
    expect(form !== null && "nodes" in form ? form.nodes.length : null).toBeLessThanOrEqual(nodes);
  });

  test("and answers exactly, whatever of it is known", () => {
    const wide = packWith(distinctLines(12, 3));
    const pack = { ...wide, facts: wide.facts.filter(({ id }) => /^(phase|novelty|x\d+)$/.test(id)) };
    const engine = compileEngine({ ...pack, matching: { topic: "x0", chainLevels: "x0" } });
    const conditions = [is("phase", "early"), all(...clauses), exclusiveOr(manyFacts(64)), far];
    const table = compileConditions(engine.meaning, conditions);
    const answers = fc.array(fc.boolean(), { minLength: 80, maxLength: 80 });
    const unknown = fc.uniqueArray(fc.nat(63), { minLength: 0, maxLength: 7 });
    fc.assert(
      fc.property(answers, unknown, (values, open) => {
        const facts = Object.fromEntries(
          values.flatMap((value, at) => (open.includes(at) ? [] : [[`x${at}`, value ? "yes" : "no"]])),
        );
        const subject = makeCase({ ...facts, novelty: "new" });
        const worlds = listWorlds(pack, possibleIn(pack, subject));
        const { truths } = table.answer(knowCase(engine, subject));
        expect([...truths].map((truth) => ["false", "true", "open"][truth])).toEqual(
          conditions.map((condition) => answerOver(pack, worlds, condition)),
        );
      }),
      { numRuns: runs(100) },
    );
  });
});

test("a condition that is small is the boxes in which it holds, and those in which it fails", () => {
  expect(workOut(all(is("x0", "yes"), any(is("x1", "yes"), is("x2", "no"))))).toEqual({
    holds: [
      { variables: [7, 8], masks: [1, 1] },
      { variables: [7, 9], masks: [1, 2] },
    ],
    fails: [
      { variables: [7], masks: [2] },
      { variables: [8, 9], masks: [2, 1] },
    ],
  });
});

test("a condition that is the same in every case is no diagram", () => {
  const lists = Array.from({ length: 12 }, (_, at) => any(is(`x${2 * at}`, "yes"), is(`x${2 * at + 1}`, "yes")));
  const denied = lists.map((list): Condition => ({ kind: "not", of: list }));
  expect(workOut(any(all(...lists), ...denied))).toEqual({ holds: [{ variables: [], masks: [] }], fails: [] });
  expect(workOut(all(...lists, any(...denied)))).toEqual({ holds: [], fails: [{ variables: [], masks: [] }] });
});

describe("a condition is not worked out", () => {
  test.each<readonly [name: string, condition: Condition]>([
    ["whose lists cross each other", all(...crossing(40).map((list) => any(...list)))],
    ["on a fact that is relevant under hundreds of others", is("y499", "yes")],
    [
      "that nests thousands deep",
      Array.from({ length: 5000 }).reduce<Condition>((of) => ({ kind: "not", of }), is("x0", "yes")),
    ],
  ])("%s", (_, condition) => expect(workOut(condition)).toBeNull());
});

describe("whether a condition can hold is told", () => {
  const lists = Array.from({ length: 12 }, (_, at) => any(is(`x${2 * at}`, "yes"), is(`x${2 * at + 1}`, "yes")));
  const denied = lists.map((list): Condition => ({ kind: "not", of: list }));
  test.each<readonly [name: string, condition: Condition, can: boolean]>([
    ["of one that is small", is("x0", "yes"), true],
    ["of one that is small and contradicts itself", all(is("x0", "yes"), is("x0", "no")), false],
    ["of one that is a diagram", all(...lists), true],
    ["of one that is a diagram and contradicts itself", all(...lists, any(...denied)), false],
    ["of one that always holds", any(all(...lists), ...denied), true],
    ["to be so, of one that is too large to tell", all(...crossing(40).map((list) => any(...list))), true],
  ])("%s", (_, condition, can) => {
    const pack = packWith([]);
    expect(canHold(createMeaning(pack, numberVariables(pack)), condition)).toBe(can);
  });
});
