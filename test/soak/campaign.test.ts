import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { digestOf } from "../mutation/journal.ts";
import "../support/properties.ts";
import { tryKind } from "./campaign.ts";
import { judge } from "./kind.ts";
import { makeKinds } from "./kinds.ts";
import { minimise } from "./minimise.ts";

const kinds = await makeKinds();
const found = join(import.meta.dirname, "../regressions");
const inputs = inject("campaignInputs");
const weights = kinds.reduce((sum, { weight }) => sum + weight, 0);
/** The gate draws few inputs, and times none. */
const isSoak = process.env.CAMPAIGN_INPUTS !== undefined;

describe("whatever comes in, every law holds", () => {
  test.each(kinds.map((kind) => [kind.name, kind] as const))("of %s", async (name, kind) => {
    const tally = await tryKind(kind, Math.ceil((inputs * kind.weight) / weights), inject("propertySeed"), isSoak);
    for (const { text } of tally.breaks) {
      mkdirSync(join(found, name), { recursive: true });
      writeFileSync(join(found, name, `${digestOf(text)}.txt`), text);
    }
    if (isSoak) keepTally(tally);
    expect(tally.breaks).toEqual([]);
    // Of texts that are always refused, most laws would say nothing.
    expect(await judge(kind, kind.seeds[0] ?? "")).toMatchObject({ came: expect.not.stringMatching("refused") });
  });
});

/** What a soak counts is printed at its end. */
function keepTally(tally: object): void {
  mkdirSync("coverage", { recursive: true });
  writeFileSync("coverage/campaign.ndjson", `${JSON.stringify(tally)}\n`, { flag: "a" });
}

describe("an input that once broke a law does so no longer", () => {
  const names = existsSync(found) ? readdirSync(found, { recursive: true, encoding: "utf8" }) : [];
  const files = names.filter((name) => name.endsWith(".txt"));
  test.each(["", ...files])("%s", async (name) => {
    const kind = kinds.find((each) => name.startsWith(each.name));
    if (name !== "" && kind === undefined) throw new Error(`${name} is of no kind`);
    if (kind !== undefined)
      expect(await judge(kind, readFileSync(join(found, name), "utf8"))).toMatchObject({ broken: null });
  });
});

test("an input is made as small as it can be", async () => {
  const isSo = async (text: string): Promise<boolean> => /a.*b/s.test(text);
  expect(await minimise("xxaxx\nxxbxxx", isSo)).toBe("ab");
});
