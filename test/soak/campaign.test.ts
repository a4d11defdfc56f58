import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import "../support/properties.ts";
import { type Break, startCampaign, type Tally } from "./campaign.ts";
import { createInputKeeper, readInputAtHand } from "./input-at-hand.ts";
import { judge, type Kind } from "./kind.ts";
import { makeKinds } from "./kinds.ts";
import { minimise } from "./minimise.ts";
import { keepRegression, listRegressions } from "./regressions.ts";
import { mergeTallies, tabulate } from "./tallies.ts";

const kinds = await makeKinds();
const inputs = inject("campaignInputs");
const regressions = join(import.meta.dirname, "../regressions");
const weights = kinds.reduce((sum, { weight }) => sum + weight, 0);

describe("whatever comes in, every law holds", () => {
  test.each(kinds.map((kind) => [kind.name, kind] as const))("of %s", async (_, kind) => {
    const campaign = startCampaign(kind, inject("propertySeed"), { oneIn: 1, onBreak: () => {} });
    const { breaks } = await campaign.advance(Math.ceil((inputs * kind.weight) / weights));
    expect(breaks).toEqual([]);
    // Of texts that are always refused, most laws would say nothing.
    expect(await judge(kind, kind.seeds[0] ?? "")).toMatchObject({ came: expect.not.stringMatching("refused") });
  });
});

describe("an input that once broke a law does so no longer", () => {
  test.each([undefined, ...listRegressions(regressions)])("$path", async (found) => {
    if (found === undefined) return;
    const kind = kinds.find(({ name }) => name === found.kind);
    if (kind === undefined) throw new Error(`${found.path} is of no kind`);
    expect(await judge(kind, readFileSync(found.path, "utf8"))).toMatchObject({ broken: null });
  });
});

test.each(kinds.filter(({ write }) => write !== undefined))(
  "a $name in which nothing changes is written as it was",
  (kind) => {
    const [seed = ""] = kind.seeds;
    expect(kind.write?.(JSON.parse(seed))).toBe(seed);
  },
);

/** A kind that breaks a law wherever there is an exclamation mark in it, though not among the cheap laws. */
const loud: Kind = {
  name: "loud",
  weight: 1,
  seeds: ["a quiet text"],
  words: ["!"],
  isData: false,
  hasDearLaws: true,
  judge: (text, laws) => ({
    came: "accepted",
    broken: laws === "all" && text.includes("!") ? `somebody shouts ${JSON.stringify([text])}` : null,
  }),
};

describe("what a campaign finds", () => {
  test("is handed on at once, made small, once a law, and each law of the dear ones on a share", async () => {
    const found: Break[] = [];
    const tally = await startCampaign(loud, 1, { oneIn: 3, onBreak: (each) => found.push(each) }).advance(300);
    expect(found).toEqual([{ kind: "loud", law: "somebody shouts ", text: "!" }]);
    expect(tally).toMatchObject({ inputs: 300, came: { accepted: 300 }, breaks: found });
    expect(tally.thorough).toBeGreaterThan(50);
    expect(tally.thorough).toBeLessThan(150);
  });

  test("is written where the tests read it, and nothing of the text is lost", () => {
    const folder = mkdtempSync(join(tmpdir(), "mixwijzer-soak-"));
    try {
      const path = keepRegression(folder, "loud", "a\r\n\0é\ufeff");
      expect(listRegressions(folder)).toEqual([{ kind: "loud", path }]);
      expect(readFileSync(path, "utf8")).toBe("a\r\n\0é\ufeff");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("is known also where it ends the process: which input was tried last, however long those before it", () => {
    const folder = mkdtempSync(join(tmpdir(), "mixwijzer-soak-"));
    try {
      const path = join(folder, "now.txt");
      expect(readInputAtHand(path)).toBe(null);
      const keepInput = createInputKeeper(path);
      expect(readInputAtHand(path)).toBe(null);
      keepInput("a longer text,\nof two lines: é");
      expect(readInputAtHand(path)).toBe("a longer text,\nof two lines: é");
      keepInput("");
      expect(readInputAtHand(path)).toBe("");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("is counted together, whichever process found it and whichever file of a pack it was", () => {
    const one: Tally = {
      ...{ kind: "pack-facts", inputs: 10, thorough: 3, breaks: [], slowest: 2, seconds: 1 },
      came: { refused: 7, accepted: 0, advised: 3 },
    };
    const other = {
      ...one,
      kind: "pack-levels-a",
      slowest: 4,
      breaks: [{ kind: "pack-levels-a", law: "l", text: "t" }],
    };
    expect(mergeTallies([one, other])).toEqual([
      { ...other, kind: "pack", inputs: 20, thorough: 6, came: { refused: 14, accepted: 0, advised: 6 }, seconds: 2 },
    ]);
    expect(tabulate([one, other])).toContain("| pack | 20 | 6 | 0 | 14 | 6 | 1 | 4.0 | 100.0 |");
  });
});

test("an input is made as small as it can be", async () => {
  const isSo = async (text: string): Promise<boolean> => /a.*b/s.test(text);
  expect(await minimise("xxaxx\nxxbxxx", isSo)).toBe("ab");
});
