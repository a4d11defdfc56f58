import { describe, expect, test } from "vitest";
import { lintPack } from "../../src/tooling/lint-pack.ts";
import { type Change, readSmallPack, smallPack } from "../fixtures/packs/small-pack.ts";

function found(...changes: readonly Change[]) {
  return lintPack(readSmallPack(...changes)).diagnostics.map(({ code, args }) => [code, args]);
}

test("a good pack gives no findings, and a count of what was looked at", () => {
  const { diagnostics, summary } = lintPack(readSmallPack());
  expect(diagnostics).toEqual([]);
  expect(summary).toEqual({
    statements: { all: 3, cited: 3 },
    facts: { all: 4, used: 4 },
    rules: 4,
    texts: Object.values(smallPack).join("").split("{ nl: ").length - 1,
    languages: 2,
    tests: 2,
  });
});

test("a general wording is a text of its own, and may be there where the pack has a scope", () => {
  const { diagnostics, summary } = lintPack(
    readSmallPack(scoped, [money, "it will stop. }", `it will stop., ${general} }`]),
  );
  expect(diagnostics).toEqual([]);
  expect(summary.texts).toBe(lintPack(readSmallPack(scoped)).summary.texts + 1);
});

const money = "levels/1-money.yaml";
const together = "levels/2-together.yaml";
const tests = "tests/tests.yaml";

const fact = `
- id: colour
  kind: one
  label: { nl: Kleur, en: Colour }
  question: { nl: Welke kleur heeft het?, en: Which colour has it? }
  help: { nl: Kijk er even naar., en: Have a look at it. }
  values: { red: { nl: rood, en: red }, blue: { nl: blauw, en: blue } }
- id: topic
`;

const statement = `
- { id: S9, section: One, lines: "3", basis: stated, text: { nl: Niemand noemt mij ooit., en: Nobody ever cites me. } }
- { id: S1,`;

const ruleAgain = `rules:
  - id: money/again
    when: { not: { proven: no } }
    effects: [{ oppose: money, strength: slight }]
    because: { nl: Dit zegt iets anders., en: This says something else. }
    cites: [S1]
    basis: implied
`;

const howCondition = `conditions:
  - id: together/meet
    text: { nl: Kom vaak genoeg bij elkaar., en: Meet often enough. }
    cites: [S2]
    basis: implied
`;

const form = `forms:
  - { id: table, name: { nl: Tafel, en: A table }, summary: { nl: Af en toe om een tafel., en: Around a table now and then. }, cites: [S2] }
`;

const general = "general: { nl: Spreek een einde af., en: Agree on an end. }";

const scoped: Change = [
  "pack.yaml",
  "matching:",
  "scope: { when: { proven: no }, text: { nl: Dit ligt er buiten., en: This lies outside. } }\nmatching:",
];

const lastSilent =
  "silent: [phase/start/money, money/bounded, money/alone, tension/fast-or-together, audit/money-only]";

interface Broken {
  readonly what: string;
  readonly changes: readonly Change[];
  readonly code: string;
  readonly args: object;
}

