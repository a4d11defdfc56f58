import { describe, expect, test } from "vitest";
import { createAdviser } from "../../../src/advice/create-adviser.ts";
import { analysePack } from "../../../src/tooling/analyse/analyse-pack.ts";
import { findBeaten, findCancelled, findIndecisive, findUnderived } from "../../../src/tooling/analyse/find-idle.ts";
import { drawCases } from "../../../src/tooling/diff/draw-cases.ts";
import { type Change, readSmallPack } from "../../fixtures/packs/small-pack.ts";
import { realPack } from "../../support/real-pack.ts";

const money = "levels/1-money.yaml";

function pack(...changes: readonly Change[]) {
  return readSmallPack(...changes).pack;
}

/** A rule more about money, with these lines. */
function extra(...lines: readonly string[]): Change {
  const rule = `rules:\n  - id: money/extra\n${lines.map((line) => `    ${line}\n`).join("")}    because: { nl: Daarom., en: Because. }\n    cites: [S1]\n    basis: inferred\n`;
  return [money, "rules:\n", rule];
}

describe("what never has an effect", () => {
  test("a phase that no line of the derivation gives, where there is one", () => {
    const small = pack();
    const { phases } = small;
    expect(findUnderived({ ...small, phases: { ...phases, derivation: phases.derivation.slice(0, 1) } })).toEqual([
      "start",
    ]);
    expect(findUnderived({ ...realPack, phases: { ...realPack.phases, derivation: [] } })).toEqual([]);
    expect(findUnderived(realPack)).toEqual([]);
  });

  test("a requirement that is excluded wherever it holds is beaten, and one that is spared somewhere is not", () => {
    const required = extra("when: { proven: yes }", "effects: [{ require: money }]");
    const always: Change = [money, "oppose: money, strength: slight", "exclude: money"];
    expect(findBeaten(createAdviser(pack(required, always)))).toEqual([
      { rule: "money/extra", target: "money", by: "money/not-needed" },
    ]);
    const spared = extra("effects: [{ require: money }]");
    expect(findBeaten(createAdviser(pack(spared, always)))).toEqual([]);
    expect(findBeaten(createAdviser(pack(required)))).toEqual([]);
  });

  test("points that another rule always takes away are cancelled; fewer do not cancel more, nor elsewhere", () => {
    const favoured = extra("when: { proven: yes }", "effects: [{ favour: money, strength: slight }]");
    const both = [
      { rule: "money/extra", target: "money", by: "money/not-needed" },
      { rule: "money/not-needed", target: "money", by: "money/extra" },
    ];
    expect(findCancelled(createAdviser(pack(favoured)))).toEqual(both);
    const stronger = extra("when: { proven: yes }", "effects: [{ favour: money, strength: strong }]");
    expect(findCancelled(createAdviser(pack(stronger)))).toEqual(both.slice(1));
    const sometimes = extra("when: { phase: start }", "effects: [{ favour: money, strength: slight }]");
    expect(findCancelled(createAdviser(pack(sometimes)))).toEqual([]);
    expect(findCancelled(createAdviser(pack()))).toEqual([]);
  });

  test("a rule without which no case that is tried gets another mix", () => {
    const needless = extra("when: { proven: yes, phase: start }", "effects: [{ favour: together, strength: slight }]");
    const find = (...changes: readonly Change[]) => {
      const own = pack(...changes);
      return findIndecisive(createAdviser(own), drawCases([own], 1, 40, 10));
    };
    expect(find(needless)).toContain("money/extra");
    expect(find()).not.toContain("phase/later/together");
  });
});

describe("an analysis", () => {
  const analysis = analysePack(pack(), { drawn: 200, seed: 1, language: "en" });

  test("counts each case in one phase, and in each phase who is in and who leads", () => {
    expect(analysis.phases.reduce((sum, { cases }) => sum + cases, 0)).toBe(200);
    for (const { phases, all } of analysis.levels) {
      expect(phases.reduce((sum, each) => sum + each.in, 0)).toBe(all.in);
      expect(phases.reduce((sum, each) => sum + each.leads, 0)).toBe(all.leads);
      expect(all.leads).toBeLessThanOrEqual(all.in);
    }
    const [first] = analysis.levels;
    expect(first?.phases[1]).toEqual({ in: 0, leads: 0 });
  });

  test("is the same for the same seed, and another one for another", () => {
    expect(analysePack(pack(), { drawn: 200, seed: 1, language: "en" })).toEqual(analysis);
    expect(analysePack(pack(), { drawn: 200, seed: 2, language: "en" }).levels).not.toEqual(analysis.levels);
  });

  test("has the facts that change most first, and how many questions settle the mix", () => {
    const changes = analysis.influence.facts.map((fact) => fact.changes);
    expect(changes).toEqual([...changes].sort((one, other) => other - one));
    expect(analysis.influence.facts[0]?.id).toBe("phase");
    expect(analysis.questions.most).toBeLessThanOrEqual(3);
    expect(analysis.questions.mean).toBeGreaterThan(0);
  });

  test("counts demands that apply, decide and are dropped", () => {
    expect(analysis.demands).toMatchObject([{ id: "size", applies: 200, dropped: 0 }]);
    const tooMany: Change = ["pack.yaml", "max: 2", "min: 3"];
    const required = extra("when: { proven: no }", "effects: [{ require: money }]");
    const [strict] = analysePack(pack(tooMany, required), { drawn: 50, seed: 1, language: "en" }).demands;
    expect(strict?.dropped).toBeGreaterThan(0);
    expect(strict?.decides).toBeGreaterThan(0);
  });

  test("of nothing there is nothing to say", () => {
    const none = analysePack(pack(), { drawn: 0, seed: 1, language: "en" });
    expect(none).toMatchObject({ influence: { probed: 0, facts: [] }, questions: { cases: 0, mean: 0, most: 0 } });
  });
});
