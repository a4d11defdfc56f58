import { describe, expect, it } from "vitest";
import { resolveFact, resolveInstrument, resolveLevel, resolvePhase, resolveValue } from "../../src/pack/pack-names.ts";
import { tinyPack } from "../fixtures/tiny-pack.ts";

const pack = tinyPack();
const [season] = pack.facts;

describe("a name resolves", () => {
  it.each([
    ["water", "water"],
    ["WATER", "water"],
    ["ii", "sowing"],
    ["Water geven", "water"],
    ["sowing SEED", "sowing"],
    ["  wieden ", "weeding"],
  ])("level %s to %s", (name, id) => expect(resolveLevel(pack, name)).toEqual({ found: true, id }));

  it("fact, value, phase and instrument by label in either language", () => {
    expect(resolveFact(pack, "jaargetijde")).toEqual({ found: true, id: "season" });
    expect(season && resolveValue(season, "Herfst")).toEqual({ found: true, id: "autumn" });
    expect(resolvePhase(pack, "summer_time")).toEqual({ found: true, id: "summer" });
    expect(resolveInstrument(pack, "Hek")).toEqual({ found: true, id: "fence" });
    expect(resolveInstrument(pack, "water.drip")).toEqual({ found: true, id: "water.drip" });
  });
});

describe("a name that resolves to nothing", () => {
  it.each([
    ["watr", "water"],
    ["zaaen", "sowing"],
    ["xyzzy", null],
    ["iiii", null],
    ["w".repeat(100_000), null],
    ["", null],
  ])("suggests for %.20s: %s", (name, suggestion) => {
    expect(resolveLevel(pack, name)).toEqual({ found: false, suggestion, several: [] });
  });
});
