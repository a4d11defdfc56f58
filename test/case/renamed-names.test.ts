import { describe, expect, test } from "vitest";
import { newName, withNewNames } from "../../src/case/renamed-names.ts";
import type { Path } from "../../src/source/locate.ts";
import { tinyPack } from "../fixtures/tiny-pack.ts";

const pack = {
  ...tinyPack(),
  renamed: {
    facts: { soil: "dry", vermin: "pests" },
    values: { season: { lent: "spring" }, dry: { dusty: "yes" }, pests: { snails: "slugs" } },
    levels: { wetting: "water", "wetting.hose": "water.spray", "water.hose": "water.spray", hedge: "fence" },
    rules: { "wetting/dry": "water/dry", G9: "G2" },
  },
};

describe("the name that something has now", () => {
  test.each<readonly [path: Path, name: string, isKey: boolean, now: string | undefined]>([
    [["facts", "soil"], "soil", true, "dry"],
    [["facts", "Soil"], "Soil", true, "dry"],
    [["notes", "vermin"], "vermin", true, "pests"],
    [["facts", "dry"], "dry", true, undefined],
    [["facts", "soil"], "dusty", false, "yes"],
    [["facts", "dry"], "DUSTY", false, "yes"],
    [["facts", "Dry ground"], "dusty", false, "yes"],
    [["facts", "dry"], "soil", false, undefined],
    [["facts", "dry"], "lent", false, undefined],
    [["facts", "nothing"], "dusty", false, undefined],
    [["facts", "vermin", 0], "snails", false, "slugs"],
    [["accept", 0, "rule"], "wetting/dry", false, "water/dry"],
    [["accept", 0, "rule"], "wetting", false, undefined],
    [["current", 0], "wetting", false, "water"],
    [["planned", 1], "hedge", false, "fence"],
    [["planned", 1], "wetting/dry", false, undefined],
    [["expect", "phase"], "lent", false, "spring"],
    [["expect", "phase"], "dusty", false, undefined],
    [["expect", "forms", "wetting"], "wetting", true, "water"],
    [["expect", "forms", "wetting", "hose"], "hose", true, "spray"],
    [["expect", "forms", "water", "hose"], "hose", true, "spray"],
    [["expect", "forms", "sowing", "hose"], "hose", true, undefined],
    ...["lead", "support", "later", "avoid", "includes", "excludes", "companions"].map(
      (key) => [["expect", key, 0], "wetting", false, "water"] as const,
    ),
    ...["fires", "silent", "open", "cautions", "audit"].map(
      (key) => [["expect", key, 0], "wetting/dry", false, "water/dry"] as const,
    ),
    [["expect", "audit", 0], "wetting", false, undefined],
    [["expect", "lead", 0], "wetting/dry", false, undefined],
    [["expect", "certain", "in", 0], "wetting", false, "water"],
  ])("at %j, of %s", (path, name, isKey, now) => {
    expect(newName(pack, path, name, isKey)).toBe(now);
  });

  test("is none where the rules have not renamed anything", () => {
    expect(newName(tinyPack(), ["facts", "soil"], "soil", true)).toBeUndefined();
    expect(newName({ ...pack, renamed: { facts: { soil: "dry" } } }, ["current", 0], "wetting", false)).toBeUndefined();
  });
});

describe("a file is given the names of now", () => {
  const rewritten = (text: string, isLines = false) =>
    withNewNames({ path: isLines ? "a.ndjson" : "a.yaml", text }, pack, isLines);

  test("in every place, with all else as it was", () => {
    const before = `# soil
id: soil
facts:
  soil: dusty   # dusty
  vermin: [snails, 'snails', rabbits]
  season: "lent"
notes: { soil: soil is dusty }
current: [wetting, hedge, sowing]
planned:
  - wetting.hose
expect:
  lead: [wetting]
  companions: [hedge]
  phase: lent
  certain: { in: [wetting], out: [sowing] }
  forms: { wetting: { hose: use, drip: later } }
  fires: [wetting/dry]
  cautions: [G9]
accept:
  - { rule: wetting/dry, because: wetting }
`;
    const after = `# soil
id: soil
facts:
  dry: yes   # dusty
  pests: [slugs, 'slugs', rabbits]
  season: "spring"
notes: { dry: soil is dusty }
current: [water, fence, sowing]
planned:
  - water.spray
expect:
  lead: [water]
  companions: [fence]
  phase: spring
  certain: { in: [water], out: [sowing] }
  forms: { water: { spray: use, drip: later } }
  fires: [water/dry]
  cautions: [G2]
accept:
  - { rule: water/dry, because: wetting }
`;
    const found = rewritten(before);
    expect(found?.text).toBe(after);
    expect(found?.names.map(({ from, to, line }) => `${line} ${from} ${to}`)).toEqual(
      expect.arrayContaining(["4 soil dry", "4 dusty yes", "5 snails slugs", "10 wetting.hose water.spray"]),
    );
    expect(found?.names.map(({ line }) => line)).toEqual(
      found?.names.map(({ line }) => line).toSorted((a, b) => a - b),
    );
    expect(found?.names).toHaveLength(19);
    expect(rewritten(after)).toEqual({ text: after, names: [] });
  });

  test("in every document, and on every line with a case of its own", () => {
    expect(rewritten("facts: { soil: dusty }\n---\nfacts: { soil: no }\n")).toEqual({
      text: "facts: { dry: yes }\n---\nfacts: { dry: no }\n",
      names: [
        { from: "dusty", to: "yes", line: 1 },
        { from: "soil", to: "dry", line: 1 },
        { from: "soil", to: "dry", line: 3 },
      ],
    });
    expect(rewritten('{"facts":{"soil":"no"}}\n\n{"current":["hedge"]}\n', true)).toEqual({
      text: '{"facts":{"dry":"no"}}\n\n{"current":["fence"]}\n',
      names: [
        { from: "soil", to: "dry", line: 1 },
        { from: "hedge", to: "fence", line: 3 },
      ],
    });
  });

  test.each([
    [
      "what is no text",
      "facts: { soil: 1, vermin: [2, ~] }\ncurrent: wetting\naccept: [wetting]\nexpect: wetting\n",
      2,
    ],
    ["nothing", "", 0],
    ["no case", "- soil\n", 0],
  ])("but for %s", (_, text, names) => {
    expect(rewritten(text)?.names).toHaveLength(names);
  });

  test("and left alone where it cannot be read, or one of its lines cannot", () => {
    expect(rewritten("facts: { soil: dusty\n")).toBeNull();
    expect(rewritten('{"facts":{"soil":"no"}}\n{"facts":\n', true)).toBeNull();
  });
});
