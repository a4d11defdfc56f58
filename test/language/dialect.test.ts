import { afterEach, describe, expect, test } from "vitest";
import { type Dialect, inDialect } from "../../src/language/dialect.ts";
import { languages, sayInDialect, speakDialect, wordings } from "../../src/language/languages.ts";
import { reportWording } from "../../src/language/wordings.ts";

const term = (one: string, many: string, article: "de" | "het" = "de") => ({ one, many, article });

const dialect: Dialect = {
  terms: {
    level: term("echelon", "echelons"),
    mix: term("pakket", "pakketten", "het"),
    source: term("report", "reports"),
  },
  examples: new Map([["P2", "S7"]]),
  folder: null,
};

/** What a language says of a sentence that is put in the place of one of its own. */
function said(language: "nl" | "en", sentence: string): string {
  const spoken = wordings[language];
  return inDialect({ ...spoken, report: { ...spoken.report, none: sentence } }, dialect).report.none;
}

describe("a term that a pack has a word of its own for", () => {
  test.each([
    ["en", "A level, no level and the levels", "An echelon, no echelon and the echelons"],
    ["en", "Levels of a mix; each mix", "Echelons of a pakket; each pakket"],
    ["en", "the level’s place, level-by-level and sea level.", "the echelon’s place, level-by-level and sea echelon."],
    ["en", "mixwijzer explain <case> [level]; levels/1.yaml, LEVEL.FORM, {level}", null],
    ["en", "[P2] statement of the source", "[S7] statement of the report"],
    ["nl", "Het niveau, een niveau, elk niveau en dat niveau", "De echelon, een echelon, elke echelon en die echelon"],
    ["nl", "De mix, deze mix en elke mix", "Het pakket, dit pakket en elk pakket"],
    ["en", "Add `source:` to pack.yaml; amount, source and term of the money", null],
    ["nl", "de mixen en niveaus", "de pakketten en echelons"],
  ] as const)("stands for it in %s: %s", (language, sentence, expected) => {
    if (expected === null) expect(said(language, sentence)).toBe(sentence.replace("[level]", "[echelon]"));
    else expect(said(language, sentence)).toBe(expected);
  });

  test("is none in a line to type, nor in the names by which parts are called", () => {
    const { cli, memo, tooling } = inDialect(wordings.en, dialect);
    expect(cli.commands.completion.examples.map(({ line }) => line).join()).toContain("source <(mixwijzer");
    expect(memo.sectionNames).toEqual(wordings.en.memo.sectionNames);
    expect(tooling.topics.levels.names).toContain("levels");
  });

  test("never changes what is put into a sentence", () => {
    const { evidence } = inDialect(wordings.en, dialect).report;
    expect(evidence.heading("The Level of a Source, P2")).toContain("The Level of a Source, P2");
    const { list } = inDialect(wordings.en, dialect).advice;
    expect(list(["a level", "the source"])).toBe("a level and the source");
  });
});

describe("the folder of rules that was typed", () => {
  const inFolder = (sentence: string): string => {
    const spoken = wordings.en;
    const words = { ...spoken, report: { ...spoken.report, none: sentence } };
    return inDialect(words, { terms: {}, examples: new Map(), folder: "care" }).report.none;
  };

  test.each([
    ["See all with `mixwijzer rules list`.", "See all with `mixwijzer rules list --rules care`."],
    ["Why exactly: mixwijzer explain.", "Why exactly: mixwijzer explain --rules care."],
    ["mixwijzer rules show, with the id", "mixwijzer rules show --rules care, with the id"],
    ["`mixwijzer advise case.yaml`", "`mixwijzer advise --rules care case.yaml`"],
    ["`mixwijzer advise case.yaml --rules care`", "`mixwijzer advise case.yaml --rules care`"],
    ["mixwijzer then checks that plan", "mixwijzer then checks that plan"],
  ])("is in each command that is named: %s", (sentence, expected) => expect(inFolder(sentence)).toBe(expected));

  test("is in no line of help, nor in what others read", () => {
    const { cli, memo } = inDialect(wordings.en, { terms: {}, examples: new Map(), folder: "care" });
    expect(cli.commands["rules list"].examples.map(({ line }) => line)).toContain("mixwijzer rules list");
    expect(JSON.stringify(memo)).toBe(JSON.stringify(wordings.en.memo));
  });
});

describe("a wording in a dialect", () => {
  afterEach(() => speakDialect(null));

  test("is what everything is said in, until it is said as it is again", () => {
    speakDialect(sayInDialect(() => dialect));
    expect(reportWording.en.legend.cites).toBe("[S7] statement of the report");
    speakDialect(null);
    expect(reportWording.en.legend.cites).toBe("[P2] statement of the source");
  });

  test.each(languages)("changes nothing where there is nothing to change, in %s", (language) => {
    const same = inDialect(wordings[language], { terms: {}, examples: new Map(), folder: null });
    expect(JSON.stringify(same)).toBe(JSON.stringify(wordings[language]));
  });
});
