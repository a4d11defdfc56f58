import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CheckRun, checkFile, checkText } from "../../../src/batch/check-file.ts";
import type { CheckResult } from "../../../src/batch/check-result.ts";
import { createChecker } from "../../../src/batch/create-checker.ts";
import { readCases } from "../../../src/case/read-cases.ts";
import { realAdviser, realPack } from "../../support/real-pack.ts";
import type { Judged, Kind } from "../kind.ts";
import { lawBrokenBy, placeOutside } from "../laws.ts";

const run: CheckRun = { checker: createChecker(realPack), language: "en", fallback: "en", stopsAtBugs: true };
const folder = join(import.meta.dirname, "../../../examples");

/** The cases of the repository's examples, as text. */
export const exampleTexts: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .sort()
  .map((name) => readFileSync(join(folder, name), "utf8"));

/** Words that mean something in a case. */
export const caseWords: readonly string[] = [
  ...["id", "title", "language", "facts", "notes", "current", "planned", "expect", "accept", "memo", "nl", "en"],
  ...["lead", "mix", "fires", "silent", "forms", "rule", "because", "alles", "none", "unknown"],
  ...realPack.facts.flatMap(({ id, values, label }) => [id, label.nl ?? "", ...values.map((value) => value.id)]),
  ...realPack.levels.flatMap(({ id, numeral, name, forms }) => [
    ...[id, numeral, name.nl ?? "", name.en ?? ""],
    ...forms.map((form) => `${id}.${form.id}`),
  ]),
];

const seeds: readonly string[] = [...exampleTexts, exampleTexts.slice(0, 3).join("\n---\n")];

/** The text of a file of cases, in YAML or JSON. */
export const caseText: Kind = {
  name: "case",
  weight: 4,
  seeds,
  words: caseWords,
  isData: true,
  judge(text) {
    const file = { path: "a.yaml", text };
    const results = [...checkFile(file, run)];
    const { cases, diagnostics } = readCases(file, realPack);
    const places = [...diagnostics.map(({ place }) => place), ...placesIn(results)];
    const broken = cases.slice(0, 2).map((located) => lawBrokenBy(realAdviser, located.case));
    return {
      came: cameFrom(results),
      broken: placeOutside(text, places) ?? broken.find((law) => law !== null) ?? null,
    };
  },
};

/** Cases that come a line each. */
export const caseLines: Kind = {
  name: "lines",
  weight: 4,
  seeds: [linesOf(exampleTexts), linesOf(exampleTexts.slice(0, 2))],
  words: [...caseWords, "\n", '{"id":"a"}\n'],
  isData: false,
  judge(text) {
    const pieces = [Buffer.from(text)];
    const results = [...checkText({ name: "a.ndjson", form: "lines", pieces, failures: [] }, "a.ndjson", run)];
    return { came: cameFrom(results), broken: placeOutside(text, placesIn(results)) };
  },
};

function linesOf(texts: readonly string[]): string {
  const cases = texts.flatMap((text) => readCases({ path: "a.yaml", text }, realPack).cases);
  return cases.map(({ case: { id, title, facts } }) => `${JSON.stringify({ id, title, facts })}\n`).join("");
}

function placesIn(results: readonly CheckResult[]) {
  return results.flatMap(({ findings }) => findings.map(({ place }) => place));
}

function cameFrom(results: readonly CheckResult[]): Judged["came"] {
  return results.some((each) => each.case !== null) ? "advised" : "refused";
}