/** A pack with changes, and the one thing that is wrong with it then. */
const broken: readonly Broken[] = [
  {
    what: "a statement that nothing cites",
    changes: [["statements.yaml", "\n- { id: S1,", statement]],
    code: "lint/uncited-statement",
    args: { statement: "S9" },
  },
  {
    what: "a statement that nothing cites",
    changes: [["statements.yaml", "\n- { id: S1,", statement]],
    code: "lint/uncited-statement",
    args: { statement: "S9" },
  },
  {
    what: "a phase that no line of the derivation gives",
    changes: [["phases.yaml", "  - phase: later\n", "  - phase: start\n"]],
    code: "lint/underived-phase",
    args: { phase: "later" },
  },
  {
    what: "a fact that nothing asks about",
    changes: [["facts.yaml", "\n- id: topic\n", fact]],
    code: "lint/unused-fact",
    args: { fact: "colour" },
  },
  {
    what: "a text of more than two words that is the same in both languages",
    changes: [[money, "Agree when it will stop.", "Spreek af wanneer het stopt."]],
    code: "lint/same-text",
    args: { id: "money/bounded", text: "Spreek af wanneer het stopt." },
  },
  {
    what: "a label of more than two words that is the same in both languages",
    changes: [["facts.yaml", "{ nl: publiek, en: the state }", "{ nl: de publieke kant, en: de publieke kant }"]],
    code: "lint/same-text",
    args: { id: "sectors.public", text: "de publieke kant" },
  },
  {
    what: "a general wording that is the same in both languages",
    changes: [
      scoped,
      [money, "it will stop. }", `it will stop., ${general.replace("Agree on an end.", "Spreek een einde af.")} }`],
    ],
    code: "lint/same-text",
    args: { id: "money/bounded", text: "Spreek een einde af." },
  },
  {
    what: "a general wording in a pack without a scope",
    changes: [[money, "it will stop. }", `it will stop., ${general} }`]],
    code: "lint/general-without-scope",
    args: { id: "money/bounded" },
  },
  {
    what: "a rule that contradicts itself",
    changes: [[money, "when: { proven: yes }", "when: { all: [{ proven: yes }, { proven: no }] }"]],
    code: "lint/never-fires",
    args: { rule: "money/not-needed" },
  },
  {
    what: "a rule for more values than a set has",
    changes: [[together, "count: { min: 2 }", "count: { min: 3 }"]],
    code: "lint/never-fires",
    args: { rule: "together/more-sectors" },
  },
  {
    what: "a rule that asks about a fact where that fact is not relevant",
    changes: [[together, "{ sectors: { count: { min: 2 } } }", "{ sectors: { count: { min: 2 } }, proven: no }"]],
    code: "lint/never-fires",
    args: { rule: "together/more-sectors" },
  },
  {
    what: "a caution that contradicts itself",
    changes: [[money, "{ proven: no, advice.money: lead }", "{ all: [{ proven: no }, { proven: yes }] }"]],
    code: "lint/never-fires",
    args: { rule: "money/alone" },
  },
  {
    what: "a check that contradicts itself",
    changes: [["audit.yaml", "lacks: [together]", "lacks: [money]"]],
    code: "lint/never-fires",
    args: { rule: "audit/money-only" },
  },
  {
    what: "a tension between roles that one level cannot have at once",
    changes: [
      [
        "tensions.yaml",
        "{ phase: start, advice.money: [lead, support] }",
        "{ all: [{ advice.money: lead }, { advice.money: avoid }] }",
      ],
    ],
    code: "lint/never-fires",
    args: { rule: "tension/fast-or-together" },
  },
  {
    what: "a how-condition that contradicts itself",
    changes: [[money, "when: { phase: start }\n", "when: { all: [{ phase: start }, { phase: later }] }\n"]],
    code: "lint/never-fires",
    args: { rule: "money/bounded" },
  },
  {
    what: "a companion that contradicts itself",
    changes: [["pack.yaml", "when: { proven: yes }", "when: { all: [{ proven: yes }, { proven: no }] }"]],
    code: "lint/never-fires",
    args: { rule: "rules" },
  },
  {
    what: "a verdict after one that is always true",
    changes: [["sustainment.yaml", "when: { proven: yes, phase: later }, ", ""]],
    code: "lint/never-fires",
    args: { rule: "stay" },
  },
  {
    what: "a line of the derivation that the lines before it leave nothing to",
    changes: [["phases.yaml", "- phase: start\n    because", "- phase: start\n    when: { proven: yes }\n    because"]],
    code: "lint/never-fires",
    args: { rule: "start" },
  },
  {
    what: "a fact that can never be relevant",
    changes: [
      ["facts.yaml", "relevant: { proven: yes }", "relevant: { all: [{ proven: yes }, { proven: no }] }"],
      [together, "{ sectors: { count: { min: 2 } } }", "{ topic: work }"],
    ],
    code: "lint/never-relevant",
    args: { fact: "sectors" },
  },
  {
    what: "a how-condition that can never be met where it is shown",
    changes: [
      [money, "when: { phase: start }\n    met: { proven: no }", "when: { proven: yes }\n    met: { proven: no }"],
    ],
    code: "lint/never-met",
    args: { rule: "money/bounded" },
  },
  {
    what: "a condition that names every value",
    changes: [[together, "when: { sectors: { count: { min: 2 } } }", "when: { proven: [yes, no] }"]],
    code: "lint/always-fires",
    args: { rule: "together/more-sectors" },
  },
  {
    what: "a condition that is one thing or its denial",
    changes: [
      [together, "when: { sectors: { count: { min: 2 } } }", "when: [{ proven: yes }, { not: { proven: yes } }]"],
    ],
    code: "lint/always-fires",
    args: { rule: "together/more-sectors" },
  },
  {
    what: "two rules that say the same in other words",
    changes: [
      [money, "rules:\n", ruleAgain],
      [tests, "silent: [phase/later/together,", "silent: [money/again, phase/later/together,"],
      [tests, "fires: [phase/later/together,", "fires: [money/again, phase/later/together,"],
    ],
    code: "lint/same-rule",
    args: { rule: "money/not-needed", other: "money/again" },
  },
  {
    what: "lines that run backward",
    changes: [["statements.yaml", '"2-4"', '"4-2"']],
    code: "lint/bad-lines",
    args: { id: "S2", lines: "4-2" },
  },
  {
    what: "a line before the first",
    changes: [["statements.yaml", '"1"', '"0"']],
    code: "lint/bad-lines",
    args: { id: "S1", lines: "0" },
  },
  {
    what: "a level without how-conditions",
    changes: [[together, howCondition, ""]],
    code: "lint/incomplete-level",
    args: { level: "together", lacks: "conditions" },
  },
  {
    what: "a level without forms",
    changes: [[together, form, ""]],
    code: "lint/incomplete-level",
    args: { level: "together", lacks: "forms" },
  },
  {
    what: "a phase that alone gives no lead",
    changes: [["phases.yaml", "favour: together, strength: strong", "favour: together, strength: slight"]],
    code: "lint/phase-without-lead",
    args: { phase: "later" },
  },
  {
    what: "a rule that no test sees fire",
    changes: [[tests, "fires: [phase/later/together, money/not-needed,", "fires: [phase/later/together,"]],
    code: "lint/untested-rule",
    args: { rule: "money/not-needed", lacks: "fires", test: "proven" },
  },
  {
    what: "a rule that is true in no test",
    changes: [
      [money, "rules:\n", ruleAgain.replace("{ not: { proven: no } }", "{ phase: later, proven: no }")],
      [tests, "silent: [phase/later/together,", "silent: [money/again, phase/later/together,"],
    ],
    code: "lint/untested-rule",
    args: { rule: "money/again", lacks: "fires", test: null },
  },
  {
    what: "a how-condition that no test sees fire",
    changes: [[tests, "phase/start/money, money/bounded,", "phase/start/money,"]],
    code: "lint/untested-rule",
    args: { rule: "money/bounded", lacks: "fires", test: "begin" },
  },
  ...["money/bounded", "money/alone", "tension/fast-or-together", "audit/money-only"].map(
    (rule): Broken => ({
      what: `${rule} where no test sees it silent`,
      changes: [[tests, lastSilent, lastSilent.replace(rule, "phase/start/money")]],
      code: "lint/untested-rule",
      args: { rule, lacks: "silent", test: "proven" },
    }),
  ),
];

