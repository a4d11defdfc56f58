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

it("a name that several levels have resolves to none of them, and tells which", () => {
  const [water, sowing, ...others] = pack.levels;
  if (water === undefined || sowing === undefined) throw new Error("the pack has levels");
  const double = { ...pack, levels: [water, { ...sowing, name: water.name }, ...others] };
  expect(resolveLevel(double, "watering")).toEqual({ found: false, suggestion: null, several: ["water", "sowing"] });
  expect(resolveLevel(double, "sowing")).toEqual({ found: true, id: "sowing" });
});

it("yes and no resolve in every language", () => {
  const dry = pack.facts.find(({ id }) => id === "dry");
  expect(dry && ["ja", "YES", "nee", "false"].map((name) => resolveValue(dry, name))).toEqual([
    { found: true, id: "yes" },
    { found: true, id: "yes" },
    { found: true, id: "no" },
    expect.anything(),
  ]);
});
