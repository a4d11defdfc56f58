import { describe, expect, test } from "vitest";
import { readPack } from "../../src/pack/read-pack.ts";
import { chooseRules } from "../../src/tooling/choose-rules.ts";
import { findItem, findRelated } from "../../src/tooling/find-related.ts";
import { changedFiles, readSmallPack } from "../fixtures/packs/small-pack.ts";

const { pack } = readSmallPack();

describe("choosing rules", () => {
  test.each([
    [undefined, "all", ["phase/start/money", "phase/later/together", "money/not-needed", "together/more-sectors"]],
    ["money", "level", ["phase/start/money", "money/not-needed"]],
    ["II", "level", ["phase/later/together", "together/more-sectors"]],
    ["samenwerking", "level", ["phase/later/together", "together/more-sectors"]],
    ["later", "phase", ["phase/later/together"]],
    ["s2", "statement", ["phase/later/together", "together/more-sectors"]],
    ["sectoren weten", "text", ["together/more-sectors"]],
    ["BEWEZEN", "text", ["money/not-needed"]],
    ["proven", "text", ["money/not-needed"]],
  ])("by %s takes it for %s", (typed, kind, ids) => {
    const { filter, rules } = chooseRules(pack, typed);
    expect(filter.kind).toBe(kind);
    expect(rules.map(({ id }) => id)).toEqual(ids);
  });

  test("suggests what was meant where nothing fits", () => {
    expect(chooseRules(pack, "samenwerkign")).toMatchObject({ rules: [], suggestion: "Samenwerking" });
  });

  test.each(["evidense", "propertis"])("suggests for %s what stands beside the rules", (typed) => {
    expect(["evidence", "properties"]).toContain(chooseRules(pack, typed).suggestion);
  });
});

/** What is claimed of a pack is part of none of its rules, and can be found all the same. */
const claim =
  "- { id: money/never-alone, given: { proven: yes }, never: { alone: money }, because: { nl: Geld is niet genoeg., en: Money is not enough. }, cites: [S1] }";
const files = Object.entries({ ...changedFiles(), "properties.yaml": claim }).map(([path, text]) => ({ path, text }));
const claimed = readPack(files).pack;
if (claimed === null) throw new Error("the pack cannot be read");

describe("finding a thing", () => {
  test.each([
    ["money/not-needed", ["rule"]],
    ["MONEY/NOT-NEEDED", ["rule"]],
    ["money/bounded", ["condition"]],
    ["money/alone", ["caution"]],
    ["audit/money-only", ["check"]],
    ["tension/fast-or-together", ["tension"]],
    ["let-go", ["verdict"]],
    ["size", ["constraint"]],
    ["rules", ["instrument"]],
    ["money", ["level"]],
    ["Geld", ["level"]],
    ["I", ["level"]],
    ["money.grant", ["form"]],
    ["subsidie", ["form"]],
    ["start", ["phase", "derivation"]],
    ["proven", ["fact"]],
    ["Sectoren", ["fact"]],
    ["S1", ["statement"]],
    ["money/never-alone", ["property"]],
    ["s1", ["statement"]],
  ])("%s gives %j", (typed, kinds) => {
    const found = findItem(claimed, typed);
    expect("items" in found && found.items.map(({ kind }) => kind)).toEqual(kinds);
  });

  test.each([
    ["not-needed", "money/not-needed"],
    ["money/not-neded", "money/not-needed"],
    ["never-alone", "money/never-alone"],
    ["money/nevr-alone", "money/never-alone"],
    ["qqqqqqqqqq", null],
  ])("%s is unknown, and %s was meant", (typed, suggestion) => {
    expect(findItem(claimed, typed)).toEqual({ suggestion });
  });

  test.each(["S1", "proven", "money"])("%s tells of what is claimed of it", (typed) => {
    const found = findItem(claimed, typed);
    const [item] = "items" in found ? found.items : [];
    if (item === undefined) throw new Error("nothing was found");
    expect(findRelated(claimed, item)).toContainEqual({ kind: "property", id: "money/never-alone" });
  });
});
