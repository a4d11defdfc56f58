import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createAdviser } from "../../../src/advice/create-adviser.ts";
import { type CheckRun, checkFile, checkText } from "../../../src/batch/check-file.ts";
import type { CheckResult } from "../../../src/batch/check-result.ts";
import { createChecker } from "../../../src/batch/create-checker.ts";
import { builtIn } from "../../../src/built-in/built-in-pack.ts";
import type { Case } from "../../../src/case/case.ts";
import { readCases } from "../../../src/case/read-cases.ts";
import type { SourceFile } from "../../../src/source/decode-text.ts";
import type { Judged, Kind } from "../kind.ts";
import { lawBrokenBy, placeOutside } from "../laws.ts";

// Not of test/support, which needs a test runner.
const realPack = builtIn.pack();
const realAdviser = createAdviser(realPack);

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
  weight: 6,
  seeds,
  words: caseWords,
  isData: true,
  hasDearLaws: true,
  judge(text, laws) {
    const file = { path: "a.yaml", text };
    const results = [...checkFile(file, run)];
    const outside = placeOutside(text, placesIn(results));
    return { came: cameFrom(results), broken: outside ?? (laws === "all" ? lawBrokenIn(file) : null) };
  },
};

function lawBrokenIn(file: SourceFile): string | null {
  const { cases, diagnostics } = readCases(file, realPack);
  const outside = placeOutside(
    file.text,
    diagnostics.map(({ place }) => place),
  );
  const broken = cases.slice(0, 2).map((located) => lawBrokenBy(realAdviser, located.case, "all"));
  return outside ?? broken.find((law) => law !== null) ?? null;
}

/** Cases that come a line each. */
export const caseLines: Kind = {
  name: "lines",
  weight: 8,
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
  return cases.map((located) => lineOf(located.case)).join("");
}

function lineOf({ id, title, facts, notes, current, planned }: Case): string {
  const inUse = { ...(current ? { current } : {}), ...(planned ? { planned } : {}) };
  return `${JSON.stringify({ id, title, facts, notes, ...inUse })}\n`;
}

function placesIn(results: readonly CheckResult[]) {
  return results.flatMap(({ findings }) => findings.map(({ place }) => place));
}

function cameFrom(results: readonly CheckResult[]): Judged["came"] {
  return results.some((each) => each.case !== null) ? "advised" : "refused";
}