test.each([
  ["a phase", "phases.yaml", "cites: [S1]\n    rules", "cites: [S1, S9]\n    rules"],
  ["a line of the derivation", "phases.yaml", "cites: [S3]", "cites: [S3, S9]"],
  ["a constraint", "pack.yaml", "together. }, cites: [S1]", "together. }, cites: [S1, S9]"],
] as const)("a statement that only %s cites is cited", (_, file, from, to) => {
  expect(found(["statements.yaml", "\n- { id: S1,", statement], [file, from, to])).toEqual([]);
});

describe("finds", () => {
  test.each(broken)("$what", ({ changes, code, args }) => {
    expect(found(...changes)).toEqual([[code, args]]);
  });
});

test("finds a text that says nothing, which the reader of packs would refuse", () => {
  const located = readSmallPack();
  const title = { nl: "  ", en: "A small pack" };
  const { diagnostics } = lintPack({ ...located, pack: { ...located.pack, title } });
  expect(diagnostics.map(({ code, args }) => [code, args])).toEqual([
    ["lint/missing-text", { id: "small", language: "nl" }],
  ]);
});

test("finds that a pack has no tests, and asks no more of them", () => {
  const { diagnostics } = lintPack({ ...readSmallPack(), tests: [] });
  expect(diagnostics.map(({ code }) => code)).toEqual(["lint/no-tests"]);
});

test("tells where each mistake stands", () => {
  const { diagnostics } = lintPack(readSmallPack([money, "Agree when it will stop.", "Spreek af wanneer het stopt."]));
  const line = (smallPack[money] ?? "").split("\n").indexOf("  - id: money/bounded") + 1;
  expect(diagnostics).toMatchObject([{ place: { file: money, line } }]);
});

test("finds what is wrong in the test files, and two tests with one id in different files", () => {
  const located = readSmallPack([tests, "lead: [money]", "lead: [monney]"]);
  const second = { path: "tests/second.yaml", text: "id: proven\nfacts: { proven: yes }\n" };
  const codes = lintPack({ ...located, tests: [...located.tests, second] }).diagnostics.map(({ code }) => code);
  expect(codes).toContain("case/unknown-level");
  expect(codes).toContain("case/duplicate-id");
});
