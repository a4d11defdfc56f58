import { describe, expect, it } from "vitest";
import type { Case } from "../../src/case/case.ts";
import { applySettings, parseSettings } from "../../src/case/parse-settings.ts";
import { codesAt } from "../fixtures/codes-at.ts";
import { tinyPack } from "../fixtures/tiny-pack.ts";

const pack = tinyPack();

describe("a setting", () => {
  it.each([
    ["season=spring", { season: "spring" }],
    ["season = spring", { season: "spring" }],
    ["Jaargetijde=Herfst", { season: "autumn" }],
    ["season=Spring time", { season: "spring" }],
    ["season=unknown", { season: "unknown" }],
    ["season=onbekend", { season: "unknown" }],
    ["dry=ja", { dry: "yes" }],
    ["dry=false", { dry: "no" }],
    ["pests=slugs,rabbits", { pests: ["slugs", "rabbits"] }],
    ["pests=Konijnen, slugs, slugs", { pests: ["rabbits", "slugs"] }],
    ["pests=slugs", { pests: ["slugs"] }],
    ["pests=", { pests: [] }],
    ["pests=geen", { pests: [] }],
    ["pests=unknown", { pests: "unknown" }],
  ])("%s", (setting, facts) => expect(parseSettings([setting], pack)).toEqual({ facts, diagnostics: [] }));
});

describe("a setting that cannot be read", () => {
  it.each([
    [["season"], ["settings/no-equals"], undefined],
    [["=spring"], ["settings/no-equals"], undefined],
    [["seasn=spring"], ["settings/unknown-fact"], "season"],
    [["season=sprong"], ["settings/unknown-value"], "spring"],
    [["season=spring,summer"], ["settings/one-value"], undefined],
    [["season="], ["settings/one-value"], undefined],
    [["pests=slugs,rabits"], ["settings/unknown-value"], "rabbits"],
    [["dry=yes", "droog=nee"], ["settings/repeated-fact"], undefined],
    [["a=b", "dry=x"], ["settings/unknown-fact", "settings/unknown-value"], null],
  ])("%j", (settings, codes, suggestion) => {
    const { diagnostics } = parseSettings(settings, pack);
    expect(codesAt(diagnostics)).toEqual(codes);
    if (suggestion !== undefined) expect(diagnostics[0]).toMatchObject({ args: { suggestion } });
  });
});

it("a name that stands for several facts or values is told with all of them", () => {
  const called = { nl: "Hetzelfde", en: "The same" };
  const alike = pack.facts.map((fact) => {
    if (fact.id === "season" || fact.id === "dry") return { ...fact, label: called };
    return { ...fact, values: fact.values.map(({ id }) => ({ id, label: called })) };
  });
  const told = (setting: string) => parseSettings([setting], { ...pack, facts: alike }).diagnostics;
  expect(told("Hetzelfde=spring")).toMatchObject([
    { code: "settings/ambiguous-name", args: { name: "Hetzelfde", meanings: ["season", "dry"] } },
  ]);
  expect(told("tools=the same")).toMatchObject([
    { code: "settings/ambiguous-name", args: { name: "the same", meanings: ["spade", "hose"] } },
  ]);
});

it("settings replace, add and remove facts, and leave the rest of the case", () => {
  const given: Case = {
    id: "a",
    title: "A",
    facts: { season: "spring", dry: "yes" },
    notes: {},
    current: ["water"],
    planned: null,
  };
  const { facts } = parseSettings(["season=unknown", "pests=slugs"], pack);
  expect(applySettings(given, facts)).toEqual({ ...given, facts: { dry: "yes", pests: ["slugs"] } });
});
