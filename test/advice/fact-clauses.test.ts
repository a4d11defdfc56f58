import { describe, expect, test } from "vitest";
import { choiceClause, clauseOf } from "../../src/advice/fact-clauses.ts";
import { languages, wordings } from "../../src/language/languages.ts";
import { realPack } from "../support/real-pack.ts";

const words = wordings.en.report;
const maturity = {
  kind: "one",
  label: "Maturity",
  values: { starting: "starting", running: "running", mature: "mature" },
  clauses: { running: "the projects are running", each: "the projects are {value}" },
} as const;
const actors = {
  kind: "set",
  label: "Parties",
  values: { schools: "schools", firms: "firms" },
  clauses: { each: "there are commitments from {value}", none: "nobody has committed" },
} as const;
const bare = { label: "Reach", values: { few: "a few" } } as const;

describe("an answer reads as a clause", () => {
  test.each([
    [maturity, "running", "the projects are running"],
    [maturity, "mature", "the projects are mature"],
    [actors, ["schools", "firms"], "there are commitments from schools and firms"],
    [actors, [], "nobody has committed"],
    [bare, "few", "the answer to “Reach” is “a few”"],
    [bare, [], "the answer to “Reach” is “none”"],
  ] as const)("%#", (fact, answer, said) => {
    expect(clauseOf(fact, answer, words)).toBe(said);
  });

  test.each([
    [maturity, ["starting", "mature"], "the projects are starting or mature"],
    [actors, ["schools", "firms"], "there are commitments from schools and firms"],
    [actors, ["!schools"], "it is not true that there are commitments from schools"],
    [bare, ["few"], "the answer to “Reach” is “a few”"],
  ] as const)("so do the values that would do: %#", (fact, values, said) => {
    expect(choiceClause(fact, values, words)).toBe(said);
  });
});

describe("so many values of a set", () => {
  test.each([
    [{ min: 2 }, "at least 2 answers to “Parties” hold"],
    [{ min: 1 }, "at least 1 answer to “Parties” holds"],
    [{ max: 1 }, "at most 1 answer to “Parties” holds"],
    [{ max: 0 }, "nobody has committed"],
    [{ min: 1, max: 2 }, "at least 1 answer to “Parties” holds and at most 2 answers to “Parties” hold"],
  ])("%j", (count, said) => {
    expect(choiceClause(actors, ["schools"], words, count)).toBe(said);
  });

  test("are none of a set of which the pack does not say how that reads", () => {
    expect(choiceClause({ ...actors, clauses: {} }, [], words, { max: 0 })).toBe("no answer to “Parties” holds");
  });
});

describe.each(languages)("the clauses of the built-in pack in %s", (language) => {
  test.each(realPack.facts)("say every answer to $id, each otherwise", ({ kind, label, values, clauses }) => {
    const texts = Object.entries(clauses ?? {}).map(([key, text]) => [key, text[language]] as const);
    const fact = {
      kind,
      label: label[language],
      values: Object.fromEntries(values.map((value) => [value.id, value.label[language]])),
      clauses: Object.fromEntries(texts),
    };
    const answers = [...values.map(({ id }) => (kind === "set" ? [id] : id)), ...(kind === "set" ? [[]] : [])];
    const said = answers.map((answer) => clauseOf(fact, answer, wordings[language].report));
    expect(new Set(said).size).toBe(answers.length);
    for (const clause of said) {
      expect(clause).not.toContain("{value}");
      expect(clause).not.toContain(label[language]);
      expect(clause).toMatch(/^\p{Ll}.*[^.]$/u);
    }
  });
});
