import { describe, expect, test } from "vitest";
import { chooseRules } from "../../src/tooling/choose-rules.ts";
import { findItem } from "../../src/tooling/find-related.ts";
import { readSmallPack } from "../fixtures/packs/small-pack.ts";

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
});

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
    ["s1", ["statement"]],
  ])("%s gives %j", (typed, kinds) => {
    const found = findItem(pack, typed);
    expect("items" in found && found.items.map(({ kind }) => kind)).toEqual(kinds);
  });

  test.each([
    ["not-needed", "money/not-needed"],
    ["money/not-neded", "money/not-needed"],
    ["qqqqqqqqqq", null],
  ])("%s is unknown, and %s was meant", (typed, suggestion) => {
    expect(findItem(pack, typed)).toEqual({ suggestion });
  });
});
