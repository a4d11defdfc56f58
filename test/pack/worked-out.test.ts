import { describe, expect, test } from "vitest";
import { createMeaning, numberVariables, usualLimits } from "../../src/pack/number-variables.ts";
import type { Pack } from "../../src/pack/pack.ts";
import { workOutCondition } from "../../src/pack/parse-condition.ts";
import { readPack } from "../../src/pack/read-pack.ts";
import type { Condition } from "../../src/pack/terms.ts";
import type { SourceFile } from "../../src/source/decode-text.ts";
import { tinyPackFiles } from "../fixtures/tiny-pack.ts";
import { packFilesIn } from "../support/pack-folder.ts";

/** The small pack in which facts are relevant under one another, written before and behind each other. */
function chained(): readonly SourceFile[] {
  return tinyPackFiles().map(({ path, text }) => {
    if (path !== "facts.yaml") return { path, text };
    const changed = text
      .replace("help: { nl: Voel aan", "relevant: { gardener: owner }\n  help: { nl: Voel aan")
      .replace(
        "help: { nl: Het belangrijkste",
        "relevant: { pests: { includes: [slugs] } }\n  help: { nl: Het belangrijkste",
      )
      .replace("help: { nl: Kijk in de schuur", "relevant: { crop: kale }\n  help: { nl: Kijk in de schuur")
      .replace("help: { nl: Wie beslist", "relevant: { current: { includes: [water] } }\n  help: { nl: Wie beslist");
    return { path, text: changed };
  });
}

/** Every whole condition of a pack, wherever it stands. */
function conditionsIn(value: unknown): readonly Condition[] {
  if (typeof value !== "object" || value === null) return [];
  if (isCondition(value)) return [value];
  return Object.values(value).flatMap(conditionsIn);
}

function isCondition(value: object): value is Condition {
  const kinds = ["is", "includes", "lacks", "count", "all", "any", "not"];
  return "kind" in value && kinds.includes(String(value.kind)) && ("fact" in value || "of" in value);
}

describe("what the conditions of a pack come to", () => {
  test.each<readonly [name: string, files: readonly SourceFile[], least: number]>([
    ["a small pack", tinyPackFiles(), 13],
    ["a small pack with a chain of facts", chained(), 17],
    ["a pack of another field", packFilesIn("test/fixtures/packs/care"), 30],
  ])("is what each comes to by itself, with all that it leans on: %s", (_, files, least) => {
    const { pack: located } = readPack(files);
    if (located === null) throw new Error("the pack is not read");
    const pack: Pack = located.pack;
    const conditions = conditionsIn(pack);
    const meaning = createMeaning({ ...pack }, numberVariables(pack), { ...usualLimits });
    expect(conditions.length).toBeGreaterThanOrEqual(least);
    for (const condition of conditions) {
      expect(pack.workedOut?.conditions.get(condition)).toEqual(workOutCondition(meaning, condition));
    }
    for (const [asked, form] of meaning.phaseForms) expect(pack.workedOut?.phaseForms.get(asked)).toEqual(form);
    expect(meaning.phaseForms.size).toBeGreaterThan(0);
  });
});
