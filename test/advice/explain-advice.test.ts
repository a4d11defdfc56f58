import { describe, expect, it } from "vitest";
import { explainAdvice } from "../../src/advice/explain-advice.ts";
import { levels, reason } from "../fixtures/advice/base.ts";
import { openPhaseAdvice } from "../fixtures/advice/open-phase.ts";
import { pilotAdvice } from "../fixtures/advice/pilot.ts";

describe("explainAdvice", () => {
  it.each([
    ["pilots", "required"],
    ["network-support", "constraint"],
    ["monitoring", "later-phase"],
    ["chain-cooperation", "weight"],
    ["regional-cooperation", "no-reason"],
  ])("finds what decided on %s: %s", (level, kind) => {
    expect(explainAdvice(pilotAdvice, level).levels.map(({ decided }) => decided.kind)).toEqual([kind]);
  });

  it("lets an exclusion decide over a requirement", () => {
    const excluded = levels({
      pilots: {
        for: [reason("moet", ["P2"], { effect: "require" })],
        against: [reason("mag niet", ["D1"], { effect: "exclude" })],
      },
    });
    const [level] = explainAdvice({ ...pilotAdvice, levels: excluded }, "pilots").levels;
    expect(level?.decided).toEqual({ kind: "excluded", reasons: [reason("mag niet", ["D1"], { effect: "exclude" })] });
  });

  it("names all levels, also when it explains one", () => {
    const explanation = explainAdvice(pilotAdvice, "pilots");
    expect(explanation.levels).toHaveLength(1);
    expect(explanation.names.map(({ numeral }) => numeral)).toEqual(["I", "II", "III", "IV", "V", "VI", "VII"]);
  });

  it("keeps of the open facts what touches the level", () => {
    const [level] = explainAdvice(openPhaseAdvice, "pilots").levels;
    expect(level?.openFacts.map(({ fact, changes }) => [fact, changes.map(({ value }) => value)])).toEqual([
      ["reach", ["few"]],
    ]);
  });

  it("keeps the statements that it cites", () => {
    expect(Object.keys(explainAdvice(pilotAdvice, "pilots").statements)).toEqual(["P2", "T1"]);
    expect(Object.keys(explainAdvice(pilotAdvice, "funding").statements)).toEqual(["P2"]);
  });
});
