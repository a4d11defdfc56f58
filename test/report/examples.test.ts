import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import type { Advice } from "../../src/advice/advice.ts";
import { adviceSchema } from "../../src/advice/advice-schema.ts";
import { explainSchema, whatIfSchema } from "../../src/advice/command-schemas.ts";
import { compareAdvice } from "../../src/advice/compare-advice.ts";
import { explainAdvice } from "../../src/advice/explain-advice.ts";
import { advise, builtInPack } from "../../src/advise.ts";
import { languages } from "../../src/language/languages.ts";
import { reportWording } from "../../src/language/wordings.ts";
import { markdownReport, textReport } from "../../src/report/advice-report.ts";
import { explainMarkdown, explainReport } from "../../src/report/explain-report.ts";
import { jsonReport } from "../../src/report/report-context.ts";
import { whatIfReport } from "../../src/report/what-if-report.ts";
import { contextOf } from "../fixtures/context.ts";

const folder = "examples";
const cases = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .flatMap((name) =>
    languages.flatMap((language) => {
      const { advice } = advise({ path: name, text: readFileSync(`${folder}/${name}`, "utf8") }, { language });
      return advice.map((each) => ({ name: `${each.case.id} (${language})`, advice: each }));
    }),
  );
const [first] = cases;

/** The ids that no reader should meet: of facts, of values and of levels, where a label reads otherwise. */
const ids = [
  ...builtInPack().facts.flatMap(({ id, values }) => [id, ...values.map((value) => value.id)]),
  ...builtInPack().levels.map(({ id }) => id),
].filter((id) => id.includes("-") && !/^(co-financing|top-down|bottom-up)$/.test(id));

const ajv = new Ajv2020({ allowUnionTypes: true, allErrors: true });
const shapes = {
  advice: ajv.compile(adviceSchema),
  explanation: ajv.compile(explainSchema),
  comparison: ajv.compile(whatIfSchema),
};

const linesOf = (text: string): readonly string[] => text.trimEnd().split("\n");

it("finds the examples, in both languages", () => {
  expect(cases.length).toBeGreaterThanOrEqual(24);
});

describe.each(cases)("$name", ({ advice }) => {
  const { language } = advice;
  const words = reportWording[language];

  it("answers on one screen, with room for the prompt", () => {
    expect(linesOf(textReport(advice, contextOf({ language }))).length).toBeLessThanOrEqual(39);
  });

  it("cuts short nothing that it says to watch out for", () => {
    const shown = textReport(advice, contextOf({ language })).split(/\s+/).join(" ");
    const texts = [...advice.cautions, ...advice.levels.flatMap(({ cautions }) => cautions)].map(({ text }) => text);
    const begun = texts.filter((text) => shown.includes(text.replace(/(?<=[.?!]) .*/, "")));
    expect(begun.filter((text) => !shown.includes(text))).toEqual([]);
  });

  it("never says less on a wider terminal", () => {
    const said = Array.from({ length: 23 }, (_, step) => {
      const lines = linesOf(textReport(advice, contextOf({ language, width: 40 + step * 5 })));
      return [
        lines.filter((line) => /^ {2}• (?!…)/.test(line)).length,
        lines.filter((line) => /^ {2}\? /.test(line)).length,
      ];
    });
    for (const [index, [points = 0, questions = 0] = []] of said.entries()) {
      expect(points).toBeGreaterThanOrEqual(said[index - 1]?.[0] ?? 0);
      expect(questions).toBeGreaterThanOrEqual(said[index - 1]?.[1] ?? 0);
    }
  });

  describe("everything", () => {
    const whole = textReport(advice, contextOf({ language, width: 10_000, verbose: true }));
    const [, told = "", listed = ""] = whole.split(
      new RegExp(`\n(?:${words.levels.heading}|${words.statements.heading})\n`),
    );
    const idsIn = (text: string): readonly string[] =>
      [...text.matchAll(/\[([A-Z]\d+(?:, [A-Z]\d+)*)\]/g)].flatMap(([, ids = ""]) => ids.split(", "));

    it("lists each statement that it names, once, and no others", () => {
      const entries = [...listed.matchAll(/^ {2}([A-Z]\d+) /gm)].map(([, id]) => id);
      const above = whole.slice(0, whole.length - listed.length).replace(words.legend.cites, "");
      expect(entries.toSorted()).toEqual([...new Set(idsIn(above))].toSorted());
    });

    it("says nothing twice of one level, nor in what comes after the levels", () => {
      for (const part of told.split(/\n\n/)) {
        const lines = part.split("\n").filter((line) => line.length >= 40);
        expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
      }
    });

    it("takes half the lines of before: at most 480 for a theme of the source", () => {
      if (!/^b\d/.test(advice.case.id)) return;
      const lines = linesOf(textReport(advice, contextOf({ language, verbose: true })));
      expect(lines.length).toBeLessThanOrEqual(480);
    });
  });

  it.each([40, 80])("stays within %i columns", (width) => {
    const context = contextOf({ language, width, verbose: true });
    const texts = [textReport(advice, context), explainReport(explainAdvice(advice), context)];
    expect(Math.max(...texts.flatMap(linesOf).map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
  });

  it("shows labels, no ids", () => {
    const context = contextOf({ language, width: 200, verbose: true });
    const { expectations: _, ...rest } = advice;
    const shown: Advice = { ...rest, expectations: [] };
    const text = textReport(shown, context) + explainReport(explainAdvice(shown), context);
    const words = new Set(text.split(/[^\p{L}\p{N}-]+/u));
    const labels = Object.values(advice.labels).flatMap(({ label, values }) => [label, ...Object.values(values)]);
    expect(ids.filter((id) => words.has(id) && !labels.some((label) => label.includes(id)))).toEqual([]);
  });

  it("fits the schemas", () => {
    const data = {
      advice,
      explanation: explainAdvice(advice),
      comparison: compareAdvice(first?.advice ?? advice, advice),
    };
    for (const [name, check] of Object.entries(shapes)) {
      check(JSON.parse(jsonReport({ ...data }))[name]);
      expect(check.errors, name).toBeNull();
    }
  });

  it("is told in full by every report", () => {
    const context = contextOf({ language });
    for (const markdown of [markdownReport(advice, context), explainMarkdown(explainAdvice(advice), context)]) {
      for (const { name } of advice.levels) expect(markdown).toContain(name);
      expect(markdown).not.toMatch(/undefined|\[object|NaN|null/);
    }
    expect(whatIfReport(compareAdvice(advice, advice), context)).toContain(
      language === "nl" ? "verandert niets" : "Nothing changes",
    );
  });
});
