import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createAdviser } from "../../src/advice/create-adviser.ts";
import type { Case, FactAnswer } from "../../src/case/case.ts";
import { readCases } from "../../src/case/read-cases.ts";
import { type LocatedPack, readPack } from "../../src/pack/read-pack.ts";
import { answersTo } from "./brute-force.ts";
import { knownOf, optional } from "./generate-packs.ts";
import { packFilesIn } from "./pack-folder.ts";
import { printableCase } from "./print-pack.ts";
import { fc } from "./properties.ts";

function loadRealPack(): LocatedPack {
  const { pack, diagnostics } = readPack(packFilesIn("rules/pbt"));
  if (pack === null) throw new Error(`The built-in pack cannot be read: ${JSON.stringify(diagnostics.slice(0, 3))}`);
  return pack;
}

/** The built-in pack with its files, by itself, and an adviser that goes by it. */
export const realLocated = loadRealPack();
export const realPack = realLocated.pack;
export const realAdviser = createAdviser(realPack);

/** Cases of the built-in pack with some facts given; of ten other facts `known` are known. */
export function realCase(
  given: Readonly<Record<string, fc.Arbitrary<FactAnswer>>> = {},
  known = 5,
  hidden: readonly string[] = [],
): fc.Arbitrary<Case> {
  const facts = fc.record(
    Object.fromEntries(
      realPack.facts
        .filter(({ id }) => !hidden.includes(id))
        .map((fact) => [fact.id, given[fact.id] ?? optional(fc.constantFrom(...answersTo(fact)), known)]),
    ),
  );
  const instruments = [
    ...realPack.levels.flatMap(({ id, forms }) => [id, ...forms.map((form) => `${id}.${form.id}`)]),
    ...realPack.instruments.map(({ id }) => id),
  ];
  const some = fc.option(fc.subarray(instruments, { maxLength: 5 }), { nil: null, freq: 1 });
  return fc.tuple(facts, some, some).map(([answers, current, planned]) =>
    printableCase({
      id: "generated",
      title: "Generated",
      facts: knownOf(answers),
      notes: {},
      current,
      planned,
    }),
  );
}

/** The eight cases of the source itself, as the examples have them. */
export function listBackTestCases(): readonly Case[] {
  const folder = join(import.meta.dirname, "../../examples");
  return readdirSync(folder)
    .filter((name) => /^b\d-.*\.yaml$/.test(name))
    .sort()
    .flatMap((name) => readCases({ path: name, text: readFileSync(join(folder, name), "utf8") }, realPack).cases)
    .map((located) => located.case);
}
