import { describe, expect, test } from "vitest";
import { createAdviser } from "../../../src/advice/create-adviser.ts";
import type { Case } from "../../../src/case/case.ts";
import { coverPack, listUncovered } from "../../../src/tooling/measure/cover-pack.ts";
import { listMutants, mutations } from "../../../src/tooling/measure/list-mutants.ts";
import { measureMutants } from "../../../src/tooling/measure/measure-tests.ts";
import { readTests } from "../../../src/tooling/test-pack.ts";
import { type Change, readSmallPack } from "../../fixtures/packs/small-pack.ts";
import { realPack } from "../../support/real-pack.ts";

const small = readSmallPack();
const tests = readTests(small).cases.map((each) => each.case);

function measure(cases: readonly Case[] = tests, ...changes: readonly Change[]) {
  return measureMutants(readSmallPack(...changes).pack, { tests: cases, seed: 1, drawn: 60 });
}

const report = measure();

describe("mutants", () => {
  test("there is every kind of mistake in the built-in pack, and each is one thing that differs", () => {
    const mutants = listMutants(realPack);
    expect(new Set(mutants.map(({ mutation }) => mutation))).toEqual(new Set(mutations));
    for (const mutant of mutants.filter((_, at) => at % 40 === 0)) {
      const { levels, phases, audit, statements, facts } = mutant.make();
      const changed = [
        levels === realPack.levels,
        phases === realPack.phases,
        audit === realPack.audit,
        statements === realPack.statements,
        facts === realPack.facts,
      ].filter((isSame) => !isSame);
      expect(changed.length).toBeLessThanOrEqual(1);
      expect(JSON.stringify(mutant.make())).not.toBe(JSON.stringify(realPack));
    }
  });

  test("a mistake that a test notices is killed, others survive, and the share is of both together", () => {
    const { killed, survived } = report.counts;
    expect(killed).toBeGreaterThan(0);
    expect(survived).toBe(report.survivors.length);
    expect(report.share).toBe(Math.floor((100 * killed) / (killed + survived)));
    expect(report.byMutation.stronger.survived).toBe(
      report.survivors.filter(({ mutation }) => mutation === "stronger").length,
    );
  });

  test("every suggestion holds of the pack, notices what it is said to notice, and is small", () => {
    const adviser = createAdviser(small.pack);
    const mutants = listMutants(small.pack);
    expect(report.suggestions.length).toBeGreaterThan(3);
    for (const { about: _, ...suggestion } of report.suggestions) {
      const subject: Case = { title: suggestion.id, notes: {}, ...suggestion };
      const fails = (pack: typeof small.pack) =>
        createAdviser(pack)
          .assess(subject, { language: "en", depth: "none" })
          .expectations.some(({ ok }) => !ok);
      expect(adviser.assess(subject, { language: "en", depth: "none" }).expectations.every(({ ok }) => ok)).toBe(true);
      const caught = report.survivors.filter(({ caughtBy }) => caughtBy === suggestion.id);
      expect(caught.length).toBeGreaterThan(0);
      for (const { change, mutation, id } of caught) {
        const mutant = mutants.find(
          (each) =>
            each.mutation === mutation && each.item.id === id && JSON.stringify(each.change) === JSON.stringify(change),
        );
        expect(mutant && fails(mutant.make())).toBe(true);
      }
    }
  });

  test("with its suggestions among the tests, a pack has no survivor left but those that nothing was found for", () => {
    const kept = report.suggestions.map(({ about: _, ...each }): Case => ({ title: each.id, notes: {}, ...each }));
    const after = measure([...tests, ...kept]);
    expect(after.suggestions).toEqual([]);
    expect(after.counts.killed).toBe(
      report.counts.killed + report.survivors.filter(({ caughtBy }) => caughtBy !== null).length,
    );
  });

  test("a test that fails already notices nothing", () => {
    const wrong = tests.map((each): Case => ({ ...each, expect: { lead: [] } }));
    expect(measure(wrong).counts.killed).toBe(0);
  });

  test("without tests nothing is noticed", () => {
    expect(measure([])).toMatchObject({ share: 0, counts: { killed: 0 } });
  });

  test("a condition that another makes needless is proven to change nothing, and does not count", () => {
    const twice: Change = [
      "levels/1-money.yaml",
      "when: { proven: yes }",
      "when: { any: [{ proven: yes }, { all: [{ proven: yes }, { phase: later }] }] }",
    ];
    const before = report.counts.same;
    expect(measure(tests, twice).counts.same).toBeGreaterThan(before);
  });
});

describe("coverage", () => {
  test("says of everything with a condition in how many tests it is true, false, open and decisive", () => {
    const { covered } = coverPack(small.pack, tests);
    for (const each of covered.filter(({ part }) => part !== "always")) {
      expect(each.true + each.false + each.open).toBe(tests.length);
    }
    expect(covered.find(({ id }) => id === "money/not-needed")).toMatchObject({ true: 1, false: 1, decisive: 1 });
  });

  test("what no test sees is listed", () => {
    const uncovered = listUncovered(coverPack(small.pack, []));
    expect(uncovered.neverTrue).toContain("money/not-needed");
    expect(uncovered.neverFalse).toContain("money/not-needed");
    expect(uncovered.neverDecisive).toContain("size");
    expect(listUncovered(coverPack(small.pack, tests)).neverTrue).toEqual([]);
  });
});
